// Entry of the command: this process becomes a terminal, the exit code is what the command says.
import { run } from './command.js';
import { nodeTerminal } from './node-terminal.js';

process.exitCode = await run(process.argv.slice(2), nodeTerminal(new URL('./worker.js', import.meta.url)));
