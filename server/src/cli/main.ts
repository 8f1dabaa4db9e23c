// Entry of the command: the bundle is loaded with what V8 kept of it, this process becomes a terminal.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBundle } from './bundle.js';

/** What `whole.ts` exports. */
type Whole = typeof import('./whole.js');

// The bundle is CommonJS: Node starts it without its loader of modules.
declare const __dirname: string;

const args = process.argv.slice(2);
const { exports, keep } = loadBundle(join(__dirname, 'command.cjs'));
const { run, nodeTerminal } = exports as Whole;
let warm = false;
const terminal = nodeTerminal({
  worker: pathToFileURL(join(__dirname, 'worker.js')),
  languageServer: () => void require(join(__dirname, 'server.cjs')),
  warms: () => {
    warm = true;
  },
});
void run(args, terminal).then((code) => {
  process.exitCode = code;
  // What a check compiles is what most runs need.
  if (warm && args[0] === 'lint') keep();
});
