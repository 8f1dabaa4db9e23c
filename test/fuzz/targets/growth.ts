import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bounded, TookTooLong } from '../../../server/src/cli/run/bounded.js';
import type { Target } from '../target.js';
import { format, pieces } from '../texts.js';
import { strict } from './analysis.js';

/** Units of the smaller text, and how many times larger the other one is. */
const SIZE = 6000;
const FACTOR = 4;
/** In proportion is 1, the square is 2. */
const EXPONENT = 1.4;
/** Milliseconds of the processor below which the collector tells more than the work does. */
const SHORT = 120;
const LIMIT = 20_000;

/** Milliseconds of the processor, whatever else the machine does. */
function cost(run: () => void): number {
  const { user, system } = process.cpuUsage();
  run();
  const spent = process.cpuUsage({ user, system });
  return (spent.user + spent.system) / 1000;
}

const DIGITS = '0123456789';
/** Numbers that are not all the same, so that nothing is found by identity. */
const numbered = (text: string, i: number): string => text.replace('#', DIGITS[i % 10] ?? '0') + (i % 7 === 0 ? i : '');

/** A few pieces again and again, in one paragraph or in many, take time in proportion. */
export const growth: Target = {
  name: 'growth',
  runs: 6,
  property: () =>
    fc.property(
      fc.array(pieces, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '\n', '。', '，'),
      fc.boolean(),
      format,
      (parts, between, counted, as) => {
        const unit = parts.join('') + between || '，';
        const text = (size: number): string => {
          const times = Math.ceil(size / unit.length);
          return counted ? Array.from({ length: times }, (_, i) => numbered(unit, i)).join('') : unit.repeat(times);
        };
        const service = strict();
        const look = (size: number): number => {
          const made = text(size);
          return cost(() =>
            bounded(() => {
              const report = service.parse(made, { format: as });
              service.inspect(report);
            }, LIMIT),
          );
        };
        look(SIZE / 4);
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 4 && best > EXPONENT; round++) {
          let small = 0;
          try {
            // Longer texts each time: what the collector took is lost in them, the square is not.
            const size = SIZE << round;
            small = Math.min(look(size), look(size));
            const power = (large: number): number =>
              Math.log(large / Math.max(small, SHORT / FACTOR)) / Math.log(FACTOR);
            const large = look(size * FACTOR);
            if (large < SHORT) return;
            best = Math.min(best, power(large));
            // Once more, as the smaller one: what else the machine does is no growth.
            if (best > EXPONENT) best = Math.min(best, power(look(size * FACTOR)));
          } catch (error) {
            if (error instanceof TookTooLong) assert.fail(`more than ${LIMIT} ms (${small} ms for a quarter)`);
            throw error;
          }
        }
        assert.ok(best <= EXPONENT, `grows with the power ${best.toFixed(2)}`);
      },
    ),
};
