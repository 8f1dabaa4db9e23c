import type { ParagraphReform, RunReform } from '../../layout/reform.js';
import { signOf } from '../content.js';
import { isStrict } from '../namespaces.js';
import { childOf, isElement, type XmlElement } from '../xml.js';
import { element, escaped, type Names, namesAt, type Splice, type Stamp, stamped } from './markup.js';
import { paragraphProperties, type Recorded, runProperties } from './properties.js';
import { byPlace, type Cut, rewriteRun, type Segment } from './run.js';

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

/** Units of a run in another format. */
interface Formatted extends Recorded {
  readonly from: number;
  readonly to: number;
}

/** Works out how a paragraph's source changes. */
export class ParagraphEditor {
  readonly #source: string;
  readonly #paragraph: XmlElement;
  readonly #segments: readonly Segment[];
  readonly #names: Names;
  readonly #byRun = new Map<XmlElement, Segment[]>();
  readonly #parents = new Map<XmlElement, XmlElement>();
  readonly #cuts = new Map<Segment, Cut[]>();
  readonly #formats = new Map<XmlElement, Formatted[]>();
  /** The paragraph's own properties as they should be. */
  #own: string | undefined;
  /** What stands in a paragraph without text. */
  #loose = '';

  constructor(source: string, paragraph: XmlElement, segments: readonly Segment[]) {
    this.#source = source;
    this.#paragraph = paragraph;
    this.#segments = segments;
    this.#names = namesAt(paragraph.scope);
    this.#climb(paragraph);
    for (const segment of segments) {
      const known = this.#byRun.get(segment.run);
      if (known) known.push(segment);
      else this.#byRun.set(segment.run, [segment]);
    }
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

  /** Whether a segment stands in a run that can be cut. */
  #inRun(segment: Segment): boolean {
    const { element: own, run } = segment;
    return run.name === 'w:r' && this.#parents.get(own) === run && this.#runOf(segment) === run;
  }

  /** Whether a segment can be cut within. */
  #cuttable(segment: Segment): boolean {
    return segment.element.name === 'w:t' && this.#inRun(segment);
  }

  /** Whether a stretch of a segment can be taken out: of its text any, a sign as a whole. */
  #removable(segment: Segment, from: number, to: number): boolean {
    if (this.#cuttable(segment)) return true;
    const isWhole = from === segment.start && to === segment.end && signOf(segment.element) !== undefined;
    return isWhole && this.#inRun(segment);
  }

  /** Sets 汉字 in another font or size; false where nothing is to be changed or the place does not allow it. */
  format({ start, end, font, size }: Omit<RunReform, 'kind' | 'line'>, stamp: Stamp): boolean {
    const runs = new Map<XmlElement, { from: number; to: number }>();
    for (const segment of this.#segments) {
      if (segment.start >= end || segment.end <= start || !this.#inRun(segment)) continue;
      const [from, to] = [Math.max(start, segment.start), Math.min(end, segment.end)];
      const known = runs.get(segment.run);
      if (known) known.to = to;
      else runs.set(segment.run, { from, to });
    }
    let made = false;
    for (const [run, { from, to }] of runs) {
      const properties = childOf(run, 'w:rPr');
      const wanted = {
        ...(font !== undefined && { font }),
        ...(size !== undefined && { size }),
      };
      const recorded = runProperties(this.#source, properties, namesAt(run.scope), wanted, stamp);
      if (!recorded) continue;
      const known = this.#formats.get(run) ?? [];
      known.push({ ...recorded, from, to });
      this.#formats.set(run, known);
      for (const at of [from, to]) {
        const inside = this.#byRun.get(run)?.find((s) => s.start < at && at < s.end);
        if (inside && this.#cuttable(inside)) this.#add(inside, { at, rank: 1, xml: '', length: 0 });
      }
      made = true;
    }
    return made;
  }

  /** Puts the paragraph at another place; false where nothing is to be changed, or another change is recorded already. */
  place(wanted: Omit<ParagraphReform, 'kind' | 'line'>, stamp: Stamp): boolean {
    if (this.#own !== undefined) return false;
    const paragraph = this.#paragraph;
    const old = childOf(paragraph, 'w:pPr');
    const made = paragraphProperties(this.#source, old, this.#names, isStrict(paragraph.scope), wanted, stamp);
    this.#own = made?.xml();
    return made !== undefined;
  }

  #add(segment: Segment, cut: Cut): void {
    const known = this.#cuts.get(segment);
    if (known) known.push(cut);
    else this.#cuts.set(segment, [cut]);
  }

  mark({ at: wanted, side, xml }: Marker): void {
    const last = Math.min(wanted, this.#segments.at(-1)?.end ?? 0);
    const rank = side === 'end' ? 0 : 1;
    const around = this.#segments.find(({ start, end }) => start < last && last < end);
    const inside = around && this.#cuttable(around) ? around : undefined;
    // What is no text stands in one piece, however long it reads: the marker keeps out of it.
    const at = around && !inside ? around[side] : last;
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
    const fits = (s: Segment): boolean =>
      (start === end ? this.#cuttable(s) : this.#removable(s, Math.max(start, s.start), Math.min(end, s.end))) &&
      !s.inField &&
      TRACKABLE.has(this.#parents.get(s.run)?.name ?? '');
    if (!parts.every(fits)) return false;
    const names = this.#names;
    const about = (): string => stamped(names, stamp);
    parts.forEach((segment, i) => {
      const from = Math.max(start, segment.start);
      const to = Math.min(end, segment.end);
      const run = (properties: string, inside: string): string => element(names, 'r', '', properties + inside);
      const words = (tag: string, inside: string): string =>
        element(names, tag, ' xml:space="preserve"', escaped(inside));
      const gone = segment.text.slice(from - segment.start, to - segment.start);
      const sign = segment.element.name !== 'w:t';
      const taken = sign ? this.#source.slice(segment.element.start, segment.element.end) : words('delText', gone);
      const out = gone === '' ? '' : element(names, 'del', about(), run(this.#propertiesOf(segment.run), taken));
      const last = this.#formatAt(segment.run, Math.max(from, to - 1))?.plain ?? this.#propertiesOf(segment.run);
      const put =
        i < parts.length - 1 || text === '' ? '' : element(names, 'ins', about(), run(last, words('t', text)));
      this.#add(segment, { at: from, rank: 2, xml: out + put, length: to - from });
    });
    return true;
  }

  #propertiesOf(run: XmlElement): string {
    const found = childOf(run, 'w:rPr');
    return found ? this.#source.slice(found.start, found.end) : '';
  }

  /** Properties of a run where a unit of it stands. */
  #formatAt(run: XmlElement, at: number): Formatted | undefined {
    return this.#formats.get(run)?.find(({ from, to }) => from <= at && at < to);
  }

  #rewritten(run: XmlElement, cuts: ReadonlyMap<Segment, readonly Cut[]>): Splice {
    const old = this.#propertiesOf(run);
    const unchanged = (): string => old;
    const propertiesAt = (at: number) => this.#formatAt(run, at)?.xml ?? unchanged;
    return rewriteRun(this.#source, run, this.#byRun.get(run) ?? [], cuts, propertiesAt);
  }

  /** The paragraph's properties, then what has no other place. */
  #head(): Splice[] {
    const head: Splice[] = [];
    const old = childOf(this.#paragraph, 'w:pPr');
    const section = childOf(old, 'w:sectPr');
    if (this.#own !== undefined && old && section) {
      // Changes of the section that stands in there come by themselves.
      const own = this.#source.slice(section.start, section.end);
      const at = this.#own.indexOf(own);
      head.push({ start: old.start, end: section.start, text: this.#own.slice(0, at) });
      head.push({ start: section.end, end: old.end, text: this.#own.slice(at + own.length) });
    } else if (this.#own !== undefined)
      head.push(old ? { start: old.start, end: old.end, text: this.#own } : this.#atStart(this.#own));
    if (this.#loose !== '') head.push(this.#atStart(this.#loose));
    return head;
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
    const out = this.#head();
    for (const run of this.#formats.keys()) if (!runs.has(run)) runs.set(run, new Map());
    for (const [run, cuts] of runs) {
      const whole = [...cuts].every(
        ([segment]) => this.#cuttable(segment) || this.#parents.get(segment.element) === run,
      );
      out.push(whole && run.name === 'w:r' ? this.#rewritten(run, cuts) : this.#around(run, cuts));
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
}
