import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../../../server/src/config/settings.js';
import { custom } from '../../../../server/src/rules/terms/custom.js';
import { presentFinding } from '../../../../server/src/service/present.js';
import { createReportService } from '../../../../server/src/service/service.js';
import { countCases } from '../../../helpers/cases.js';
import { frame, readMarkers, withMarkers } from '../../../helpers/rule-tester.js';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  terms: [
    { wrong: '村民小组长', right: '村民小组组长', note: '按县委组织部口径' },
    { wrong: '一体化平台', right: '一体化政务平台', unless: ['省一体化平台'] },
    { wrong: '窗口办', note: '改写为“政务服务窗口”' },
    { wrong: '执法队', right: '执法队伍' },
  ],
  patterns: [
    { literal: '网格', pattern: '([一二三四五])级网格', message: '网格级数用阿拉伯数字', replace: '第$1级网格' },
    { literal: '热线', pattern: '(a+)+热线$', message: '热线写法' },
    { literal: '坏的', pattern: '(?<=坏)的', message: '不是RE2' },
  ],
};

interface Wanted {
  readonly fixed?: string;
  readonly says?: string;
}

function check(line: string, { fixed, says }: Wanted = {}): void {
  countCases(custom, line.includes('⟦') ? { found: 1, silent: 0 } : { found: 0, silent: 1 });
  it(line, async () => {
    const marked = readMarkers(line);
    const { text, before } = frame(marked.text);
    const service = createReportService();
    await service.prepare(SETTINGS);
    const report = service.parse(text, { format: 'text' });
    const found = service
      .lint(report, SETTINGS)
      .filter((finding) => finding.rule.meta.id === 'terms/custom')
      .map((finding) => presentFinding(report, finding, 'zh-CN'));
    const own = found.map(({ start, end }) => ({ start: start - before.length, end: end - before.length }));
    assert.equal(withMarkers(marked.text, own), line);
    if (says !== undefined) assert.equal(found[0]?.message, says);
    if (fixed !== undefined) assert.equal(found[0]?.fixes[0]?.edits[0]?.text, fixed);
  });
}

describe('terms/custom', () => {
  check('选举⟦村民小组长⟧12名。', {
    fixed: '村民小组组长',
    says: '“村民小组长”应写作“村民小组组长”：按县委组织部口径',
  });
  check('接入省一体化平台和市⟦一体化平台⟧。');
  check('由⟦窗口办⟧受理。', { says: '“窗口办”不在本单位用词之列：改写为“政务服务窗口”' });
  check('建强执法队伍，⟦执法队⟧下沉一线。');
  check('健全⟦三级网格⟧体系。', { fixed: '第三级网格', says: '网格级数用阿拉伯数字（“三级网格”）' });
  check('健全网络体系，健全网格体系。');
  check('印发《村民小组长管理办法》。');
  check('他说：“村民小组长要带头，不能落后。”');
  check('坏的表达不影响检查。');

  it('gives no word about patterns that are not loaded, and loads nothing without patterns', async () => {
    const service = createReportService();
    await service.prepare({ ...SETTINGS, patterns: [] });
    const report = service.parse('健全三级网格体系。', { format: 'text' });
    assert.deepEqual(
      service.lint(report, SETTINGS).filter((f) => f.rule.meta.id === 'terms/custom'),
      [],
    );
  });

  it('is not slowed down by a hostile expression', async () => {
    const service = createReportService();
    await service.prepare(SETTINGS);
    const report = service.parse(`${'a'.repeat(20_000)}热线！`, { format: 'text' });
    const before = performance.now();
    service.lint(report, SETTINGS);
    // a backtracking engine would need longer than the age of the universe
    assert.ok(performance.now() - before < 10_000);
  });
});
