import type { Report } from '../../server/src/report/report.js';
import { presentFinding } from '../../server/src/service/present.js';
import type { ReportService } from '../../server/src/service/service.js';

/** All that a reader can see of a report: the same for an incremental and a fresh analysis of one text. */
export function seen(service: ReportService, report: Report): unknown {
  return {
    blocks: report.blocks.map((b) => [b.kind, b.text, b.body, b.heading, report.offsetOf(b)]),
    outline: JSON.stringify(report.outline, (key, value) => (key === 'block' ? undefined : value)),
    sections: report.sections.map((s) => [
      s.heading && report.indexOf(s.heading),
      s.body.map((b) => report.indexOf(b)),
    ]),
    year: report.year,
    profile: report.profile.profile.id,
    findings: service.lint(report).map((f) => presentFinding(report, f, 'zh-CN')),
  };
}
