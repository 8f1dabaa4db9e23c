// Entry of the command: the bundle is loaded with what V8 kept of it, this process becomes a terminal.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBundle } from './bundle.js';
import { Room } from './room.js';
import { tuneForShortRun } from './tuning.js';

/** What `whole.ts` exports. */
type Whole = typeof import('./whole.js');

// The bundle is CommonJS: Node starts it without its loader of modules.
declare const __dirname: string;

const args = process.argv.slice(2);
const untune = tuneForShortRun();
/** Units of text that run most of what a report needs. */
const TELLING = 3000;
/** Units of which much more is needed. */
const MUCH = 40_000;
/** Bytes of the largest file that is read at the start, the counts. */
const room = new Room(4_300_000);
const { exports, keep } = loadBundle(join(__dirname, 'command.cjs'), require, room);
const { run, nodeTerminal } = exports as Whole;
/** Units of text that this thread analysed. */
let units = 0;
let serving = false;
const terminal = nodeTerminal({
  worker: pathToFileURL(join(__dirname, 'worker.js')),
  counts: () => {
    try {
      return room.read(join(__dirname, 'typos.bin'));
    } catch {
      return undefined;
    }
  },
  languageServer: () => {
    serving = true;
    untune();
    require(join(__dirname, 'server.cjs'));
  },
  warms: (more) => {
    units += more;
  },
});
void run(args, terminal).then(async (code) => {
  process.exitCode = code;
  if (serving) return;
  // What a check compiles is what most runs need.
  if (units > 0 && args[0] === 'lint') {
    tuneForShortRun();
    keep(units < TELLING ? 'part' : units > MUCH ? 'much' : 'usual');
  }
  // Whoever leaves by himself need not wait until the heap is taken down.
  await terminal.written();
  process.exit();
});
