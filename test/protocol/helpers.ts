import type { Position } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient, type Marked, marked } from '../helpers/lsp-client.js';

export interface Opened extends Marked {
  readonly document: TextDocument;
  /** Of ‸. */
  readonly position: Position;
}

/** Opens a marked text as a report. */
export function openMarked(client: LspClient, source: string, options?: { languageId?: string; uri?: string }): Opened {
  const parts = marked(source);
  const document = client.open(parts.text, options);
  return { ...parts, document, position: document.positionAt(Math.max(0, parts.caret)) };
}

export const TITLE = '青禾县2024年法治政府建设年度报告\n\n';
