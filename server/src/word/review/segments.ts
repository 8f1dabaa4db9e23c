import { ContentReader } from '../content.js';
import type { WordPackage } from '../package.js';
import { propertiesIn } from '../paragraph.js';
import { Styles, themeOf } from '../styles.js';
import { childOf, isElement, type XmlElement, XmlReader } from '../xml.js';
import type { Segment } from './run.js';

/** What is needed of the main part to change some of its paragraphs. */
export interface Touched {
  readonly paragraphs: ReadonlyMap<number, { readonly element: XmlElement; readonly segments: readonly Segment[] }>;
  /** Properties of the sections, in order. */
  readonly sections: readonly XmlElement[];
  /** Paragraph in which a comment begins, by the comment's number. */
  readonly starts: ReadonlyMap<string, number>;
  /** The largest number of a change or a bookmark. */
  readonly maxId: number;
  /** Namespace of the main part. */
  readonly namespace: string;
}

/** Numbered so: each must be unique in the document. */
const NUMBERED =
  /^w:(?:ins|del|moveFrom|moveTo|bookmarkStart|cellIns|cellDel|cellMerge|numberingChange|\w+(?:PrChange|PrExChange|GridChange)|(?:move(?:From|To)|customXml\w+)RangeStart)$/u;

/** Reads the main part again for the source of some paragraphs; fields are followed through all of them. */
export function paragraphsWith(opened: WordPackage, source: string, wanted: ReadonlySet<number>): Touched {
  const styles = new Styles(opened.related('styles')?.root, themeOf(undefined));
  const reader = new ContentReader(styles, 'final');
  const paragraphs = new Map<number, { element: XmlElement; segments: Segment[] }>();
  const sections: XmlElement[] = [];
  const starts = new Map<string, number>();
  let maxId = 0;
  let namespace = '';
  const look = (element: XmlElement, paragraph: number): void => {
    const id = element.attributes['w:id'];
    if (element.name === 'w:commentRangeStart' && id !== undefined) starts.set(id, paragraph);
    if (NUMBERED.test(element.name)) maxId = Math.max(maxId, Number(id) || 0);
    for (const node of element.children) if (isElement(node)) look(node, node.number > 0 ? node.number : paragraph);
  };
  const take = (element: XmlElement): void => {
    const segments: Segment[] = [];
    let length = 0;
    reader.read(element, propertiesIn(element, 'final').properties, {
      text(text, own, run, _format, field) {
        segments.push({
          start: length,
          end: length + text.length,
          text,
          element: own,
          run,
          inField: field !== undefined,
        });
        length += text.length;
      },
    });
    look(element, element.number);
    const section = childOf(childOf(element, 'w:pPr'), 'w:sectPr');
    if (section) sections.push(section);
    if (wanted.has(element.number)) paragraphs.set(element.number, { element, segments });
  };
  const xml = new XmlReader(opened.main, {
    open(element) {
      if (element.name === 'w:document') namespace = namespaceOf(element);
      if (element.name === 'w:commentRangeStart') starts.set(element.attributes['w:id'] ?? '', 0);
      return element.name === 'w:p' || element.name === 'w:sectPr';
    },
    close(element) {
      if (element.name === 'w:p') take(element);
      else if (element.name === 'w:sectPr') {
        sections.push(element);
        look(element, 0);
      } else if (NUMBERED.test(element.name)) maxId = Math.max(maxId, Number(element.attributes['w:id']) || 0);
    },
  });
  xml.writeText(source);
  xml.end();
  return { paragraphs, sections, starts, maxId, namespace };
}

function namespaceOf({ scope }: XmlElement): string {
  const prefix = scope.prefixOf('w');
  return scope.namespace(prefix.replace(/:$/u, '')) ?? '';
}
