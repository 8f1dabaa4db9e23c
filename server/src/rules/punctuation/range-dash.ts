import { type Place, place } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface DashState {
  readonly at: Place;
  readonly dash: string;
  readonly kind: 'time' | 'place';
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
    title: { 'zh-CN': '起止的连接号', en: 'Dash of a span of years or places' },
    description: {
      'zh-CN':
        '时间、地域的起止用一字线“—”，不用短横线“-”、半字线“–”或破折号“——”；用浪纹线“～”的不报。编号、型号、电话中的短横线不动。',
      en: 'A span of time or places takes “—”, not “-”, “–” or “——”; “～” is tolerated. Hyphens in codes, types and telephone numbers are left alone.',
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
    place: {
      'zh-CN': ({ dash }) => `地域起止之间应用一字线“—”，不用“${dash}”`,
      en: ({ dash }) => `a span of places takes “—”, not “${dash}”`,
    },
  },
  *detect(block) {
    if (!isText(block) || !/[-－–−―─—]/.test(block.text)) return;
    for (const [kind, form] of [
      ['time', TIME],
      ['place', PLACE],
    ] as const)
      for (const match of block.text.matchAll(form)) {
        const dash = match[1] ?? '';
        const start = match.index + match[0].length - dash.length;
        const at = place(block, start, start + dash.length);
        yield { place: at, state: { at, dash, kind } };
      }
  },
  describe: ({ kind, dash }) => ({ id: kind, data: { dash } }),
  repair: ({ at }) => [
    { title: { 'zh-CN': '改为“—”', en: 'Change to “—”' }, kind: 'safe', edits: [{ place: at, text: '—' }] },
  ],
});
