import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { dirname } from 'node:path';
import type { Prepared } from '../common.js';
import { findInputs } from '../inputs.js';
import { onInterrupt } from '../interrupt.js';

/** Editors write a file in several steps. */
const SETTLE = 200;

/** Runs again whenever a file changes, until the process is ended. */
export async function watch({ run, locale }: Prepared, once: () => Promise<number>): Promise<number> {
  const watchers = new Map<string, FSWatcher>();
  let wake: () => void = () => {};
  const look = async () => {
    const { files } = await findInputs(
      run.paths.filter((path) => path !== '-'),
      run.configuration.ignored,
    );
    const folders = new Set(files.map(({ absolute }) => dirname(absolute)));
    for (const [folder, watcher] of watchers)
      if (!folders.has(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of folders)
      if (!watchers.has(folder)) {
        const watcher = watchFolder(folder, (_event, name) => {
          if (name === null || /\.(?:txt|md|markdown|gongwen|公文|ya?ml)$/iu.test(name)) wake();
        });
        // The folder went away: the next look leaves it out.
        watcher.on('error', () => wake());
        watchers.set(folder, watcher);
      }
  };
  onInterrupt(() => {
    for (const watcher of watchers.values()) watcher.close();
  });
  const line = locale === 'en' ? 'watching; Ctrl+C ends it' : '正在监视文件变化，按Ctrl+C结束';
  for (;;) {
    await look();
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
    await once();
    process.stderr.write(`${line}\n`);
    await changed;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    run.configuration.forget();
  }
}
