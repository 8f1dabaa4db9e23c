import assert from 'node:assert/strict';
import { RULES } from '../../server/src/rules/index.js';
import { createReportService } from '../../server/src/service/service.js';
import { Counting } from '../helpers/counted.js';
import { COMMANDS, GROUPS, REPORTS, SQUARES, TEXTS } from '../helpers/growing.js';

/** In proportion is 1, the square 2; sorting adds some hundredths. */
const EXPONENT = 1.15;

describe('counted work', () => {
  let counting: Counting;
  before(() => {
    counting = new Counting();
  });
  after(() => counting.end());

  const isProportional = async (what: string, grows: string, size: number): Promise<void> => {
    const exponent = await counting.exponentOf(what, grows, size);
    assert.ok(exponent <= EXPONENT, `grows with the power ${exponent.toFixed(2)}`);
  };

  for (const name of Object.keys(SQUARES))
    it(`sees the square of ${name}`, async () => {
      const exponent = await counting.exponentOf('square', name, 200);
      assert.ok(exponent > 1.6, exponent.toFixed(2));
    });

  it('sees what is in proportion', async () => {
    const exponent = await counting.exponentOf('line', '', 5000);
    assert.ok(exponent > 0.9 && exponent <= 1.05, exponent.toFixed(2));
  });

  for (const group of GROUPS)
    for (const name of Object.keys(TEXTS)) it(`${group}: ${name}`, () => isProportional(group, name, 500));

  for (const args of COMMANDS)
    for (const name of Object.keys(REPORTS)) it(`${args}: ${name}`, () => isProportional(args, name, 50));
});

/** What only a clock sees: expressions that try in vain. */
describe('time in proportion to the text', () => {
  /** Processor time; a busy machine alone makes 1.3 of 1. */
  const TIMED = 1.5;
  const FACTOR = 4;
  const UNITS = 4000;
  /** Milliseconds below which the clock and the collector tell more than the work does. */
  const SHORT = 100;
  const cost = (run: () => void): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  for (const [name, make] of Object.entries(TEXTS))
    it(name, () => {
      const service = createReportService({ rules: RULES });
      const look = (n: number): number => cost(() => service.lint(service.parse(make(n), { format: 'text' })));
      let best = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3 && best > TIMED; attempt++) {
        const small = Math.min(look(UNITS), look(UNITS));
        const large = Math.min(look(UNITS * FACTOR), look(UNITS * FACTOR));
        if (large < SHORT) return;
        best = Math.min(best, Math.log(large / Math.max(small, SHORT / FACTOR)) / Math.log(FACTOR));
      }
      assert.ok(best <= TIMED, `grows with the power ${best.toFixed(2)}`);
    });
});
