import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bounded, TookTooLong } from '../../../server/src/cli/run/bounded.js';
import type { Report } from '../../../server/src/report/report.js';
import { checklistOf } from '../../../server/src/service/checklist.js';
import { compareReports } from '../../../server/src/service/compare.js';
import { completionsAt } from '../../../server/src/service/completion/complete.js';
import { foldsOf } from '../../../server/src/service/folding.js';
import { hoverAt } from '../../../server/src/service/hover.js';
import { inlaysIn } from '../../../server/src/service/inlay.js';
import { ledgerRows } from '../../../server/src/service/ledger.js';
import { lensesOf } from '../../../server/src/service/lens.js';
import { linksOf } from '../../../server/src/service/links.js';
import { definitionsAt, nameAt, renamePlaces } from '../../../server/src/service/names.js';
import { onTypeEdits } from '../../../server/src/service/on-type.js';
import { figuresOutput } from '../../../server/src/service/output/figures.js';
import { lintOutput } from '../../../server/src/service/output/lint.js';
import { outlineOutput } from '../../../server/src/service/output/outline.js';
import { refactoringsAt } from '../../../server/src/service/refactor/refactorings.js';
import { selectionsAt } from '../../../server/src/service/selection.js';
import { createReportService, type ReportService } from '../../../server/src/service/service.js';
import { symbolsOf } from '../../../server/src/service/symbols.js';
import { tokensIn } from '../../../server/src/service/tokens.js';
import { seen } from '../../helpers/seen.js';
import { checkSound, checkSpan } from '../sound.js';
import { BOUND, type Target } from '../target.js';
import { anyText, change, changed, format } from '../texts.js';

/** A service in which no rule may throw, break its contract or pass its steps. */
export const strict = (): ReportService =>
  createReportService({
    onRuleError: (rule, error) => {
      throw new Error(`${rule.meta.id}: ${String(error)}`, { cause: error });
    },
  });

let kept: ReportService | undefined;

/** Runs `look` with a service that is thrown away where it was ended half-way: its state is not known then. */
export function withService(look: (service: ReportService) => void): void {
  kept ??= strict();
  const service = kept;
  try {
    bounded(() => look(service), BOUND);
  } catch (error) {
    if (error instanceof TookTooLong) kept = undefined;
    throw error;
  }
}

/** Everything that an editor asks about a place and about the whole. */
function askAll(service: ReportService, report: Report, caret: number): void {
  const { lexicon } = service;
  const whole = { start: 0, end: report.text.length };
  const spans = [
    ...foldsOf(report),
    ...linksOf(report),
    ...lensesOf(report, 'zh-CN').map(({ span }) => span),
    ...tokensIn(report, lexicon, whole),
    ...selectionsAt(report, caret),
    ...definitionsAt(report, caret),
    ...onTypeEdits(report, caret, report.text[caret - 1] ?? '\n', { numbers: true }),
    ...refactoringsAt(report, caret, 'en').flatMap(({ edits }) => edits),
    ...ledgerRows(report, 'en'),
  ];
  for (const span of spans) checkSpan(report.text, span, 'service');
  for (const { at } of inlaysIn(report, whole, 'en')) checkSpan(report.text, { start: at, end: at }, 'inlay');
  const hover = hoverAt(report, caret, lexicon, 'zh-CN');
  if (hover) checkSpan(report.text, hover, 'hover');
  const name = nameAt(report, caret);
  if (name) for (const span of renamePlaces(report, name)) checkSpan(report.text, span, 'rename');
  completionsAt(service, report, caret, { locale: 'zh-CN', snippets: true });
  symbolsOf(report);
  checklistOf(report, 'zh-CN');
  compareReports(report, report);
  JSON.stringify([figuresOutput(report, 'en'), outlineOutput(report), lintOutput(report, service.lint(report), 'en')]);
}

/** Any text, whole and after edits: nothing throws, every place is sound, and an edit leaves what a fresh look sees. */
export const analysis: Target = {
  name: 'analysis',
  runs: 60,
  property: () =>
    fc.property(anyText, format, fc.array(change, { maxLength: 4 }), fc.nat(), (text, as, changes, caret) =>
      withService((service) => {
        let current = text;
        let report = service.parse(current, { format: as });
        checkSound(report, service.lint(report));
        askAll(service, report, caret % (current.length + 1));
        for (const one of changes) {
          current = changed(current, one);
          report = service.parse(current, { format: as }, report);
          checkSound(report, service.lint(report));
        }
        if (changes.length > 0)
          assert.deepEqual(seen(service, report), seen(service, service.parse(current, { format: as })));
        askAll(service, report, caret % (current.length + 1));
      }),
    ),
};
