import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../server/src/config/settings.js';
import { createReportService } from '../server/src/service/service.js';
import { inTurn, row, timed } from './measure.js';

const COUNTS = 'dist/typos.bin';

const without: Settings = {
  ...DEFAULT_SETTINGS,
  rules: new Map([['terms/typo' as const, { severity: 'off' as const }]]),
};

/** Rows about a fresh report, parsed and linted without likely slips and with them. */
export function spellingRows(name: string, text: string, rounds: number): string[] {
  const service = createReportService();
  service.useCounts(readFileSync(COUNTS));
  const fresh = (settings: Settings) => () =>
    timed(() => void service.lint(service.parse(text, { format: 'text' }), settings));
  const times = inTurn(rounds, { without: fresh(without), with: fresh(DEFAULT_SETTINGS) });
  const base = times.get('without') ?? [];
  return [
    row(`${name}, without likely slips`, base),
    row(`${name}, with them`, times.get('with') ?? [], { name: 'without', times: base }),
  ];
}

/** Rows about the command from its start to its end on one short report, and about the reading of the counts. */
export function startRows(text: string, rounds: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
  const run = (...args: string[]) => timed(() => void spawnSync(process.execPath, ['dist/cli.js', ...args]));
  try {
    writeFileSync(join(folder, 'report.txt'), text);
    const report = join(folder, 'report.txt');
    const lint = ['lint', '--fail-on', 'never'];
    const times = inTurn(rounds, {
      version: () => run('--version'),
      without: () => run(...lint, '--rule', 'terms/typo=off', report),
      with: () => run(...lint, report),
      read: () => timed(() => createReportService().useCounts(readFileSync(COUNTS))),
    });
    const base = times.get('without') ?? [];
    return [
      row('command, --version', times.get('version') ?? []),
      row('command, 10 KB cold, without likely slips', base),
      row('command, 10 KB cold, with them', times.get('with') ?? [], { name: 'without', times: base }),
      row('reading of the counts', times.get('read') ?? []),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
