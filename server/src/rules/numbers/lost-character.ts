import { type Block, blockFact, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, digitRunsOf, isRead, replacement } from './digits.js';

interface Lost {
  readonly printed: Span;
  readonly right: readonly string[];
  readonly kind: 'hundred' | 'years' | 'month' | 'point';
}

interface State extends Lost {
  readonly block: Block;
}

const isPercent = (c: string | undefined): boolean => c === '%' || c === '％';
const GROWTH = /(?:增|长|升|幅|提高|扩大|放大|翻)[^，。；,;]{0,6}$/;

/** 8100% for 8个100%. */
function hundred(text: string, { start, end }: Span, digits: string): Lost | undefined {
  if (!isPercent(text[end]) || !/^[1-9]\d?100$/.test(digits)) return undefined;
  if (GROWTH.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  const count = text.slice(start, end - 3);
  return { printed: { start, end: end + 1 }, right: [`${count}个100${text[end]}`], kind: 'hundred' };
}

/** 20212025年 for 2021—2025年; 20211203 is a day. */
function years(text: string, { start, end }: Span, digits: string): Lost | undefined {
  const found = /^((?:19|20)\d{2})((?:19|20)\d{2})$/.exec(digits);
  if (!found || text[end] !== '年') return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (second <= first || second - first > 60) return undefined;
  const middle = start + 4;
  const right = `${text.slice(start, middle)}—${text.slice(middle, end)}年`;
  return { printed: { start, end: end + 1 }, right: [right], kind: 'years' };
}

/** 202112月 for 2021年12月. */
function month(text: string, { start, end }: Span, digits: string): Lost | undefined {
  const found = /^((?:19|20)\d{2})(1[0-2]|0?[1-9])$/.exec(digits);
  if (!found || text[end] !== '月') return undefined;
  const right = `${text.slice(start, start + 4)}年${Number(found[2])}月`;
  return { printed: { start, end: end + 1 }, right: [right], kind: 'month' };
}

/** 98..8% and 9.8.8%. */
function point(text: string, { start, end }: Span): Lost | undefined {
  const window = narrowDigits(text.slice(start, Math.min(text.length, end + 12)));
  const found = /^\d{1,6}(?:\.{2}\d{1,4}|\.\d{1,4}\.\d{1,4})[%％]/.exec(window)?.[0];
  if (!found || text[start - 1] === '.') return undefined;
  const doubled = /^(\d+)\.\.(\d+)/.exec(found);
  const right = doubled ? [`${doubled[1]}.${doubled[2]}${found.at(-1)}`] : [];
  return { printed: { start, end: start + found.length }, right, kind: 'point' };
}

/** Numbers of a block that lost or doubled a character. */
export const lostIn: (block: Block) => readonly Lost[] = blockFact((block) => {
  const found: Lost[] = [];
  for (const run of digitRunsOf(block)) {
    const next = block.text[run.end];
    const length = run.end - run.start;
    if (next === '.' && length <= 6) {
      const lost = point(block.text, run);
      if (lost) found.push(lost);
      continue;
    }
    if (length < 4 || length > 8 || (next !== '年' && next !== '月' && !isPercent(next))) continue;
    if (/[.．,，]/.test(block.text[run.start - 1] ?? '')) continue;
    const digits = narrowDigits(block.text.slice(run.start, run.end));
    const lost = hundred(block.text, run, digits) ?? years(block.text, run, digits) ?? month(block.text, run, digits);
    if (lost) found.push(lost);
  }
  return found;
});

export const lostCharacter = blockRule<State>({
  wakes: ['digit', ['percent', 'year', 'month']],
  meta: {
    id: 'numbers/lost-character',
    code: 'N008',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '数字中疑似脱字', en: 'A number that seems to have lost a character' },
    description: {
      'zh-CN':
        '“8100%”多为“8个100%”脱“个”，“20212025年”为“2021—2025年”脱连接号，“202112月”脱“年”，“98..8%”多一点。增长幅度不报。',
      en: '8100% for 8个100%, 20212025年 for 2021—2025年, 202112月 for 2021年12月, 98..8% with a point too many. Rates of growth are left alone.',
    },
    basis: [{ document: '通行做法', force: 'practice' }],
    examples: [
      { bad: '施工工地落实扬尘防治“8100%”要求。' },
      { bad: '对照《云岭市法治建设规划》（20212025年）抓好落实。' },
      { good: '施工工地落实扬尘防治“8个100%”要求，网上交易额增长1100%。' },
    ],
  },
  messages: {
    hundred: {
      'zh-CN': ({ printed, right }) => `“${printed}”疑似脱字，是否为“${right}”？请核对。`,
      en: ({ printed, right }) => `“${printed}” seems to have lost a character; is “${right}” meant?`,
    },
    years: {
      'zh-CN': ({ printed, right }) => `“${printed}”两个年份连在一起，疑似脱连接号，是否为“${right}”？`,
      en: ({ printed, right }) => `Two years run together in “${printed}”; is “${right}” meant?`,
    },
    month: {
      'zh-CN': ({ printed, right }) => `“${printed}”疑似脱“年”字，是否为“${right}”？`,
      en: ({ printed, right }) => `“${printed}” seems to have lost its 年; is “${right}” meant?`,
    },
    point: {
      'zh-CN': ({ printed }) => `“${printed}”小数点有误，请核对数字。`,
      en: ({ printed }) => `The decimal point of “${printed}” is wrong; check the number.`,
    },
  },
  *detect(block) {
    if (!isRead(block)) return;
    for (const lost of lostIn(block))
      yield { place: place(block, lost.printed.start, lost.printed.end), state: { ...lost, block } };
  },
  describe: ({ block, printed, right, kind }) => ({
    id: kind,
    data: { printed: block.text.slice(printed.start, printed.end), right: right[0] ?? '' },
  }),
  repair: ({ block, printed, right }) => right.map((text) => replacement(block, printed, text, changeTo(text))),
});
