import assert from 'node:assert/strict';
import { createReportService } from '../../server/src/service/service.js';

const service = createReportService();

/** Texts without end that a careless reader needs quadratic time for. */
const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  'one line of prose': (n) => '全镇受理诉求3件，办结2件，'.repeat(n / 14),
  'short lines': (n) => '一、工作\n'.repeat(n / 5),
  'lines without marks': (n) => '工作情况\n全镇工作有序推进。\n'.repeat(n / 15),
  'nested brackets': (n) => '（'.repeat(n / 2) + '）'.repeat(n / 2),
  'open quotation marks': (n) => '“'.repeat(n),
  digits: (n) => '1'.repeat(n),
  'digits and stops': (n) => '1.'.repeat(n / 2),
  marks: (n) => '，。；'.repeat(n / 3),
  'run-in items': (n) => '一是'.repeat(n / 2),
  stars: (n) => '*_`['.repeat(n / 4),
};

const timed = (text: string, format: 'text' | 'markdown'): number => {
  const start = performance.now();
  service.lint(service.parse(text, { format }));
  return performance.now() - start;
};

describe('time in proportion to length', () => {
  for (const [name, make] of Object.entries(TEXTS))
    for (const format of ['text', 'markdown'] as const)
      it(`${name}, as ${format}`, () => {
        timed(make(2_000), format);
        const small = Math.min(timed(make(25_000), format), timed(make(25_000), format));
        // Four times the text: quadratic time would be sixteen times as much. One try may meet the collector.
        const most = 10 * Math.max(small, 20);
        let large = Number.POSITIVE_INFINITY;
        for (let more = 0; more < 3 && large >= most; more++) large = timed(make(100_000 + 4 * more), format);
        assert.ok(large < most, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
      });
});
