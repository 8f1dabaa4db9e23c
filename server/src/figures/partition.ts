import { outcomes, sides } from '../lexicon/figure-words.js';
import { once } from '../lexicon/once.js';
import { worded } from '../lexicon/worded.js';
import { WORKED, workedOut } from './answers.js';
import type { Mention } from './mention.js';
import { hasAny, labelOf } from './scope.js';

const DENIAL = worded`${'denial'}$`;
const DENIED = worded`${'denial'}([一-鿿]{1,4})$`;
const OPEN = worded`${'open.deed'}$`;

/** 有效/无效, 受理/不予受理, 公开/不予公开, 电话/非电话: a name and the same name with a word of denial. */
function denies({ denied: m }: Label, { bare: b }: Label): boolean {
  const core = m?.[1];
  if (!core || !m) return false;
  const tail = b.slice(-core.length);
  const opposed = tail === core || (/^无/.test(m[0]) && b.endsWith(`有${core}`));
  return opposed && !DENIAL.test(b.slice(0, b.length - core.length));
}

/** 已烘干/正在烘干, 已完成/未完成: the same deed, done and open. */
function isDoneAndOpen(a: string, b: string): boolean {
  const stem = /已经?([一-鿿]{2,4})$/.exec(a)?.[1];
  return stem !== undefined && b.endsWith(stem) && OPEN.test(b.slice(0, -stem.length));
}

/** 县内游人/县外游人: the same name, within and without. */
const areInAndOut = (a: string, b: string): boolean =>
  a !== b && a.replace(/[内外]/, '') === b.replace(/[内外]/, '') && a.search(/[内外]/) === b.search(/[内外]/);

const DONE = /^(?:其中)?(?:目前)?已经?[一-鿿]{1,6}$/;
const UNDER_WAY = worded`^(?:目前)?(?:(?:阶段性?办结[和及或]?)?${'open.deed'}[一-鿿]{1,8}|阶段性?办结)$`;

/** 已核实21件，正在推进44件: of different deeds; whoever names both right behind a total means all of it. */
export const areDoneAndOpen = (a: Mention, b: Mention): boolean =>
  (DONE.test(a.lead) && (UNDER_WAY.test(b.lead) || (b.lead === '' && UNDER_WAY_BEHIND.test(b.tail)))) ||
  isDoneBehind(a, b);
/** 734辆⟦已安装⟧终端，还有147辆⟦未安装⟧: the deed behind each. */
function isDoneBehind(a: Mention, b: Mention): boolean {
  const deed = /^已经?([一-鿿]{2})/.exec(a.tail)?.[1];
  return (
    deed !== undefined && a.lead === '' && /^(?:[还尚仍另]有)?$/.test(b.lead) && NOT_DONE.exec(b.tail)?.[1] === deed
  );
}
const NOT_DONE = /^(?:[还尚仍]?未|没有)([一-鿿]{2})/;
/** 已完成102项，⟦29项⟧因条件所限还在推进 */
const UNDER_WAY_BEHIND = /^[一-鿿]{0,12}?(?:[仍还尚正]在|[仍还尚]?未(?!来|成年)|[仍还尚有]待)[一-鿿]{2,8}$/;

const strip = (label: string): string => label.replace(/其中|包括|已经?|共|的/g, '');

/** What a figure is called, also without what names nothing, and with a word of denial in it. */
interface Label {
  readonly full: string;
  readonly bare: string;
  readonly denied: RegExpExecArray | null;
}

const named = workedOut(WORKED.label, (m): Label => {
  const full = labelOf(m);
  const bare = strip(full);
  return { full, bare, denied: DENIED.exec(bare) };
});

/** Which of two things that share a whole a name has: 1 the one, 2 the other, 0 neither or both. */
const sidesIn = workedOut(WORKED.sides, (m): readonly number[] => {
  const { bare } = named(m);
  if (!namesASide().test(bare)) return NO_SIDES;
  const found = sides().map((pair) => SIDE[sideOf(bare, pair) ?? 'neither']);
  return found.some((n) => n > 0) ? found : NO_SIDES;
});
const NO_SIDES: readonly number[] = [];
const SIDE = { neither: 0, one: 1, other: 2 } as const;

/** Most labels name no side of anything, and no outcome. */
const namesASide = once(() => anyWord(sides().flatMap(({ one, other }) => [...one, ...other])));
const namesAnOutcome = once(() => anyWord(outcomes().flat(2)));
const anyWord = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'));

/** Do the two names share a whole out between them? */
export function areComplements(a: Mention, b: Mention): boolean {
  const [x, y] = [named(a), named(b)];
  if (isDenied(a, b) || areInAndOut(x.bare, y.bare)) return true;
  if (isDoneAndOpen(x.full, y.full) || isDoneAndOpen(y.full, x.full)) return true;
  const other = sidesIn(b);
  return sidesIn(a).some((side, i) => (side === 1 && other[i] === 2) || (side === 2 && other[i] === 1));
}

/** Which of two contraries a name says; neither where it says both. */
function sideOf(name: string, { one, other }: Pair): keyof Pair | undefined {
  const [isOne, isOther] = [hasAny(name, one), hasAny(name, other)];
  if (isOne !== isOther) return isOne ? 'one' : 'other';
  if (!isOne) return undefined;
  // 非税收入 is not 税收: of two words over each other the first counts.
  const said = new Set<keyof Pair>();
  for (let i = 0; i < name.length; i++) {
    const of = (words: readonly string[]): number =>
      Math.max(0, ...words.filter((word) => name.startsWith(word, i)).map((word) => word.length));
    const [a, b] = [of(one), of(other)];
    if (a === 0 && b === 0) continue;
    said.add(a >= b ? 'one' : 'other');
    i += Math.max(a, b) - 1;
  }
  return said.size === 1 ? [...said][0] : undefined;
}

type Pair = Pick<ReturnType<typeof sides>[number], 'one' | 'other'>;

/** 已定型/未定型: what one name says the other denies, so that nothing is both. */
export function isDenied(a: Mention, b: Mention): boolean {
  const [x, y] = [named(a), named(b)];
  return denies(x, y) || denies(y, x);
}

/** Of what households use the industries are not all. */
const USED = /用[电水气能]|能源|能耗/;

/** ⟦第一⟧产业增加值: a numeral in the name. Behind 云岭区 it is of another place than the total. */
function nthOf({ q, lead, figure, clause }: Mention): string {
  const at = q.start - lead.length;
  if (USED.test(lead) || at <= clause.start) return '';
  return (
    /^(?:其中)?(第[一二三四五六七八九十])$/.exec(figure.block.text.slice(Math.max(clause.start, at - 8), at))?.[1] ?? ''
  );
}

const KEPT = worded`${'outcome.kept'}`;

/**
 * Do the labels name different outcomes of one kind, and do they name all of it: 第一产业, 第二产业, 第三产业; what was kept
 * as it was and what became of the others? A rest at their end is an outcome of any kind.
 */
export function outcomesIn(items: readonly Mention[]): 'some' | 'all' | undefined {
  const last = items.at(-1);
  const own = items.length > 2 && last && isRest(last) ? items.slice(0, -1) : items;
  const found = own.map(outcomesOf);
  for (const [at, all] of outcomes().entries()) {
    const named = namedIn(found, at);
    if (named && new Set(named).size === named.length)
      return named.length === all.length || (named.length > 2 && named.some((names) => KEPT.test(names[0] ?? '')))
        ? 'all'
        : 'some';
  }
  return undefined;
}

type Names = readonly string[];

/** Of each kind of outcomes the one that a label names, by the longest of all names. */
const outcomesOf = workedOut(WORKED.outcomes, (m): readonly (Names | undefined)[] => {
  const label = nthOf(m) + named(m).bare;
  if (!namesAnOutcome().test(label)) return NO_OUTCOMES;
  const found = outcomes().map((all) => longestIn(label, all));
  return found.some((names) => names !== undefined) ? found : NO_OUTCOMES;
});
const NO_OUTCOMES: readonly undefined[] = [];

/** The outcomes of one kind that the labels name; nothing where one names none. */
function namedIn(found: readonly (readonly (Names | undefined)[])[], at: number): Names[] | undefined {
  const named: Names[] = [];
  for (let i = 0; i < found.length; i++) {
    const names = found[i]?.[at];
    if (!names) return undefined;
    named.push(names);
  }
  return named;
}

function longestIn(label: string, all: readonly Names[]): Names | undefined {
  let best: Names | undefined;
  let longest = 0;
  for (let i = 0; i < all.length; i++) {
    const names = all[i] as readonly string[];
    for (let k = 0; k < names.length; k++) {
      const name = names[k] as string;
      if (name.length > longest && label.includes(name)) {
        best = names;
        longest = name.length;
      }
    }
  }
  return best;
}

const QUALITY = worded`${'list.quality'}`;

/** 党员120名、村干部95名: do two of the labels name qualities that one thing may have at once? */
export const mayOverlap = (items: readonly Mention[]): boolean =>
  new Set(items.flatMap((m) => QUALITY.exec(named(m).full)?.[0] ?? [])).size > 1;

/** Words of what is left of a whole. */
export const REST = worded`${'rest'}`;

/** 其他, 其余: the list leaves nothing out. */
export const isRest = (m: Mention): boolean => REST.test(named(m).full);
