import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysed } from '../../server/src/cli/run/analysed.js';
import { Threads } from '../../server/src/cli/run/threads.js';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.js';
import { folder, REPORT } from '../helpers/cli.js';

/** Ends at bad.txt, and says of every other file that it was seen there. */
const BREAKS = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ jobs }) => {
  for (const { task } of jobs) {
    if (task.path === 'bad.txt') process.exit(1);
    parentPort.postMessage({ path: task.path, profile: 'thread', error: null });
  }
});
parentPort.postMessage('ready');
`;

/** Is never done with beginning. */
const SLEEPS = "require('node:worker_threads').parentPort.on('message', () => {});";

async function analysed(count: number, script: string, texts: Readonly<Record<string, string>>): Promise<Analysed[]> {
  const cwd = folder({ 'worker.cjs': script });
  const threads = new Threads({ count, script: pathToFileURL(join(cwd, 'worker.cjs')) });
  try {
    return await Promise.all(
      Object.entries(texts).map(([path, text]) =>
        threads.analyse({ path, absolute: join(cwd, path), named: true, text }, { findings: true }, DEFAULT_SETTINGS),
      ),
    );
  } finally {
    await threads.close();
  }
}

const many = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, text]));

describe('threads', () => {
  it('begin while this one analyses', async () => {
    const files = await analysed(2, SLEEPS, many(40, REPORT));
    assert.equal(files.length, 40);
    for (const { error, findings } of files) assert.ok(error === null && findings && findings.length > 0);
  });

  for (const count of [1, 2])
    it(`that break cost the file in hand, and a new one takes the rest (${count})`, async () => {
      const large = `${'甲'.repeat(150_000)}\n`;
      const files = await analysed(count, BREAKS, { ...many(9, large), 'bad.txt': large, 'z.txt': large });
      assert.deepEqual(
        files.map(({ profile, error }) => profile ?? error?.code),
        [...Array.from({ length: 9 }, () => 'thread'), 'internal', 'thread'],
      );
    });
});
