import { outcomes, sides } from '../lexicon/figure-words.js';
import { worded } from '../lexicon/worded.js';
import type { Mention } from './mention.js';
import { hasAny, labelOf } from './scope.js';

const DENIAL = worded`${'denial'}$`;
const DENIED = worded`${'denial'}([一-鿿]{1,4})$`;
const OPEN = worded`${'open.deed'}$`;

/** 有效/无效, 受理/不予受理, 公开/不予公开, 电话/非电话: a name and the same name with a word of denial. */
function denies(a: string, b: string): boolean {
  const m = DENIED.exec(a);
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

const DONE = /^已经?[一-鿿]{1,6}$/;
const UNDER_WAY = worded`^(?:目前)?${'open.deed'}[一-鿿]{1,8}$`;

/** 已核实21件，正在推进44件: of different deeds; whoever names both right behind a total means all of it. */
export const areDoneAndOpen = (a: Mention, b: Mention): boolean =>
  DONE.test(a.lead) && (UNDER_WAY.test(b.lead) || (b.lead === '' && UNDER_WAY_BEHIND.test(b.tail)));
/** 已完成102项，⟦29项⟧因条件所限还在推进 */
const UNDER_WAY_BEHIND = /^[一-鿿]{0,12}?(?:[仍还尚正]在|[仍还尚]?未(?!来|成年)|[仍还尚有]待)[一-鿿]{2,8}$/;

const strip = (label: string): string => label.replace(/其中|包括|已经?|共|的/g, '');

/** Do the two names share a whole out between them? */
export function areComplements(a: Mention, b: Mention): boolean {
  const [x, y] = [strip(labelOf(a)), strip(labelOf(b))];
  if (isDenied(a, b) || areInAndOut(x, y)) return true;
  const [p, q] = [labelOf(a), labelOf(b)];
  if (isDoneAndOpen(p, q) || isDoneAndOpen(q, p)) return true;
  return sides().some((pair) => {
    const a = sideOf(x, pair);
    return a !== undefined && sideOf(y, pair) === (a === 'one' ? 'other' : 'one');
  });
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
  const [x, y] = [strip(labelOf(a)), strip(labelOf(b))];
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
  const labels = own.map((m) => nthOf(m) + strip(labelOf(m)));
  for (const all of outcomes()) {
    const named = namedIn(labels, all);
    if (named && new Set(named).size === named.length)
      return named.length === all.length || (named.length > 2 && named.some((names) => KEPT.test(names[0] ?? '')))
        ? 'all'
        : 'some';
  }
  return undefined;
}

/** The outcome that each label names, by the longest of all names; nothing where one names none. */
function namedIn(labels: readonly string[], all: readonly (readonly string[])[]): (readonly string[])[] | undefined {
  const named: (readonly string[])[] = [];
  for (let i = 0; i < labels.length; i++) {
    const found = longestIn(labels[i] as string, all);
    if (!found) return undefined;
    named.push(found);
  }
  return named;
}

function longestIn(label: string, all: readonly (readonly string[])[]): readonly string[] | undefined {
  let [best, longest]: [readonly string[] | undefined, number] = [undefined, 0];
  for (let i = 0; i < all.length; i++) {
    const names = all[i] as readonly string[];
    for (let k = 0; k < names.length; k++) {
      const name = names[k] as string;
      if (name.length > longest && label.includes(name)) [best, longest] = [names, name.length];
    }
  }
  return best;
}

const QUALITY = worded`${'list.quality'}`;

/** 党员120名、村干部95名: do two of the labels name qualities that one thing may have at once? */
export const mayOverlap = (items: readonly Mention[]): boolean =>
  new Set(items.flatMap((m) => QUALITY.exec(labelOf(m))?.[0] ?? [])).size > 1;

/** Words of what is left of a whole. */
export const REST = worded`${'rest'}`;

/** 其他, 其余: the list leaves nothing out. */
export const isRest = (m: Mention): boolean => REST.test(labelOf(m));
