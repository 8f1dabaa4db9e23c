import { type Block, blockFact } from '../syntax/block.js';
import { itemsOf } from '../syntax/items.js';
import type { MarkFamily } from '../syntax/marks.js';
import { narrowDigits } from '../text/chars.js';
import { hanNumber } from '../text/han-numerals.js';
import type { HeadingEntry } from './headings.js';
import { gather } from './parts.js';
import type { Report } from './report.js';

/** One number of a series. */
export interface Step {
  readonly number: number;
  /** Absent for a mark inside a paragraph. */
  readonly entry: HeadingEntry | undefined;
}

/** Marks of deeper lists are as often references and list items as headings. */
const FAMILIES: readonly MarkFamily[] = [
  'part',
  'chapter',
  'division',
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
];

/** Families that count up but are not taken for another one by a slip. */
const COUNTED: readonly MarkFamily[] = [...FAMILIES, 'decimal', 'roman'];

/** Numbers that count up together: those of one family under one parent; 1.1 and 2.1 are of two series. */
export interface Series {
  readonly family: MarkFamily;
  readonly steps: readonly Step[];
}

/** Headings in another style than the ones around them, each with the one before it. */
export type Restyled = ReadonlyMap<HeadingEntry, HeadingEntry>;

/** （二） between 一、 and 三、, or 二、 between （一） and （三）, where it has no place among those of its own style. */
export function restyledIn(headings: readonly HeadingEntry[]): Restyled {
  const restyled = new Map<HeadingEntry, HeadingEntry>();
  const last = new Map<MarkFamily, HeadingEntry>();
  for (const [at, entry] of headings.entries()) {
    const { family, number } = entry;
    if (!family || number === null || !FAMILIES.includes(family)) continue;
    const own = last.get(family);
    if (number > 1) {
      const isOwn = own?.number === number - 1 && nextNumber(headings, at, family) !== number;
      const model = isOwn
        ? undefined
        : [...last].find(([other, { number: n }]) => isNear(other, family) && n === number - 1);
      if (model && nextNumber(headings, at, model[0]) === number + 1) {
        restyled.set(entry, model[1]);
        last.set(model[0], entry);
        continue;
      }
    }
    last.set(family, entry);
  }
  return restyled;
}

/** Levels that a slip takes for one another: the next one above or below. */
const isNear = (a: MarkFamily, b: MarkFamily): boolean => Math.abs(FAMILIES.indexOf(a) - FAMILIES.indexOf(b)) === 1;

/** Headings behind `at` that are looked at. */
const LOOK_AHEAD = 12;

/** The number of a family that comes next behind the heading at `at`. */
function nextNumber(headings: readonly HeadingEntry[], at: number, family: MarkFamily): number | undefined {
  for (let i = at + 1; i <= at + LOOK_AHEAD; i++) {
    const entry = headings[i];
    if (entry?.family === family && entry.number !== null) return entry.number;
  }
  return undefined;
}

/** Headings of one family under one parent, with the marks of their family inside their own paragraphs. */
export function seriesOf(report: Report, restyled: Restyled): Series[] {
  const { headings, blocks } = report;
  const series = new Map<string | number, { family: MarkFamily; steps: Step[] }>();
  const placeOf = (entry: HeadingEntry): { family: MarkFamily | undefined; parent: number } => {
    const model = restyled.get(entry);
    if (model) return placeOf(model);
    const above = headings[entry.parent];
    // What stands below a heading in the wrong style belongs beside it.
    return above && restyled.get(above)?.family === entry.family ? placeOf(above) : entry;
  };
  let circled = 0;
  for (const [at, entry] of headings.entries()) {
    const { number, block } = entry;
    const { family, parent } = placeOf(entry);
    // ⑾ behind ⑩: many type faces have no more than ten circled figures, which are not counted.
    circled = family === 'circled' || (circled >= 10 && number === circled + 1) ? (number ?? 0) : 0;
    if (!family || number === null || circled > 0 || !COUNTED.includes(family)) continue;
    const order = parent * COUNTED.length + COUNTED.indexOf(family);
    const key = family === 'decimal' ? `${order} ${prefixOf(block)}` : order;
    let own = series.get(key);
    if (!own) series.set(key, (own = { family, steps: [] }));
    own.steps.push({ number, entry });
    const to = headings[at + 1]?.index ?? blocks.length;
    if (block.body.end > block.body.start)
      for (const inner of innerMarks(block, family)) own.steps.push({ number: inner, entry: undefined });
    for (let at = entry.index + 1; at < Math.min(to, entry.index + 4); at++) {
      const next = blocks[at];
      if (next?.kind === 'paragraph')
        for (const inner of innerMarks(next, family)) own.steps.push({ number: inner, entry: undefined });
    }
  }
  return [...series.values()];
}

/** 2.1. of 2.1.3: what numbers of several levels share. */
const prefixOf = ({ heading }: Block): string =>
  narrowDigits(heading?.mark ?? '')
    .replace(/．/g, '.')
    .replace(/\d+\D*$/, '');

const BRACKETED = /[。；;！？][\s　]*[（(]([一二三四五六七八九十]{1,3})[）)]/g;
/** Not 二、三产业. */
const SEPARATED = /[。；;！？][\s　]*([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])/g;

const bracketedIn = blockFact((block: Block) => numbersIn(block, BRACKETED));
const separatedIn = blockFact((block: Block) => numbersIn(block, SEPARATED));
const arabicIn = blockFact((block: Block) =>
  itemsOf(block).flatMap(({ family, number }) => (family === 'arabic' ? [number] : [])),
);

const numbersIn = ({ text, body }: Block, pattern: RegExp): number[] =>
  [...text.slice(body.start, body.end).matchAll(pattern)].flatMap(([, digits = '']) => hanNumber(digits) ?? []);

/** Blocks that hold any such marks. */
export const countedIn = gather(
  (block) =>
    (block.kind === 'paragraph' || block.kind === 'heading') &&
    bracketedIn(block).length + separatedIn(block).length + arabicIn(block).length > 0
      ? [block]
      : [],
  ['stop'],
);

/** Numbers of marks that were written on inside a paragraph: they belong to the series of its heading. */
function innerMarks(block: Block, family: MarkFamily): readonly number[] {
  if (family === 'han-bracket') return bracketedIn(block);
  if (family === 'han') return separatedIn(block);
  return family === 'arabic' ? arabicIn(block) : [];
}
