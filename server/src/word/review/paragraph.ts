import { childOf, isElement, type XmlElement } from '../xml.js';
import { attribute, element, escaped, type Names, namesAt, type Splice } from './markup.js';

/** A stretch of a paragraph's text and the element that gives it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly element: XmlElement;
  readonly run: XmlElement;
  /** It comes from a field and is made anew when the field is. */
  readonly inField: boolean;
}

/** XML that stands before, in or behind the units of a paragraph. `end`: it closes what ends there. */
export interface Marker {
  readonly at: number;
  readonly side: 'start' | 'end';
  readonly xml: string;
}

/** A replacement in the paragraph's text. */
export interface TrackedEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Elements whose runs may be replaced by tracked ones. */
const TRACKABLE = new Set(['w:p', 'w:hyperlink', 'w:smartTag', 'w:sdtContent']);

export interface Stamp {
  readonly author: string;
  readonly date: string;
  /** The next free number of a change. */
  next(): number;
}

interface Cut {
  readonly at: number;
  /** Order at one place: ends, then starts, then changes. */
  readonly rank: number;
  readonly xml: string;
  /** Units from `at` that are taken out of the run: they stand in `xml`. */
  readonly length: number;
}

/** Works out how a paragraph's source changes. */
export class ParagraphEditor {
  readonly #source: string;
  readonly #paragraph: XmlElement;
  readonly #segments: readonly Segment[];
  readonly #names: Names;
  readonly #parents = new Map<XmlElement, XmlElement>();
  readonly #cuts = new Map<Segment, Cut[]>();
  /** What stands in a paragraph without text. */
  #loose = '';

  constructor(source: string, paragraph: XmlElement, segments: readonly Segment[]) {
    this.#source = source;
    this.#paragraph = paragraph;
    this.#segments = segments;
    this.#names = namesAt(paragraph.scope);
    this.#climb(paragraph);
  }

  get names(): Names {
    return this.#names;
  }

  /** Depth is bounded by the reader. */
  #climb(parent: XmlElement): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      this.#parents.set(node, parent);
      this.#climb(node);
    }
  }

  /** The outermost run around an element: runs in runs (phonetic guides) are not cut. */
  #runOf({ run }: Segment): XmlElement {
    let found = run;
    for (let at = this.#parents.get(run); at && at !== this.#paragraph; at = this.#parents.get(at))
      if (at.name === 'w:r') found = at;
    return found;
  }

  /** Whether a segment can be cut within. */
  #cuttable(segment: Segment): boolean {
    const { element: own, run } = segment;
    return own.name === 'w:t' && this.#parents.get(own) === run && this.#runOf(segment) === run;
  }

  #add(segment: Segment, cut: Cut): void {
    const known = this.#cuts.get(segment);
    if (known) known.push(cut);
    else this.#cuts.set(segment, [cut]);
  }

  mark({ at: wanted, side, xml }: Marker): void {
    const at = Math.min(wanted, this.#segments.at(-1)?.end ?? 0);
    const rank = side === 'end' ? 0 : 1;
    const inside = this.#segments.find(({ start, end }) => start < at && at < end);
    const beside =
      side === 'start'
        ? (this.#segments.find(({ start }) => start === at) ?? this.#segments.find(({ end }) => end === at))
        : (this.#segments.findLast(({ end }) => end === at) ?? this.#segments.find(({ start }) => start === at));
    const segment = inside ?? beside;
    if (segment) this.#add(segment, { at, rank, xml, length: 0 });
    else this.#loose += xml;
  }

  /** Behind the properties, before all content. */
  #atStart(xml: string): Splice {
    const { start, inner, end } = this.#paragraph;
    const properties = childOf(this.#paragraph, 'w:pPr');
    if (properties) return { start: properties.end, end: properties.end, text: xml };
    if (inner === end && this.#source[end - 2] === '/') {
      const name = /^<([^\s/>]+)/u.exec(this.#source.slice(start, end))?.[1] ?? '';
      return { start: end - 2, end, text: `>${xml}</${name}>` };
    }
    return { start: inner, end: inner, text: xml };
  }

  /** Tracks a change; false where the place does not allow it, and nothing is changed. */
  track({ start, end, text }: TrackedEdit, stamp: Stamp): boolean {
    if (/[\n\r]/u.test(text)) return false;
    const touched = this.#segments.filter((s) =>
      start === end ? s.start <= start && start <= s.end : s.start < end && start < s.end,
    );
    const parts = start === end ? touched.slice(0, 1) : touched;
    const covered = parts.reduce((sum, s) => sum + Math.min(end, s.end) - Math.max(start, s.start), 0);
    if (parts.length === 0 || covered !== end - start) return false;
    if (!parts.every((s) => this.#cuttable(s) && !s.inField && TRACKABLE.has(this.#parents.get(s.run)?.name ?? '')))
      return false;
    const names = this.#names;
    const about = (): string =>
      attribute(names, 'id', String(stamp.next())) +
      attribute(names, 'author', stamp.author) +
      attribute(names, 'date', stamp.date);
    parts.forEach((segment, i) => {
      const from = Math.max(start, segment.start);
      const to = Math.min(end, segment.end);
      const properties = this.#propertiesOf(segment.run);
      const run = (tag: string, inside: string): string =>
        element(names, 'r', '', properties + element(names, tag, ' xml:space="preserve"', escaped(inside)));
      const gone = segment.text.slice(from - segment.start, to - segment.start);
      const out = gone === '' ? '' : element(names, 'del', about(), run('delText', gone));
      const put = i < parts.length - 1 || text === '' ? '' : element(names, 'ins', about(), run('t', text));
      this.#add(segment, { at: from, rank: 2, xml: out + put, length: to - from });
    });
    return true;
  }

  #propertiesOf(run: XmlElement): string {
    const found = childOf(run, 'w:rPr');
    return found ? this.#source.slice(found.start, found.end) : '';
  }

  /** The changes to the source; runs without one keep every byte. */
  splices(): readonly Splice[] {
    const runs = new Map<XmlElement, Map<Segment, Cut[]>>();
    for (const [segment, cuts] of this.#cuts) {
      const run = this.#runOf(segment);
      const of = runs.get(run) ?? new Map<Segment, Cut[]>();
      runs.set(run, of);
      of.set(segment, cuts);
    }
    const out = this.#loose === '' ? [] : [this.#atStart(this.#loose)];
    for (const [run, cuts] of runs) {
      const whole = [...cuts].every(
        ([segment]) => this.#cuttable(segment) || this.#parents.get(segment.element) === run,
      );
      out.push(whole && run.name === 'w:r' ? this.#rebuilt(run, cuts) : this.#around(run, cuts));
    }
    return out;
  }

  /** What cannot be cut has its markers before and behind. */
  #around(run: XmlElement, cuts: ReadonlyMap<Segment, readonly Cut[]>): Splice {
    const all = [...cuts.values()].flat().sort(byPlace);
    const of = (rank: number): string =>
      all
        .filter((cut) => cut.rank === rank)
        .map(({ xml }) => xml)
        .join('');
    return { start: run.start, end: run.end, text: of(1) + this.#source.slice(run.start, run.end) + of(0) };
  }

  #rebuilt(run: XmlElement, cuts: ReadonlyMap<Segment, readonly Cut[]>): Splice {
    const source = this.#source;
    const open = source.slice(run.start, run.inner);
    const close = `</${/^<([^\s/>]+)/u.exec(open)?.[1] ?? ''}>`;
    const properties = this.#propertiesOf(run);
    const byElement = new Map([...cuts].map(([segment, own]) => [segment.element, { segment, own }]));
    let out = '';
    let inside = '';
    const flush = (): void => {
      if (inside !== '') out += open + properties + inside + close;
      inside = '';
    };
    for (const node of run.children) {
      if (!isElement(node) || node.name === 'w:rPr') continue;
      const cut = byElement.get(node);
      if (!cut) {
        inside += source.slice(node.start, node.end);
        continue;
      }
      const { segment, own } = cut;
      const ordered = [...own].sort(byPlace);
      const within = ordered.some(({ at, length }) => length > 0 || (at > segment.start && at < segment.end));
      let at = segment.start;
      const text = (to: number): void => {
        const piece = segment.text.slice(at - segment.start, to - segment.start);
        if (piece !== '')
          inside += within
            ? element(this.#names, 't', ' xml:space="preserve"', escaped(piece))
            : source.slice(node.start, node.end);
        at = Math.max(at, to);
      };
      for (const one of ordered) {
        // A sign other than text stands in one piece.
        if (within || one.at >= segment.end) text(one.at);
        flush();
        out += one.xml;
        at = Math.max(at, one.at + one.length);
      }
      text(segment.end);
    }
    flush();
    return { start: run.start, end: run.end, text: out };
  }
}

const byPlace = (a: Cut, b: Cut): number => a.at - b.at || a.rank - b.rank;
