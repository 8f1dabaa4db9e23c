import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';

const SAMPLES = 'samples';
const SNAPSHOTS = 'test/snapshots';
const service = createReportService();
service.useCounts(readFileSync('server/src/spelling/data/typos.bin'));

const known = new Map<string, string>();

/** {@link readable}, once for each sample. */
function foundIn(name: string): string {
  const found = known.get(name) ?? readable(name);
  known.set(name, found);
  return found;
}

/** The findings of a sample as a person reads them: a line each, with the text that they are about. */
function readable(name: string): string {
  const text = readFileSync(`${SAMPLES}/${name}`, 'utf8');
  const report = service.parse(text, { format: name.endsWith('.md') ? 'markdown' : 'text' });
  const { profile, reason } = report.profile;
  const lines = service.lint(report).map((finding) => {
    const { start, end, severity, rule, message, fixes } = presentFinding(report, finding, 'zh-CN');
    const before = text.slice(0, start);
    const line = before.split('\n').length;
    const column = start - before.lastIndexOf('\n');
    const excerpt = text.slice(start, end).replaceAll('\n', '⏎');
    const shown = excerpt.length > 30 ? `${excerpt.slice(0, 29)}…` : excerpt;
    return [
      `${line}:${column} ${severity} ${rule} 「${shown}」`,
      `    ${message}`,
      ...fixes.map((fix) => `    → ${fix.kind === 'safe' ? '自动' : '可选'}：${fix.title}`),
    ].join('\n');
  });
  return `${[`${profile.id}：${reason['zh-CN']}`, ...lines].join('\n')}\n`;
}

describe('samples', () => {
  for (const name of readdirSync(SAMPLES).sort()) {
    it(`are reviewed: ${name}`, () => {
      const path = `${SNAPSHOTS}/${name}.findings`;
      const found = foundIn(name);
      // UPDATE_SNAPSHOTS=1 npm test writes what is found; review it before it is committed.
      if (process.env['UPDATE_SNAPSHOTS'] || !existsSync(path)) writeFileSync(path, found);
      assert.equal(found, readFileSync(path, 'utf8'), 'review, then write with UPDATE_SNAPSHOTS=1');
    });
    if (name.includes('clean') || name.includes('long'))
      it(`are silent: ${name}`, () => assert.equal(foundIn(name).split('\n').length, 2, foundIn(name)));
  }
});
