import { hanNumber } from '../text/han-numerals.js';
import type { Span } from '../text/span.js';
import { type MarkStyle, writtenMark } from '../text/written-marks.js';
import { type Block, blockFact, type Place, place } from './block.js';

/** Ways to count items inside prose: those of `Item`, and the ones that no outline lists. */
type LooseStyle = Exclude<MarkStyle, 'xian'>;

/** What looks like the mark of an item wherever a clause begins; only its neighbours can tell whether it is one. */
interface LooseMark extends Span {
  readonly style: LooseStyle;
  readonly number: number;
}

const HAN = '([一二三四五六七八九十]{1,3})';
const ARABIC = '(\\d{1,2})';

/** A style: what its mark looks like at the beginning of a clause. */
const STYLES: readonly (readonly [style: LooseStyle, form: RegExp])[] = [
  ['shi', new RegExp(`${HAN}是`, 'y')],
  ['yao', new RegExp(`${HAN}要(?![求点素件领道务闻义职害])`, 'y')],
  ['wei', new RegExp(`${HAN}为(?=[\\u4e00-\\u9fa5])`, 'y')],
  ['qi', new RegExp(`其${HAN}(?=[，,、])`, 'y')],
  ['di', new RegExp(`第${HAN}(?=[，,、][^一二三四五六七八九十])`, 'y')],
  ['han-bracket', new RegExp(`[（(]${HAN}[）)]`, 'y')],
  ['arabic-bracket', new RegExp(`[（(]?${ARABIC}[）)](?=[\\u4e00-\\u9fa5])`, 'y')],
  ['han', new RegExp(`${HAN}、(?![一二三四五六七八九十])`, 'y')],
  ['arabic', new RegExp(`${ARABIC}[.．、](?=[\\u4e00-\\u9fa5])`, 'y')],
  ['circled', /([①-⑳])(?=[\u4e00-\u9fa5“《])/y],
];

const CLAUSE = /(?:^|[。；;：:！？，,])[\s　]*(?=[一二三四五六七八九十其第（(\d①-⑳])/g;

/** All of them in the prose of a block, in text order. */
const looseMarksOf: (block: Block) => readonly LooseMark[] = blockFact(({ text, body }) => {
  const found: LooseMark[] = [];
  for (const { index, 0: before } of text.slice(body.start, body.end).matchAll(CLAUSE)) {
    const at = body.start + index + before.length;
    // A mark behind a comma is one of 一是 and its like only.
    const soft = /^[，,]/.test(before);
    const styles = soft ? SOFT : STYLES;
    for (let i = 0; i < styles.length; i++) {
      const { 0: style, 1: form } = styles[i] as (typeof STYLES)[number];
      form.lastIndex = at;
      const mark = form.exec(text);
      if (!mark) continue;
      const digits = mark[1] ?? '';
      const number = /\d/.test(digits)
        ? Number(digits)
        : style === 'circled'
          ? digits.charCodeAt(0) - 0x245f
          : hanNumber(digits);
      if (number) found.push({ style, number, start: at, end: at + mark[0].length });
      break;
    }
  }
  return found;
});

const SOFT = STYLES.filter(([style]) => style === 'shi' || style === 'yao' || style === 'wei');

/** A mark between two of another style that count over it: 一是…其二，…三是…. */
export interface Stranger {
  readonly where: Place;
  readonly before: Place;
  readonly after: Place;
  /** The mark of its number in the style of the two. */
  readonly wanted: string;
}

const placeOf = ({ block, mark }: { readonly block: Block; readonly mark: LooseMark }): Place =>
  place(block, mark.start, mark.end);

/** The marks in a row of blocks that stand in another style than the run which they belong to. */
export function strangersIn(body: readonly Block[]): Stranger[] {
  const marks = body.flatMap((block) => looseMarksOf(block).map((mark) => ({ block, mark })));
  return marks.flatMap((own, i) => {
    const [before, after] = [marks[i - 1], marks[i + 1]];
    if (!before || !after || before.mark.style !== after.mark.style || own.mark.style === before.mark.style) return [];
    const { number, style } = own.mark;
    if (before.mark.number !== number - 1 || after.mark.number !== number + 1) return [];
    // One that counts in a run of its own is none: ① ② below 一是.
    if (marks.some(({ mark }) => mark.style === style && Math.abs(mark.number - number) === 1)) return [];
    return [
      {
        where: placeOf(own),
        before: placeOf(before),
        after: placeOf(after),
        wanted: writtenMark(before.mark.style, number) ?? '',
      },
    ];
  });
}
