import { worded } from '../lexicon/worded.js';
import { equal, print } from '../quantity/rational.js';
import { gather } from '../report/parts.js';
import { type Report, steadyFact } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { meantOf } from '../syntax/meant.js';
import { isPlain } from './scope.js';
import type { Figure, Statement } from './statement.js';
import { viewOf } from './view.js';

/** A count with all the words that say what it counts, and the time that it is of. */
interface Indicator {
  readonly key: string;
  readonly figure: Figure;
  /** Value as a floating-point number. */
  readonly n: number;
  /** Its clause, stretch between semicolons and sentence in the block. */
  readonly clause: number;
  readonly segment: number;
  readonly sentence: number;
}

/** Words without weight for what is counted. */
const FILLERS = worded`${'same.filler'}|[\s：:，,、；;。“”"]`;

/** What is aimed at, compared with, or of another stretch of time is another indicator. */
const OTHER_SCOPE = worded`${'same.another'}`;

/** Shorter names are not identical enough. */
const SHORTEST = 8;

/** Two values of one indicator differ by a slip of the pen; what lies further apart is done and planned, or two scopes. */
const SLIP = 0.1;

export const indicatorsOf: (block: Block) => readonly Indicator[] = blockFact((block) => {
  const { mentions } = viewOf(meantOf(block));
  const found: Indicator[] = [];
  let time = '';
  for (const mention of mentions) {
    if (mention.q.class === 'year' || mention.q.class === 'date') time = mention.q.text;
    if (!isPlain(mention) || !mention.q.exact || mention.q.approximation !== null) continue;
    if (mention.q.class !== 'count' && mention.q.class !== 'people') continue;
    const words = mention.lead;
    if (!mention.clause.mentions.every((m) => m.at >= mention.at || m.act.kind === 'time') || OTHER_SCOPE.test(words))
      continue;
    const name = FILLERS.strip(words);
    if (name.length >= SHORTEST && /^[一-鿿]+$/.test(name))
      found.push({
        key: `${time}|${name}|${mention.q.unit}`,
        figure: mention.figure,
        n: mention.n,
        clause: mention.clause.at,
        segment: mention.clause.segment,
        sentence: mention.clause.sentence,
      });
  }
  return found.length > 0 ? found : NONE;
});

const NONE: readonly Indicator[] = [];

/** The clause right before in its sentence, where it holds no figure: 基础设施领域，… says whose the figure is. */
function ownerOf({ figure: { block }, clause, sentence }: Indicator): string {
  const before = viewOf(block).clauses[clause - 1];
  return before?.stop === '，' && before.sentence === sentence && before.mentions.length === 0
    ? block.text.slice(before.start, before.end)
    : '';
}

/** Number of headings up to a block: the same for blocks of one section. */
function sectionAt(report: Report, block: Block): number {
  const { headings } = report;
  const index = report.indexOf(block);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const indicatorsIn = gather(indicatorsOf, [['digit', 'numeral', 'lookalike']]);

/** One indicator under one name with two values: the later against the earlier. */
export const sameStatements: (report: Report) => readonly Statement[] = steadyFact(
  // Blocks change their sections only where headings change.
  (report) => [indicatorsIn(report), report.headings],
  compared,
);

function compared(report: Report): readonly Statement[] {
  const byKey = new Map<string, Indicator[]>();
  for (const indicator of indicatorsIn(report)) {
    const list = byKey.get(indicator.key);
    if (list) list.push(indicator);
    else byKey.set(indicator.key, [indicator]);
  }
  const found: Statement[] = [];
  for (const [first, second, ...more] of byKey.values()) {
    // Named three times and more it is a form that repeats for one office after another.
    if (!first || !second || more.length > 0) continue;
    const beside = first.figure.block === second.figure.block;
    if (beside && first.segment === second.segment) continue;
    const [reference, stated] = [first.figure.quantity, second.figure.quantity];
    const [a, b] = [reference.value, stated.value];
    if (!a || !b || (!beside && Math.abs(first.n - second.n) > SLIP * Math.max(first.n, second.n))) continue;
    if (ownerOf(first) !== ownerOf(second)) continue;
    if (sectionAt(report, first.figure.block) !== sectionAt(report, second.figure.block)) continue;
    found.push({
      kind: 'same',
      stated: second.figure,
      operands: [{ role: 'reference', figure: first.figure }],
      formula: { 'zh-CN': `前文为${reference.text}`, en: `given as ${print(a)} before` },
      computed: { low: a, high: a },
      verdict: equal(a, b) ? 'consistent' : 'question',
      pattern: 'same/name',
      remedies: [
        {
          target: second.figure,
          text: reference.text.slice(0, reference.numeral.end - reference.start),
          role: 'stated',
        },
      ],
    });
  }
  return found;
}
