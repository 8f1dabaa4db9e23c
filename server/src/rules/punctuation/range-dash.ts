import { type Place, place } from '../../syntax/block.js';
import { opaqueOf } from '../../syntax/opaque.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface DashState {
  readonly at: Place;
  readonly dash: string;
  readonly kind: 'time' | 'place' | 'number';
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
const HYPHEN = '(?:-|－|–|−)';
const UNIT =
  '(?:年(?!度)|个|天|日(?!报)|周|小时|分钟|人|名|次|件|家|户|场|份|项|倍|岁|公里|米|平方米|亩|吨|元|万元|亿元|期|部|台|辆|种|类|级|层|成|[%％])';
/** 3-5年, 100-120人, 15%-30%; where only the second number has its % or scale, that is said by its own rule. */
const NUMBERS = new RegExp(
  `(?<![\\dA-Za-z.:：/＋+～~—–－-])((?!(?:19|20)\\d{2}${HYPHEN}(?:19|20)\\d{2})\\d{1,6}(?:\\.\\d{1,3})?)([%％]|[万亿]?元?)(${HYPHEN})(\\d{1,6}(?:\\.\\d{1,3})?)(?=([万亿]?${UNIT}|[万亿]))`,
  'g',
);
/** 1-9月: months are time. */
const MONTHS = new RegExp(`(?<![\\dA-Za-z.:：/～~—–－-])(?:1[0-2]|[1-9])(${HYPHEN})(?=(?:1[0-2]|[1-9])月)`, 'g');

/** Both numbers have what the second one is followed by, or that is a plain measure word. */
const isWhole = (own: string, unit: string): boolean => /^[%％]/.test(own) || !/^(?:[%％]|[万亿])/.test(unit);

/** 9点-11点, 9时30分-11时, 周一-周五. */
const HOURS = new RegExp(
  `(?<![\\d.])(?:${DAY}[点时](?:${DAY}分|半)?|(?:周|星期)[一二三四五六日天])(${DASH})(?=${DAY}[点时]|(?:周|星期)[一二三四五六日天])`,
  'g',
);

/** 昆明-大理高铁. */
const PLACE = new RegExp(`(?<=[一-龥]{2})(${DASH})(?=[一-龥]{2,4}(?:高铁|铁路|高速公路|城际|航线|国道|输气管道))`, 'g');

export const rangeDash = blockRule<DashState>({
  wakes: ['dash'],
  meta: {
    id: 'punctuation/range-dash',
    code: 'P005',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '起止的连接号', en: 'Dash of a span of years, places or numbers' },
    description: {
      'zh-CN':
        '时间、地域的起止用一字线“—”，数值的范围用浪纹线“～”，不用短横线“-”、半字线“–”；用浪纹线或一字线的不报。编号、型号、电话、案号中的短横线不动。',
      en: 'A span of time or places takes “—”, a range of numbers “～”, not “-” or “–”; either of the two is tolerated. Hyphens in codes, types, telephone and case numbers are left alone.',
    },
    basis: [markNorm('4.13.3')],
    examples: [
      { bad: '落实2021-2025年普法规划，成效明显。', good: '落实2021—2025年普法规划，成效明显。' },
      { good: '实施2021～2025年规划，服务电话0871-6512345。' },
    ],
  },
  messages: {
    time: {
      'zh-CN': ({ dash }) => `时间起止之间应用一字线“—”，不用“${dash}”`,
      en: ({ dash }) => `a span of time takes “—”, not “${dash}”`,
    },
    number: {
      'zh-CN': ({ dash }) => `数值范围之间应用浪纹线“～”或一字线“—”，不用“${dash}”`,
      en: ({ dash }) => `a range of numbers takes “～” or “—”, not “${dash}”`,
    },
    place: {
      'zh-CN': ({ dash }) => `地域起止之间应用一字线“—”，不用“${dash}”`,
      en: ({ dash }) => `a span of places takes “—”, not “${dash}”`,
    },
  },
  *detect(block) {
    if (!isText(block) || !/[-－–−―─—]/.test(block.text)) return;
    for (const [kind, form] of [
      ['time', TIME],
      ['time', MONTHS],
      ['time', HOURS],
      ['place', PLACE],
    ] as const)
      for (const match of block.text.matchAll(form)) {
        const dash = match[1] ?? '';
        const start = match.index + match[0].length - dash.length;
        const at = place(block, start, start + dash.length);
        yield { place: at, state: { at, dash, kind, right: '—' } };
      }
    for (const match of block.text.matchAll(NUMBERS)) {
      const [, low = '', own = '', dash = '', high = '', unit = ''] = match;
      if (!isWhole(own, unit) || Number(low) >= Number(high)) continue;
      const start = match.index + low.length + own.length;
      if (opaqueOf(block).some((span) => span.start <= start && start < span.end && span.kind !== 'decimal')) continue;
      const at = place(block, start, start + dash.length);
      yield { place: at, state: { at, dash, kind: 'number', right: '～' } };
    }
  },
  describe: ({ kind, dash }) => ({ id: kind, data: { dash } }),
  repair: ({ at, right }) => [
    {
      title: { 'zh-CN': `改为“${right}”`, en: `Change to “${right}”` },
      kind: 'safe',
      edits: [{ place: at, text: right }],
    },
  ],
});
