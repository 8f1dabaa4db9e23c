import { worded } from '../lexicon/worded.js';
import { FORMER } from './change-evidence.js';
import { baseOf } from './compared.js';
import type { Mention } from './mention.js';
import { isForeignHead } from './subjects.js';
import type { Spot } from './window.js';
import { EARLIER } from './words.js';

const NOW = worded`${'time.now'}`;
/** 此项降为, 如今已达: it goes on with what was spoken of. */
const GOES_ON = worded`^(?:[此该]项?|这一?项?(?:工作|指标)?|${'time.now'}|${'change.into'}|已|则|又|再)*$`;

/** Does the later of two figures go on with what the earlier is of? */
export const isSameThing = (c: Spot, p: Spot): boolean =>
  GOES_ON.test(c.words) || (p.name !== '' && !isForeignHead(p.name, c.name));

const isMonth = ({ q }: Mention): boolean => q.class === 'date' && /^月份?$/.test(q.unit);

/** What is named of a sort before a figure in its clause. */
function before({ m, index }: Spot, line: readonly Spot[], is: (m: Mention) => boolean): number | undefined {
  for (let i = index - 1; i >= 0 && line[i]?.m.clause === m.clause; i--) {
    const own = line[i]?.m;
    if (own && is(own)) return own.n;
  }
  return undefined;
}

const isYear = ({ q }: Mention): boolean => q.class === 'year';

/** ⟦2022⟧～⟦2024年⟧: each of its years. */
function yearsOf(from: Spot | undefined, to: Spot): readonly number[] | undefined {
  if (!from || !isYear(from.m) || !isYear(to.m) || from.m.clause !== to.m.clause) return undefined;
  const between = from.m.figure.block.text.slice(from.m.q.end, to.m.q.start);
  const many = to.m.n - from.m.n + 1;
  if (!/^年?(?:[-—~～–]+|至)$/.test(between) || many < 2 || many > LONGEST) return undefined;
  return Array.from({ length: many }, (_, i) => from.m.n + i);
}

/** So many years one after another are told. */
const LONGEST = 12;

/** A run of years in the sentence of a figure, before it. */
function yearsBefore(s: Spot, line: readonly Spot[]): readonly number[] {
  for (let i = s.index - 1; line[i]?.sentence === s.sentence; i--) {
    const last = line[i];
    const span = last && yearsOf(line[i - 1], last);
    if (span) return span;
    if (!last || !isYear(last.m) || last.run.of < 2) continue;
    return line.slice(i + 1 - last.run.of, i + 1).map(({ m }) => m.n);
  }
  return [];
}

const EACH = /分别|依次/;

const isEach = (s: Spot, line: readonly Spot[]): boolean =>
  s.run.of > 1 && EACH.test(line[s.index - s.run.at]?.m.lead ?? '');

/** 2023年、2024年分别受理⟦a件、b件⟧: the year of its place. */
function yearOfPlace(s: Spot, line: readonly Spot[]): number | undefined {
  if (!isEach(s, line)) return undefined;
  const years = yearsBefore(s, line);
  return years.length === s.run.of ? years[s.run.at] : undefined;
}

/** 2022年、2023年、2024年分别为…，后两年分别增长⟦a、b⟧: the year of each growth; the first has none. */
export function yearOfGrowth(claim: Spot, line: readonly Spot[]): number | undefined {
  if (claim.m.act.kind !== 'change' || !isEach(claim, line)) return undefined;
  const years = yearsBefore(claim, line);
  const missing = years.length - claim.run.of;
  // 2022～2024年分别为a、b和c，分别增长p、q和r: of what the first grew from nothing is printed.
  return missing === 1 || missing === 0 ? years[claim.run.at + missing] : undefined;
}

/** The year that is named before a figure in its clause, or by its place in a list. */
export const yearOf = (s: Spot, line: readonly Spot[]): number | undefined =>
  yearOfPlace(s, line) ?? before(s, line, isYear);

/** 2024年，…: the year that opens the sentence and stands alone. */
function openingYear({ m, group }: Spot): number | undefined {
  const opener = group.host ? undefined : group.openers[m.clause.sentence];
  const [year] = opener?.mentions ?? [];
  if (!opener || !year || opener.mentions.length > 1 || !isYear(year)) return undefined;
  return opener.end - opener.start <= year.q.end - year.q.start + SHORT ? year.n : undefined;
}

const SHORT = 3;

/** 三年前，…: words of time that open the sentence. */
function openingWords({ m, group }: Spot): string {
  if (group.host) return '';
  let { at } = m.clause;
  while (group.clauses[at - 1]?.sentence === m.clause.sentence) at--;
  const first = group.clauses[at];
  if (!first || first === m.clause || first.end - first.start > OPENING) return '';
  return group.block.text.slice(first.start, first.end);
}

const OPENING = 6;

/** The year that a claim is measured against: 比2012年提高, 是2012年的3倍. */
function yearAgainst(claim: Spot, line: readonly Spot[]): number | undefined {
  const m = line[claim.index - 1]?.m;
  if (!m || !isYear(m) || m.clause !== claim.m.clause) return undefined;
  const isBase = /[比较与]$/.test(m.lead) || (/^的/.test(claim.m.lead) && /(?:是|为|相当于|达到?)$/.test(m.lead));
  return isBase ? m.n : undefined;
}

/** The year in the sentence of a claim before that which it is measured against. */
function yearBeside(claim: Spot, line: readonly Spot[]): number | undefined {
  for (let i = claim.index - 2; line[i]?.sentence === claim.sentence; i--) {
    const m = line[i]?.m;
    if (m && isYear(m)) return m.n;
  }
  return undefined;
}

/** What the years and words of time before two figures say of which is the later. */
export function times(claim: Spot, c: Spot, p: Spot, line: readonly Spot[]): string {
  const growth = yearOfGrowth(claim, line);
  let [a, b] = [yearOf(c, line), yearOf(p, line)];
  if (growth !== undefined) return a === growth && b === growth - 1 ? 'years in order' : 'another year';
  if ((a === undefined || b === undefined) && isSameThing(c, p)) {
    const [x, y] = [a ?? openingYear(c), b ?? openingYear(p)];
    if (x !== y) [a, b] = [x, y];
  }
  const against = yearAgainst(claim, line);
  if (against !== undefined && b !== undefined && against !== b) return 'another year';
  // 2021年受理…，较2017年上升: it is of the year that stands before the one it is measured against.
  const since = against === undefined ? undefined : yearBeside(claim, line);
  if (since !== undefined && a !== undefined && b !== undefined) return since === a ? 'years in order' : 'another year';
  if (a !== undefined && b !== undefined) {
    if (against === b && a > b && /^的/.test(claim.m.lead)) return 'years in order';
    const own = yearOf(claim, line);
    if (own === b && own !== against && p.m.act.kind !== 'previous') return 'years reversed';
    // 今年…；2023年受理…，下降12%: the claim is of the year that it stands with.
    if (b < a && c.segment !== claim.segment && p.segment === claim.segment) return 'years reversed';
    return a === b + 1 ? 'years in order' : a < b ? 'years reversed' : 'years apart';
  }
  return monthsOf(claim, c, p, line) ?? toldApart(c, p);
}

/** 12月…，环比增长8%，11月…: the month before it. */
function monthsOf(claim: Spot, c: Spot, p: Spot, line: readonly Spot[]): string | undefined {
  if (baseOf(claim, line) !== 'period') return undefined;
  const [a, b] = [before(c, line, isMonth), before(p, line, isMonth)];
  return a !== undefined && b !== undefined && (a === b + 1 || (a === 1 && b === 12)) ? 'years in order' : undefined;
}

/** 三年前…，如今…: by words of time before each. */
function toldApart(c: Spot, p: Spot): string {
  const [first, then] = [openingWords(c), openingWords(p)];
  const [now, past] = (first !== '' || then !== '') && isSameThing(c, p) ? [first, then] : ['', ''];
  const isPast = ({ m }: Spot, words: string): boolean => EARLIER.test(words + m.lead) || FORMER.test(m.lead);
  const earlier = isPast(p, past) || p.m.act.kind === 'previous';
  return earlier && !isPast(c, now) && NOW.test(now + c.m.lead) ? 'told apart' : 'no times';
}
