import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { flatSymbols, type ReportSymbol } from '../service/symbols.js';
import { rangeAt } from './convert.js';

const kindOf = ({ kind, level }: ReportSymbol): SymbolKind => {
  if (kind === 'title') return SymbolKind.File;
  if (kind === 'item') return SymbolKind.Field;
  return level <= 1 ? SymbolKind.Module : level === 2 ? SymbolKind.Namespace : SymbolKind.String;
};

export const symbolTree = (document: TextDocument, symbols: readonly ReportSymbol[]): DocumentSymbol[] =>
  symbols.map((symbol) => ({
    name: symbol.name,
    kind: kindOf(symbol),
    range: rangeAt(document, symbol),
    selectionRange: rangeAt(document, symbol.selection),
    children: symbolTree(document, symbol.children),
  }));

export const symbolList = (document: TextDocument, symbols: readonly ReportSymbol[]): SymbolInformation[] =>
  flatSymbols(symbols).map(([symbol, holder]) => ({
    name: symbol.name,
    kind: kindOf(symbol),
    location: { uri: document.uri, range: rangeAt(document, symbol) },
    ...(holder !== undefined && { containerName: holder }),
  }));
