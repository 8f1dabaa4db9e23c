import { unzipSync } from 'fflate';
import type { PageOptions } from '../../server/src/layout/options.js';
import { pageOf } from '../../server/src/layout/page.js';
import { printPages } from '../../server/src/page/pages.js';
import { elementsOf, type PageElement, type PageParagraph } from '../../server/src/page/paragraphs.js';
import { parseReport } from '../../server/src/report/parse.js';
import type { Report, TextFormat } from '../../server/src/report/report.js';
import { writeWord } from '../../server/src/word/write/write.js';

export const reportOf = (text: string, format: TextFormat = 'text'): Report => parseReport(text, { format });

export const elements = (text: string, format: TextFormat = 'text', options: PageOptions = {}): PageElement[] =>
  elementsOf(reportOf(text, format), pageOf(options));

export const paragraphs = (text: string, format: TextFormat = 'text', options: PageOptions = {}): PageParagraph[] =>
  elements(text, format, options).flatMap((element) => (element.kind === 'paragraph' ? [element] : []));

/** “style text” of every paragraph. */
export const printed = (text: string, format: TextFormat = 'text'): string[] =>
  paragraphs(text, format).map((paragraph) => `${paragraph.style} ${paragraph.text}`);

export const pages = (text: string, format: TextFormat = 'text', options: PageOptions = {}) =>
  printPages(pageOf(options), elements(text, format, options));

/** The parts of the Word file of a report. */
export function parts(text: string, format: TextFormat = 'text', options: PageOptions = {}): Record<string, string> {
  const files = unzipSync(writeWord(reportOf(text, format), pageOf(options)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** The text of a Word part, a paragraph a line, a table's row a line with tabs. */
export const textOf = (part: string): string =>
  part
    .replace(/<w:tr>|<w:tr .*?>/g, '')
    .replace(/<\/w:p><\/w:tc><w:tc>/g, '\t')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
