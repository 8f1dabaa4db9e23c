import { readCounts } from '../host/node-counts.js';
import { nodeFiles } from '../host/node-files.js';
import type { ServerHost } from './workspace.js';

export const nodeHost: ServerHost = {
  counts: async () => readCounts(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  files: nodeFiles,
};
