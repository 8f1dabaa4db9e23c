import { isHan } from '../text/chars.js';
import { type Head, isOpening } from './head.js';
import { SHORT } from './hints.js';
import { levelOf, type MarkFamily } from './marks.js';
import type { Entry } from './roles.js';

/** Short lines without a mark that stand over prose, a list or lower headings are headings where the report has others. */
export function placeUnmarked(entries: readonly Entry[], { from, doubtful }: Head): void {
  const text = entries.slice(from).filter(({ role }) => role.kind !== 'residue' && role.kind !== 'directive');
  const found = findUnmarked(text);
  if (doubtful && text[found.at(-1) ?? -1] === doubtful && found.length < 2 && !isOpening(textOf(doubtful)))
    found.pop();
  if (found.length >= 2 || text.some(isHeading)) giveLevels(text, found);
  if (doubtful?.role.kind === 'paragraph') doubtful.role = { kind: 'byline' };
}

const textOf = ({ chunk, shape }: Entry): string => chunk.text.slice(shape.start, shape.end);

/** `found` holds indexes from the end: an unmarked heading before another one is its sibling. */
function giveLevels(text: readonly Entry[], found: readonly number[]): void {
  const surroundings = surroundingsOf(text, new Set(found));
  let trailing: Entry[] = [];
  let level: number | undefined;
  for (const k of found) {
    const entry = text[k] as Entry;
    const found = levelAt(text, k, surroundings.get(k) as Surroundings);
    // A glossary stands beside the parts of a report, though the last of them may be open still.
    const own = found !== undefined && isGlossary(entry) ? Math.min(found, 1) : found;
    if (own === undefined) trailing.push(entry);
    else {
      entry.role = { kind: 'heading', level: own };
      level ??= own;
      for (const late of trailing) late.role = { kind: 'heading', level: Math.min(level, own) };
      trailing = [];
    }
  }
  for (const late of trailing) late.role = { kind: 'heading', level: level ?? 1 };
}

/** Indexes of the unmarked headings, the last one first. */
function findUnmarked(text: readonly Entry[]): number[] {
  const found: number[] = [];
  for (let k = text.length - 2; k >= 0; k--) if (isHeadingAt(text, k, found.at(-1) === k + 1)) found.push(k);
  return found;
}

const isHeading = ({ role }: Entry): boolean => role.kind === 'heading';

/** What follows the report and explains its words; a colon may stand behind it. */
const GLOSSARY =
  /^[《（(]?(?:.{0,12}报告》?)?(?:中的|有关|相关|部分)?(?:名词|术语)(?:、(?:名词|术语))?(?:解释|注释|说明)[）)]?[：:]?$/;
const isGlossary = (entry: Entry): boolean => entry.shape.han <= 24 && GLOSSARY.test(textOf(entry));

const isShortLine = (entry: Entry): boolean =>
  entry.role.kind === 'paragraph' && (isPlainTitle(entry) || isGlossary(entry));

const isPlainTitle = ({ chunk, shape }: Entry): boolean =>
  !shape.stopped &&
  !shape.inner &&
  shape.end - shape.start <= SHORT - 6 &&
  (shape.han >= 3 || isOpening(chunk.text.slice(shape.start, shape.end))) &&
  !NO_HEADING.has(shape.hint ?? '') &&
  isTitleLike(chunk.text, shape.start, shape.end);

const NO_HEADING: ReadonlySet<string> = new Set([
  'attachment',
  'note',
  'byline',
  'cell',
  'date',
  'subtitle',
  'addressee',
]);

/** Begins with a word or a quotation, not with a dash, a picture's number or a bracket; does not break off at a comma. */
function isTitleLike(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  if (!isHan(text.charCodeAt(start)) && !/[“《"‘A-Za-z0-9０-９]/.test(first)) return false;
  if (/^(?:[图表]\s*[\d０-９一二三四五六七八九十]|注\s*[：:\d])/.test(text.slice(start, start + 4))) return false;
  return !'，,、（('.includes(text[end - 1] ?? ' ') && !isCells(text.slice(start, end));
}

/**
 * What a table or a sentence that was cut leaves: a number behind a blank, two words far apart or three, half a pair of brackets,
 * a number before a tab, counts behind a comma.
 */
const isCells = (line: string): boolean =>
  /[\s　]\d[\d,.]*%?$|^\d+[ 　]*\t/.test(line) ||
  /(?:[\u4e00-\u9fff（）]{2,}[\s　]+){2,}[\u4e00-\u9fff（）]{2,}$/.test(line) ||
  /^[\u4e00-\u9fff（）]{2,}(?: {2,}|　{2,})[\u4e00-\u9fff（）]{2,}$/.test(line) ||
  (line.match(/[（(]/g)?.length ?? 0) !== (line.match(/[）)]/g)?.length ?? 0) ||
  /\d[万亿]?(?:处|个|项|家|吨|公里|元|人|户|%).*，|，.*\d[万亿]?(?:处|个|项|家|吨|公里|元|人|户|%)/.test(line);

/** A row of numbers whose lines were lost. */
const isNumbers = (entry: Entry | undefined): boolean =>
  entry !== undefined && !entry.shape.blank && entry.shape.han === 0 && /^[\s\d.,%/—-]+$/.test(textOf(entry));

/** More short lines than this in a row are the cells of a table or a list of names. */
const MAX_RUN = 2;

function isHeadingAt(text: readonly Entry[], k: number, overHeading: boolean): boolean {
  const entry = text[k];
  const next = text[k + 1];
  if (!entry || !next || !isShortLine(entry) || goesOnIn(next) || !(overHeading || introduces(next))) return false;
  if (isNumbers(next) || isNumbers(text[k - 1])) return false;
  let run = 1;
  while (run <= MAX_RUN && isScrap(text[k - run])) run++;
  return run <= MAX_RUN;
}

/** “主要目标⏎是：…”: the line below begins with what only carries a sentence on, so the short line is its beginning. */
const goesOnIn = ({ chunk, shape, role }: Entry): boolean =>
  role.kind === 'paragraph' &&
  /^[*_]*(?:[是为][：:，,“]|[，、。；：）)”》,;:])/.test(chunk.text.slice(shape.start, shape.start + 6));

/** A short line that is no sentence: another heading, or a cell. */
function isScrap(entry: Entry | undefined): boolean {
  if (entry?.role.kind === 'table-row') return false;
  return entry?.role.kind === 'paragraph' && !entry.shape.stopped && entry.shape.end - entry.shape.start <= SHORT;
}

/** A heading stands over prose, over a list or over lower headings. */
function introduces({ shape, role }: Entry): boolean {
  if (role.kind === 'heading' || role.kind === 'list-item' || role.kind === 'table-row') return true;
  return role.kind === 'paragraph' && (shape.stopped || shape.end - shape.start > SHORT);
}

/** What stands before and after an unmarked heading: the last heading, the last of each family of marks, the next one. */
interface Surroundings {
  readonly before: Entry | undefined;
  readonly lastOf: ReadonlyMap<MarkFamily, Entry>;
  readonly after: number;
}

function surroundingsOf(text: readonly Entry[], found: ReadonlySet<number>): ReadonlyMap<number, Surroundings> {
  const result = new Map<number, Surroundings>();
  const next: number[] = new Array(text.length).fill(-1);
  for (let k = text.length - 2; k >= 0; k--)
    next[k] = found.has(k + 1) || isHeading(text[k + 1] as Entry) ? k + 1 : (next[k + 1] ?? -1);
  let before: Entry | undefined;
  let lastOf: ReadonlyMap<MarkFamily, Entry> = new Map();
  text.forEach((entry, k) => {
    if (found.has(k)) result.set(k, { before, lastOf, after: next[k] ?? -1 });
    if (!isHeading(entry)) return;
    before = entry;
    if (entry.shape.mark) lastOf = new Map(lastOf).set(entry.shape.mark.family, entry);
  });
  return result;
}

/**
 * The level of the siblings: of the next series where this heading fills a gap in it, of what stands inside
 * the last one where there is no gap, above the next series where that begins anew. Undefined where nothing follows.
 */
function levelAt(text: readonly Entry[], k: number, { before, lastOf, after }: Surroundings): number | undefined {
  if (text[k - 1]?.role.kind === 'attachment') return 1;
  const next = text[after];
  // A marked heading with nothing below it but this one is the heading above it.
  if (before && before === text[k - 1] && isBare(before) && next && !next.shape.mark) return levelOfEntry(before) + 1;
  if (!next) return before && levelOfEntry(before) === 0 ? 0 : undefined;
  const { mark } = next.shape;
  if (!mark) {
    if (next.role.level === undefined) return undefined;
    return after === k + 1 ? Math.max(0, next.role.level - 1) : next.role.level;
  }
  const level = levelOf(mark.family);
  if (mark.number === 1) return isOpening(textOf(text[k] as Entry)) ? level : Math.max(0, level - 1);
  const sibling = lastOf.get(mark.family);
  if (sibling?.shape.mark?.number !== mark.number - 1) return level;
  return before && before !== sibling ? Math.max(level + 1, levelOfEntry(before)) : level + 1;
}

/** A mark and a title, with no body in the same line. */
const isBare = ({ shape }: Entry): boolean => shape.mark !== undefined && !shape.stopped && !shape.inner;

const levelOfEntry = ({ shape, role }: Entry): number => role.level ?? (shape.mark ? levelOf(shape.mark.family) : 1);
