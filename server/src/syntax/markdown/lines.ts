/** Reading the beginnings of Markdown lines, as CommonMark 0.31 defines them; columns count tabs to the next fourth. */

/** A container that a line stands in: a block quote, or a list item whose content begins at a column. */
export type Container = 'q' | number;

/** Where the rest of a line begins. */
export interface Cursor {
  readonly offset: number;
  readonly column: number;
}

export const parseState = (state: string): Container[] =>
  state === '' ? [] : state.split(',').map((part) => (part === 'q' ? 'q' : Number(part)));

export const printState = (containers: readonly Container[]): string => containers.join(',');

/** Passes over blanks and tabs. */
export function skipIndent(text: string, { offset, column }: Cursor): Cursor {
  let at = offset;
  let col = column;
  for (;;) {
    const c = text[at];
    if (c === ' ') col++;
    else if (c === '\t') col += 4 - (col % 4);
    else return { offset: at, column: col };
    at++;
  }
}

export function isBlankFrom(text: string, offset: number): boolean {
  let i = offset;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i >= text.length;
}

/** Passes over the marks of the containers that go on in this line; says how many do. */
export function matchContainers(
  text: string,
  containers: readonly Container[],
): { readonly count: number; readonly cursor: Cursor } {
  let cursor: Cursor = { offset: 0, column: 0 };
  let count = 0;
  for (const container of containers) {
    const next = skipIndent(text, cursor);
    if (container === 'q') {
      if (text[next.offset] !== '>' || next.column - cursor.column > 3) break;
      cursor = afterMark(text, { offset: next.offset + 1, column: next.column + 1 });
    } else if (next.column >= container || isBlankFrom(text, next.offset)) {
      cursor = next.column >= container ? takeColumns(text, cursor, container) : next;
    } else break;
    count++;
  }
  return { count, cursor };
}

const afterMark = (text: string, cursor: Cursor): Cursor =>
  text[cursor.offset] === ' ' ? { offset: cursor.offset + 1, column: cursor.column + 1 } : cursor;

function takeColumns(text: string, { offset, column }: Cursor, until: number): Cursor {
  let at = offset;
  let col = column;
  while (col < until && (text[at] === ' ' || text[at] === '\t')) col += text[at++] === '\t' ? 4 - (col % 4) : 1;
  return { offset: at, column: Math.max(col, until) };
}

/** The container that begins at `cursor`, which stands behind the indent of a line. */
export function openContainer(
  text: string,
  cursor: Cursor,
):
  | { readonly container: Container; readonly cursor: Cursor; readonly ordered: boolean; readonly number: number }
  | undefined {
  if (text[cursor.offset] === '>')
    return {
      container: 'q',
      cursor: afterMark(text, { offset: cursor.offset + 1, column: cursor.column + 1 }),
      ordered: false,
      number: 0,
    };
  const mark = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(text.slice(cursor.offset, cursor.offset + 12));
  if (!mark) return undefined;
  const behind = { offset: cursor.offset + mark[0].length, column: cursor.column + mark[0].length };
  const content = skipIndent(text, behind);
  const blank = isBlankFrom(text, content.offset);
  const wide = blank || content.column - behind.column > 4;
  const inner = wide ? behind.column + 1 : content.column;
  return {
    container: inner,
    cursor: blank ? content : wide ? takeColumns(text, behind, inner) : content,
    ordered: mark[1] !== undefined,
    number: Number(mark[1] ?? 0),
  };
}

export const isThematicBreak = (rest: string): boolean =>
  /^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/.test(rest);

/** Depth of an ATX heading; 0 for anything else. */
export const atxDepth = (rest: string): number => /^(#{1,6})(?:[ \t]|$)/.exec(rest.slice(0, 8))?.[1]?.length ?? 0;

export const setextDepth = (rest: string): number => (/^=+[ \t]*$/.test(rest) ? 1 : /^-+[ \t]*$/.test(rest) ? 2 : 0);

/** The fence that opens in this line. */
export function fenceOf(rest: string): string | undefined {
  const fence = /^(`{3,}|~{3,})/.exec(rest)?.[1];
  if (!fence) return undefined;
  return fence.startsWith('`') && rest.includes('`', fence.length) ? undefined : fence;
}

export const closesFence = (rest: string, fence: string): boolean => {
  const trimmed = rest.trim();
  return trimmed.length >= fence.length && [...trimmed].every((c) => c === fence[0]);
};

const HTML_BLOCK_TAGS =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t>]|\/>|$)/i;
const HTML_TAG_ALONE =
  /^<(?:\/[A-Za-z][A-Za-z0-9-]*\s*|[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>[ \t]*$/;

/** What ends an HTML block that begins in this line: a string in a line, or a blank line (''); undefined where none begins. */
export function htmlEnd(rest: string, interrupts: boolean): readonly string[] | undefined {
  if (rest[0] !== '<') return undefined;
  if (/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i.test(rest))
    return ['</script>', '</pre>', '</style>', '</textarea>'];
  if (rest.startsWith('<!--')) return ['-->'];
  if (rest.startsWith('<?')) return ['?>'];
  if (rest.startsWith('<![CDATA[')) return [']]>'];
  if (/^<![A-Za-z]/.test(rest)) return ['>'];
  if (HTML_BLOCK_TAGS.test(rest)) return [''];
  return !interrupts && rest.length <= 2000 && HTML_TAG_ALONE.test(rest) ? [''] : undefined;
}

/** May this line, behind its containers and indent, end a paragraph? `inList`: the paragraph stands in an item that the line leaves. */
export function interruptsParagraph(text: string, cursor: Cursor, inList: boolean): boolean {
  const rest = text.slice(cursor.offset);
  if (rest[0] === '>' || atxDepth(rest) > 0 || fenceOf(rest) !== undefined || isThematicBreak(rest)) return true;
  if (htmlEnd(rest, true)) return true;
  const list = openContainer(text, cursor);
  if (!list) return false;
  return inList || (!isBlankFrom(text, list.cursor.offset) && (!list.ordered || list.number === 1));
}

/** Cells that tabs part, as they are pasted from a table. */
export const isTabRow = (text: string): boolean => {
  const first = text.indexOf('\t');
  return first >= 0 && text.indexOf('\t', first + 1) >= 0 && text.trim() !== '';
};

export const isDelimiterRow = (rest: string): boolean =>
  rest.includes('-') &&
  rest.includes('|') &&
  /^[ \t|:-]+$/.test(rest) &&
  /^\|?(?:[ \t]*:?-+:?[ \t]*\|)*(?:[ \t]*:?-+:?[ \t]*)?$/.test(rest.trim());

export const isLinkDefinition = (rest: string): boolean =>
  /^\[(?!\^)[^[\]]{1,999}\]:[ \t]*(?:<[^<>]{0,2000}>|\S{1,2000})(?:[ \t]+(?:"[^"]{0,2000}"|'[^']{0,2000}'|\([^()]{0,2000}\)))?[ \t]*$/.test(
    rest,
  );

/** Units of the syntax that names what a line defines: a note `[^1]: …`, a term `: …`, an abbreviation `*[…]: …`. */
export const definitionMark = (rest: string): number =>
  /^(?:\[\^[^\]\s]{1,99}\]:|\*\[[^\]]{1,99}\]:|:(?=[ \t]))[ \t]*/.exec(rest.slice(0, 220))?.[0].length ?? 0;

/** [一、主要工作](#一主要工作): a line of contents that leads into the same text. */
export const isEntry = (text: string): boolean => /^\[[^[\]]{1,60}\]\(#[^()]{0,80}\)$/.test(text);
