import { type Block, place } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { changeTo, isRead, replacement } from './digits.js';
import { type Lost, lostIn } from './lost.js';

interface State extends Lost {
  readonly block: Block;
}

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
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    for (const lost of steps.over(lostIn(block)))
      yield { place: place(block, lost.printed.start, lost.printed.end), state: { ...lost, block } };
  },
  describe: ({ block, printed, right, kind }) => ({
    id: kind,
    data: { printed: block.text.slice(printed.start, printed.end), right: right[0] ?? '' },
  }),
  repair: ({ block, printed, right }) => right.map((text) => replacement(block, printed, text, changeTo(text))),
});
