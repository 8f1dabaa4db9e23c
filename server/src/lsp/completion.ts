import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { plainText } from '../profiles/skeleton.js';
import { completionsAt } from '../service/completion/complete.js';
import type { Completion } from '../service/completion/completion.js';
import { lawLines } from '../service/hover.js';
import type { ReportService } from '../service/service.js';
import type { ClientTraits } from './client.js';
import { offsetAt, rangeAt } from './convert.js';
import type { Snapshot } from './open-report.js';
import { isLocale } from './preferences.js';

/** Characters behind which something may follow that no word begins. */
export const TRIGGERS: readonly string[] = ['《', '率', '占', '比', '计', '共', '长', '降', '为', '达', '、', '（'];

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  law: CompletionItemKind.Reference,
  mark: CompletionItemKind.Enum,
  section: CompletionItemKind.Snippet,
  phrase: CompletionItemKind.Text,
  value: CompletionItemKind.Value,
  snippet: CompletionItemKind.Snippet,
};

export const complete = (service: ReportService, traits: () => ClientTraits) => {
  const item = ({ document, settings }: Snapshot, own: Completion): CompletionItem => {
    const snippet = own.snippet && traits().snippets;
    return {
      label: own.label,
      kind: KINDS[own.kind],
      ...(own.detail !== '' && { detail: own.detail }),
      filterText: own.filter,
      sortText: own.sort,
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range: rangeAt(document, own.replace),
        newText: own.snippet && !snippet ? plainText(own.insert) : own.insert,
      },
      ...(own.deprecated && { tags: [CompletionItemTag.Deprecated] }),
      ...(own.law !== undefined && { data: { law: own.law, locale: settings.locale } }),
    };
  };
  return (snapshot: Snapshot, { position }: CompletionParams): CompletionList => {
    const { document, report, settings } = snapshot;
    const snippets = !(traits().ownSnippets && document.languageId === 'gongwen');
    const found = completionsAt(service, report, offsetAt(document, position), { locale: settings.locale, snippets });
    return { isIncomplete: true, items: found.map((own) => item(snapshot, own)) };
  };
};

/** Fills in what is known about a law. */
export const resolveCompletion =
  ({ laws }: ReportService['lexicon']) =>
  (item: CompletionItem): CompletionItem => {
    const id: unknown = item.data?.law;
    const locale: unknown = item.data?.locale;
    const law = laws.find((known) => known.id === id);
    if (!law) return item;
    const value = lawLines(law, isLocale(locale) ? locale : 'zh-CN').join('\n\n');
    return { ...item, documentation: { kind: MarkupKind.Markdown, value } };
  };
