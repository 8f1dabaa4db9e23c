import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { opaqueAt } from './opaque.js';
import { bitOf, signatureOf } from './signature.js';

/** A dash between the ends of a span of time, of places or of numbers that is printed in another form. */
export interface WrongDash extends Span {
  readonly dash: string;
  readonly kind: 'time' | 'place' | 'number';
  /** “—”, between numbers “～”. */
  readonly right: string;
}

/** Wrong dashes: hyphen, its full-width form, en dash, minus, bar, two of any; ～ is allowed beside —. */
const DASH = '(?:--?|－|–|−|―|──?|——)';
const YEAR = '(?:19|20)[0-9]{2}';
const DAY = '[0-9]{1,2}';

/** 2021-2025年, 2021年-2025年, 1月-6月, 2021年1月-2022年3月, 3日-5日. */
const TIME = new RegExp(
  `(?<![0-9.])(?:${YEAR}(?:年(?:${DAY}月)?(?:${DAY}日)?)?|${DAY}[月日])(${DASH})(?=(?:${YEAR}年|${YEAR}[）)》”]|${DAY}月|${DAY}日))`,
  'g',
);
const HYPHEN = '(?:--?|－|–|−)';
const UNIT =
  '(?:年(?!度)|个|天|日(?!报)|周|小时|分钟|人|名|次|件|家|户|场|份|项|倍|岁|公里|米|平方米|亩|吨|元|万元|亿元|期|部|台|辆|种|类|级|层|成|[%％])';
/** 3-5年, 100-120人, 15%-30%; where only the second number has its % or scale, that is said by its own rule. */
const NUMBERS = new RegExp(
  `(?<![\\dA-Za-z.:：/＋+～~—–－-])((?!(?:19|20)\\d{2}${HYPHEN}(?:19|20)\\d{2})\\d{1,6}(?:\\.\\d{1,3})?)([%％]|[万亿]?元?)(${HYPHEN})(\\d{1,6}(?:\\.\\d{1,3})?)(?=([万亿]?${UNIT}|[万亿]))`,
  'g',
);
/** 1-9月: months are time. */
const MONTHS = new RegExp(`(?<![\\dA-Za-z.:：/～~—–－-])(?:1[0-2]|[1-9])(${HYPHEN})(?=(?:1[0-2]|[1-9])月)`, 'g');

/** 10月8-12日: days of one month. */
const DAYS = new RegExp(`(?<=[0-9]月)${DAY}(${DASH})(?=${DAY}日)`, 'g');

/** Both numbers have what the second one is followed by, or that is a plain measure word. */
const isWhole = (own: string, unit: string): boolean => /^[%％]/.test(own) || !/^(?:[%％]|[万亿])/.test(unit);

/** 9点-11点, 9时30分-11时, 周一-周五. */
const HOURS = new RegExp(
  `(?<![\\d.])(?:${DAY}[点时](?:${DAY}分|半)?|(?:周|星期)[一二三四五六日天])(${DASH})(?=${DAY}[点时]|(?:周|星期)[一二三四五六日天])`,
  'g',
);

/** 昆明-大理高铁. */
const PLACE = new RegExp(`(?<=[一-龥]{2})(${DASH})(?=[一-龥]{2,4}(?:高铁|铁路|高速公路|城际|航线|国道|输气管道))`, 'g');

const DASHES = bitOf('dash');

const NONE: readonly WrongDash[] = [];

/** The wrong dashes of a block, those of one form after those of another; the text of any block. */
export const wrongDashesOf: (block: Block) => readonly WrongDash[] = blockFact((block) => {
  const { text } = block;
  if (!(signatureOf(block).classes & DASHES)) return NONE;
  const found: WrongDash[] = [];
  for (const [kind, form] of [
    ['time', TIME],
    ['time', MONTHS],
    ['time', HOURS],
    ['time', DAYS],
    ['place', PLACE],
  ] as const)
    for (const match of text.matchAll(form)) {
      const dash = match[1] ?? '';
      const start = match.index + match[0].length - dash.length;
      found.push({ start, end: start + dash.length, dash, kind, right: '—' });
    }
  for (const match of text.matchAll(NUMBERS)) {
    const [, low = '', own = '', dash = '', high = '', unit = ''] = match;
    if (!isWhole(own, unit) || Number(low) >= Number(high)) continue;
    const start = match.index + low.length + own.length;
    if ((opaqueAt(block, start)?.kind ?? 'decimal') !== 'decimal') continue;
    found.push({ start, end: start + dash.length, dash, kind: 'number', right: '～' });
  }
  return found.length > 0 ? found : NONE;
});
