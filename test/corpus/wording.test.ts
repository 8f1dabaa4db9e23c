import assert from 'node:assert/strict';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { describeShared, listShared, readShared } from '../helpers/shared.js';

const REPORTS = 'corpus/reports';

describeShared(REPORTS, 'wording and citations of published reports', () => {
  const service = createReportService();

  for (const file of listShared(REPORTS)) {
    it(`${file}: nothing at warning or above`, () => {
      const report = service.parse(readShared(`${REPORTS}/${file}`), { format: 'text' });
      const found = service
        .inspect(report)
        .findings.filter(({ rule, severity }) => /^(?:terms|citations)\//.test(rule.meta.id) && severity !== 'info')
        .map((finding) => presentFinding(report, finding, 'zh-CN').message);
      assert.deepEqual(found, []);
    });
  }
});
