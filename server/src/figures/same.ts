import { worded } from '../lexicon/worded.js';
import { equal, print } from '../quantity/rational.js';
import { gatherPairs } from '../report/pairs.js';
import { sameItems } from '../report/parts.js';
import { type Report, steadyFact } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { meantOf } from '../syntax/meant.js';
import type { Clause, Group } from './mention.js';
import { isPlain } from './scope.js';
import type { Figure, Statement } from './statement.js';
import { viewOf } from './view.js';

/** A count with all the words that say what it counts, and the time that it is of. */
interface Indicator {
  readonly key: string;
  readonly figure: Figure;
  /** Is its name enough only for one that stands in the same paragraph? */
  readonly near: boolean;
  /** Value as a floating-point number. */
  readonly n: number;
  /** Its stretch between semicolons. */
  readonly segment: number;
  /** The clause right before in its sentence, where it holds no figure: 基础设施领域，… says whose the figure is. */
  readonly owner: string;
}

/** Words without weight for what is counted. */
const FILLERS = worded`${'same.filler'}|[\s：:，,、；;。“”"]`;

/** What is aimed at, compared with, or of another stretch of time is another indicator. */
const OTHER_SCOPE = worded`${'same.another'}`;

/** Shorter names are not identical enough; in one paragraph the words as they stand count, money and 12345 included. */
const SHORTEST = 8;

/** Two values of one indicator differ by a slip of the pen; what lies further apart is done and planned, or two scopes. */
const SLIP = 0.1;

export const indicatorsOf: (block: Block) => readonly Indicator[] = blockFact((block) => {
  const view = viewOf(meantOf(block));
  const found: Indicator[] = [];
  let time = '';
  for (const mention of view.mentions) {
    if (mention.q.class === 'year' || mention.q.class === 'date') time = mention.q.text;
    if (!isPlain(mention) || mention.q.approximation !== null) continue;
    const words = mention.lead;
    if (!mention.clause.mentions.every((m) => m.at >= mention.at || m.act.kind === 'time') || OTHER_SCOPE.test(words))
      continue;
    const name = FILLERS.strip(words);
    const isCount = mention.q.exact && (mention.q.class === 'count' || mention.q.class === 'people');
    const isFar = isCount && name.length >= SHORTEST && /^[一-鿿]+$/.test(name);
    if (isFar || (words.length >= SHORTEST && mention.q.unit !== ''))
      found.push({
        key: `${time}|${isFar ? name : words}|${mention.q.unit}`,
        near: !isFar,
        figure: mention.figure,
        n: mention.n,
        segment: mention.clause.segment,
        owner: ownerOf(view, mention.clause, words),
      });
  }
  return found.length > 0 ? found : NONE;
});

const NONE: readonly Indicator[] = [];

/** 从来源看，按类型分，: what the next sentence is about, and nobody whose. */
const BY_SORT = /^(?:从|按)[^，]{1,10}(?:看|分|划分|统计)$/;
/** 全区现有: it says itself whose it is. */
const OF_ALL = /^全[国省市县区州镇乡]/;

function ownerOf({ block, clauses }: Group, { at, sentence }: Clause, words: string): string {
  const before = clauses[at - 1];
  if (before?.stop !== '，' || before.sentence !== sentence || before.mentions.length > 0 || OF_ALL.test(words))
    return '';
  const owner = block.text.slice(before.start, before.end);
  return BY_SORT.test(owner) ? '' : owner;
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

/** 52.4亿元 and 54.2亿元: alike but for one digit, or for two that changed places. */
function isMisprint(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]));
  const [i = 0, j = 0] = apart;
  return apart.length === 1 || (apart.length === 2 && a[i] === b[j] && a[j] === b[i]);
}

/** Values so close are of one thing that was counted twice. */
const CLOSE = 0.01;
const areClose = ({ n: a }: Indicator, { n: b }: Indicator): boolean => Math.abs(a - b) <= CLOSE * Math.max(a, b);

/** Named three times and more it is a form that repeats for one office after another. */
const pairsIn = gatherPairs({
  of: indicatorsOf,
  trigger: [['digit', 'numeral', 'lookalike']],
  order: (report, { figure: a }: Indicator, { figure: b }: Indicator) =>
    a.block === b.block ? a.quantity.start - b.quantity.start : report.indexOf(a.block) - report.indexOf(b.block),
  compare,
});

/** One indicator under one name with two values in one section: the later against the earlier. */
export const sameStatements: (report: Report) => readonly Statement[] = steadyFact(
  // Blocks change their sections only where headings change.
  (report) => [pairsIn(report), report.headings],
  (report, last) => {
    const found = pairsIn(report).flatMap(({ first, second, fact }) =>
      sectionAt(report, first.figure.block) === sectionAt(report, second.figure.block) ? [fact] : [],
    );
    return last && sameItems(last, found) ? last : found;
  },
);

function compare(first: Indicator, second: Indicator): Statement | undefined {
  const beside = first.figure.block === second.figure.block;
  if (beside ? first.segment === second.segment : first.near) return undefined;
  const [reference, stated] = [first.figure.quantity, second.figure.quantity];
  const [a, b] = [reference.value, stated.value];
  if (!a || !b || (!beside && Math.abs(first.n - second.n) > SLIP * Math.max(first.n, second.n))) return undefined;
  if (first.owner !== second.owner) return undefined;
  if (first.near && !equal(a, b) && !isMisprint(reference.text, stated.text) && !areClose(first, second))
    return undefined;
  return {
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
  };
}
