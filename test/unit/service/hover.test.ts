import assert from 'node:assert/strict';
import { LOCALES } from '../../../server/src/messages/locale.js';
import { hoverAt } from '../../../server/src/service/hover.js';
import { createReportService } from '../../../server/src/service/service.js';

const HOSTILE = '<img src=x onerror=y>[点](command:z)![图](http://a.cn/b)`*_';

describe('a hover', () => {
  it('holds neither tags, links nor pictures of the text', () => {
    const service = createReportService();
    const text = [
      `云岭市2024年重点工作总结${HOSTILE}`,
      `一、存在的不足${HOSTILE}`,
      ...['<b>', '`', '[点](c)', '*', '_', '![图](c)', '~~'].map(
        (mark, i) =>
          `印发《云岭市法治${mark}建设实施方案》（以下简称《方案${'甲乙丙丁戊己庚'[i]}》），落实《方案${'甲乙丙丁戊己庚'[i]}》要求。`,
      ),
      '依据《行政处罚法》执法。',
      `全年受理${HOSTILE}矛盾纠纷124件，${HOSTILE}办结121件，办结率98.8%，投入1.2亿${HOSTILE}元。`,
    ].join('\n');
    const report = service.parse(text, { format: 'text' });
    const shown = new Set<string>();
    for (let caret = 0; caret <= text.length; caret++)
      for (const locale of LOCALES) {
        const hover = hoverAt(report, caret, service.lexicon, locale);
        if (hover) shown.add(hover.markdown);
      }
    assert.ok(shown.size > 4, String(shown.size));
    assert.ok(
      [...shown].some((markdown) => markdown.includes('法治\\[点')),
      'some of it is shown',
    );
    for (const markdown of shown) {
      // Between back-ticks everything is text.
      const outside = markdown.replace(/(?<!\\)`[^`]*`/gu, '');
      assert.doesNotMatch(outside, /(?<!\\)<|(?<!\\)\](?:\(|\[)/u, markdown);
    }
  });
});
