import { readFileSync } from 'node:fs';
import type { TextFormat } from '../../server/src/report/report.js';
import { RULES } from '../../server/src/rules/index.js';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService, type ReportService } from '../../server/src/service/service.js';

/** What a small text without the frame of a report always lacks. */
const FRAME = new Set(['structure/required-section', 'structure/sign-off', 'structure/preamble', 'structure/title']);

let service: ReportService | undefined;

function everyRule(): ReportService {
  if (service) return service;
  service = createReportService({ rules: RULES });
  service.useCounts(readFileSync('server/src/spelling/data/typos.bin'));
  return service;
}

/**
 * What all rules together say of a text, one line a finding: the last part of the rule's name, the words it stands at,
 * and where there are fixes the title of the first: `run-in-sequence 其二 ⇒ 改为“二是”`. What a text without the frame
 * of a report lacks is left out.
 */
export function said(text: string, format: TextFormat = 'text'): string[] {
  const report = everyRule().parse(text, { format });
  return everyRule()
    .lint(report)
    .filter(({ rule }) => !FRAME.has(rule.meta.id))
    .map((finding) => {
      const { start, end, fixes } = presentFinding(report, finding, 'zh-CN');
      const name = finding.rule.meta.id.replace(/^.*\//, '');
      return `${name} ${text.slice(start, end)}${fixes[0] ? ` ⇒ ${fixes[0].title}` : ''}`;
    });
}
