import type { RunFormat } from '../layout/model.js';
import { equationText } from './equations.js';
import { formFieldText } from './form-fields.js';
import { formulaText } from './formulas.js';
import { type ParagraphProperties, type RunProperties, runProperties } from './properties.js';
import type { Styles } from './styles.js';
import { symbol } from './symbols.js';
import { childOf, childrenOf, isElement, isOn, type XmlElement } from './xml.js';

/** Which side of tracked changes is read. */
export type Revisions = 'final' | 'original';

/** A footnote or an endnote at its place in the text. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** A mark of the writer's own stands behind it: it has no number, and none is counted. */
  readonly custom: boolean;
}

/** A field that has begun: its instruction is read until its result begins. */
interface Field {
  code: string;
  result: boolean;
  /** What the field of a form was filled in with, where that is no text of the document. */
  readonly filled: string;
}

/** Prefixes of namespaces that a `mc:Choice` may ask for and that are understood here. */
const UNDERSTOOD = new Set([
  'wps',
  'wpg',
  'wpc',
  'wpi',
  'wp14',
  'w14',
  'w15',
  'w16',
  'v',
  'a',
  'w16cex',
  'w16cid',
  'm',
]);

const CONTENTS = /^\s*TOC\b/iu;

/** The branch of an alternative that is read; the others say the same in another way. */
export function chosenBranch(alternative: XmlElement): XmlElement | undefined {
  for (const choice of childrenOf(alternative, 'mc:Choice')) {
    const needed = (choice.attributes.Requires ?? '').split(/\s+/u).filter((prefix) => prefix !== '');
    if (needed.every((prefix) => UNDERSTOOD.has(choice.scope.known(prefix)))) return choice;
  }
  return childOf(alternative, 'mc:Fallback');
}

/** The text of a `w:t` as Word shows it, and how much of it is cut off before. */
export function textOfRunText(element: XmlElement): { readonly text: string; readonly cut: number } {
  const raw = element.children.map((node) => (isElement(node) ? '' : node.text)).join('');
  const flat = /[\t\r\n]/u.test(raw) ? raw.replace(/[\t\r\n]/gu, ' ') : raw;
  if (element.attributes['xml:space'] === 'preserve') return { text: flat, cut: 0 };
  const start = flat.search(/[^ ]/u);
  return start < 0 ? { text: '', cut: flat.length } : { text: flat.slice(start).replace(/ +$/u, ''), cut: start };
}

/** Text of an element that stands for one sign, wherever it stands in a run; undefined for others. */
export function signOf(element: XmlElement): string | undefined {
  switch (element.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
    case 'w:br':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym': {
      const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
      return Number.isNaN(code) || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)
        ? ''
        : symbol(code, element.attributes['w:font'] ?? '');
    }
    default:
      return undefined;
  }
}

const isPageBreak = ({ name, attributes }: XmlElement): boolean =>
  name === 'w:br' && (attributes['w:type'] === 'page' || attributes['w:type'] === 'column');

/** What a walk over the content of a paragraph finds, in order. */
export interface ContentVisitor {
  /** Visible text of a run: `element` is the `w:t` or the sign that gives it. */
  text(text: string, element: XmlElement, run: XmlElement, format: RunFormat, field: string | undefined): void;
  box?(content: XmlElement): void;
  note?(reference: NoteReference): void;
}

/** Reads the content of paragraphs of one story; fields may span paragraphs, so it is kept from one to the next. */
export class ContentReader {
  readonly #styles: Styles;
  readonly #revisions: Revisions;
  readonly #fields: Field[] = [];
  #style: string | undefined;
  #visitor: ContentVisitor = { text() {} };
  /** Something of a table of contents was passed over. */
  #contents = false;
  #said = false;

  constructor(styles: Styles, revisions: Revisions) {
    this.#styles = styles;
    this.#revisions = revisions;
  }

  /** Walks a `w:p`; true where some of it belongs to a generated table of contents. */
  read(paragraph: XmlElement, properties: ParagraphProperties, visitor: ContentVisitor): boolean {
    this.#style = properties.style;
    this.#visitor = visitor;
    this.#contents = this.#inContents();
    this.#said = false;
    this.#children(paragraph);
    return this.#contents;
  }

  #inContents(): boolean {
    return this.#fields.some(({ code, result }) => result && CONTENTS.test(code));
  }

  #children(element: XmlElement): void {
    for (const node of element.children) if (isElement(node)) this.#content(node);
  }

  #content(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        this.#run(element);
        return;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdtContent':
      case 'w:bdo':
      case 'w:dir':
      case 'w:rubyBase':
        this.#children(element);
        return;
      case 'w:fldSimple': {
        this.#fields.push({ code: element.attributes['w:instr'] ?? '', result: true, filled: '' });
        this.#contents ||= this.#inContents();
        this.#children(element);
        this.#fields.pop();
        return;
      }
      case 'w:sdt': {
        const content = childOf(element, 'w:sdtContent');
        if (content) this.#children(content);
        return;
      }
      case 'w:ins':
      case 'w:moveTo':
        if (this.#revisions === 'final') this.#children(element);
        return;
      case 'w:del':
      case 'w:moveFrom':
        if (this.#revisions === 'original') this.#children(element);
        return;
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch) this.#children(branch);
        return;
      }
      case 'm:oMath':
      case 'm:oMathPara':
        this.#formula(element);
        return;
    }
  }

  #formula(element: XmlElement): void {
    const text = formulaText(element);
    if (text !== '' && this.#visible())
      this.#visitor.text(text, element, element, this.#styles.run({}, this.#style), undefined);
  }

  #properties(run: XmlElement): RunProperties {
    const own = childOf(run, 'w:rPr');
    const before = this.#revisions === 'original' ? childOf(childOf(own, 'w:rPrChange'), 'w:rPr') : undefined;
    return runProperties(before ?? own);
  }

  #run(run: XmlElement): void {
    const format = this.#styles.run(this.#properties(run), this.#style);
    this.#inRun(run, run, format);
  }

  #inRun(parent: XmlElement, run: XmlElement, format: RunFormat): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      switch (node.name) {
        case 'w:fldChar':
          this.#field(node, run, format);
          break;
        case 'w:instrText': {
          const field = this.#fields.at(-1);
          if (field && !field.result) field.code += node.children.map((t) => (isElement(t) ? '' : t.text)).join('');
          break;
        }
        case 'w:t':
          this.#say(textOfRunText(node).text, node, run, format);
          break;
        case 'w:delText':
          if (this.#revisions === 'original') this.#say(textOfRunText(node).text, node, run, format);
          break;
        case 'w:ruby': {
          const base = childOf(node, 'w:rubyBase');
          if (base) this.#children(base);
          break;
        }
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          if (this.#visible() && !format.hidden)
            this.#visitor.note?.({
              kind: node.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
              id: node.attributes['w:id'] ?? '',
              custom: isOn(node.attributes['w:customMarkFollows'] ?? '0'),
            });
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          if (!format.hidden) this.#boxes(node);
          break;
        case 'mc:AlternateContent': {
          const branch = chosenBranch(node);
          if (branch) this.#inRun(branch, run, format);
          break;
        }
        default: {
          const sign = signOf(node);
          // A page that begins before the text is no line of it.
          if (sign && (this.#said || !isPageBreak(node))) this.#say(sign, node, run, format);
        }
      }
    }
  }

  #boxes(element: XmlElement): void {
    for (const node of element.children) {
      if (!isElement(node)) continue;
      if (node.name === 'w:txbxContent') this.#visitor.box?.(node);
      else if (node.name === 'mc:AlternateContent') {
        const branch = chosenBranch(node);
        if (branch) this.#boxes(branch);
      } else this.#boxes(node);
    }
  }

  #field(element: XmlElement, run: XmlElement, format: RunFormat): void {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') this.#fields.push({ code: '', result: false, filled: formFieldText(element) });
    else if (type === 'end') {
      const field = this.#fields.pop();
      // Signs that are drawn by an instruction have no result.
      if (field)
        this.#say(field.result ? field.filled : (equationText(field.code) ?? field.filled), element, run, format);
    } else if (type === 'separate') {
      const field = this.#fields.at(-1);
      if (field) field.result = true;
    }
    this.#contents ||= this.#inContents();
  }

  /** In no instruction and no table of contents. */
  #visible(): boolean {
    return this.#fields.every(({ code, result }) => result && !CONTENTS.test(code));
  }

  #say(text: string, element: XmlElement, run: XmlElement, format: RunFormat): void {
    if (text === '' || format.hidden || !this.#visible()) return;
    const field = this.#fields.at(-1)?.code.trim().split(/\s/u)[0]?.toUpperCase();
    this.#said = true;
    this.#visitor.text(text, element, run, format, field || undefined);
  }
}
