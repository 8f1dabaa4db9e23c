import assert from 'node:assert/strict';
import { absorb } from '../../../server/src/lint/absorb.js';
import type { Finding } from '../../../server/src/lint/finding.js';
import { inTextOrder } from '../../../server/src/lint/order.js';
import { parseReport } from '../../../server/src/report/parse.js';
import { RULES } from '../../../server/src/rules/index.js';
import { type Place, place } from '../../../server/src/syntax/block.js';
import fc from '../../helpers/property.js';
import { runs } from '../../helpers/thorough.js';

const UNITS = 24;
const report = parseReport(`${'甲'.repeat(UNITS)}。\n`.repeat(3), { format: 'text' });
const blocks = report.blocks.filter(({ text }) => text.length > UNITS);
const rules = [
  'figures/sum',
  'figures/rate',
  'numbers/lost-character',
  'terms/confusion',
  'terms/custom',
  'citations/title',
]
  .map((id) => RULES.find(({ meta }) => meta.id === id) ?? assert.fail(id))
  .concat(RULES.filter(({ meta }) => meta.id === 'punctuation/pairs' || meta.id === 'punctuation/range-dash'));

const somewhere = fc
  .record({ block: fc.constantFrom(...blocks), start: fc.nat(UNITS), length: fc.nat(6) })
  .map(({ block, start, length }) => place(block, start, Math.min(UNITS, start + length)));

const finding = fc
  .record({
    rule: fc.constantFrom(...rules),
    place: somewhere,
    related: fc.array(somewhere, { maxLength: 3 }),
    severity: fc.constantFrom('error' as const, 'warning' as const),
  })
  .map(
    ({ related, ...one }): Finding => ({
      ...one,
      related: related.map((at) => ({ place: at, message: { 'zh-CN': '', en: '' } })),
      message: { id: '', data: {} },
      fixes: [],
      reforms: [],
      tag: undefined,
      context: '',
      fingerprint: '',
    }),
  );

/** A place without extent is the unit behind it. */
const endOf = ({ start, end }: Place): number => Math.max(end, start + 1);
const overlap = (a: Place, b: Place): boolean => a.block === b.block && a.start < endOf(b) && b.start < endOf(a);
const idOf = ({ rule }: Finding): string => rule.meta.id;
const isFigure = (one: Finding): boolean => idOf(one).startsWith('figures/');
const isCause = (one: Finding): boolean =>
  idOf(one) === 'numbers/lost-character' || (isFigure(one) && one.severity === 'error');
const tells = (by: Finding, one: Finding): boolean =>
  overlap(by.place, one.place) ||
  (isCause(by) && isFigure(one) && one.related.some((related) => overlap(related.place, by.place)));
/** From the strongest; the others absorb nothing. */
const ORDER = [
  'numbers/lost-character',
  'terms/custom',
  'figures/sum',
  'figures/rate',
  'citations/title',
  'terms/confusion',
  'punctuation/range-dash',
];
const rankOf = (one: Finding): number => ORDER.indexOf(idOf(one));

describe('absorb', () => {
  it('keeps of what tells the same fault the strongest', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 40 }), (drafts) => {
        const findings = inTextOrder(report, drafts);
        const expected = new Set<Finding>();
        const gone = new Map<Finding, readonly Finding[]>();
        for (const one of findings.filter((it) => rankOf(it) >= 0).sort((a, b) => rankOf(a) - rankOf(b))) {
          const by = [...expected].filter((other) => tells(other, one));
          if (by.length > 0) gone.set(one, by);
          else expected.add(one);
        }
        const { kept, absorbed } = absorb(findings);
        assert.deepEqual(
          kept,
          findings.filter((one) => !gone.has(one)),
        );
        assert.equal(absorbed.length, gone.size);
        for (const { finding: one, by } of absorbed) assert.equal(by, gone.get(one)?.[0]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('takes time in proportion where all stand at one place', () => {
    const [block] = blocks;
    const rule = RULES.find(({ meta }) => meta.id === 'terms/confusion');
    if (!block || !rule) assert.fail();
    const one = fc.sample(finding, 1)[0] ?? assert.fail();
    const many = Array.from({ length: 100_000 }, () => ({ ...one, rule, place: place(block, 2, 4), related: [] }));
    const begun = performance.now();
    assert.equal(absorb(many).kept.length, 1);
    assert.ok(performance.now() - begun < 5000);
  });
});
