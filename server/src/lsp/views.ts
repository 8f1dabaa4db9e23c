import type { CancellationToken } from 'vscode-languageserver';
import { statementsOf } from '../figures/index.js';
import type { L10n } from '../messages/locale.js';
import { VERDICT_NAMES } from '../messages/names.js';
import { PROFILES } from '../profiles/index.js';
import { reportSnippet } from '../profiles/skeleton.js';
import { checklistOf } from '../service/checklist.js';
import { compareReports } from '../service/compare.js';
import { explainRule } from '../service/explain.js';
import { faultsAmong } from '../service/figure-facts.js';
import { ledgerRows } from '../service/ledger.js';
import { rangeAt } from './convert.js';
import { cancelled, newestFindings } from './diagnostics.js';
import type { Snapshot } from './open-report.js';
import { OpenText } from './open-text.js';
import type {
  ChecklistResult,
  CompareParams,
  CompareResult,
  DocumentParams,
  ExplainParams,
  ExplainResult,
  LedgerResult,
  NewReportParams,
  NewReportResult,
  ProfilesResult,
  StatusResult,
} from './protocol.js';
import type { Workspace } from './workspace.js';

function profileOf({ report, settings }: Snapshot): StatusResult['profile'] {
  const { profile, reason } = report.profile;
  return { id: profile.id, name: profile.name[settings.locale], reason: reason[settings.locale] };
}

/** Units that are no blank, a surrogate pair counted once. */
function charactersOf(text: string): number {
  let count = 0;
  for (const c of text) if (c.trim() !== '') count++;
  return count;
}

/** `gongwen/status`: also of texts that no profile recognises, so that a client can say why there is silence. */
export const status =
  (workspace: Workspace) =>
  async ({ textDocument: { uri } }: DocumentParams, token: CancellationToken): Promise<StatusResult | null> => {
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest) return null;
    const { snapshot, findings } = newest;
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of findings) counts[severity]++;
    return {
      profile: profileOf(snapshot),
      active: snapshot.active,
      counts,
      characters: charactersOf(snapshot.report.text),
    };
  };

export const checklist = (snapshot: Snapshot): ChecklistResult => ({
  profile: profileOf(snapshot),
  items: checklistOf(snapshot.report, snapshot.settings.locale).map(({ span, ...row }) => ({
    ...row,
    range: span && rangeAt(snapshot.document, span),
  })),
});

const OPEN: L10n = { 'zh-CN': '未参与核对', en: 'in no check' };

export const ledger = ({ document, report, settings: { locale } }: Snapshot): LedgerResult => ({
  figures: ledgerRows(report, locale).map(({ start, end, verdict, ...row }) => ({
    ...row,
    range: rangeAt(document, { start, end }),
    verdict: verdict ?? 'open',
    conclusion: (verdict ? VERDICT_NAMES[verdict] : OPEN)[locale],
  })),
  faults: faultsAmong(statementsOf(report)).length,
});

/** `gongwen/compare`: the other report is read with the profile of this one. */
export const compare =
  ({ service }: Workspace) =>
  ({ document, report }: Snapshot, { other }: CompareParams): CompareResult => {
    const format = /\.(?:md|markdown)$/i.test(other.uri) ? 'markdown' : 'text';
    const there = OpenText.create(other.uri, 'gongwen', 0, other.text);
    const previous = service.parse(there.source, { format, profile: report.profile.profile.id });
    const { sections, indicators, carryOver } = compareReports(report, previous);
    return {
      sections,
      carryOver,
      indicators: indicators.map(({ currentSpan, previousSpan, ...indicator }) => ({
        ...indicator,
        currentRange: rangeAt(document, currentSpan),
        previousRange: rangeAt(there, previousSpan),
      })),
    };
  };

export const profiles = (locale: 'zh-CN' | 'en'): ProfilesResult => ({
  profiles: PROFILES.map(({ id, name, description }) => ({
    id,
    name: name[locale],
    description: description[locale],
  })),
});

export function newReport({ profile, year }: NewReportParams): NewReportResult | null {
  const found = PROFILES.find(({ id }) => id === profile);
  return found && Number.isInteger(year) ? { snippet: reportSnippet(found, undefined, year) } : null;
}

export function explain({ service }: Workspace, { rule }: ExplainParams, locale: 'zh-CN' | 'en'): ExplainResult | null {
  const found = service.rules.find(({ meta }) => meta.id === rule || meta.code === rule);
  return found ? { markdown: `# ${found.meta.title[locale]}\n\n${explainRule(found, locale)}` } : null;
}
