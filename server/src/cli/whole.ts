// The whole command as one bundle.
export { run } from './command.js';
export { nodeTerminal } from './node-terminal.js';
