import assert from 'node:assert/strict';
import { pairsOf, quotedOf, titlesOf } from '../../../server/src/syntax/pairs.js';
import { marked, paragraph, withMarks } from './block-of.js';

/** The marks without partner are those in ⟦…⟧. */
function unpaired(line: string): void {
  it(line, () => {
    const { text } = marked(line);
    const found = pairsOf(paragraph(text)).unpaired.map(({ at, mark }) => ({ start: at, end: at + mark.length }));
    assert.equal(withMarks(text, found), line);
  });
}

describe('pairsOf', () => {
  unpaired('推进“一件事一次办”（含《办法》〔2021〕）改革。');
  unpaired('推进⟦“⟧一件事一次办改革。');
  unpaired('推进一件事一次办⟦”⟧改革，落实“三项制度”。');
  unpaired('坚持⟦“⟧谁执法，“谁普法”，落实责任。');
  unpaired('印发⟦《⟧办法（试行）。');
  unpaired('宽窄混用（含试点)可以成对。');
  unpaired('交叉的（引号⟦“⟧不成对）⟦”⟧也要报。');
  unpaired('1）完善机制；2）压实责任；(a）落实整改。');
  unpaired('落实到位⟦）⟧。');
  unpaired('"直引号"成对，"单个的"不再成对⟦"⟧。');
  unpaired('网址 https://example.cn/a(b 不算，it’s 也不算。');

  it('counts how deep pairs stand', () => {
    const { pairs } = pairsOf(paragraph('（含“甲《乙》”）和“丙”'));
    assert.deepEqual(
      pairs.map(({ kind, depth }) => `${kind}${depth}`),
      ['bracket0', 'quote1', 'title2', 'quote0'],
    );
  });

  it('gives the outermost quotations and titles', () => {
    const quoted = '落实⟦“甲“乙”丙”⟧和⟦“丁”⟧';
    assert.equal(withMarks(marked(quoted).text, quotedOf(paragraph(marked(quoted).text))), quoted);
    const titled = '印发⟦《关于转发《甲》的通知》⟧和⟦《乙》⟧';
    assert.equal(withMarks(marked(titled).text, titlesOf(paragraph(marked(titled).text))), titled);
  });
});
