import type { Report } from '../report/report.js';
import { documentRule, SEVERITIES } from '../rules/rule.js';
import { draftOf } from './draft.js';
import type { Finding } from './finding.js';

/** Most findings of one document that are shown. */
export const MAX_FINDINGS = 1000;

/** Says how many findings are not shown; the engine's own, not to be configured. */
export const limitNotice = documentRule<number>({
  meta: {
    id: 'engine/limit',
    code: 'E001',
    stage: 'stable',
    severity: 'info',
    fix: 'none',
    title: { 'zh-CN': '提示太多，未全部列出', en: 'Too many findings to show all' },
    description: {
      'zh-CN': `一份报告最多列出${MAX_FINDINGS}条提示，严重的在先；其余的只报数目。`,
      en: `At most ${MAX_FINDINGS} findings of one report are shown, the gravest first; of the others only the number.`,
    },
    basis: [],
    examples: [],
  },
  messages: {
    limit: {
      'zh-CN': ({ hidden }) => `提示太多，还有${hidden}条没有列出；请先处理已列出的`,
      en: ({ hidden }) => `too many findings: ${hidden} more are not shown; please deal with these first`,
    },
  },
  detect: () => [],
  describe: (hidden) => ({ id: 'limit', data: { hidden } }),
});

/** The gravest findings in text order, and a notice of how many are left out. */
export function limitFindings(report: Report, findings: readonly Finding[], most = MAX_FINDINGS): readonly Finding[] {
  if (findings.length <= most) return findings;
  const kept = new Set(
    SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, most),
  );
  const block = report.title ?? report.blocks.find(({ kind }) => kind !== 'blank') ?? report.blocks[0];
  if (!block) return findings.slice(0, most);
  const start = block.text.length - block.text.trimStart().length;
  const place = { block, start, end: block.text.trimEnd().length };
  const notice = draftOf(limitNotice, undefined, { place, state: findings.length - most });
  return [{ ...notice, fingerprint: notice.context }, ...findings.filter((finding) => kept.has(finding))];
}
