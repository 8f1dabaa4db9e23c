// What mocha runs around the tests of each file, on several processes: these are ended before they could tidy up.
import { removeFolders } from './cli.js';

export const mochaHooks = { afterAll: removeFolders };
