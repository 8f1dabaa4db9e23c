import assert from 'node:assert/strict';
import { MM } from '../../../../server/src/layout/standard.js';
import { RULES } from '../../../../server/src/rules/index.js';
import { countCases } from '../../../helpers/cases.js';
import { changed, footer, layoutFindings, PAGE, type Para, RIGHT, wordReport } from '../../../helpers/layout.js';

const NONE = { left: 0, right: 0, firstLine: 0 };
const starts = (found: readonly string[]): string[] => found.map((each) => each.split(' ').slice(0, 2).join(' '));
const isBody = ({ text, font }: Para): boolean => font === undefined && text.endsWith('。');

function finds(name: string, report: ReturnType<typeof wordReport>, ...expected: readonly string[]): void {
  for (const rule of RULES.filter(({ meta }) => meta.id.startsWith('layout/'))) {
    const isFound = expected.some((each) => each.startsWith(`${rule.meta.id} `));
    countCases(rule, isFound ? { found: 1, silent: 0 } : { found: 0, silent: 1 });
  }
  it(name, () => assert.deepEqual(starts(layoutFindings(report)), expected));
}

describe('layout rules', () => {
  finds('are silent on the right form', wordReport(RIGHT));

  describe('know the habits of WPS, Word and offices', () => {
    finds(
      'millimetres rounded to centimetres',
      wordReport(RIGHT, { left: 27.5 * MM, top: 37.4 * MM, bottom: 34.6 * MM }),
    );
    finds(
      '28 points a line',
      wordReport(
        changed((p) => ({ ...p, format: { ...p.format, spacing: { before: 0, after: 0, rule: 'exact', line: 28 } } })),
      ),
    );
    finds(
      'the grid alone',
      wordReport(
        changed((p) => ({ ...p, format: { ...p.format, spacing: { before: 0, after: 0, rule: 'auto', line: 1 } } })),
      ),
    );
    finds(
      'the fine grid of Word’s own template, of which a line takes two',
      wordReport(
        changed((p) => ({ ...p, format: { ...p.format, spacing: { before: 0, after: 0, rule: 'auto', line: 1 } } })),
        { grid: { kind: 'lines', linePitch: 14.4 } },
      ),
    );
    finds(
      'other names of the same faces',
      wordReport(
        changed((p) => ({
          ...p,
          font:
            p.font === '黑体'
              ? 'SimHei'
              : p.font === '楷体_GB2312'
                ? '方正楷体_GBK'
                : p.font === undefined
                  ? 'FangSong'
                  : '华文中宋',
        })),
      ),
    );
    finds('a title in 宋体', wordReport(changed((p, i) => (i === 0 ? { ...p, font: '宋体' } : p))));
    finds(
      'an indent in points',
      wordReport(changed((p) => (isBody(p) ? { ...p, format: { indent: { ...NONE, firstLine: 32 } } } : p))),
    );
    finds('fonts that nobody knows', wordReport(changed((p) => ({ ...p, font: '某单位专用字体' }))));
    finds(
      'numbers in dashes by format',
      wordReport(RIGHT, {
        pageNumber: { format: 'numberInDash' },
        footers: { default: footer('right', ' 1 '), even: footer('left', ' 1 ') },
      }),
    );
    finds(
      'a landscape page for a wide table',
      wordReport(RIGHT, { landscape: true, width: PAGE.height, height: PAGE.width, top: 70, left: 70 }),
    );
  });

  describe('find', () => {
    finds(
      'margins',
      wordReport(RIGHT, { top: 25.4 * MM, bottom: 25.4 * MM, left: 31.8 * MM, right: 31.8 * MM }),
      'layout/page info',
    );
    finds('paper', wordReport(RIGHT, { width: 215.9 * MM, height: 279.4 * MM }), 'layout/page info');
    finds(
      'wide lines',
      wordReport(
        changed((p) => ({ ...p, format: { ...p.format, spacing: { before: 0, after: 0, rule: 'exact', line: 35 } } })),
      ),
      'layout/grid info',
    );
    finds(
      'a title at the left in another face',
      wordReport(changed((p, i) => (i === 0 ? { ...p, font: '黑体', format: { align: 'left', indent: NONE } } : p))),
      'layout/title info',
      'layout/title info',
    );
    finds(
      'a level in another face, once',
      wordReport(changed((p) => (p.font === '楷体_GB2312' ? { ...p, font: '黑体' } : p))),
      'layout/heading-font info',
    );
    finds(
      'one heading that differs from its level',
      wordReport(changed((p, i) => (i === 5 ? { ...p, font: '仿宋_GB2312' } : p))),
      'layout/heading-font warning',
    );
    finds(
      'a report in another face, once',
      wordReport(changed((p) => (isBody(p) ? { ...p, font: '宋体', size: 14 } : p))),
      'layout/body-font info',
    );
    finds(
      'one paragraph that differs',
      wordReport(changed((p, i) => (i === 6 ? { ...p, size: 14 } : p))),
      'layout/body-font warning',
    );
    finds(
      'paragraphs without an indent, once',
      wordReport(changed((p) => (isBody(p) ? { ...p, format: { indent: NONE } } : p))),
      'layout/indent info',
    );
    finds(
      'typed blanks',
      wordReport(changed((p) => (isBody(p) ? { ...p, text: `　　${p.text}`, format: { indent: NONE } } : p))),
      'layout/indent info',
    );
    finds('a narrow right margin', wordReport(RIGHT, { right: 15 * MM }), 'layout/page info');
    finds(
      'lines as close as those of a book',
      wordReport(
        changed((p) => ({ ...p, format: { ...p.format, spacing: { before: 0, after: 0, rule: 'exact', line: 20 } } })),
      ),
      'layout/grid info',
    );
    finds(
      'lines far apart',
      wordReport(
        changed((p) => ({ ...p, format: { ...p.format, spacing: { before: 0, after: 0, rule: 'exact', line: 40 } } })),
      ),
      'layout/grid info',
    );
    finds(
      'a title of the size of the text',
      wordReport(changed((p, i) => (i === 0 ? { ...p, size: 16 } : p))),
      'layout/title info',
    );
    finds(
      'a title at the right',
      wordReport(changed((p, i) => (i === 0 ? { ...p, format: { align: 'right', indent: NONE } } : p))),
      'layout/title info',
    );
    finds(
      'headings in the face of the text',
      wordReport(changed((p) => (p.font === '楷体_GB2312' ? { ...p, font: '仿宋_GB2312' } : p))),
      'layout/heading-font info',
    );
    finds(
      'a report in small letters',
      wordReport(changed((p) => (isBody(p) ? { ...p, size: 12 } : p))),
      'layout/body-font info',
    );
    finds(
      'one paragraph without an indent',
      wordReport(changed((p, i) => (i === 6 ? { ...p, format: { indent: NONE } } : p))),
      'layout/indent info',
    );
    finds(
      'a signature at the left',
      wordReport(changed((p, i) => (i === 13 ? { ...p, format: { align: 'left', indent: NONE } } : p))),
      'layout/sign-off info',
    );
    finds(
      'the third heading numbered by Word',
      wordReport(changed((p, i) => (i === 7 ? { ...p, mark: '（三）', text: '化解矛盾纠纷' } : p))),
      'layout/mixed-numbering warning',
    );
    finds(
      'another heading numbered by Word',
      wordReport(changed((p, i) => (i === 3 ? { ...p, mark: '（一）', text: p.text.replace('（一）', '') } : p))),
      'layout/mixed-numbering warning',
    );
    finds('no page numbers', wordReport(RIGHT, { footers: {} }), 'layout/page-number info');
    finds(
      'bare page numbers',
      wordReport(RIGHT, { footers: { default: footer('right', '1') } }),
      'layout/page-number info',
    );
    finds(
      'page numbers in the middle',
      wordReport(RIGHT, { footers: { default: footer('center') } }),
      'layout/page-number info',
    );
    finds(
      'a signature pushed by blanks',
      wordReport(
        changed((p, i) => (i === 13 ? { ...p, text: `                    ${p.text}`, format: { indent: NONE } } : p)),
      ),
      'layout/sign-off info',
    );
    finds(
      'a date at the left',
      wordReport(changed((p, i) => (i === 14 ? { ...p, format: { align: 'left', indent: NONE } } : p))),
      'layout/sign-off info',
    );
    finds(
      'headings numbered by Word among typed ones',
      wordReport(changed((p, i) => (i === 5 ? { ...p, mark: '（二）', text: '规范行政执法' } : p))),
      'layout/mixed-numbering warning',
    );
  });

  it('say what stands there and what should, with the clause', () => {
    const [found = ''] = layoutFindings(wordReport(RIGHT, { top: 30 * MM }));
    assert.match(found, /页边距上、下、左、右为30、35、28、26毫米，应为37、35、28、26毫米（GB\/T 9704—2012第5\.2\.1条/);
  });

  it('take the office’s own values as options', () => {
    const report = wordReport(RIGHT, { top: 30 * MM });
    assert.deepEqual(
      layoutFindings(report, new Map([['layout/page', { options: { top: 30 } }]])).filter((each) =>
        each.startsWith('layout/page'),
      ),
      [],
    );
    const kai = wordReport(changed((p) => (p.font === '楷体_GB2312' ? { ...p, font: '黑体' } : p)));
    assert.deepEqual(layoutFindings(kai, new Map([['layout/heading-font', { options: { level2: 'black' } }]])), []);
  });
});
