// Loaded into every thread of the server: when the file that is named appears, each thread says how much it holds.
const { existsSync, appendFileSync } = require('node:fs');
const { threadId } = require('node:worker_threads');

const asked = process.env.GONGWEN_HEAP;
let answered = '';
setInterval(() => {
  for (const turn of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    if (turn <= answered || !existsSync(`${asked}.${turn}`)) continue;
    answered = turn;
    globalThis.gc();
    globalThis.gc();
    appendFileSync(`${asked}.${turn}.told`, `${threadId} ${process.memoryUsage().heapUsed}\n`);
  }
}, 100).unref();
