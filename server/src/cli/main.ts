// Entry of the command: the bundle is loaded with what V8 kept of it, this process becomes a terminal.
import { loadBundle } from './bundle.js';

/** What `whole.ts` exports. */
type Whole = typeof import('./whole.js');

const args = process.argv.slice(2);
const { exports, keep } = loadBundle(new URL('./command.cjs', import.meta.url));
const { run, nodeTerminal } = exports as Whole;
let warm = false;
const terminal = nodeTerminal(new URL('./worker.js', import.meta.url), () => {
  warm = true;
});
process.exitCode = await run(args, terminal);
// What a check compiles is what most runs need.
if (warm && args[0] === 'lint') keep();
