import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import { nextNumber } from '../../../server/src/service/next-number.js';
import { applyEdits } from '../../../server/src/text/edits.js';

const TITLE = '青禾县2024年法治政府建设年度报告\n\n';

/** `source` after Enter was pressed where ‸ stands. */
function afterEnter(source: string): string {
  const text = TITLE + source;
  const caret = text.indexOf('‸') + 1;
  const typed = text.replace('‸', '\n');
  return applyEdits(typed, nextNumber(parseReport(typed, { format: 'text' }), caret)).slice(TITLE.length);
}

describe('Enter', () => {
  const silent: Readonly<Record<string, string>> = {
    "a heading's own line": '一、工作情况‸\n',
    "a sub-heading's own line": '一、工作情况\n（一）强化组织领导‸\n',
    'two bare headings in a row': '一、工作情况\n（一）强化组织领导\n（二）加强制度建设‸\n',
    'a heading that announces its items': '一、工作情况\n（一）主要做法：‸\n',
    'a body paragraph': '一、工作情况\n全年办理案件12件。‸\n',
    'the middle of an item': '1.完成甲任务；‸完成乙任务。\n',
    'an item whose next stands already': '（一）加强领导。健全机制。‸\n（二）依法行政。规范执法。\n',
    'an item whose next stands after a blank line': '（一）加强领导。健全机制。‸\n\n（二）依法行政。规范执法。\n',
    'several items in one line': '一是健全机制；二是压实责任。‸\n',
    'a sentence that begins with numbers in a row': '一、二、三产业协调发展。‸\n',
    'the day in a date': '10月15日，召开会议。‸\n',
    'a decimal': '1.5万人参加培训。‸\n',
    'a blank line': '（一）加强领导。健全机制。\n‸\n',
    'the last number there is': '（九十九）加强领导。健全机制。‸\n',
    'a row of a table': '| 1.甲。 | 2 |‸\n',
  };
  for (const [what, source] of Object.entries(silent))
    it(`writes nothing behind ${what}`, () => assert.equal(afterEnter(source), source.replace('‸', '\n')));

  const written: Readonly<Record<string, [source: string, number: string]>> = {
    'a sub-heading with its body': ['（一）加强领导。健全机制。‸\n', '（二）'],
    'a heading with its body': ['三、加强领导。健全机制。‸\n', '四、'],
    'an item with a stop': ['1.完成清理任务；‸\n', '2.'],
    'an item in half-width brackets': ['(3)完成清理任务。‸\n', '(4)'],
    'a circled item': ['①完成清理任务。‸\n', '②'],
    'a second item without a stop': ['1.甲事项\n2.乙事项‸\n', '3.'],
    'a 一是 of its own line': ['一是健全机制。‸\n', '二是'],
    'a tenth item': ['（十）加强领导。健全机制。‸\n', '（十一）'],
    'an indented item': ['　　（一）加强领导。健全机制。‸\n', '　　（二）'],
    'the last line of the file': ['（一）加强领导。健全机制。‸', '（二）'],
  };
  for (const [what, [source, number]] of Object.entries(written))
    it(`writes the next number behind ${what}`, () =>
      assert.equal(afterEnter(source), source.replace('‸', `\n${number}`)));

  const refused: Readonly<Record<string, [source: string, result: string]>> = {
    'a number of a row': ['（一）加强领导。健全机制。\n（二）‸\n', '（一）加强领导。健全机制。\n\n'],
    'an item of a row': ['一是健全机制。\n二是‸\n', '一是健全机制。\n\n'],
    'an indented number': ['　　1.甲；\n　　2.‸\n', '　　1.甲；\n\n'],
    'no number that begins a row': ['一、工作情况\n（一）‸\n', '一、工作情况\n（一）\n\n'],
  };
  for (const [what, [source, result]] of Object.entries(refused))
    it(`takes away ${what} that stands alone`, () => assert.equal(afterEnter(source), result));
});
