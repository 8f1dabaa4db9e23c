import assert from 'node:assert/strict';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { withMarkers } from '../helpers/rule-tester.js';
import { describeShared, listShared, readShared } from '../helpers/shared.js';

const RULES =
  /^(?:numbers\/|structure\/date$|figures\/(?:count|period|approximate-exact|decrease-times|points-or-percent|over-hundred)$)/;

describeShared('corpus/reports', 'published government work reports', () => {
  const service = createReportService();

  it('hold nothing that a rule on numbers warns of', () => {
    const found = listShared('corpus/reports').flatMap((file) => {
      const report = service.parse(readShared(`corpus/reports/${file}`), { format: 'text' });
      return service
        .lint(report)
        .filter(({ rule, severity }) => RULES.test(rule.meta.id) && (severity === 'error' || severity === 'warning'))
        .map((finding) => {
          const { start, end, message } = presentFinding(report, finding, 'zh-CN');
          const from = Math.max(0, start - 20);
          return `${file} ${withMarkers(report.text.slice(from, end + 20), [{ start: start - from, end: end - from }])}: ${message}`;
        });
    });
    assert.deepEqual(found, []);
  });
});
