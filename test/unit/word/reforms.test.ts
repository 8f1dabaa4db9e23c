import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.js';
import { createReportService } from '../../../server/src/service/service.js';
import { readWord } from '../../../server/src/word/read.js';
import { type ReportReview, reviewReport } from '../../../server/src/word/review/report.js';
import { docx, p, run } from '../../helpers/docx.js';

const service = createReportService();
const review = (bytes: Uint8Array, rules = new Map()): ReportReview =>
  reviewReport(service, bytes, {
    settings: { ...DEFAULT_SETTINGS, rules },
    date: '2026-01-31T08:00:00Z',
    revise: true,
  });
const main = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

const LINE = '<w:spacing w:line="560" w:lineRule="exact"/>';
const BODY = `${LINE}<w:ind w:firstLineChars="200" w:firstLine="640"/>`;
const fang = '<w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>';
const black = '<w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/>';
const section = (more = ''): string =>
  `<w:sectPr w:rsidR="00AA"><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>${more}</w:sectPr>`;

const TITLE = p(
  run('柳溪镇2024年法治政府建设年度报告', '<w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>'),
  '<w:jc w:val="center"/>',
);
const text = (words: string, properties = BODY, look = fang): string => p(run(words, look), properties);

const report = (...middle: readonly string[]): Uint8Array =>
  docx({
    body:
      TITLE +
      text('2024年，柳溪镇依法履行职责，现将有关情况报告如下。') +
      text('一、主要举措和成效', BODY, black) +
      middle.join('') +
      text('镇党委专题研究法治工作，带头学法用法，推动各项任务落实。') +
      text('二、存在的不足和原因', BODY, black) +
      text('执法力量薄弱，主要原因是编制不足。') +
      text('三、下一步工作安排', BODY, black) +
      text('加强培训，充实执法力量，推动执法规范化建设。') +
      section(),
    footer: p(run('— 1 —')),
  });

/** The paragraph of a text, as it is written. */
function paragraph(bytes: Uint8Array, words: string): string {
  const found = main(bytes)
    .split('<w:p>')
    .find((each) => each.replace(/<w:del .*?<\/w:del>|<[^>]+>/gsu, '').includes(words));
  assert.ok(found, words);
  return found;
}

/** The form of the other view is what it was, and a second run finds nothing left. */
function keeps(before: Uint8Array, made: ReportReview): void {
  const bare = (bytes: Uint8Array) => {
    const { text: whole, layout } = readWord(bytes, { revisions: 'original' });
    return {
      whole,
      lines: layout.lines.map(({ paragraph: { format, text: own } }) => [own, format]),
      pages: layout.pages,
    };
  };
  assert.deepEqual(bare(made.bytes), bare(before));
  const looks = (bytes: Uint8Array) =>
    readWord(bytes, { revisions: 'original' }).layout.lines.map(({ paragraph: { text: own, runs } }) =>
      [...own].map((_, i) => runs.find(({ start, end }) => start <= i && i < end)?.format),
    );
  assert.deepEqual(looks(made.bytes), looks(before));
  const again = review(made.bytes);
  assert.deepEqual([again.comments, again.edits, again.reforms], [0, 0, 0]);
}

describe('form set right as tracked changes', () => {
  it('margins, with what stood there and the rest of the section', () => {
    const before = report();
    const made = review(before);
    const source = main(made.bytes);
    assert.match(
      source,
      /<w:sectPr w:rsidR="00AA"><w:footerReference [^>]*\/><w:pgSz w:w="11906" w:h="16838"\/><w:pgMar /u,
    );
    assert.match(
      source,
      /<w:sectPrChange w:id="\d+" w:author="gongwen" w:date="[^"]+"><w:sectPr><w:pgSz w:w="11906" w:h="16838"\/><w:pgMar w:top="1440" /u,
    );
    const [page] = readWord(made.bytes).layout.pages;
    const mm = (points = 0): number => Math.round((points / 72) * 25.4 * 10) / 10;
    assert.deepEqual([mm(page?.top), mm(page?.bottom), mm(page?.left), mm(page?.right)], [37, 35, 28, 26]);
    keeps(before, made);
  });

  it('a heading that runs into its text: the heading alone', () => {
    const before = report(
      text('（一）加强组织领导。镇党委专题研究法治工作。', BODY, fang),
      text('（二）规范行政执法。落实执法公示制度。', BODY, fang),
    );
    const made = review(before);
    const changed = paragraph(made.bytes, '（一）加强组织领导');
    assert.match(
      changed,
      /w:eastAsia="楷体_GB2312"[^>]*\/><w:sz w:val="32"\/>(?:<w:szCs w:val="32"\/>)?<w:rPrChange /u,
    );
    const runs = [...changed.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, inside = '']) => [
      /楷体/u.test(inside.replace(/<w:rPrChange.*<\/w:rPrChange>/su, '')),
      inside.replace(/<[^>]+>/gu, ''),
    ]);
    assert.deepEqual(
      runs.filter(([, words]) => words !== ''),
      [
        [true, '（一）加强组织领导'],
        [false, '。镇党委专题研究法治工作。'],
      ],
    );
    keeps(before, made);
  });

  it('one paragraph that differs, its Western font as it was', () => {
    const before = report(
      text('全年排查矛盾纠纷124件。', BODY, '<w:rFonts w:ascii="Arial" w:eastAsia="宋体"/><w:b/><w:sz w:val="28"/>'),
    );
    const made = review(before);
    assert.match(
      paragraph(made.bytes, '全年排查'),
      /<w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="仿宋_GB2312"\/><w:b\/><w:sz w:val="32"\/><w:szCs w:val="32"\/><w:rPrChange [^>]*><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="宋体"\/><w:b\/><w:sz w:val="28"\/><\/w:rPr><\/w:rPrChange><\/w:rPr>/u,
    );
    keeps(before, made);
  });

  it('fonts of the theme', () => {
    const before = report(
      text('全年排查矛盾纠纷124件。', BODY, '<w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="24"/>'),
    );
    const made = review(before);
    assert.match(paragraph(made.bytes, '全年排查'), /<w:sz w:val="32"\/>/u);
    keeps(before, made);
  });

  it('typed blanks give way to an indent', () => {
    const before = report(text('　　全年排查矛盾纠纷。', LINE));
    const made = review(before);
    const changed = paragraph(made.bytes, '全年排查');
    assert.match(changed, /<w:del [^>]*><w:r><w:rPr>.*?<\/w:rPr><w:delText xml:space="preserve">　　<\/w:delText>/su);
    assert.match(
      changed,
      /<w:pPr><w:spacing w:line="560" w:lineRule="exact"\/><w:ind w:leftChars="0" w:left="0" w:firstLineChars="200" w:firstLine="640"\/><w:pPrChange [^>]*><w:pPr><w:spacing w:line="560" w:lineRule="exact"\/><\/w:pPr><\/w:pPrChange><\/w:pPr>/u,
    );
    assert.ok(readWord(made.bytes).text.includes('\n全年排查'));
    keeps(before, made);
  });

  it('a paragraph that ends a section keeps the section in it', () => {
    const before = report(`<w:p><w:pPr>${LINE}${section()}</w:pPr>${run('全年排查矛盾纠纷。', fang)}</w:p>`);
    const made = review(before);
    const changed = paragraph(made.bytes, '全年排查');
    assert.match(changed, /<w:ind [^>]*\/><w:sectPr [^>]*>.*<w:sectPrChange .*<\/w:sectPr><w:pPrChange /su);
    assert.equal(readWord(made.bytes).layout.pages.length, 2);
    keeps(before, made);
  });

  it('22 lines on a page', () => {
    const wide = '<w:spacing w:line="700" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>';
    const before = docx({
      body:
        TITLE +
        ['甲', '乙', '丙', '丁'].map((who) => text(`${who}方面工作有序推进，各项任务落实到位。`, wide)).join('') +
        section(),
      footer: p(run('— 1 —')),
    });
    const made = review(before);
    assert.equal(main(made.bytes).match(/<w:spacing w:line="579" w:lineRule="exact"\/>/gu)?.length, 4);
    keeps(before, made);
  });

  it('signature and date go to their places, tabs and blanks that pushed them out', () => {
    const signed = (words: string): string =>
      p(`<w:r><w:rPr>${fang}</w:rPr><w:tab/><w:tab/><w:tab/></w:r>${run(words, fang)}`, BODY);
    const before = docx({
      body:
        TITLE +
        text('一、主要举措和成效', BODY, black) +
        text('镇党委专题研究法治工作，带头学法用法。') +
        text('二、存在的不足和原因', BODY, black) +
        text('执法力量薄弱，主要原因是编制不足。') +
        text('三、下一步工作安排', BODY, black) +
        text('加强培训，充实执法力量。') +
        signed('柳溪镇人民政府') +
        signed('2025年1月20日') +
        section(),
      footer: p(run('— 1 —')),
    });
    const made = review(before);
    assert.match(
      paragraph(made.bytes, '柳溪镇人民政府'),
      /<w:ind w:leftChars="0" w:left="0" w:rightChars="\d+" w:right="\d+" w:firstLineChars="0" w:firstLine="0"\/><w:jc w:val="right"\/><w:pPrChange /u,
    );
    assert.match(readWord(made.bytes).text, /\n柳溪镇人民政府\n2025年1月20日\n$/u);
    keeps(before, made);
  });

  it('what somebody else has changed stays theirs', () => {
    const theirs =
      '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="28"/><w:rPrChange w:id="7" w:author="王某" w:date="2026-01-01T00:00:00Z"><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrChange>';
    const before = report(text('全年排查矛盾纠纷。', BODY, theirs));
    const made = review(before);
    assert.ok(paragraph(made.bytes, '全年排查').includes(theirs));
    assert.ok(made.comments > 0);
  });

  it('nothing where the rules are off', () => {
    const off = new Map(
      service.rules.flatMap(({ meta }) =>
        meta.id.startsWith('layout/') ? [[meta.id, { severity: 'off' as const }] as const] : [],
      ),
    );
    assert.equal(review(report(text('　　全年排查矛盾纠纷。', LINE)), off).reforms, 0);
  });
});
