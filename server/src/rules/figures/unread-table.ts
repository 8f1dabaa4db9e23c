import { type Reason, type UnreadTable, unreadTables } from '../../figures/unread.js';
import type { L10n } from '../../messages/locale.js';
import { place } from '../../syntax/block.js';
import { skipBlanks, trimEnd } from '../../text/chars.js';
import { documentRule } from '../rule.js';

const REASONS: Readonly<Record<Reason, L10n>> = {
  ragged: { 'zh-CN': '各行的格数不一，分不清数字属于哪一列', en: 'its rows have different numbers of cells' },
  long: { 'zh-CN': '表太大', en: 'it is too large' },
  form: { 'zh-CN': '与规定格式的行、列对不上', en: 'its rows and columns are not those of the fixed form' },
  flattened: { 'zh-CN': '表格散成了一格一行', en: 'it has come apart into one cell a line' },
};

const ADVICE: Readonly<Record<Reason, L10n>> = {
  ragged: { 'zh-CN': '请补齐空格，或逐格核对', en: 'fill in the empty cells, or check it by hand' },
  long: { 'zh-CN': '请另行核对', en: 'check it by hand' },
  form: { 'zh-CN': '请对照规定格式补齐', en: 'compare it with the form' },
  flattened: { 'zh-CN': '请从原文件重新复制表格，或逐格核对', en: 'copy the table again, or check it by hand' },
};

/** A table that is passed over is said to be passed over. */
export const unreadTable = documentRule<UnreadTable>({
  meta: {
    id: 'figures/unread-table',
    code: 'F016',
    stage: 'stable',
    severity: 'info',
    fix: 'none',
    title: { 'zh-CN': '没有读出的表格', en: 'A table that could not be read' },
    description: {
      'zh-CN':
        '表格的行列对不齐、散成一格一行，或与政府信息公开年报的规定表格对不上时，其中的数字无法核对。为免误以为已经核对，在表格开头提示一次，说明原因。',
      en: 'Where rows and columns cannot be told apart, the figures of a table are not checked. Said once at its head, with the reason, so that nobody takes silence for agreement.',
    },
    basis: [{ document: '统计数据前后一致、计算准确的通行要求', force: 'practice' }],
    examples: [
      {
        bad: '表1  各镇调解情况\n单位：件\n乡镇\n受理\n调解成功\n石桥镇\n120\n116\n柳溪镇\n80\n72\n合计\n200\n188',
      },
      {
        bad: '| 乡镇 | 受理 | 办结 |\n| --- | --- | --- |\n| 石桥镇 | 120 | 116 |\n| 柳溪镇 | 80 |\n| 合计 | 200 | 188 |',
        good: '| 乡镇 | 受理 | 办结 |\n| --- | --- | --- |\n| 石桥镇 | 120 | 116 |\n| 柳溪镇 | 80 | 72 |\n| 合计 | 200 | 188 |',
      },
    ],
  },
  messages: {
    unread: {
      'zh-CN': ({ reason, advice }) => `这张表没有读出，表中数字未核对：${reason}。${advice}`,
      en: ({ reasonEn, adviceEn }) =>
        `This table was not read and its figures were not checked: ${reasonEn}; ${adviceEn}`,
    },
  },
  reads: unreadTables,
  *detect(report, { steps }) {
    for (const table of steps.over(unreadTables(report))) {
      const { block } = table;
      const start = skipBlanks(block.text, 0);
      yield { place: place(block, start, trimEnd(block.text, block.text.length, start)), state: table };
    }
  },
  describe: ({ reason }) => ({
    id: 'unread',
    data: {
      reason: REASONS[reason]['zh-CN'],
      reasonEn: REASONS[reason].en,
      advice: ADVICE[reason]['zh-CN'],
      adviceEn: ADVICE[reason].en,
    },
  }),
});
