import assert from 'node:assert/strict';
import { statementsOf } from '../../../server/src/figures/index.js';
import { tableStatements } from '../../../server/src/figures/table-identities.js';
import { formulaText } from '../../../server/src/figures/wording.js';
import { sum } from '../../../server/src/rules/figures/sum.js';
import { presentFinding } from '../../../server/src/service/present.js';
import { createReportService } from '../../../server/src/service/service.js';
import { some } from '../../helpers/thorough.js';
import { type Layout, requestCells, reviewCells, type XxgkTables, xxgkReport } from '../../helpers/xxgk.js';

const service = createReportService({ rules: [sum] });

interface Found {
  readonly text: string;
  readonly message: string;
  readonly start: number;
}

function sums(text: string): Found[] {
  const report = service.parse(text, { format: 'markdown' });
  return service.lint(report).map((finding) => {
    const { message, start, end } = presentFinding(report, finding, 'zh-CN');
    return { text: text.slice(start, end), message, start };
  });
}

const clean = (): { request: number[][]; review: number[] } => ({ request: requestCells(), review: reviewCells() });

/** Every table that differs from the clean one by one in one cell. */
function* changed(): Generator<{ name: string; tables: XxgkTables; value: number }> {
  const { request, review } = clean();
  for (const [row, cells] of request.entries())
    for (const column of cells.keys()) {
      const tables = clean();
      const line = tables.request[row];
      if (!line) continue;
      line[column] = (line[column] ?? 0) + 1;
      yield { name: `table 3, row ${row + 1}, column ${column + 1}`, tables, value: line[column] ?? 0 };
    }
  for (const column of review.keys()) {
    const tables = clean();
    tables.review[column] = (tables.review[column] ?? 0) + 1;
    yield { name: `table 4, column ${column + 1}`, tables, value: tables.review[column] ?? 0 };
  }
}

describe('identities of the tables on open information', () => {
  for (const layout of ['repeated', 'merged', 'tabs'] satisfies Layout[]) {
    it(`hold in a right table (${layout})`, () => {
      const text = xxgkReport(clean(), layout);
      assert.deepEqual(sums(text), []);
      const report = service.parse(text, { format: 'text' });
      const identities = statementsOf(report).filter(({ pattern }) => pattern === 'table/identity');
      // Two of each column, one of each row, one of each group.
      assert.equal(identities.length, 2 * 7 + 25 + 3);
      assert.ok(identities.every(({ verdict }) => verdict === 'consistent'));
    });

    it(`find every cell that is changed by one, once, and name the identity (${layout})`, () => {
      const missed: string[] = [];
      for (const { name, tables } of some(changed(), 10)) {
        const report = service.parse(xxgkReport(tables, layout, clean()), { format: 'markdown' });
        const found = report.sections
          .flatMap(({ body }) => tableStatements(body))
          .filter(({ verdict, follows }) => verdict === 'contradiction' && !follows);
        if (found.length !== 1 || !/^表[三四]/.test(found[0]?.identity?.['zh-CN'] ?? ''))
          missed.push(`${name}: ${found.length}`);
      }
      assert.deepEqual(missed, []);
    });
  }

  it('find two wrong cells, each once', () => {
    const tables = clean();
    const [first, , third] = tables.request;
    if (first && third) {
      first[0] = (first[0] ?? 0) + 2;
      third[1] = (third[1] ?? 0) + 1;
    }
    assert.equal(sums(xxgkReport(tables, 'merged', clean())).length, 2);
  });

  it('tell with a wrong cell what else fails by it', () => {
    const tables = clean();
    const line = tables.request[2];
    if (line) line[0] = 9;
    const report = service.parse(xxgkReport(tables, 'merged', clean()), { format: 'markdown' });
    const failing = statementsOf(report).filter(({ verdict }) => verdict === 'contradiction');
    const [finding] = service.lint(report);
    assert.ok(finding);
    const { related, message } = presentFinding(report, finding, 'zh-CN');
    const told = related.filter(({ message: words }) => words.startsWith('同一处错误还使此处不符：'));
    assert.equal(told.length, failing.length - 1);
    assert.ok(told.length > 0, message);
    for (const { message: words } of told) assert.match(words, /表三.*＝\d+$/u);
  });

  it('say what the cell should be', () => {
    const tables = clean();
    const line = tables.request[2];
    if (line) line[0] = 9;
    const [found] = sums(xxgkReport(tables, 'merged', clean()));
    assert.equal(
      found?.message,
      '表三各行：总计＝自然人＋法人或其他组织五类。按表内各数应为9＋2＋1＋2＋1＝15，与所填6不一致；请核对',
    );
  });

  it('compare the prose with the totals', () => {
    const verdicts = (prose: XxgkTables): string[] =>
      statementsOf(service.parse(xxgkReport(clean(), 'merged', prose), { format: 'markdown' }))
        .filter(({ pattern }) => pattern === 'table/prose')
        .map((s) => `${formulaText(s.formula, s.operands, 'zh-CN')} ${s.stated.quantity.text} ${s.verdict}`);
    const right = verdicts(clean());
    assert.equal(right.length, 5, right.join('; '));
    assert.ok(right.every((line) => line.endsWith('consistent')));
    const other = clean();
    const line = other.request[23];
    if (line) line[6] = 999;
    assert.deepEqual(
      verdicts(other).filter((found) => found.endsWith('question')),
      [`正文为999件 ${clean().request[23]?.[6]} question`],
    );
  });

  it('take a blank cell and a dash for 0', () => {
    const text = xxgkReport(clean(), 'merged').replaceAll(' | 0 |', ' |  |').replaceAll(' | 0 |', ' | — |');
    assert.deepEqual(sums(text), []);
  });
});
