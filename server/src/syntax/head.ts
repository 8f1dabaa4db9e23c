import { narrowDigits } from '../text/chars.js';
import { SHORT } from './hints.js';
import type { Entry } from './roles.js';

/** Entries from the top that may hold title and byline: as many as a web page puts above the text. */
const HEAD_LINES = 30;

/** Where the head ends, and the line at its end that may be an unmarked heading and not part of it. */
export interface Head {
  /** Index of the first entry of the text proper, of `doubtful` where there is one. */
  readonly from: number;
  readonly doubtful: Entry | undefined;
}

/** Gives title, byline, addressee and residue their roles. */
export function placeHead(entries: readonly Entry[]): Head {
  const first = textStart(entries);
  const titleAt = findTitle(entries.slice(0, first));
  const last = entries[first - 1];
  const doubtful = last && first - 1 > titleAt && first < entries.length && mayBeHeading(last) ? last : undefined;
  entries.slice(0, first).forEach((entry, i) => {
    if (i === titleAt) entry.role = { kind: 'title', level: 0 };
    else if (entry.role.kind === 'paragraph' && entry !== doubtful)
      entry.role = { kind: kindAround(entry, i < titleAt) };
  });
  return { from: doubtful ? first - 1 : first, doubtful };
}

const PERSON = /[\s　]|记者|通讯员|摄影|[省市县区镇乡州盟旗]长|主席|主任|书记|局长|代表|签发|^.{2,3}$/;

/** No name, no line of a web page: it may be the first heading. */
const mayBeHeading = (entry: Entry): boolean =>
  entry.role.kind === 'paragraph' &&
  (entry.shape.hint === undefined || entry.shape.hint === 'genre') &&
  (isOpening(textOf(entry)) || !PERSON.test(textOf(entry)));

/** Openings that precede the first part and hold none. */
export const isOpening = (text: string): boolean => /^(?:前言|引言|序言|导语|概述|概况|摘要)$/.test(text);

function kindAround({ shape }: Entry, aboveTitle: boolean): 'addressee' | 'date' | 'residue' | 'byline' {
  if (shape.hint === 'addressee') return 'addressee';
  if (shape.hint === 'date' && !aboveTitle) return 'date';
  return shape.hint === 'byline' && aboveTitle ? 'residue' : 'byline';
}

/** Index of the first entry that is text: what stands above an addressee never is. */
function textStart(entries: readonly Entry[]): number {
  const top = Math.min(HEAD_LINES, entries.length);
  let from = 0;
  for (let i = 0; i < top; i++) {
    const entry = entries[i];
    if (!entry || isMarked(entry) || isLongProse(entry)) break;
    if (entry.shape.hint === 'addressee') from = i + 1;
  }
  for (let i = from; i < top; i++) if (isText(entries[i])) return i;
  // Nothing but a title and what belongs to it, or notes without any shape.
  return Math.max(from, findTitle(entries.slice(0, top)) >= 0 ? top : 0);
}

const isMarked = ({ shape, role }: Entry): boolean => role.kind === 'heading' && shape.mark !== undefined;

const isLongProse = ({ shape, role }: Entry): boolean =>
  role.kind === 'paragraph' && shape.stopped && shape.end - shape.start > SHORT;

/** Hints of lines that belong to the head, whatever their length. */
const OF_HEAD: ReadonlySet<string> = new Set(['subtitle', 'byline', 'date', 'addressee', 'genre', 'organ', 'note']);

/** A paragraph or a heading of the text proper: what ends the head. */
function isText(entry: Entry | undefined): boolean {
  if (!entry) return false;
  const { shape, role } = entry;
  if (role.kind === 'heading') return shape.mark !== undefined || shape.depth > 1;
  if (role.kind === 'list-item') return true;
  if (role.kind !== 'paragraph' || (shape.hint && OF_HEAD.has(shape.hint))) return false;
  return shape.stopped || shape.end - shape.start > SHORT;
}

const YEAR = /(?:19|20)\d{2}|二[〇○零O0][〇○零O0一二三四五六七八九]{2}/;

const textOf = ({ chunk, shape }: Entry): string => chunk.text.slice(shape.start, shape.end);

const mayBeTitle = ({ shape, role }: Entry): boolean =>
  !shape.mark &&
  !shape.stopped &&
  shape.han >= 4 &&
  (role.kind === 'paragraph' || (role.kind === 'heading' && shape.depth > 0));

/** The line that names a kind of document, before others the one that names a year too; else one that a title could be. */
function findTitle(head: readonly Entry[]): number {
  const candidates = head.flatMap((entry, i) =>
    mayBeTitle(entry) ? [{ i, entry, text: narrowDigits(textOf(entry)) }] : [],
  );
  const named = candidates.filter(({ entry }) => entry.shape.hint === 'genre');
  const found =
    named.find(({ text }) => YEAR.test(text)) ??
    named.find(({ entry, text }) => entry.shape.han >= LONG_TITLE || STRONG.test(text)) ??
    candidates.find(({ entry }) => entry.shape.depth === 1) ??
    candidates.find(({ entry, text }) => entry.shape.hint === undefined && entry.shape.han >= 6 && TOPIC.test(text));
  return found?.i ?? -1;
}

/** Kinds of document that are no heading inside one; a title that ends with another one is long or names a year. */
const STRONG = /(?:报告|汇报|年报|公报|述职|述法|总结)(?:[（(].*)?$/;
const LONG_TITLE = 8;

/** No kind of document, but a year or what such reports are about. */
const TOPIC = /(?:19|20)\d{2}\s*年|法治政府|依法行政|政府信息公开|政务公开|述职|述法|第一责任人/;
