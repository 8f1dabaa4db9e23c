import {
  type CodeLens,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  InlayHintKind,
  MarkupKind,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  type TextEdit,
} from 'vscode-languageserver';
import { fixAllEdits } from '../service/fix-all.js';
import { foldsOf } from '../service/folding.js';
import { hoverAt } from '../service/hover.js';
import { inlaysIn } from '../service/inlay.js';
import { lensesOf } from '../service/lens.js';
import { linksOf } from '../service/links.js';
import { onTypeEdits } from '../service/on-type.js';
import { selectionsAt } from '../service/selection.js';
import { symbolsOf } from '../service/symbols.js';
import type { ClientTraits } from './client.js';
import { editAt, offsetAt, rangeAt, spanAt } from './convert.js';
import type { Snapshot } from './open-report.js';
import { symbolList, symbolTree } from './symbols.js';
import type { Workspace } from './workspace.js';

interface At {
  readonly position: Position;
}

/** Markdown has outline and folding of its own in every editor. */
const isMarkdown = ({ document }: Snapshot): boolean => document.languageId === 'markdown';

export function documentSymbols(
  snapshot: Snapshot,
  { hierarchicalSymbols }: ClientTraits,
): DocumentSymbol[] | SymbolInformation[] | null {
  if (isMarkdown(snapshot)) return null;
  const symbols = symbolsOf(snapshot.report);
  return hierarchicalSymbols ? symbolTree(snapshot.document, symbols) : symbolList(snapshot.document, symbols);
}

export function foldingRanges(snapshot: Snapshot): FoldingRange[] | null {
  if (isMarkdown(snapshot)) return null;
  const { document, report } = snapshot;
  return foldsOf(report).flatMap((span) => {
    const [startLine, endLine] = [document.positionAt(span.start).line, document.positionAt(span.end).line];
    return endLine > startLine ? { startLine, endLine } : [];
  });
}

export const selectionRanges = (
  { document, report }: Snapshot,
  { positions }: { readonly positions: readonly Position[] },
): SelectionRange[] =>
  positions.map((position) => {
    const spans = selectionsAt(report, offsetAt(document, position));
    const chain = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeAt(document, span), ...(parent && { parent }) }),
      undefined,
    );
    return chain ?? { range: { start: position, end: position } };
  });

export function hover(
  { document, report, settings }: Snapshot,
  { position }: At,
  { service, traits }: Workspace,
): Hover | null {
  const found = hoverAt(report, offsetAt(document, position), service.lexicon, settings.locale);
  if (!found) return null;
  const range = rangeAt(document, found);
  if (traits().markdownHover) return { range, contents: { kind: MarkupKind.Markdown, value: found.markdown } };
  const value = found.markdown.replace(/\*\*|`/g, '').replace(/\\(.)/g, '$1');
  return { range, contents: { kind: MarkupKind.PlainText, value } };
}

export const inlayHints = (
  { document, report, settings, preferences }: Snapshot,
  { range }: { readonly range: Range },
): InlayHint[] =>
  preferences.inlayHints
    ? inlaysIn(report, spanAt(document, range), settings.locale).map(({ at, label, tooltip }) => ({
        position: document.positionAt(at),
        label,
        kind: InlayHintKind.Parameter,
        tooltip,
        paddingLeft: true,
      }))
    : [];

export const codeLenses = ({ document, report, settings, preferences }: Snapshot): CodeLens[] =>
  preferences.codeLens
    ? lensesOf(report, settings.locale).map(({ span, title }) => ({
        range: rangeAt(document, span),
        command: { title, command: '' },
      }))
    : [];

export const documentLinks = ({ document, report }: Snapshot, { pages }: ClientTraits): DocumentLink[] =>
  linksOf(report).flatMap(({ start, end, target }) => {
    const url = 'url' in target ? target.url : pages && `${pages}/${target.rule}.md`;
    return url ? { range: rangeAt(document, { start, end }), target: url } : [];
  });

/** Form only: what `gongwen fix` does. */
export const formatting = (workspace: Workspace, snapshot: Snapshot, range?: Range): TextEdit[] => {
  const within = range && spanAt(snapshot.document, range);
  return fixAllEdits(workspace.service, snapshot.report, snapshot.settings)
    .filter(({ start, end }) => !within || (within.start <= start && end <= within.end))
    .map((edit) => editAt(snapshot.document, edit));
};

export const onTypeFormatting = (
  { document, report, preferences }: Snapshot,
  { position, ch }: At & { readonly ch: string },
): TextEdit[] =>
  onTypeEdits(report, offsetAt(document, position), ch, { numbers: preferences.nextNumber }).map((edit) =>
    editAt(document, edit),
  );
