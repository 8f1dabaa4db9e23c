import type { Locale } from '../../messages/locale.js';
import type { Report } from '../../report/report.js';
import type { ReportService } from '../service.js';
import type { Completion } from './completion.js';
import { lawCompletions } from './laws.js';
import { lineStartCompletions } from './line-start.js';
import { phraseCompletions } from './phrases.js';
import { snippetCompletions } from './snippets.js';
import { valueCompletions } from './value.js';

/** Everything that may be written at a caret; it knows where it stands. */
export function completionsAt(
  service: ReportService,
  report: Report,
  caret: number,
  { locale, snippets }: { readonly locale: Locale; readonly snippets: boolean },
): Completion[] {
  const { block } = report.placeAt(caret);
  if (block.kind === 'directive' || block.kind === 'opaque') return [];
  const laws = lawCompletions(report, caret, service.lexicon);
  if (laws.length > 0) return laws;
  return [
    ...valueCompletions(service, report, caret, locale),
    ...lineStartCompletions(report, caret, locale),
    ...phraseCompletions(report, caret, service.lexicon),
    ...(snippets ? snippetCompletions(report, caret, locale) : []),
  ];
}
