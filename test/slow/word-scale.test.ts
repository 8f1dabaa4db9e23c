import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, gongwen } from '../helpers/cli.js';
import { docx, p, run } from '../helpers/docx.js';
import { generatedReport } from '../helpers/many-reports.js';
import { measured, show } from '../helpers/measured.js';

/** Sentences of generated reports, no two alike, each torn into runs as Word leaves them. */
function* paragraphs(count: number): Generator<string> {
  for (let report = 0, made = 0; made < count; report++)
    for (const sentence of generatedReport(report).split(/(?<=。)|\n/u)) {
      if (sentence.trim() === '' || made === count) continue;
      made++;
      const middle = sentence.length >> 1;
      yield p(run(`${made}号：${sentence.slice(0, middle)}`, '<w:sz w:val="32"/>') + run(sentence.slice(middle)));
    }
}

const file = (count: number): Uint8Array => docx({ body: [...paragraphs(count)].join('') });

describe('long Word files', function () {
  this.timeout(900_000);

  it('of 4,000 paragraphs take at most three times as long as their text', async () => {
    const cwd = folder({ 'a.docx': file(4000) });
    writeFileSync(join(cwd, 'a.txt'), (await gongwen(['import', 'a.docx'], { cwd })).stdout);
    const best = { docx: Number.POSITIVE_INFINITY, txt: Number.POSITIVE_INFINITY };
    for (let round = 0; round < 3; round++)
      for (const kind of ['docx', 'txt'] as const)
        best[kind] = Math.min(best[kind], (await measured(cwd, '--profile', 'general', `a.${kind}`)).cpuSeconds);
    console.log(
      `      ${best.docx.toFixed(2)} s, text ${best.txt.toFixed(2)} s: ${(best.docx / best.txt).toFixed(2)}×`,
    );
    assert.ok(best.docx <= 3 * best.txt);
  });

  it('of 60,000 paragraphs stay below a gibibyte, and near their text', async () => {
    const cwd = folder({ 'a.docx': file(60_000) });
    writeFileSync(join(cwd, 'a.txt'), (await gongwen(['import', 'a.docx'], { cwd })).stdout);
    const word = await measured(cwd, '--profile', 'general', 'a.docx');
    const text = await measured(cwd, '--profile', 'general', 'a.txt');
    show('60,000 paragraphs', word);
    show('their text', text);
    assert.ok(word.peakMiB > 50 && word.peakMiB < 1024 && word.peakMiB < 1.4 * text.peakMiB);
  });
});
