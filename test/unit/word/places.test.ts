import assert from 'node:assert/strict';
import { readWord } from '../../../server/src/word/read.js';
import { definition, docx, level, list, num, p, run } from '../../helpers/docx.js';

const file = docx({
  numbering: definition(1, level(0, 'chineseCountingThousand', '%1、')) + num(1, 1),
  footnotes: `<w:footnote w:id="0">${p('')}</w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${run(' 见附表。')}`)}</w:footnote>`,
  body:
    p('甲县报告') +
    p(run('主要') + run('举措', '<w:b/>'), list(1)) +
    `<w:tbl><w:tr><w:tc>${p('类别')}</w:tc><w:tc>${p('数量')}${p('件')}</w:tc></w:tr></w:tbl>` +
    p(
      `${run('受理')}<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>${run('13件，')}`,
      '<w:rPr><w:del w:id="2"/></w:rPr>',
    ) +
    p(`${run('办结10件。')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
});

describe('places of Word files', () => {
  const { text, places } = readWord(file);
  const at = (needle: string): string => {
    const start = text.indexOf(needle);
    const [a, b] = [places.at(start, 'start'), places.at(start + needle.length, 'end')];
    return `${a?.part}:${a?.paragraph}:${a?.offset}-${b?.paragraph}:${b?.offset}`;
  };

  it('count paragraphs of the part and units of their own text', () => {
    assert.equal(text, '甲县报告\n一、主要举措\n类别\t数量件\n受理13件，办结10件。\n1 见附表。\n');
    assert.equal(at('甲县'), 'word/document.xml:1:0-1:2');
    assert.equal(at('一、主要'), 'word/document.xml:2:0-2:2');
    assert.equal(at('举措'), 'word/document.xml:2:2-2:4');
    assert.equal(at('类别'), 'word/document.xml:3:0-3:2');
    assert.equal(at('件\n'), 'word/document.xml:5:0-5:1');
    assert.equal(at('13件'), 'word/document.xml:6:2-6:5');
    assert.equal(at('件，办结'), 'word/document.xml:6:4-7:2');
    assert.equal(at('附表'), 'word/footnotes.xml:2:2-2:4');
  });
});
