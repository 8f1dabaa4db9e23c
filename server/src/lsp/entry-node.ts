import { join } from 'node:path';
import { startLanguageServer } from './main-node.js';

// The bundle is CommonJS.
declare const __dirname: string;

startLanguageServer(process.argv.includes('--node-ipc') ? 'node-ipc' : 'stdio', join(__dirname, 'server-worker.cjs'));
