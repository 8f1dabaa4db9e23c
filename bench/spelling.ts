import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Settings } from '../server/src/config/settings.js';
import { createReportService } from '../server/src/service/service.js';
import { inTurn, row, timed } from './measure.js';

export const COUNTS = 'dist/typos.bin';

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
