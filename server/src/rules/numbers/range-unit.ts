import { quantitiesOf } from '../../figures/quantities.js';
import { type Block, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, isRead, numerals, replacement } from './digits.js';

interface State {
  readonly block: Block;
  readonly range: Span;
  /** What the first number lacks: %, 万, 亿, 万元 … */
  readonly lacks: string;
  readonly right: string;
}

/** A blank on one side of the dash alone: a minus, or two cells. */
const BARE_RANGE =
  /^([0-9.,]{1,20})(?! [-－–]\d) ?([-—－–～~至]{1,2}) ?([0-9.,]{1,20})([%％]|[百千]?万?亿|[百千]?万)(元?)/;

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits);

function stateOf(block: Block, start: number): State | undefined {
  const source = block.text.slice(start, start + 64);
  const found = BARE_RANGE.exec(narrowDigits(source));
  if (!found) return undefined;
  const [all, low = '', dash = '', high = '', scale = '', money = ''] = found;
  const percent = scale === '%' || scale === '％';
  if ((dash === '至' && !percent) || isYear(low)) return undefined;
  // 9000～1.2万: the first number is complete.
  if (Number(low.replaceAll(',', '')) >= Number(high.replaceAll(',', ''))) return undefined;
  const lacks = scale + (percent ? '' : money);
  const printed = source.slice(0, all.length);
  return {
    block,
    range: { start, end: start + all.length },
    lacks,
    // A hyphen between numbers would be said next: it goes with the same fix.
    right: printed.slice(0, low.length) + lacks + printed.slice(low.length).replace(/^ ?[-－–] ?/, '～'),
  };
}

export const rangeUnit = blockRule<State>({
  wakes: ['digit'],
  meta: {
    id: 'numbers/range-unit',
    code: 'N002',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '范围前一数缺百分号或数位', en: 'The first number of a range lacks its % or scale' },
    description: {
      'zh-CN':
        '表示数值范围时，前一个数的百分号或“万”“亿”不能省略，以免歧义：写15%～30%、9亿～16亿，不写15～30%、9～16亿。计量单位（件、人、岁等）可以只写一次。',
      en: 'In a range the first number keeps its % or its 万/亿: 15%～30%, not 15～30%. A plain unit may be written once.',
    },
    basis: [numerals('5.1.3')],
    examples: [
      { bad: '有机肥使用比例提高15～30%。' },
      { bad: '对符合条件的企业给予9～16万元补助。' },
      { good: '有机肥使用比例提高15%～30%。' },
      { good: '组织14—16岁学生参加模拟法庭。' },
    ],
  },
  messages: {
    lacks: {
      'zh-CN': ({ range, lacks, right }) => `“${range}”的前一个数缺“${lacks}”，容易误读；应写成“${right}”。`,
      en: ({ range, lacks, right }) => `The first number of “${range}” lacks ${lacks}; write “${right}”.`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    for (const { class: kind, start } of steps.over(quantitiesOf(block))) {
      if (kind !== 'range') continue;
      const state = stateOf(block, start);
      if (state) yield { place: place(block, state.range.start, state.range.end), state };
    }
  },
  describe: ({ block, range, lacks, right }) => ({
    id: 'lacks',
    data: { range: block.text.slice(range.start, range.end), lacks, right },
  }),
  repair: ({ block, range, right }) => [replacement(block, range, right, changeTo(right))],
});
