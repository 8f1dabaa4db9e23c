import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { flatSymbols, type ReportSymbol } from '../service/symbols.js';
import { rangeAt } from './convert.js';
import type { OpenText } from './open-text.js';

const kindOf = ({ kind, level }: ReportSymbol): SymbolKind => {
  if (kind === 'title') return SymbolKind.File;
  if (kind === 'item') return SymbolKind.Field;
  return level <= 1 ? SymbolKind.Module : level === 2 ? SymbolKind.Namespace : SymbolKind.String;
};

export const symbolTree = (document: OpenText, symbols: readonly ReportSymbol[]): DocumentSymbol[] =>
  symbols.map((symbol) => ({
    name: symbol.name,
    kind: kindOf(symbol),
    range: rangeAt(document, symbol),
    selectionRange: rangeAt(document, symbol.selection),
    children: symbolTree(document, symbol.children),
  }));

export const symbolList = (document: OpenText, symbols: readonly ReportSymbol[]): SymbolInformation[] =>
  flatSymbols(symbols).map(([symbol, holder]) => ({
    name: symbol.name,
    kind: kindOf(symbol),
    location: { uri: document.uri, range: rangeAt(document, symbol) },
    ...(holder !== undefined && { containerName: holder }),
  }));
