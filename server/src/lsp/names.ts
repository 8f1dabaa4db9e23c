import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { definitionsAt, nameAt, renamePlaces, renameProblem } from '../service/names.js';
import type { ClientTraits } from './client.js';
import { offsetAt, rangeAt } from './convert.js';
import { workspaceEdit } from './edits.js';
import type { Snapshot } from './open-report.js';

interface At {
  readonly position: Position;
}

export const definitions = ({ document, report }: Snapshot, { position }: At): Location[] =>
  definitionsAt(report, offsetAt(document, position)).map((span) => ({
    uri: document.uri,
    range: rangeAt(document, span),
  }));

export const references = (
  { document, report }: Snapshot,
  { position, context }: At & { readonly context: { readonly includeDeclaration: boolean } },
): Location[] => {
  const name = nameAt(report, offsetAt(document, position));
  return (name?.occurrences ?? [])
    .filter((span) => context.includeDeclaration || span.start !== name?.definition?.start)
    .map((span) => ({ uri: document.uri, range: rangeAt(document, span) }));
};

export const highlights = ({ document, report }: Snapshot, { position }: At): DocumentHighlight[] =>
  (nameAt(report, offsetAt(document, position))?.occurrences ?? []).map((span) => ({
    range: rangeAt(document, span),
    kind: DocumentHighlightKind.Text,
  }));

/** Titles are names of others: only abbreviations and figures are renamed. */
export const prepareRename = (
  { document, report }: Snapshot,
  { position }: At,
): { range: Range; placeholder: string } | null => {
  const name = nameAt(report, offsetAt(document, position));
  return name && name.kind !== 'title' ? { range: rangeAt(document, name.at), placeholder: name.text } : null;
};

const refuse = (message: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, message);

export const rename = (
  { document, report, settings }: Snapshot,
  { position, newName }: At & { readonly newName: string },
  traits: ClientTraits,
): WorkspaceEdit => {
  const en = settings.locale === 'en';
  const name = nameAt(report, offsetAt(document, position));
  if (!name || name.kind === 'title')
    throw refuse(en ? 'There is no abbreviation or figure here.' : '此处没有可以改名的简称或数字');
  const problem = renameProblem(name, newName);
  if (problem === 'figure') throw refuse(en ? 'A figure can only become another figure.' : '数字只能改为另一个数字');
  if (problem)
    throw refuse(en ? 'An abbreviation needs a short name without title marks.' : '简称应为不带书名号、引号的短名称');
  const edits = renamePlaces(report, name).map((span) => ({ ...span, text: newName }));
  return workspaceEdit(document, edits, traits);
};
