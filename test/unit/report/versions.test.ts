import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReportService } from '../../../server/src/service/service.js';
import { change, changed } from '../../fuzz/texts.js';
import { collected } from '../../helpers/collected.js';
import fc from '../../helpers/property.js';
import { runs, thorough } from '../../helpers/thorough.js';

const PARAGRAPH = '全镇受理诉求35件，办结34件，各项工作有序推进，群众评价总体良好。';

describe('earlier versions of a report', () => {
  it('are let go, also where lines were read in other roles before', async () => {
    const service = createReportService();
    const sample = readFileSync('samples/fazhi-clean.txt', 'utf8');
    const kept: WeakRef<object>[] = [];
    let text = sample;
    let report = service.parse(text, { format: 'text' });
    for (const one of fc.sample(change, { seed: 7, numRuns: runs(900) })) {
      text = changed(text, one);
      report = service.parse(text, { format: 'text' }, report);
      for (const held of [...report.parts, ...report.sections]) kept.push(new WeakRef(held));
    }
    await collected();
    const alive = new Set(kept.flatMap((ref) => ref.deref() ?? []));
    const now = report.parts.length + report.sections.length;
    assert.ok(
      alive.size >= now && alive.size <= 1.5 * now,
      `${alive.size} parts and sections are held, ${now} are there`,
    );
  }).timeout(60_000);

  // Memory is measured, which takes a long text.
  const paragraphs = async (): Promise<void> => {
    const service = createReportService();
    const lines = Array.from({ length: 12_000 }, (_, i) => `${PARAGRAPH}${i}`);
    const text = (): string => lines.join('\n');
    const size = 2 * text().length;
    let report = service.parse(text(), { format: 'text', profile: 'general' });
    await collected();
    const before = process.memoryUsage().heapUsed;
    for (let edit = 0; edit < 60; edit++) {
      lines[edit * 150] = `第${edit}次修改：${PARAGRAPH}`;
      report = service.parse(text(), { format: 'text', profile: 'general' }, report);
    }
    await collected();
    const grown = process.memoryUsage().heapUsed - before;
    assert.ok(report.blocks.length > 0 && grown < 12 * size, `${(grown / size).toFixed(1)} times the text`);
  };
  if (thorough()) it('are not held by paragraphs that were typed in them', paragraphs).timeout(60_000);
});
