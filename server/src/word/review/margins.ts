import type { NumberReform } from '../../layout/reform.js';
import { NUMBER_SIZE } from '../../layout/standard.js';
import { isStrict } from '../namespaces.js';
import { childOf, isElement, type XmlElement } from '../xml.js';
import { element, namesAt, putFirst, type Splice, type Stamp, stamped } from './markup.js';
import { paragraphProperties, runProperties } from './properties.js';

/** A header or footer as it is written from then on. */
export interface EditedMargin {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Paragraphs that were changed. */
  readonly count: number;
  /** Its number stands in a text box. */
  readonly inBox: boolean;
}

/** What is to be changed of the page numbers in a margin. */
interface NumberEdits {
  /** There is a page number. */
  readonly found: boolean;
  readonly splices: readonly Splice[];
  readonly count: number;
  readonly inBox: boolean;
}

/** A paragraph with a page number: its runs in order, those of the number's field from `first` to `last`. */
interface NumberLine {
  readonly paragraph: XmlElement;
  readonly runs: readonly XmlElement[];
  readonly first: XmlElement;
  readonly last: XmlElement;
  readonly text: string;
  readonly inBox: boolean;
}

const PAGE = /^\s*PAGE\b/iu;

/** A number and nothing else: 第1页 would become 第— 1 —页. */
const BARE = /^[\s0-9０-９]*$/u;

/** Reads one paragraph; those of boxes in it are paragraphs of their own. */
class LineReader {
  readonly runs: XmlElement[] = [];
  text = '';
  first: XmlElement | undefined;
  last: XmlElement | undefined;
  /** Instructions of the fields that are open, and the run in which each began. */
  readonly #open: { readonly begin: XmlElement; code: string }[] = [];

  /** Depth is bounded by the reader. */
  walk(parent: XmlElement): void {
    for (const node of parent.children) {
      if (!isElement(node) || node.name === 'w:p' || node.name === 'w:del' || node.name === 'w:moveFrom') continue;
      if (node.name === 'w:fldSimple' && PAGE.test(node.attributes['w:instr'] ?? '')) this.#found(node, node);
      if (node.name === 'w:r') this.#run(node);
      this.walk(node);
    }
  }

  #found(first: XmlElement, last: XmlElement): void {
    this.first ??= first;
    this.last ??= last;
  }

  #run(run: XmlElement): void {
    this.runs.push(run);
    for (const node of run.children) {
      if (!isElement(node)) continue;
      const said = node.children.map((each) => (isElement(each) ? '' : each.text)).join('');
      const field = this.#open.at(-1);
      if (node.name === 'w:t') this.text += said;
      else if (node.name === 'w:instrText' && field) field.code += said;
      else if (node.name === 'w:fldChar') this.#mark(node.attributes['w:fldCharType'], run);
    }
  }

  #mark(type: string | undefined, run: XmlElement): void {
    if (type === 'begin') this.#open.push({ begin: run, code: '' });
    if (type !== 'end') return;
    const field = this.#open.pop();
    if (field && PAGE.test(field.code)) this.#found(field.begin, run);
  }
}

function* linesIn(parent: XmlElement, inBox = false): Generator<NumberLine> {
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    if (node.name === 'w:p') {
      const { runs, text, first, last } = readLine(node);
      if (first && last) yield { paragraph: node, runs, first, last, text, inBox };
    }
    yield* linesIn(node, inBox || node.name === 'w:txbxContent');
  }
}

function readLine(paragraph: XmlElement): LineReader {
  const reader = new LineReader();
  reader.walk(paragraph);
  return reader;
}

/** The changes that set the page numbers of a margin right, tracked; `side`: where they go, if they move. */
export function numberIn(
  source: string,
  root: XmlElement,
  side: 'left' | 'right' | undefined,
  reform: NumberReform,
  stamp: Stamp,
): NumberEdits {
  const lines = [...linesIn(root)];
  const splices: Splice[] = [];
  let count = 0;
  for (const line of lines) {
    const own = [
      ...(reform.dashes && BARE.test(line.text) ? dashes(source, line, reform, stamp) : []),
      ...(reform.size === undefined ? [] : sizes(source, line, reform.size, stamp)),
      ...(side === undefined || line.inBox ? [] : placed(source, line, side, reform, stamp)),
    ];
    if (own.length > 0) count++;
    splices.push(...own);
  }
  return { found: lines.length > 0, splices, count, inBox: lines.some(({ inBox }) => inBox) };
}

/** “— ” before the number and “ —” behind it, in its own form. */
function dashes(source: string, { first, last }: NumberLine, { size }: NumberReform, stamp: Stamp): Splice[] {
  const names = namesAt(first.scope);
  const run = first.name === 'w:r' ? first : childOf(first, 'w:r');
  const old = childOf(run, 'w:rPr');
  const set = size === undefined ? undefined : runProperties(source, old, names, { size }, stamp);
  const look = set?.plain ?? (old ? source.slice(old.start, old.end) : '');
  const inserted = (text: string): string => {
    const words = element(names, 't', ' xml:space="preserve"', text);
    return element(names, 'ins', stamped(names, stamp), element(names, 'r', '', look + words));
  };
  return [
    { start: first.start, end: first.start, text: inserted('— ') },
    { start: last.end, end: last.end, text: inserted(' —') },
  ];
}

const sizes = (source: string, { runs }: NumberLine, size: number, stamp: Stamp): Splice[] =>
  runs.flatMap((run): Splice[] => {
    const old = childOf(run, 'w:rPr');
    const made = runProperties(source, old, namesAt(run.scope), { size }, stamp);
    if (!made) return [];
    return [old ? { start: old.start, end: old.end, text: made.xml() } : putFirst(source, run, made.xml())];
  });

function placed(
  source: string,
  { paragraph }: NumberLine,
  side: 'left' | 'right',
  { size = NUMBER_SIZE }: NumberReform,
  stamp: Stamp,
): Splice[] {
  const old = childOf(paragraph, 'w:pPr');
  const { scope } = paragraph;
  const indent = { left: side === 'left' ? 1 : 0, firstLine: 0, right: side === 'right' ? 1 : 0, size };
  const wanted = { align: side, indent };
  const made = paragraphProperties(source, old, namesAt(scope), isStrict(scope), wanted, stamp);
  if (!made) return [];
  return [old ? { start: old.start, end: old.end, text: made.xml() } : putFirst(source, paragraph, made.xml())];
}
