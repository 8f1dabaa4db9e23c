import type { Labelled, Passage } from './compose.js';
import type { Source } from './source.js';

/** One stretch of a passage replaced by other text. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

type Dressing = (passage: Passage, source: Source) => readonly Edit[];

/** Does a list with its total, or what stands before and after a change, go on across an offset? There it may not be cut. */
export const joinedAt = ({ relations }: Passage, at: number): boolean =>
  relations.some(({ kind, operands, stated }) => {
    if (kind === 'rate' || kind.startsWith('rate_')) return false;
    const places = [...operands, stated];
    return places.some(({ start }) => start < at) && places.some(({ start }) => start >= at);
  });

/** Counted figures with a mark behind them that ends their clause, outside brackets. */
function counted({ text, relations }: Passage): readonly Labelled[] {
  const all = new Map(relations.flatMap(({ operands, stated }) => [...operands, stated]).map((l) => [l.start, l]));
  return [...all.values()].filter(
    (l) =>
      /^\d+[一-鿿]+$/.test(l.text) &&
      /^[，；。]/.test(text.slice(l.end)) &&
      text.lastIndexOf('（', l.start) <= text.lastIndexOf('）', l.start),
  );
}

const figure = (source: Source): number => source.int(12, 4800);

/** What has a base of its own already. */
const MOVED = /[增减降升]|上年|去年|上月|比/;

/** 办结117件，同比增长8.5%， */
const withGrowth: Dressing = (passage, source) =>
  (MOVED.test(passage.text) ? [] : counted(passage))
    .filter(() => source.chance(0.6))
    .map(({ end }) => ({
      at: end,
      removed: 0,
      text: `，同比${source.pick(['增长', '下降', '上升'])}${(source.next() * 40 + 0.3).toFixed(1)}%`,
    }));

/** 办结117件（涉及231户）， */
const withCompanion: Dressing = (passage, source) => {
  const own = counted(passage).filter(({ text }) => !text.endsWith('户'));
  return own.length === 0 ? [] : [{ at: source.pick(own).end, removed: 0, text: `（涉及${figure(source)}户）` }];
};

/** A sentence or clause of another thing: its deed, noun and unit stand nowhere in the passage. */
function aside({ text }: Passage, source: Source): string {
  for (let tries = 0; tries < 20; tries++) {
    const { take, noun, unit } = source.deed();
    if (!text.includes(take) && !text.includes(noun) && !text.includes(unit))
      return `${take}${noun}${figure(source)}${unit}`;
  }
  return `另栽种行道树${figure(source)}株`;
}

const sentenceBefore: Dressing = (passage, source) => [
  { at: 0, removed: 0, text: `${aside(passage, source)}${source.pick(['。', '；', '。'])}` },
];

const clauseBetween: Dressing = (passage, source) => {
  const places = [...passage.text.matchAll(/[；。](?!$)/gu)].map(({ index }) => index + 1);
  const free = places.filter((at) => !joinedAt(passage, at));
  if (free.length === 0) return [];
  const at = source.pick(free);
  return [{ at, removed: 0, text: aside(passage, source) + (passage.text[at - 1] ?? '；') }];
};

const marks =
  (pattern: RegExp, mark: string): Dressing =>
  (passage) =>
    [...passage.text.matchAll(pattern)]
      .filter(({ index }) => mark === '；' || !joinedAt(passage, index))
      .map(({ index }) => ({ at: index, removed: 1, text: mark }));

const DRESSINGS: readonly Dressing[] = [
  withGrowth,
  withCompanion,
  sentenceBefore,
  clauseBetween,
  clauseBetween,
  marks(/；/gu, '。'),
  marks(/。(?!$)/gu, '；'),
  marks(/，(?=[一-鿿]{1,8}率\d)/gu, '；'),
];

function edited(passage: Passage, edits: readonly Edit[]): Passage {
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  const moved = (offset: number): number =>
    sorted.reduce(
      (to, { at, removed, text }) =>
        at < offset || (at === offset && removed === 0) ? to + text.length - removed : to,
      offset,
    );
  const place = (l: Labelled): Labelled => {
    const start = moved(l.start);
    return { ...l, start, end: start + l.text.length };
  };
  let text = '';
  let from = 0;
  for (const { at, removed, text: own } of sorted) {
    text += passage.text.slice(from, at) + own;
    from = at + removed;
  }
  return {
    ...passage,
    text: text + passage.text.slice(from),
    relations: passage.relations.map((r) => ({ ...r, operands: r.operands.map(place), stated: place(r.stated) })),
  };
}

/** The passage as a report would have it: with remarks, neighbours or other marks, its relations as before. */
export function dressed(passage: Passage, source: Source): Passage {
  for (let tries = 0; tries < 4; tries++) {
    const edits = source.pick(DRESSINGS)(passage, source);
    if (edits.length > 0) return edited(passage, edits);
  }
  return passage;
}
