// What mocha runs around the tests of each file, on several processes: these are ended before they could tidy up.
import { tuneForMuch, tuneForShortRun } from '../../server/src/cli/tuning.js';
import { removeFolders } from './folders.js';

// Tests do a little of everything: what V8 would gain by optimising is less than what that takes, but there is much of it.
tuneForShortRun();
tuneForMuch();

export const mochaHooks = { afterAll: removeFolders };
