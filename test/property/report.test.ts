import assert from 'node:assert/strict';
import type { OutlineNode, Report, TextFormat } from '../../server/src/report/report.js';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { isHighSurrogate, isLowSurrogate } from '../../server/src/text/chars.js';
import fc from '../helpers/property.js';
import { runs } from '../helpers/thorough.js';

const service = createReportService({
  onRuleError: (rule, error) => {
    throw new Error(`${rule.meta.id}: ${error instanceof Error ? error.stack : error}`);
  },
});

/** Lines that reports are made of, and what breaks them. */
const LINES = [
  '柳溪镇2023年法治政府建设年度报告',
  '青禾县柳溪镇人民政府',
  '关于2023年度法治政府建设情况的报告',
  '各位代表：',
  '一、主要做法',
  '二、存在的不足和原因',
  '（一）强化领导。一是专题研究3次。二是压实责任，三是“健全机制。',
  '（三）规范执法',
  '（',
  '二）健全制度',
  '1.完善制度。办结率98.8%，受理124件，办结121件。',
  '3、开展培训',
  '存在问题',
  '全年受理信访件353件，办结率100%；其中来信12件、来访341件，占比96.6%。',
  '截止目前，全镇矛盾纠纷124件,调解121件。。依据《信访条例》、《行政处罚法》（2021〕1号执行',
  '# 一、主要做法',
  '```',
  '<!-- gongwen-ignore figures/rate 已核对 -->',
  '<!--',
  '| 类别 | 件数 |',
  '|---|---|',
  '- 建立台账',
  '**一是**加强[培训](a.cn)𠮷`码`',
  '𠮷祥😀街道，\u0000\ud800坏\udc00',
  '石桥街道办事处',
  '2024年1月20日',
  '扫一扫在手机打开',
  '---',
  '> 引用',
  '    缩进',
  '',
  '',
];
const ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', ''];

const text = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDS)), { maxLength: 24 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));
const scrap = fc.oneof(
  fc.constantFrom('', '\n', '\r', '\r\n', '一、', '。', '“', '```\n', '12', '（', '\ud83d', '<!--', '—'),
  fc.constantFrom(...LINES),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: scrap });
const format = fc.constantFrom<TextFormat>('text', 'markdown');

/** Everything that a report says, as plain data. */
function contents(report: Report): unknown {
  const node = (n: OutlineNode): unknown => [
    n.kind,
    n.level,
    n.mark,
    n.number,
    n.title,
    report.rangeOf(n.place),
    n.endBlock,
    n.children.map(node),
  ];
  return {
    blocks: report.blocks.map((block) => [
      block.kind,
      block.text,
      block.heading,
      block.body,
      report.offsetOf(block),
      report.indexOf(block),
    ]),
    outline: report.outline.map(node),
    sections: report.sections.map(({ heading, body }) => [
      heading && report.indexOf(heading),
      body.map((b) => report.indexOf(b)),
    ]),
    title: report.title && report.indexOf(report.title),
    year: report.year,
    profile: report.profile.profile.id,
    findings: service.lint(report).map((finding) => presentFinding(report, finding, 'zh-CN')),
  };
}

describe('reports', () => {
  it('are the same read anew and read after edits', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), format, (first, edits, form) => {
        let source = first;
        let report = service.parse(source, { format: form });
        service.lint(report);
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * source.length);
          source = source.slice(0, from) + put + source.slice(from + cut);
          report = service.parse(source, { format: form }, report);
          assert.deepEqual(contents(report), contents(service.parse(source, { format: form })));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('cover their text, and no span cuts a character in two', () => {
    const isCut = (s: string, at: number) =>
      at > 0 && at < s.length && isHighSurrogate(s.charCodeAt(at - 1)) && isLowSurrogate(s.charCodeAt(at));
    fc.assert(
      fc.property(text, format, (source, form) => {
        const report = service.parse(source, { format: form });
        assert.equal(report.blocks.map(({ chunk }) => chunk.source + chunk.terminator).join(''), source);
        const ranges = service.lint(report).map((finding) => presentFinding(report, finding, 'zh-CN'));
        const walk = (nodes: readonly OutlineNode[]): { start: number; end: number }[] =>
          nodes.flatMap((n) => [report.rangeOf(n.place), ...walk(n.children)]);
        for (const { start, end } of [...ranges, ...ranges.flatMap((r) => r.related), ...walk(report.outline)]) {
          assert.ok(0 <= start && start <= end && end <= source.length);
          assert.ok(!isCut(source, start) && !isCut(source, end), JSON.stringify([source, start, end]));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('say the same with CRLF as with LF', () => {
    const plain = (report: Report) => ({
      outline: report.outline.length,
      blocks: report.blocks.map(({ kind, text: t }) => [kind, t]),
      findings: service.lint(report).map((f) => [f.rule.meta.id, f.fingerprint]),
    });
    fc.assert(
      fc.property(text, (source) => {
        const lf = source.replaceAll(/\r\n?/g, '\n');
        const crlf = lf.replaceAll('\n', '\r\n');
        assert.deepEqual(plain(service.parse(crlf, { format: 'text' })), plain(service.parse(lf, { format: 'text' })));
      }),
      { numRuns: runs(200) },
    );
  });

  it('keep the blocks of untouched lines', () => {
    fc.assert(
      fc.property(text, edit, (source, { at, put }) => {
        const body = `${source}\n${'前文叙述完整，为编辑留出距离。\n'.repeat(70)}`;
        const before = service.parse(`${body}甲。\n乙。\n丙。\n${body}`, { format: 'text' });
        const from = body.length + Math.floor(at * 2);
        const edited = `${before.text.slice(0, from)}${put}${before.text.slice(from)}`;
        const after = service.parse(edited, { format: 'text' }, before);
        const kept = new Set(before.blocks.map(({ chunk }) => chunk));
        assert.ok(after.blocks.filter(({ chunk }) => !kept.has(chunk)).length <= 12);
      }),
      { numRuns: runs(100) },
    );
  });
});
