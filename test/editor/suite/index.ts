import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Entry point that VS Code's extension host calls: runs the suite and writes what came of it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    retries: 1,
    color: false,
    reporter: 'spec',
    grep: process.env.GONGWEN_EDITOR_GREP ?? '',
  });
  // Mocha's own loader is not used: the suite is one bundle, whose files register themselves.
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./opening.test.js');
  await import('./fixing.test.js');
  await import('./writing.test.js');
  await import('./views.test.js');
  await import('./print.test.js');
  await import('./findings.test.js');
  await import('./word.test.js');
  await import('./agreement.test.js');
  await import('./hour.test.js');
  await import('./typing.test.js');
  await import('./pictures.test.js');
  const { passes, failures } = await new Promise<{ passes: number; failures: number }>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passes: runner.stats?.passes ?? 0, failures: failed }));
  });
  const report = process.env.GONGWEN_EDITOR_REPORT;
  if (report) writeFileSync(report, JSON.stringify({ passes, failures }));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
