import { dirname } from 'node:path';
import type { Prepared } from '../options/common.js';
import { findInputs } from '../run/inputs.js';
import { mayBeReport } from '../run/read.js';

/** Editors write a file in several steps. */
const SETTLE = 200;

/** Runs again whenever a file changes, until the process is ended. */
export async function watch({ run, locale }: Prepared, once: () => Promise<number>): Promise<number> {
  const { terminal } = run;
  const watchers = new Map<string, () => void>();
  let wake: () => void = () => {};
  const look = async () => {
    const { files } = await findInputs(
      run.paths.filter((path) => path !== '-'),
      terminal,
      run.configuration.ignored,
    );
    const folders = new Set(files.map(({ absolute }) => dirname(absolute)));
    for (const [folder, stop] of watchers)
      if (!folders.has(folder)) {
        stop();
        watchers.delete(folder);
      }
    for (const folder of folders)
      if (!watchers.has(folder)) {
        watchers.set(
          folder,
          terminal.files.watch(folder, (name) => {
            if (name === null || mayBeReport(name) || /\.ya?ml$/iu.test(name)) wake();
          }),
        );
      }
  };
  const line = locale === 'en' ? 'watching; Ctrl+C ends it' : '正在监视文件变化，按Ctrl+C结束';
  for (;;) {
    await look();
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (terminal.out.isTTY) terminal.out.write('\u001b[2J\u001b[H');
    await once();
    terminal.err.write(`${line}\n`);
    await changed;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    run.configuration.forget();
  }
}
