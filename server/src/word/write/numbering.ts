import type { Page } from '../../layout/page.js';
import { BULLET, type PageElement } from '../../page/paragraphs.js';
import { runProperties } from './styles.js';
import { WORD, XML_HEAD } from './xml.js';

export const hasBullets = (elements: readonly PageElement[]): boolean =>
  elements.some((element) => element.kind === 'paragraph' && element.bullet);

/** The one list that is made: dots before items. Headings keep the numbers that were typed. */
export const numberingPart = (page: Page): string =>
  `${XML_HEAD}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="nothing"/><w:lvlText w:val="${BULLET}"/><w:lvlJc w:val="left"/>${runProperties(page, page.styles.body)}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
