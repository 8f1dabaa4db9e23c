import { TAKEN_AWAY } from './account-parts.js';
import type { Reading } from './evidence.js';
import type { Group } from './mention.js';
import { percentageBehind } from './places.js';
import { comparable } from './scope.js';
import { addedUp } from './sum-added.js';
import { amount, each, isItem, isItemUnder } from './sum-addends.js';
import { listReading } from './sum-evidence.js';
import { bearerOf } from './sum-number.js';
import { areTwoWays } from './sum-times.js';
import { passesByADigit } from './sum-told.js';
import type { Spot } from './window.js';

/** Items of a list that is tried whole; longer ones are tried only to their natural end. */
const LONGEST = 20;
/** How many figures ahead a list may go. */
const REACH = 40;
/** How many sentences on a list may begin that has its own sentence. */
const LATER = 3;

const UNDER = /其中|包括|包含|[：:]|[，,]由/;

/** Which figures a list is of. */
const listOf = ({ figures }: Reading): string => figures.map((f) => f.q.start).join();

export function sumReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (!amount(m) || m.n <= 0 || each(claim)) return [];
  const ahead = aheadOf(claim, line, isItem);
  const direct = [...bracketReadings(claim, line), ...followingReadings(claim, ahead, line)];
  if (m.act.kind !== 'plain') return direct;
  const before = totalLastReadings(claim, line);
  const later = laterReadings(claim, ahead, line);
  if (before.length === 0 && later.length === 0) return direct;
  const known = new Set(direct.map(listOf));
  const unknown = (reading: Reading): boolean => !known.has(listOf(reading));
  // A run of figures may be found twice; the first is taken.
  const once = new Map(before.reverse().map((r) => [listOf(r), r]));
  return [...direct, ...later.filter(unknown), ...[...once.values()].filter(unknown)];
}

/** The figures behind a claim that may be its parts, as far as any list goes. */
function aheadOf(claim: Spot, line: readonly Spot[], fits: typeof isItem): readonly Spot[] {
  const found: Spot[] = [];
  for (let i = claim.index + 1; i < line.length; i++) {
    const s = line[i] as Spot;
    if (i > claim.index + 2 * REACH && s.sentence > claim.sentence + 1) break;
    if (s.group === claim.group && fits(claim.m, s.m)) found.push(s);
  }
  return found;
}

function bracketReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const inside = claim.m.bracket ?? bracketBefore(claim, line);
  if (!inside) return [];
  const spots = line
    .slice(Math.max(0, claim.index - REACH), claim.index + REACH)
    .filter((s) => s.group === inside && isItemUnder(claim.m, s.m) && !each(s));
  return spots.length < 2 ? [] : [listReading(claim, spots, line, ['in bracket', 'natural end', 'cut bracket'])];
}

/** 流通点（校园299个，社区626个）共⟦925个⟧: the bracket that a total closes. */
function bracketBefore({ m, group, index }: Spot, line: readonly Spot[]): Group | undefined {
  const inner = line[index - 1]?.group;
  if (!inner || inner === group || inner.host || !CLOSES.test(m.lead)) return undefined;
  const end = inner.clauses.at(-1)?.end ?? m.q.start;
  return /^[）)][^，；。）)]*$/.test(group.block.text.slice(end, m.q.start)) ? inner : undefined;
}
const CLOSES = /^(?:总共|一共|合计|共计|总计|共)有?$/;

function followingReadings(claim: Spot, further: readonly Spot[], line: readonly Spot[]): Reading[] {
  const readings: Reading[] = [];
  const items: Spot[] = [];
  const { q, figure } = claim.m;
  const isUnder = UNDER.test(figure.block.text.slice(q.end, line[claim.index + 1]?.m.q.start));
  const ahead = isUnder ? aheadOf(claim, line, isItemUnder) : further;
  for (const [at, s] of ahead.entries()) {
    if (items.length >= LONGEST || s.sentence > claim.sentence + 1 || each(s)) break;
    items.push(s);
    if (items.length < 2) continue;
    const behind = ahead[at + 1];
    const next = behind && behind.index < s.index + REACH ? behind : undefined;
    const cut =
      !next || next.sentence > s.sentence
        ? 'sentence'
        : next.segment > s.segment || isRun(items) || isOfOtherUnit(claim, items, next)
          ? 'segment'
          : /其中|另|此外|同时/.test(next.m.lead)
            ? 'word'
            : 'none';
    if (cut === 'none' && items.length > 5) continue;
    readings.push(
      listReading(claim, [...items], line, ['following', `cut ${cut}`, ...(cut === 'none' ? [] : ['natural end'])]),
    );
  }
  const marked = markedAfter(claim, further);
  if (marked.length > 1)
    readings.push(listReading(claim, marked, line, ['after others', 'natural end', 'cut sentence']));
  return readings;
}

/** 分别为61个、58个、⟦70个⟧，修订制度17项: a row that ends here. */
const isRun = (items: readonly Spot[]): boolean => items.every(({ run }, i) => run.of === items.length && run.at === i);

/** 874个，整改264个，未整改156个，修订⟦22项⟧: what is counted otherwise than the total and all before it. */
const isOfOtherUnit = ({ m: { q } }: Spot, items: readonly Spot[], { m }: Spot): boolean =>
  m.q.unit !== q.unit && items.every((s) => s.m.q.unit === q.unit);

/** The list may begin behind a figure that is no item: 件 … 其中. */
function markedAfter(claim: Spot, ahead: readonly Spot[]): readonly Spot[] {
  const at = ahead.findIndex(({ index, m }) => index >= claim.index + 2 && /其中|包括|分别/.test(m.lead));
  const first = ahead[at];
  if (at < 1 || !first || first.index >= claim.index + 6) return [];
  return ahead
    .slice(at)
    .filter((s) => s.index < first.index + REACH && s.sentence === first.sentence)
    .slice(0, LONGEST);
}

/** Lists further on: of figures that may all be parts, and of any whose sum passes the total by a digit. */
function laterReadings(claim: Spot, further: readonly Spot[], line: readonly Spot[]): Reading[] {
  const ahead = further.filter((s) => s.index < claim.index + 1 + 2 * REACH && !each(s));
  if (ahead.length < 2) return [];
  const parts = ahead.filter((s) => s.m.n <= claim.m.n);
  const found = laterLists(claim, line, parts, () => true);
  if (parts.length === ahead.length) return found;
  return [...found, ...laterLists(claim, line, ahead, (items) => passesByADigit(claim, items))];
}

/** One item a segment, one a name, all that have a share behind them, a sentence of their own. */
function laterLists(
  claim: Spot,
  line: readonly Spot[],
  ahead: readonly Spot[],
  isWanted: (items: readonly Spot[]) => boolean,
): Reading[] {
  if (ahead.length < 2) return [];
  const readings: Reading[] = [];
  const push = (items: readonly Spot[], place: string): void => {
    if (items.length > 1 && items.length <= LONGEST && isWanted(items))
      readings.push(listReading(claim, items, line, [place, 'natural end', `cut ${cutOf(items, ahead)}`]));
  };
  const openers: Spot[] = [];
  const firsts: Spot[] = [];
  const namesakes: Spot[] = [];
  const sharers: Spot[] = [];
  const later: Spot[][] = Array.from({ length: LATER }, () => []);
  const key = claim.m.lead.slice(-2);
  const isNamed = /^[一-鿿]{2}$/.test(key);
  for (let i = 0; i < ahead.length; i++) {
    const s = ahead[i] as Spot;
    if (ahead[i - 1]?.segment !== s.segment) {
      firsts.push(s);
      if (s.segment > claim.segment) openers.push(s);
    }
    if (isNamed && s.m.lead.endsWith(key)) namesakes.push(s);
    const next = percentageBehind(line, s);
    if (next?.m.act.kind === 'share' && next.segment === s.segment) sharers.push(s);
    later[s.sentence - claim.sentence - 1]?.push(s);
  }
  push(openers, 'openers');
  push(
    openers.filter((s) => s.sentence === openers[0]?.sentence),
    'openers of a sentence',
  );
  push(firsts, 'first of each segment');
  push(namesakes, 'namesakes');
  push(sharers, 'sharers');
  for (const items of later) push(items, 'later sentence');
  return readings;
}

/** What ends a list: the text, its sentence, its segment, or nothing that one sees. */
function cutOf(items: readonly Spot[], ahead: readonly Spot[]): string {
  const last = items.at(-1);
  const next = ahead[ahead.indexOf(last ?? (items[0] as Spot)) + 1];
  if (!last || !next) return 'text';
  return next.sentence > last.sentence ? 'sentence' : next.segment > last.segment ? 'segment' : 'none';
}

function totalLastReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  // 收入4亿元，其中税收3亿元，加上补助5亿元，总计9亿元: its words say which figures it adds up.
  if (addedUp(claim)) return [];
  const readings: Reading[] = [...runBefore(claim, line)];
  const said = bearerOf(claim, line);
  if (!ADDED_UP.test(said.m.lead) && !isOfParts(said, line) && !areTwoWays(said, line)) return readings;
  const items: Spot[] = [];
  for (let i = claim.index - 1; i >= 0 && items.length < LONGEST; i--) {
    const s = line[i];
    if (!s || s.group !== claim.group || !comparable(s.m, claim.m) || each(s)) continue;
    if (!isItem(claim.m, s.m) && s.m.act.kind !== 'carry') continue;
    if (TAKEN_AWAY.test(s.m.lead)) break;
    items.unshift(s);
    if (items.length < 2) continue;
    const before = figureBefore(bearerOf(s, line), line);
    const cut = !before || before.sentence < s.sentence ? 'sentence' : before.segment < s.segment ? 'segment' : 'none';
    if (cut === 'none' && (items.length > 5 || s.sentence < claim.sentence)) continue;
    const place = s.sentence < claim.sentence ? 'total last, sentences' : 'total last';
    readings.push(
      listReading(claim, [...items], line, [place, `cut ${cut}`, ...(cut === 'none' ? [] : ['natural end'])]),
    );
    // What stands before 其中 is the whole of what follows.
    if (/其中/.test(s.m.lead)) break;
  }
  return readings;
}

/** 共, 总计, 两者加起来 */
const ADDED_UP = /共|合计|总|加起来|相加/;

/** 上半年290份，下半年457份，全年⟦747份⟧ */
const isOfParts = (claim: Spot, line: readonly Spot[]): boolean =>
  /^全年[一-鿿]{0,4}$/.test(claim.m.lead) && /[下后]半年|四季度/.test(line[claim.index - 1]?.m.lead ?? '');

/** ⟦截至12月底⟧甲123头: a date is no figure of a list. */
function figureBefore({ index }: Spot, line: readonly Spot[]): Spot | undefined {
  for (let i = index - 1; i >= 0; i--) if (line[i]?.m.act.kind !== 'time') return line[i];
  return undefined;
}

/** 三年分别发生8起、6起和5起 … 19起: the run before it. */
function* runBefore(claim: Spot, line: readonly Spot[]): Generator<Reading> {
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - 12); i--) {
    const s = line[i];
    if (!s || s.run.of < 3 || s.run.at !== s.run.of - 1) continue;
    const items = line.slice(i - s.run.at, i + 1);
    if (items.every((x) => x.group === claim.group && isItem(claim.m, x.m)))
      yield listReading(claim, items, line, ['run before', 'natural end', 'cut segment']);
    return;
  }
}
