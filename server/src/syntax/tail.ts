import { narrowDigits } from '../text/chars.js';
import { chunkFact } from './chunks.js';
import { SHORT } from './hints.js';
import { type Mark, type MarkFamily, readMark } from './marks.js';
import { isSiteFoot } from './residue.js';
import type { Entry } from './roles.js';

/** Entries from the bottom that may hold signature, date, attachments and residue. */
const TAIL_LINES = 16;

/** Gives signature, date, attachments and what a web page puts below their roles; `from` is where the text begins. */
export function placeTail(entries: readonly Entry[], from: number): void {
  for (let i = from; i < entries.length; i++) placeSignedDate(entries, i, from);
  placeListed(entries, from);
  placeNotes(entries, from);
  placeCountedNotes(entries, from);
  placeFoot(entries, from);
  for (let i = entries.length - 1; i >= Math.max(from, entries.length - TAIL_LINES); i--) {
    const entry = entries[i] as Entry;
    const kind = tailKind(entry);
    if (kind === 'text') break;
    if (kind !== 'keep') entry.role = { kind };
  }
}

/** Lines that a site prints below its foot, at most, and what such lines speak of. */
const BELOW_FOOT = 10;
const OF_SITE =
  /浏览器|登录|注册|账号|网站|网页|页面|客户端|扫码|二维码|分辨率|技术支持|致电|本网(?:站|注明|刊发|转载|赞同)|来源标注|版权归/;

/** 枫林区2024年度报告 2025-01-18: a link to another page with its date. */
const LINK = /^[^。；]{6,60}[\s　]+[（([]?(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[）)\]]?$/;

/** Below the foot of a site, down to the end, its hints and its links to other pages are no part of the report. */
function placeFoot(entries: readonly Entry[], from: number): void {
  let foot = entries.length - 1;
  const isOwn = ({ chunk, role }: Entry): boolean =>
    role.kind === 'residue' ||
    ((role.kind === 'paragraph' || role.kind === 'heading') &&
      (OF_SITE.test(chunk.text) || LINK.test(chunk.text.trim())));
  while (foot > from && isOwn(entries[foot] as Entry)) foot--;
  const below = entries.slice(foot + 1);
  const first = below.findIndex(({ chunk }) => isSiteFoot(chunk.text));
  if (first < 0 || below.length - first > BELOW_FOOT) return;
  for (const entry of below.slice(first)) entry.role = { kind: 'residue' };
}

/** A date on a line of its own is one wherever it stands, and the short line above it is the signature. */
function placeSignedDate(entries: readonly Entry[], i: number, from: number): void {
  const entry = entries[i] as Entry;
  if (entry.shape.hint === 'attachment' && entry.role.kind === 'paragraph') entry.role = { kind: 'attachment' };
  if (entry.shape.hint === 'signature') entry.role = { kind: 'sign-off' };
  if (entry.shape.hint !== 'date' || entry.role.kind === 'title') return;
  entry.role = { kind: 'date' };
  for (let k = i - 1; k >= Math.max(from, i - MAX_SIGNERS); k--) {
    const above = entries[k] as Entry;
    if (above.role.kind !== 'paragraph' || !mayBeSignature(above)) return;
    above.role = { kind: 'sign-off' };
  }
}

/** “附件：1.…” goes on in lines that count on from it; they are no headings. */
function placeListed(entries: readonly Entry[], from: number): void {
  let expected = 0;
  for (let i = from; i < entries.length; i++) {
    const entry = entries[i] as Entry;
    const { shape, role, chunk } = entry;
    if (role.kind === 'attachment') {
      const first = /[:：]\s*(\d{1,2})\s*[.．、]/.exec(narrowDigits(chunk.text));
      expected = first ? Number(first[1]) + 1 : /^附件[:：]?$/.test(chunk.text.trim()) ? 1 : expected;
    } else if (
      role.kind === 'heading' &&
      expected > 0 &&
      shape.mark?.family === 'arabic' &&
      (shape.mark.number === expected || (shape.mark.number > expected && expected > 1 && isListed(entry))) &&
      (expected > 1 || isListed(entry))
    ) {
      entry.role = { kind: 'attachment' };
      expected = shape.mark.number + 1;
    } else expected = 0;
  }
}

/** Short and no sentence: the name of an attachment below 附件：, not a word that is explained there. */
const LONGEST_NAME = 40;
const isListed = ({ chunk, shape }: Entry): boolean =>
  shape.end - shape.start <= LONGEST_NAME && !/[。；]$/.test(chunk.text.slice(0, shape.end));

/** What a note is called before its colon. */
export const NOTE_NAME = '(?:注|注释|备注|附注)';

const ONLY_NOTE = new RegExp(`^(?:${NOTE_NAME}|说明|脚注|尾注)[:：]?$`);

/** “注：” and nothing else. */
const isNoteName = chunkFact(({ text, shape }) =>
  ONLY_NOTE.test(text.slice(shape.start, Math.min(shape.end, shape.start + 8))),
);

/** “（1）增长率＝（本期－上期）÷上期×100%”: how something is reckoned, in words, is no heading. */
const isFormula = chunkFact(({ text, shape }) =>
  FORMULA.test(text.slice(shape.start, Math.min(shape.end, shape.start + LONGEST_NAME * 2))),
);
/** “2.本表由…公开”: a remark on the table above, wherever its first one went. */
const isOnTable = chunkFact(
  ({ text, shape: { mark, end } }) =>
    mark !== undefined &&
    OF_NOTES.has(mark.family) &&
    /^[\s　]*本表[^，。；：]{2,}/.test(text.slice(mark.end, Math.min(end, mark.end + 12))),
);
const FORMULA = /[\u4e00-\u9fff）)]\s*[=＝]\s*[（([［【]*[\u4e00-\u9fff][^。]*[×÷/＋+－-]/;

/** “注：” and the lines with ① [1] below it, or such lines behind the date: notes, not headings. */
function placeNotes(entries: readonly Entry[], from: number): void {
  let signed = false;
  let noted = false;
  for (let i = from; i < entries.length; i++) {
    const entry = entries[i] as Entry;
    const { shape, role, chunk } = entry;
    if (role.kind === 'date') signed = true;
    const isHeader = role.kind === 'paragraph' && isNoteName(chunk);
    const isNote: boolean =
      role.kind === 'note' ||
      (role.kind === 'heading' && (isFormula(chunk) || isOnTable(chunk))) ||
      ((signed || noted) && shape.mark?.family === 'circled' && role.kind === 'heading');
    if (isHeader || isNote) entry.role = { kind: 'note' };
    noted = isHeader || isNote;
  }
}

/** “注：1.…”, “注释：①…”: the first of some notes behind their name. */
const FIRST_NOTE = new RegExp(`^${NOTE_NAME}\\s*[：:][\\s　]*(?=\\S)`);
/** The name of the notes behind the last row of a table. */
const NOTE_IN_ROW = /[\d%）)][ 　]*注\s*[：:][\s　]*(?=\S)/;
/** Lines of one note that were broken, at most. */
const NOTE_LINES = 4;

/** The series that “注：1.…” begins, and its last number in the line; undefined for other lines. */
export const countedNoteOf = chunkFact(
  ({ text, shape }): { readonly family: MarkFamily; readonly last: number } | undefined => {
    const line = text.slice(shape.start, shape.end);
    const name = FIRST_NOTE.exec(line) ?? NOTE_IN_ROW.exec(line);
    const mark = name && readMark(line, name.index + name[0].length);
    return mark?.number === 1 ? { family: mark.family, last: lastNumber(line, mark) } : undefined;
  },
);

/** Lines that count on from “注：1.…” are notes, not headings. */
function placeCountedNotes(entries: readonly Entry[], from: number): void {
  for (let i = from; i < entries.length; i++) {
    const { chunk, role } = entries[i] as Entry;
    const counted = countedNoteOf(chunk);
    if (counted) i = placeCounted(entries, i, counted.family, counted.last);
    else if (role.kind === 'note' && isNoteName(chunk)) i = placeCounted(entries, i, 'any', 0);
  }
}

/** The last number of a run of marks inside one line: 注：1.… 2.…. */
function lastNumber(text: string, first: Mark): number {
  let number = first.number;
  for (let at = first.end; at < text.length; at++) {
    if (!/[。；\s]/.test(text[at - 1] ?? '')) continue;
    const next = readMark(text, at);
    if (next?.family === first.family && next.number === number + 1) number++;
  }
  return number;
}

/** ⑾ behind ⑩: few type faces have more than ten circled figures. */
const goesOnAs = (family: MarkFamily, mark: Mark): boolean =>
  mark.family === family || (family === 'circled' && mark.family === 'arabic-bracket' && mark.number > 10);

/** What notes are counted by: 一、 below 说明： is a part. */
const OF_NOTES: ReadonlySet<MarkFamily> = new Set<MarkFamily>(['arabic', 'arabic-bracket', 'circled']);

/** Index of the last note. */
function placeCounted(entries: readonly Entry[], first: number, style: MarkFamily | 'any', known: number): number {
  let family = style;
  let number = known;
  let last = first;
  for (let i = first + 1; i < entries.length && i - last <= NOTE_LINES; i++) {
    const entry = entries[i] as Entry;
    const { mark } = entry.shape;
    if (mark === undefined && entry.role.kind === 'paragraph') continue;
    if (entry.role.kind !== 'heading' || mark?.number !== number + 1) break;
    if (family === 'any' && OF_NOTES.has(mark.family)) family = mark.family;
    if (family === 'any' || !goesOnAs(family, mark)) break;
    entry.role = { kind: 'note' };
    number = lastNumber(entry.chunk.text, mark);
    last = i;
  }
  return last;
}

/** Organs that sign one report together. */
const MAX_SIGNERS = 3;

const mayBeSignature = ({ shape }: Entry): boolean =>
  !shape.stopped &&
  !shape.inner &&
  !shape.comma &&
  shape.end - shape.start <= SHORT &&
  shape.han >= 2 &&
  shape.hint !== 'genre';

function tailKind({ shape, role }: Entry): Entry['role']['kind'] | 'keep' | 'text' {
  if (role.kind === 'sign-off' || role.kind === 'date' || role.kind === 'attachment') return 'keep';
  if (role.kind === 'residue' || role.kind === 'directive' || role.kind === 'table-row') return 'keep';
  if (role.kind !== 'paragraph') return 'text';
  if (shape.hint === 'byline') return 'residue';
  if (shape.hint === 'note') return 'attachment';
  if (shape.hint === 'organ') return 'sign-off';
  return 'text';
}
