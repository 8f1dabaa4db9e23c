import { closed } from '../quantity/interval.js';
import { rational } from '../quantity/rational.js';
import { around } from './real.js';
import { comparable, isPlain, labelOf, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, printed, type Term } from './verdict.js';
import type { Group, Mention } from './view.js';

/** Published growth of these is real; it never follows from printed values. */
const REAL = /生产总值|GDP|增加值|收入|消费支出|经济总量|产值/i;

const NEAR = 10;

/** n-th root of a ratio, as yearly growth in per cent; the bounds are rounded outward. */
function yearly(low: number, high: number, years: number) {
  const root = (ratio: number) => 100 * (ratio ** (1 / years) - 1);
  return closed(around(root(low), 'down'), around(root(high), 'up'));
}

/** Figures of the sentence before the yearly rate, nearest first. */
function earlier(group: Group, rate: Mention): Mention[] {
  const found: Mention[] = [];
  for (let i = rate.at - 1; i >= Math.max(0, rate.at - NEAR); i--) {
    const m = group.mentions[i];
    if (m?.clause.segment !== rate.clause.segment) break;
    found.push(m);
  }
  return found;
}

interface Years {
  readonly n: number;
  readonly sure: boolean;
}

/** How many years lie between: two years in the sentence, or a span of years that it names. */
function yearsOf(mentions: readonly Mention[]): Years | undefined {
  const years = mentions.filter((m) => m.q.class === 'year').map((m) => m.n);
  if (years.length >= 2) {
    const n = Math.abs((years[0] ?? 0) - (years[1] ?? 0));
    return n > 1 && n <= 40 ? { n, sure: years.length === 2 } : undefined;
  }
  const span = mentions.find((m) => m.q.class === 'duration' && m.q.unit === '年' && m.n > 1 && m.n <= 40);
  return span && Number.isInteger(span.n) ? { n: span.n, sure: false } : undefined;
}

const yearsTerm = ({ n }: Years): Term => ({ role: 'years', value: rational(BigInt(n)) });

/** “2005年与2000年相比，增长57.3%，年均增长9.5%” */
function ofGrowth(rate: Mention, mentions: readonly Mention[]): Claim | undefined {
  const growth = mentions.find((m) => m.q.class === 'percentage' || isPlain(m));
  if (
    growth?.act.kind !== 'change' ||
    growth.act.yearly ||
    growth.act.direction !== 'up' ||
    rate.clause.at - growth.clause.at > 1
  )
    return undefined;
  const years = yearsOf(mentions);
  if (!years || !Number.isFinite(growth.low) || !Number.isFinite(growth.high)) return undefined;
  return {
    kind: 'cagr',
    pattern: 'cagr/growth',
    stated: rate,
    terms: [{ role: 'total', mention: growth }, yearsTerm(years)],
    formula: `（1＋${printed(growth)}）^(1/${years.n})－1`,
    computed: yearly(1 + growth.low / 100, 1 + growth.high / 100, years.n),
    grade: 'question',
    tentative: !years.sure,
  };
}

/** “由2007年的248亿美元增加到2012年的772亿美元，年均增长25.5%” */
function ofValues(group: Group, rate: Mention, mentions: readonly Mention[]): Claim | undefined {
  const current = mentions.find(isPlain);
  const previous = mentions.find((m) => m.act.kind === 'previous');
  if (!current || !previous || !comparable(current, previous) || !(previous.low > 0)) return undefined;
  const from = Math.max(Math.min(previous.clause.start, current.clause.start), rate.q.start - 80);
  if (REAL.test(labelOf(current) + labelOf(previous) + group.block.text.slice(from, rate.q.start))) return undefined;
  const census = /普查|常住人口/.test(labelOf(current)) ? { n: 10, sure: false } : undefined;
  const years = yearsOf(mentions) ?? census;
  if (!years || !Number.isFinite(current.high) || !Number.isFinite(previous.high)) return undefined;
  const own = rate.act.kind === 'change' && rate.act.subject !== '';
  return {
    kind: 'cagr',
    pattern: 'cagr/values',
    stated: rate,
    terms: [{ role: 'start', mention: previous }, { role: 'end', mention: current }, yearsTerm(years)],
    formula: `（${printed(current)}÷${printed(previous)}）^(1/${years.n})－1`,
    computed: yearly(current.low / previous.high, current.high / previous.low, years.n),
    grade: 'question',
    tentative: !years.sure || own,
  };
}

/** Yearly rates of growth. */
export function cagrStatements({ group }: Scope): Statement[] {
  return group.mentions.flatMap((rate) => {
    if (rate.act.kind !== 'change' || !rate.act.yearly || rate.q.class !== 'percentage') return [];
    const mentions = earlier(group, rate);
    return conclude([ofGrowth(rate, mentions), ofValues(group, rate, mentions)]) ?? [];
  });
}
