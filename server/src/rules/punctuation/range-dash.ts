import { type Place, place } from '../../syntax/block.js';
import { type WrongDash, wrongDashesOf } from '../../syntax/range-dashes.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface DashState extends Pick<WrongDash, 'dash' | 'kind' | 'right'> {
  readonly at: Place;
}

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
  *detect(block, { steps }) {
    if (!isText(block)) return;
    for (const { start, end, dash, kind, right } of steps.over(wrongDashesOf(block))) {
      const at = place(block, start, end);
      yield { place: at, state: { at, dash, kind, right } };
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
