import assert from 'node:assert/strict';
import { said } from '../../helpers/said.js';

const heads = (...lines: string[]): string =>
  ['枫林区2025年重点工作总结', ...lines.flatMap((line) => [line, '各项工作平稳推进。'])].join('\n');

const KINDS: Readonly<Record<string, readonly (readonly [text: string, ...findings: string[]])[]>> = {
  'one run of items in two styles is said to be so, and no fix makes the order worse': [
    ['存在不足：一是人手偏紧；其二，经费不足；三是设备老化。', 'run-in-sequence 其二 ⇒ 改为“二是”'],
    ['一是完善机制，二要强化保障，三是加强宣传。', 'run-in-sequence 二要 ⇒ 改为“二是”'],
    ['重点做好三件事。（一）抓基层。二是抓基础。（三）抓队伍。', 'run-in-sequence 二是 ⇒ 改为“（二）”'],
    ['1.完善机制。2.强化保障。三是加强宣传。4.严格考核。', 'run-in-sequence 三是 ⇒ 改为“3.”'],
    [
      '首先，抓学习教育。二是抓制度建设。第三，抓监督检查。第四，抓考核评价。',
      'run-in-sequence 首先 ⇒ 改为“第一”',
      'run-in-sequence 二是 ⇒ 改为“第二”',
    ],
    ['一要提高站位，二要压实责任，三要强化督导。'],
    ['其一，提高站位。其二，压实责任。其三，强化督导。'],
    ['一是抓机制：①定制度；②定责任。二是抓监督：①查问题；②促整改。三是抓考核。'],
  ],
  'a mark with another sign behind it is a mark': [
    [
      heads('一、总体情况', '二，主要做法', '三：存在问题', '四、下步打算'),
      'heading-mark 二， ⇒ 改为“二、”',
      'heading-mark 三： ⇒ 改为“三、”',
    ],
    [heads('一、总体情况', '二 主要做法', '三、存在问题'), 'heading-mark 二 ⇒ 改为“二、”'],
  ],
  'Roman figures of Latin letters count': [
    [heads('I、总体情况', 'II、主要做法', 'III、存在问题')],
    [heads('I、总体情况', 'II、主要做法', 'IV、存在问题'), 'heading-sequence IV、存在问题 ⇒ 依次重新编号'],
    [heads('Ⅰ.总体情况', 'Ⅱ.主要做法', 'Ⅳ.存在问题'), 'heading-sequence Ⅳ.存在问题 ⇒ 依次重新编号'],
  ],
};

for (const [kind, cases] of Object.entries(KINDS))
  describe(kind, () => {
    for (const [text, ...findings] of cases)
      it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(said(text), findings));
  });
