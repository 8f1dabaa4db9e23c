import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edits.js';
import type { ClientTraits } from './client.js';
import { editAt } from './convert.js';
import type { OpenText } from './open-text.js';

/** Edits of an open document, bound to its version where the client can check that. */
export function workspaceEdit(document: OpenText, edits: readonly TextEdit[], traits: ClientTraits): WorkspaceEdit {
  const { uri, version } = document;
  const converted = edits.map((edit) => editAt(document, edit));
  return traits.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Makes a file with a text. */
export const createEdit = (uri: string, text: string): WorkspaceEdit => ({
  documentChanges: [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    { textDocument: { uri, version: null }, edits: [{ range: START, newText: text }] },
  ],
});
