// Loaded into every thread of the server: when the file that is named appears, each thread says how much it holds, and
// how much of that is compiled code: the engine compiles ever more of what runs often, up to all of it.
const { existsSync, appendFileSync } = require('node:fs');
const { getHeapCodeStatistics } = require('node:v8');
const { threadId } = require('node:worker_threads');

const asked = process.env.GONGWEN_HEAP;
let answered = '';
setInterval(() => {
  for (const turn of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    if (turn <= answered || !existsSync(`${asked}.${turn}`)) continue;
    answered = turn;
    globalThis.gc();
    globalThis.gc();
    const { code_and_metadata_size: code } = getHeapCodeStatistics();
    appendFileSync(`${asked}.${turn}.told`, `${threadId} ${process.memoryUsage().heapUsed} ${code}\n`);
  }
}, 100).unref();
