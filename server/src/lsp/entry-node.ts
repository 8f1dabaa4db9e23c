import { startLanguageServer } from './main-node.js';

startLanguageServer(process.argv.includes('--node-ipc') ? 'node-ipc' : 'stdio');
