import { isElement, type XmlElement } from '../xml.js';
import { element, escaped, namesAt, type Splice } from './markup.js';

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

/** Where a run is cut, and what stands there from then on. */
export interface Cut {
  readonly at: number;
  /** Order at one place: ends, then starts, then changes. */
  readonly rank: number;
  readonly xml: string;
  /** Units from `at` that are taken out of the run: they stand in `xml`. */
  readonly length: number;
}

export const byPlace = (a: Cut, b: Cut): number => a.at - b.at || a.rank - b.rank;

/**
 * A run as several: cut where something is put in, and where its format changes. `segments`: those of the run;
 * `propertiesAt`: what gives its properties where a unit of it stands.
 */
export function rewriteRun(
  source: string,
  run: XmlElement,
  segments: readonly Segment[],
  cuts: ReadonlyMap<Segment, readonly Cut[]>,
  propertiesAt: (at: number) => () => string,
): Splice {
  const names = namesAt(run.scope);
  const open = source.slice(run.start, run.inner);
  const close = `</${/^<([^\s/>]+)/u.exec(open)?.[1] ?? ''}>`;
  const byElement = new Map(segments.map((segment) => [segment.element, segment]));
  let out = '';
  let inside = '';
  let properties = (): string => '';
  const flush = (): void => {
    if (inside !== '') out += open + properties() + inside + close;
    inside = '';
  };
  /** Adds what stands at a unit, in a run of its own where the format differs from that of what stands before. */
  const put = (xml: string, at: number): void => {
    const now = propertiesAt(at);
    if (now !== properties) flush();
    properties = now;
    inside += xml;
  };
  // What is no text has the format of the text before it, at the beginning that of the text behind it.
  let unit = segments[0]?.start ?? 0;
  for (const node of run.children) {
    if (!isElement(node) || node.name === 'w:rPr') continue;
    const segment = byElement.get(node);
    const own = segment && cuts.get(segment);
    if (!segment || !own) {
      put(source.slice(node.start, node.end), segment?.start ?? unit);
      if (segment) unit = Math.max(segment.start, segment.end - 1);
      continue;
    }
    const { start, end, text } = segment;
    const ordered = [...own].sort(byPlace);
    const within = ordered.some(({ at, length }) => length > 0 || (at > start && at < end));
    let at = start;
    const say = (to: number): void => {
      const piece = text.slice(at - start, to - start);
      if (piece !== '')
        put(
          within ? element(names, 't', ' xml:space="preserve"', escaped(piece)) : source.slice(node.start, node.end),
          at,
        );
      at = Math.max(at, to);
    };
    for (const one of ordered) {
      // A sign other than text stands in one piece.
      if (within || one.at >= end) say(one.at);
      flush();
      out += one.xml;
      at = Math.max(at, one.at + one.length);
    }
    say(end);
    unit = Math.max(start, end - 1);
  }
  flush();
  return { start: run.start, end: run.end, text: out };
}
