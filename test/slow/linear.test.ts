import assert from 'node:assert/strict';
import { RULES } from '../../server/src/rules/index.js';
import { createReportService } from '../../server/src/service/service.js';

/** Texts that grow in one way each; what they ask of a rule grows with them. */
const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  quotations: (n) => '“甲”、'.repeat(n),
  'sums without an end': (n) => '共5件，其中'.repeat(n),
  'groups of digits': (n) => '1,234,'.repeat(n),
  'a long number': (n) => '1234567890'.repeat(n),
  'abbreviations in one paragraph': (n) =>
    Array.from({ length: n }, (_, i) => `《甲${i}办法》（以下简称《办法${i}》）`).join('，'),
  'abbreviations, each in a paragraph': (n) =>
    Array.from({ length: n }, (_, i) => `印发《甲${i}办法》（以下简称《办法${i}》），抓好落实。`).join('\n'),
  'quotes in quotes': (n) => '“‘'.repeat(n),
  'blanks between two characters': (n) => `甲${' '.repeat(4 * n)}乙。`,
  'wide blanks between two characters': (n) => `甲${'　'.repeat(4 * n)}乙。`,
  'rates in one paragraph': (n) => '受理5件，办结率98.8%，'.repeat(n),
  'misspelt words in one paragraph': (n) => '截止目前'.repeat(n),
  'stops in a row': (n) => '，'.repeat(6 * n),
  'dashes between years': (n) => '2021-2025年'.repeat(n),
  'open brackets': (n) => '（'.repeat(4 * n),
  'headings of one number': (n) => '一、工作情况\n'.repeat(n),
  'comments that silence': (n) => '<!-- gongwen-ignore terms/confusion -->\n截止目前。\n'.repeat(n),
};

const GROUPS = ['structure', 'figures', 'numbers', 'punctuation', 'terms', 'citations', 'directives'] as const;

const SIZE = 2000;
/** Sizes are four times apart; a pass that grows with the square takes sixteen times as long. */
const FACTOR = 4;
const ROUNDS = 3;
/** In proportion is 1, the square 2; a busy machine alone makes 1.3 of 1. */
const EXPONENT = 1.5;
/** Milliseconds below which the clock and the collector tell more than the work does. */
const SHORT = 60;

function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Growth of the time with the text, as an exponent; the best of some tries, because others use the machine too. */
function exponentOf(run: (n: number) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best > EXPONENT; attempt++) {
    const small = fastest(() => run(SIZE));
    const large = fastest(() => run(SIZE * FACTOR));
    if (large < SHORT) return 1;
    best = Math.min(best, Math.log(large / Math.max(small, SHORT / FACTOR)) / Math.log(FACTOR));
  }
  return best;
}

describe('time in proportion to the text', () => {
  for (const group of GROUPS) {
    const rules = RULES.filter(({ meta }) => meta.id.startsWith(`${group}/`));
    for (const [name, make] of Object.entries(TEXTS))
      it(`${group}: ${name}`, () => {
        const service = createReportService({ rules });
        const exponent = exponentOf((n) => service.lint(service.parse(make(n), { format: 'text' })));
        assert.ok(exponent <= EXPONENT, `grows with the power ${exponent.toFixed(2)}`);
      });
  }
});
