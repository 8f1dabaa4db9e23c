import type { LaidLine, LaidRun } from '../../layout/model.js';
import type { RunReform, TextReform } from '../../layout/reform.js';
import { BODY_SIZE, FACE_NAMES, FACES, type Face, faceOf } from '../../layout/standard.js';
import { type Report, reportFact } from '../../report/report.js';
import type { Block, Place } from '../../syntax/block.js';
import type { Basis, OptionSpec } from '../rule.js';

export const FORM = (clause: string): Basis => ({ document: 'GB/T 9704—2012', clause, force: 'norm' });

/** A paragraph of a Word file in its role in the report. */
export interface RoledLine {
  readonly line: LaidLine;
  readonly block: Block;
  /** All of the paragraph's text. */
  readonly place: Place;
}

/** Paragraphs outside tables, boxes and notes that hold text, with the blocks that they are; none where the report is no Word file. */
export const roledLines: (report: Report) => readonly RoledLine[] = reportFact((report) =>
  (report.layout?.lines ?? []).flatMap((line) => {
    const { inTable, inBox, inNote } = line.paragraph;
    if (inTable || inBox || inNote || line.end <= line.start) return [];
    const { block } = report.placeAt(line.start);
    if (block.kind === 'blank' || block.text === '') return [];
    return [{ line, block, place: { block, start: 0, end: block.text.length } }];
  }),
);

export const linesOfKind = (report: Report, kind: Block['kind']): RoledLine[] =>
  roledLines(report).filter(({ block }) => block.kind === kind);

/** Paragraphs of prose: bare headings, signature and the like left out. */
export const bodyLines = (report: Report): RoledLine[] =>
  roledLines(report).filter(({ block }) => block.kind === 'paragraph');

/** Face and size that most characters of a stretch of the paragraph's text have; undefined where nothing says. */
export interface Look {
  readonly face: Face | undefined;
  /** As the file names it. */
  readonly font: string;
  /** Points. */
  readonly size: number;
}

const HAN = /[㐀-䶿一-鿿]/g;

/** How 汉字 of the runs look between two offsets of the paragraph's own text. */
export function lookOf({ text, runs }: LaidLine['paragraph'], start = 0, end = text.length): Look | undefined {
  const weights = new Map<string, { look: Look; weight: number }>();
  for (const run of runs as readonly LaidRun[]) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.end);
    const weight = to > from ? (text.slice(from, to).match(HAN)?.length ?? 0) : 0;
    if (weight === 0) continue;
    const { eastAsia, size } = run.format;
    const key = `${eastAsia} ${size}`;
    const known = weights.get(key);
    if (known) known.weight += weight;
    else weights.set(key, { look: { face: faceOf(eastAsia), font: eastAsia, size }, weight });
  }
  let best: { look: Look; weight: number } | undefined;
  for (const each of weights.values()) if (!best || each.weight > best.weight) best = each;
  return best?.look;
}

/** Half a point either way: files round. */
export const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

const SIZES: readonly (readonly [number, string])[] = [
  [26, '一号'],
  [24, '小一'],
  [22, '二号'],
  [18, '小二'],
  [16, '三号'],
  [15, '小三'],
  [14, '四号'],
  [12, '小四'],
  [10.5, '五号'],
];

/** 三号（16磅）. */
export function sizeName(points: number): string {
  const name = SIZES.find(([size]) => size === points)?.[1];
  return name ? `${name}（${points}磅）` : `${points}磅`;
}

/** 仿宋_GB2312三号（16磅）. */
export const lookName = ({ font, size }: Look): string => `${font || '未指明字体'}${sizeName(size)}`;

const FACE_IDS = Object.keys(FACES) as Face[];

export const faceOption = (face: Face, zh: string, en: string): OptionSpec => ({
  type: 'string',
  enum: FACE_IDS,
  default: face,
  description: {
    'zh-CN': `${zh}（title小标宋、black黑体、kai楷体、fang仿宋、song宋体）。`,
    en: `${en} (title, black, kai, fang, song).`,
  },
});

export const sizeOption = (size: number, zh: string, en: string): OptionSpec => ({
  type: 'number',
  default: size,
  description: { 'zh-CN': `${zh}（磅）。`, en: `${en} in points.` },
});

export const numberOf = (options: Readonly<Record<string, unknown>>, name: string, otherwise: number): number =>
  typeof options[name] === 'number' ? (options[name] as number) : otherwise;

export const faceIn = (options: Readonly<Record<string, unknown>>, name: string, otherwise: Face): Face =>
  FACE_IDS.find((face) => face === options[name]) ?? otherwise;

export const faceName = (face: Face): string => FACE_NAMES[face];

/** Width of a character of a paragraph, in points. */
export const characterOf = ({ paragraph }: LaidLine): number =>
  lookOf(paragraph)?.size ?? paragraph.endFormat.size ?? BODY_SIZE;

/** Where a finding about the whole file sits: its title, else its first paragraph. */
export function filePlace(report: Report): Place | undefined {
  const lines = roledLines(report);
  return (lines.find(({ block }) => block.kind === 'title') ?? lines[0])?.place;
}

/** Blanks typed before the text. */
export const typedBlanks = ({ paragraph: { text } }: LaidLine): number => /^[\s　]*/.exec(text)?.[0].length ?? 0;

/** Takes out the blanks typed before the text. */
export function withoutBlanks(line: LaidLine): TextReform[] {
  const end = typedBlanks(line);
  return end > 0 ? [{ kind: 'text', line, start: 0, end, text: '' }] : [];
}

/** Takes out the blanks with which a line keeps away from the right edge. */
export function withoutBlanksBehind(line: LaidLine): TextReform[] {
  const { text } = line.paragraph;
  const start = text.trimEnd().length;
  return start > 0 && start < text.length ? [{ kind: 'text', line, start, end: text.length, text: '' }] : [];
}

/** The font that a face is set in where nothing else says. */
export const fontOf = (face: Face): string => FACES[face][0] ?? '';

/** How 汉字 are to look; a font is named only where another one stands. */
export interface WantedLook {
  readonly font?: string;
  readonly size: number;
}

/** What makes one look another one that the file has; fonts that nothing says of are left alone. */
export const likeIt = ({ font, size }: Look): WantedLook => ({ ...(font !== '' && { font }), size });

/** Runs of a stretch that look as `like` does, one reform for each run of them, in another font or size. */
export function reset(
  line: LaidLine,
  wanted: WantedLook,
  like: Look,
  start = 0,
  end = line.paragraph.text.length,
): RunReform[] {
  const out: (WantedLook & { kind: 'run'; line: LaidLine; start: number; end: number })[] = [];
  for (const run of line.paragraph.runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.end);
    if (to <= from || run.format.eastAsia !== like.font || run.format.size !== like.size) continue;
    const last = out.at(-1);
    if (last?.end === from) last.end = to;
    else out.push({ kind: 'run', line, start: from, end: to, ...wanted });
  }
  return out;
}

/** What most of some values are. */
export function majority<T>(values: readonly T[], key: (value: T) => string): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  let best: [string, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best && best[1] * 2 > values.length ? best[0] : undefined;
}
