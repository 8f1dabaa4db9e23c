import { KINDS } from '../../server/src/spelling/likeness.js';
import type { Model } from '../../server/src/spelling/model.js';
import { isHan } from '../../server/src/text/chars.js';

/** A sentence with one slip in it. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
  readonly right: string;
  readonly at: number;
}

/** Numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Kinds of slips, those that happen more often more often. */
const PLANTS =
  'sound sound sound real real word word near near shape shape doubled doubled swapped swapped stray stray moved'.split(
    ' ',
  );
/** Kinds that change one character. */
const SINGLE: ReadonlySet<string> = new Set(['sound', 'real', 'near', 'shape', 'doubled']);
const STRAY = '的地在和了一有是为对';
/** Level from which two characters in a row look like a word. */
const WORDY = 8;
/** Lowest level of a character that is put in a place. */
const COMMON = 11;

/** Plants one slip in the line, beside a Chinese character; undefined where chance found no place. */
export function plant(line: string, model: Model, random: () => number): Planted | undefined {
  const pick = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(random() * list.length)];
  const at = 1 + Math.floor(random() * Math.max(0, line.length - 3));
  const [before, middle, after] = [at - 1, at, at + 1].map((i) => isHan(line.charCodeAt(i)));
  if (!middle || !(before || after)) return undefined;
  const kind = pick(PLANTS) ?? 'sound';
  if (!after && !SINGLE.has(kind)) return undefined;
  const planted = (middle: string, length: number): Planted | undefined => {
    const text = line.slice(0, at) + middle + line.slice(at + length);
    return text === line ? undefined : { kind, text, right: line, at };
  };
  const x = line.charAt(at);
  if (kind === 'doubled') return planted(x + x, 1);
  if (kind === 'swapped') return planted(line.charAt(at + 1) + x, 2);
  if (kind === 'stray') return planted(`${pick(STRAY)}${x}`, 1);
  const [b, d] = [line.charCodeAt(at - 1), line.charCodeAt(at + 1)];
  if (kind === 'word') {
    if (model.grams.word(x.charCodeAt(0), d) === 0) return undefined;
    const like = pick(homophonesOf(x.charCodeAt(0), d, model));
    return like && planted(String.fromCharCode(...like), 2);
  }
  if (kind === 'real') {
    const sounds = Array.from(model.likeness.soundsOf(x.charCodeAt(0)));
    const code = pick(sounds.filter((y) => Math.max(model.grams.two(b, y), model.grams.two(y, d)) >= WORDY));
    return code === undefined ? undefined : planted(String.fromCharCode(code), 1);
  }
  if (kind === 'moved') {
    const three = line.slice(at, at + 3);
    if (!/^[\u4e00-\u9fff]{3}$/.test(three)) return undefined;
    const [u, v, w] = [0, 1, 2].map((i) => three.charCodeAt(i)) as [number, number, number];
    if (model.grams.word(u, v) > 0) return planted(three.charAt(2) + three.slice(0, 2), 3);
    return model.grams.word(v, w) > 0 ? planted(three.slice(1) + x, 3) : undefined;
  }
  const { codes, kinds } = model.likeness.of(x.charCodeAt(0));
  const alike = Array.from(codes).filter((_, i) => KINDS[kinds[i] ?? 0] === kind);
  const code = pick(alike.filter((other) => model.grams.one(other) >= COMMON));
  return code === undefined ? undefined : planted(String.fromCharCode(code), 1);
}

/** Common words of two characters that sound the same, both written otherwise. */
function homophonesOf(x: number, d: number, { likeness, grams }: Model): readonly (readonly [number, number])[] {
  const second = [...likeness.soundsOf(d)];
  return [...likeness.soundsOf(x)].flatMap((u) =>
    second.filter((v) => grams.two(u, v) >= WORDY && grams.word(u, v) > 0).map((v) => [u, v] as const),
  );
}
