// Page numbers and numbers of headings that `review --revise` sets right.
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.js';
import { createReportService } from '../../../server/src/service/service.js';
import { readWord } from '../../../server/src/word/read.js';
import { reviewReport } from '../../../server/src/word/review/report.js';
import { paragraphsOf } from '../../../server/src/word/story.js';
import { type DocxParts, definition, docx, level, list, num, p, run } from '../../helpers/docx.js';

const service = createReportService();
const review = (bytes: Uint8Array) =>
  reviewReport(service, bytes, { settings: DEFAULT_SETTINGS, date: '2026-01-31T08:00:00Z', revise: true });
const rulesOf = (bytes: Uint8Array): string[] => review(bytes).findings.map(({ rule }) => rule);

const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const PAGE = `${char('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${char('separate')}${run('1')}${char('end')}`;
const CENTRED = '<w:jc w:val="center"/>';
const section = (references = '', more = ''): string =>
  `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/>${more}</w:sectPr>`;
const FOOTER = '<w:footerReference w:type="default" r:id="rIdFooter"/>';

const report = (references: string, given: Partial<DocxParts> = {}): Uint8Array =>
  docx({ body: p('柳溪镇2024年法治政府建设年度报告') + p('全年排查矛盾纠纷124件。') + section(references), ...given });

/** Of each kind of page: the text of its number's line, its side and its size; in a view. */
function numbers(bytes: Uint8Array, revisions: 'final' | 'original' = 'final') {
  const { layout } = readWord(bytes, { revisions });
  return layout.pages.flatMap(({ footers, oddEven }) =>
    (['default', 'even'] as const).map((type) => {
      const line = footers[type]?.lines.find(({ runs }) => runs.some(({ field }) => field === 'PAGE'));
      const size = line?.runs.find(({ field }) => field === 'PAGE')?.format.size;
      return type === 'even' && !oddEven ? 'as odd' : line ? `${line.text} ${line.format.align} ${size}` : 'none';
    }),
  );
}

const RIGHT = ['— 1 — right 14', '— 1 — left 14'];

describe('page numbers set right', () => {
  const cases: Readonly<Record<string, readonly [before: Uint8Array, was: readonly string[]]>> = {
    'where there are none': [report(''), ['none', 'as odd']],
    'where there are none, in a section that ends without a word': [
      docx({ body: `${p('柳溪镇2024年法治政府建设年度报告')}<w:sectPr/>` }),
      ['none', 'as odd'],
    ],
    'in the middle, bare and small': [
      report(FOOTER, { footer: p(PAGE, CENTRED), settings: '<w:zoom w:percent="100"/><w:compat/>' }),
      ['1 center 10', 'as odd'],
    ],
    'in a simple field': [
      report(FOOTER, { footer: p(`<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`, CENTRED) }),
      ['1 center 10', 'as odd'],
    ],
    'in a content control': [
      report(FOOTER, {
        footer: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Bottom of Page)"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(PAGE, CENTRED)}</w:sdtContent></w:sdt>${p('')}`,
      }),
      ['1 center 10', 'as odd'],
    ],
  };
  for (const [name, [before, was]] of Object.entries(cases))
    it(name, () => {
      assert.deepEqual(numbers(before), was);
      const { bytes, reforms } = review(before);
      assert.ok(reforms > 0);
      assert.deepEqual(numbers(bytes), RIGHT);
      // Refused, nothing of it is left but that odd and even pages are told apart.
      const refused = was[0] === 'none' ? ['none', 'none'] : [was[0], was[0]];
      assert.deepEqual(numbers(bytes, 'original'), refused);
      assert.ok(!rulesOf(bytes).includes('layout/page-number'));
      assert.equal(review(bytes).reforms, 0);
    });

  it('in a box, in both forms in which the box stands', () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(PAGE)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(PAGE)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const before = report(FOOTER, { footer: p(`<w:r>${box}</w:r>`) });
    const { bytes } = review(before);
    const parts = unzipSync(bytes);
    const footer = new TextDecoder().decode(parts['word/footer1.xml']);
    assert.equal(footer.match(/<w:ins [^>]*><w:r><w:rPr>(?:(?!<\/w:r>).)*— ?<\/w:t>/gu)?.length, 4);
    assert.equal(parts['word/footer2.xml'], undefined);
    assert.ok(!rulesOf(bytes).includes('layout/page-number'));
  });

  it('with the header of all pages on the even ones, too', () => {
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdH" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>';
    const before = report('<w:headerReference w:type="default" r:id="rIdH"/>', {
      parts: {
        'word/header1.xml':
          '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>内部资料</w:t></w:r></w:p></w:hdr>',
        'word/_rels/document.xml.rels': links,
      },
    });
    const { bytes } = review(before);
    const [page] = readWord(bytes).layout.pages;
    assert.deepEqual([page?.headers.even?.lines[0]?.text, page?.oddEven], ['内部资料', true]);
    assert.deepEqual(numbers(bytes), RIGHT);
  });

  it('between words: at their side and in their size, but without dashes', () => {
    const before = report(FOOTER, { footer: p(`${run('第')}${PAGE}${run('页')}`, CENTRED) });
    const { bytes } = review(before);
    assert.deepEqual(numbers(bytes), ['第1页 right 14', '第1页 left 14']);
    assert.ok(rulesOf(bytes).includes('layout/page-number'));
    assert.equal(review(bytes).reforms, 0);
  });

  it('keep a footer that holds none', () => {
    const before = report(FOOTER, { footer: p('柳溪镇人民政府办公室') });
    const parts = unzipSync(review(before).bytes);
    assert.deepEqual(parts['word/footer1.xml'], unzipSync(before)['word/footer1.xml']);
    assert.equal(parts['word/footer2.xml'], undefined);
  });
});

describe('numbers of headings made in one way', () => {
  const LIST = definition(1, level(0, 'chineseCountingThousand', '%1、')) + num(1, 1);
  const body = (...headings: readonly string[]): Uint8Array =>
    docx({
      numbering: LIST,
      body:
        p('柳溪镇2024年法治政府建设年度报告') + headings.map((h) => h + p('各项工作有序推进。')).join('') + section(),
    });
  const headings = (bytes: Uint8Array, revisions: 'final' | 'original' = 'final') =>
    [...paragraphsOf(readWord(bytes, { revisions }).document.blocks)].flatMap(({ mark, text }) =>
      /工作$|不足$|举措$/u.test(text) ? [`${mark}|${text}`] : [],
    );

  it('a typed one is counted with the others', () => {
    const before = body(p('主要举措', list(1)), p('二、存在的不足'), p('下一步工作', list(1)));
    const was = ['一、|主要举措', '|二、存在的不足', '二、|下一步工作'];
    assert.deepEqual(headings(before), was);
    const { bytes } = review(before);
    assert.deepEqual(headings(bytes), ['一、|主要举措', '二、|存在的不足', '三、|下一步工作']);
    assert.deepEqual(headings(bytes, 'original'), was);
    assert.ok(!rulesOf(bytes).includes('layout/mixed-numbering'));
  });

  it('a counted one is typed as the others, as it is printed now', () => {
    const before = body(p('主要举措', list(1)), p('二、存在的不足'), p('三、下一步工作'));
    const { bytes } = review(before);
    assert.deepEqual(headings(bytes), ['|一、主要举措', '|二、存在的不足', '|三、下一步工作']);
    assert.deepEqual(headings(bytes, 'original'), ['一、|主要举措', '|二、存在的不足', '|三、下一步工作']);
    assert.equal(readWord(bytes).text, readWord(before).text);
    assert.ok(!rulesOf(bytes).includes('layout/mixed-numbering'));
    assert.equal(review(bytes).reforms, 0);
  });
});
