import { inMarks } from '../../messages/in-marks.js';
import { gather } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import { type Block, blockFact, place } from '../../syntax/block.js';
import { isFullStop } from '../../syntax/full-stop.js';
import { opaqueOf } from '../../syntax/opaque.js';
import { pairsOf } from '../../syntax/pairs.js';
import { signsOf } from '../../syntax/signs.js';
import { isDigit, isHan, unitNear } from '../../text/chars.js';
import { documentRule, type Edit, type Related } from '../rule.js';
import { halfWidthMark } from '../structure/mark-forms.js';
import { behindMark, isChineseMark, isText, isWordUnit, markNorm } from './marks.js';

interface HalfWidthState {
  readonly count: number;
  readonly mark: string;
  readonly right: string;
  readonly marks: readonly (readonly Edit[])[];
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Further marks that a finding points to. */
const MOST_RELATED = 20;

/** A half-width mark between Chinese text, not between digits or Latin words. */
function isInChinese(text: string, at: number): boolean {
  const before = unitNear(text, at - 1, -1);
  const after = unitNear(text, at + 1, 1);
  if (isWordUnit(before) && isWordUnit(after)) return false;
  if (isHan(before) || isHan(after)) return true;
  // A mark behind 》 or 。, or at the end of the line behind a figure.
  return isOnlyWide(before) || (isDigit(before) && Number.isNaN(after));
}

/** Marks without a half-width form: what decides must not change with the fix. */
const isOnlyWide = (c: number): boolean => isChineseMark(c) && c < 0xff01 && (c < 0x2018 || c > 0x201d);

const holdsHan = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
};

const holdsLatin = (text: string, start: number, end: number): boolean => /[A-Za-z]/.test(text.slice(start, end));

/** Half-width brackets and straight quotes whose partner is known, as edits. */
function pairEdits(block: Block, from: number): Edit[] {
  const { text } = block;
  const edits: Edit[] = [];
  for (const { start, end, open, close, kind } of pairsOf(block).pairs) {
    if (start < from) continue;
    const round = open === '(' || close === ')';
    const straight = open === '"' && kind === 'quote';
    if (!round && !straight) continue;
    const beside = isHan(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(end));
    const chinese = holdsHan(text, start + 1, end - 1);
    if (!chinese && (!beside || straight || holdsLatin(text, start + 1, end - 1))) continue;
    const [left, right] = straight ? ['“', '”'] : ['（', '）'];
    if (open !== left) edits.push({ place: place(block, start, start + 1), text: left ?? '' });
    if (close !== right) edits.push({ place: place(block, end - 1, end), text: right ?? '' });
  }
  return edits;
}

const start = (edit: Edit): number => ('place' in edit ? edit.place.start : 0);

/** Half-width marks of a block, with what is to be put in their place. */
const halfWidthOf: (block: Block) => readonly Edit[] = blockFact((block) => {
  if (!isText(block) || !holdsHan(block.text, 0, block.text.length)) return [];
  const { text } = block;
  const from = behindMark(block);
  const opaque = opaqueOf(block);
  const edits = pairEdits(block, from);
  let next = 0;
  for (const at of signsOf(block)) {
    if (at < from) continue;
    while (next < opaque.length && (opaque[next]?.end ?? 0) <= at) next++;
    if ((opaque[next]?.start ?? at + 1) <= at) continue;
    const mark = text[at] ?? '';
    const wide = Object.hasOwn(WIDE, mark) && isInChinese(text, at) ? WIDE[mark] : undefined;
    const right = wide ?? (mark === '.' && isFullStop(text, at) ? '。' : undefined);
    if (right !== undefined) edits.push({ place: place(block, at, at + 1), text: right });
  }
  return edits.sort((a, b) => start(a) - start(b));
});

const halfWidthIn = gather(
  (block) => {
    const edits = halfWidthOf(block);
    return edits.length > 0 ? [edits] : [];
  },
  ['narrow'],
);

/** Headings whose marks may be half-width. */
const narrowlyMarked = gather((block) => (block.heading?.mark.includes('(') ? [block] : []), ['narrow']);

/** Marks of headings in sections that are half-width throughout, with the heading that they belong to. */
function headingMarks({ sections }: Report): ReadonlyMap<Block, readonly Edit[]> {
  const found = new Map<Block, readonly Edit[]>();
  for (const section of sections) {
    const mark = halfWidthMark(section);
    if (!mark) continue;
    const { block, start, end } = mark.at;
    found.set(block, [
      { place: place(block, start, start + 1), text: mark.wanted.slice(0, 1) },
      { place: place(block, end - 1, end), text: mark.wanted.slice(-1) },
    ]);
  }
  return found;
}

function* marksOf(report: Report): Generator<readonly Edit[]> {
  if (narrowlyMarked(report).length === 0) return yield* halfWidthIn(report);
  const ofHeadings = headingMarks(report);
  for (const block of report.blocks) {
    const own = ofHeadings.get(block);
    if (own) yield own;
    const edits = halfWidthOf(block);
    if (edits.length > 0) yield edits;
  }
}

function relatedOf(marks: HalfWidthState['marks']): readonly Related[] {
  const related: Related[] = [];
  for (const edits of marks)
    for (const edit of edits) {
      if (!('place' in edit) || edit === marks[0]?.[0]) continue;
      if (related.length >= MOST_RELATED) return related;
      related.push({
        place: edit.place,
        message: { 'zh-CN': `应为${inMarks(edit.text)}`, en: `should be “${edit.text}”` },
      });
    }
  return related;
}

export const halfWidth = documentRule<HalfWidthState>({
  meta: {
    id: 'punctuation/half-width',
    code: 'P001',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '中文里用了半角标点', en: 'Half-width marks in Chinese text' },
    description: {
      'zh-CN':
        '中文里的逗号、分号、冒号、问号、叹号、句号、括号、引号应为全角。全文只提示一次，落在第一处，一次可全部改正。数字、网址、代码、西文及只含西文的括号不动。',
      en: 'Comma, semicolon, colon, question and exclamation mark, full stop, brackets and quotes are full-width in Chinese text. One finding a report, on the first mark, with one fix for all. Numbers, addresses, codes, Latin text and brackets that hold Latin text are left alone.',
    },
    basis: [markNorm('5.1')],
    examples: [
      { bad: '全市扎实推进依法行政,严格规范执法。', good: '全市扎实推进依法行政，严格规范执法。' },
      { good: '全年受理1,392件，网址为http://www.example.gov.cn/a,b，执行标准（GB/T 9704）。' },
    ],
  },
  messages: {
    halfWidth: {
      'zh-CN': ({ count, mark, right }) =>
        Number(count) > 1
          ? `中文里用了半角标点，全文共${count}处，此处“${mark}”应为${inMarks(String(right))}；可一次全部改为全角`
          : `中文里用了半角标点“${mark}”，应为${inMarks(String(right))}`,
      en: ({ count, mark, right }) =>
        Number(count) > 1
          ? `half-width marks in Chinese text, ${count} in the report; “${mark}” here should be “${right}”`
          : `half-width mark “${mark}” in Chinese text, should be “${right}”`,
    },
  },
  reads: (report) => [halfWidthIn(report), ...(narrowlyMarked(report).length > 0 ? [report] : [])],
  *detect(report) {
    const marks = [...marksOf(report)];
    const first = marks[0]?.[0];
    if (!first || !('place' in first)) return;
    const count = marks.reduce((sum, edits) => sum + edits.length, 0);
    const mark = first.place.block.text.slice(first.place.start, first.place.end);
    yield { place: first.place, state: { count, mark, right: first.text, marks } };
  },
  describe: ({ count, mark, right }) => ({ id: 'halfWidth', data: { count, mark, right } }),
  related: ({ marks }) => relatedOf(marks),
  repair: ({ marks }) => [
    {
      title: { 'zh-CN': '全文标点改为全角', en: 'Make all marks full-width' },
      kind: 'safe',
      edits: marks.flat(),
    },
  ],
});
