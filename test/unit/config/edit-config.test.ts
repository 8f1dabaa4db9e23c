import assert from 'node:assert/strict';
import { addAccepted, addTerm, setSeverity } from '../../../server/src/config/edit-config.js';
import { applyEdits, type TextEdit } from '../../../server/src/text/edits.js';

const edited = (text: string, edit: TextEdit | undefined): string => applyEdits(text, edit ? [edit] : []);

describe('edits of gongwen.yaml', () => {
  it('set a severity and keep comments and options', () => {
    assert.equal(edited('', setSeverity('', 'figures/rate', 'off')), 'rules:\n  figures/rate: off\n');
    const text = '# 全市统一\nrules:\n  figures/rate: error # 必改\n  terms/confusion:\n    times: 3\n';
    assert.equal(
      edited(text, setSeverity(text, 'figures/rate', 'hint')),
      '# 全市统一\nrules:\n  figures/rate: hint # 必改\n  terms/confusion:\n    times: 3\n',
    );
    assert.equal(
      edited(text, setSeverity(text, 'terms/confusion', 'hint')),
      '# 全市统一\nrules:\n  figures/rate: error # 必改\n  terms/confusion:\n    times: 3\n    severity: hint\n',
    );
    assert.equal(setSeverity('- 列表\n', 'figures/rate', 'off'), undefined);
  });

  it('add a word', () => {
    const text = 'terms:\n  - 甲词: 乙词\n';
    assert.equal(
      edited(text, addTerm(text, { wrong: '云岭巿', right: '云岭市' })),
      'terms:\n  - 甲词: 乙词\n  - wrong: 云岭巿\n    right: 云岭市\n',
    );
  });

  it('adds words that a rule accepts, and keeps its severity and options', () => {
    const once = edited('', addAccepted('', 'terms/typo', '数智经济'));
    assert.equal(once, 'rules:\n  terms/typo:\n    accept:\n      - 数智经济\n');
    assert.equal(edited(once, addAccepted(once, 'terms/typo', '枫叶驿站')), `${once}      - 枫叶驿站\n`);
    const grave = '# 本单位\nrules:\n  terms/typo: hint\n';
    assert.equal(
      edited(grave, addAccepted(grave, 'terms/typo', '数智经济')),
      '# 本单位\nrules:\n  terms/typo:\n    severity: hint\n    accept:\n      - 数智经济\n',
    );
  });
});
