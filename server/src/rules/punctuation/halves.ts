import type { Unpaired } from '../../syntax/pairs.js';
import type { Span } from '../../text/span.js';

/** Two marks that were meant as a pair, of which one is of another kind or faces the wrong way. */
export interface Halves {
  /** The one that is right, and the one to change, with what it should be. */
  readonly other: Unpaired;
  readonly wrong: Span;
  readonly right: string;
  /** Both, where they stand without partner in the list. */
  readonly lone: readonly Unpaired[];
}

const PAIRS = [
  '（）',
  '()',
  '［］',
  '[]',
  '｛｝',
  '{}',
  '〔〕',
  '﹝﹞',
  '【】',
  '“”',
  '‘’',
  '「」',
  '﹁﹂',
  '『』',
  '《》',
  '〈〉',
];

/** The mark that belongs to an opening or a closing one. */
export const PARTNERS: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRS.flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

export const isStraight = (mark: string): boolean => mark === '"' || mark === '＂';

/** Units between the halves of one pair, at most. */
const REACH = 40;

/** No sentence ends between them. */
const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && to - from > 1 && !/[。；！？\n]/.test(text.slice(from + 1, to));

/** ”双随机“, ”双随机”, “双随机“: curly marks that face the wrong way; ［含交叉检查】: brackets of two kinds. */
function asPair(
  text: string,
  a: Unpaired,
  b: Unpaired,
): (Pick<Halves, 'other' | 'right'> & { wrong: Unpaired }) | undefined {
  if (!isNear(text, a.at, b.at)) return undefined;
  const [first, last] = [PARTNERS[a.mark], PARTNERS[b.mark]];
  if (a.kind === 'quote' && b.kind === 'quote') {
    if (a.mark === '“' && isStraight(b.mark)) return { wrong: b, right: '”', other: a };
    if (isStraight(a.mark) && b.mark === '”') return { wrong: a, right: '“', other: b };
    if (a.mark !== b.mark || first === undefined || last === undefined) return undefined;
    return a.side === 'close' ? { wrong: a, right: first, other: b } : { wrong: b, right: first, other: a };
  }
  if (a.kind !== 'bracket' || b.kind !== 'bracket' || a.side !== 'open' || b.side !== 'close') return undefined;
  // Two of one kind that something stands between are no pair, but nothing is wrong with either of them by itself.
  return first === undefined || first === b.mark ? undefined : { wrong: b, right: first, other: a };
}

/** Where ' stands for the other half of a lone ‘, ’, “ or ”: ‘谁执法谁普法'. Between Latin letters it is an apostrophe. */
function tickFor(text: string, { mark, side, at }: Unpaired): number | undefined {
  if (!'‘’“”'.includes(mark)) return undefined;
  const [from, to] = side === 'open' ? [at + 1, at + REACH] : [Math.max(0, at - REACH), at];
  const inside = text.slice(from, to);
  const found = side === 'open' ? /^[^。；\n‘’“”]*?['＇]/.exec(inside) : /['＇][^。；\n‘’“”'＇]*$/.exec(inside);
  if (!found) return undefined;
  const tick = side === 'open' ? from + found[0].length - 1 : from + found.index;
  return /[A-Za-z\d]/.test(text.charAt(tick - 1)) && /[A-Za-z\d]/.test(text.charAt(tick + 1)) ? undefined : tick;
}

/** Where < or > stands for the other half of a lone 《 or 》: 《办法>. */
function angleFor(text: string, { mark, side, at }: Unpaired): number | undefined {
  if (mark !== '《' && mark !== '》') return undefined;
  const found =
    side === 'open'
      ? /^[^。；\n《》<＜〈〉]{2,60}?[>＞](?![>＞])/.exec(text.slice(at + 1, at + 64))
      : /[<＜][^。；\n《》>＞〈〉]{2,60}$/.exec(text.slice(Math.max(0, at - 64), at));
  if (!found) return undefined;
  return side === 'open' ? at + found[0].length : Math.max(0, at - 64) + found.index;
}

/** The pairs that the lone marks of a text were meant for, in text order. */
export function halvesIn(text: string, unpaired: readonly Unpaired[]): Halves[] {
  const found: Halves[] = [];
  for (let i = 0; i < unpaired.length; i++) {
    const own = unpaired[i] as Unpaired;
    const at = tickFor(text, own) ?? angleFor(text, own);
    const right = PARTNERS[own.mark];
    if (at !== undefined && right !== undefined) {
      found.push({ other: own, wrong: { start: at, end: at + 1 }, right, lone: [own] });
      continue;
    }
    const next = unpaired[i + 1];
    const pair = next && asPair(text, own, next);
    if (!pair) continue;
    const { wrong, other, right: mark } = pair;
    found.push({
      other,
      wrong: { start: wrong.at, end: wrong.at + wrong.mark.length },
      right: mark,
      lone: [own, next],
    });
    i++;
  }
  return found;
}
