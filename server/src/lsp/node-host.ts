import { nodeFiles } from '../host/node-files.js';
import type { ServerHost } from './workspace.js';

export const nodeHost: ServerHost = { pause: () => new Promise((resolve) => setImmediate(resolve)), files: nodeFiles };
