import type { Layout, Origin } from '../layout/model.js';
import { GENERAL, PROFILES } from '../profiles/index.js';
import type { Profile } from '../profiles/profile.js';
import type { Block, OffsetMap, Place } from '../syntax/block.js';
import type { ShapedChunk } from '../syntax/chunks.js';
import { classify, type Replacement, reclassify } from '../syntax/classify.js';
import { type Cutter, cutLines } from '../syntax/cut.js';
import { markdownCutter } from '../syntax/markdown/blocks.js';
import { printedBlock, printedPlace } from '../syntax/meant.js';
import { plainCutter } from '../syntax/plain.js';
import { isLowSurrogate } from '../text/chars.js';
import { sharedLines } from '../text/lines.js';
import { SourceText } from '../text/source-text.js';
import type { Span } from '../text/span.js';
import { headingsOf, replaceInHeadings } from './headings.js';
import { laidCutter } from './laid.js';
import { outlineOf } from './outline.js';
import { type Part, Places, partsOf } from './parts.js';
import { chosen, recognise } from './recognise.js';
import type { Report, TextFormat } from './report.js';
import { replaceInSections, sectionsOf } from './sections.js';
import { reportingYear } from './year.js';

export interface ParseOptions {
  readonly format: TextFormat;
  /** Profile id that the user chose; recognised from the text where absent. */
  readonly profile?: string;
  /** The profiles to choose from; the built-in ones where absent. The same array while nothing changes. */
  readonly profiles?: readonly Profile[];
  /** Where the text was read from, if from a Word file. */
  readonly origin?: Origin;
}

/** A report with what the next one takes over from it. */
class ParsedReport implements Report {
  readonly title: Block | undefined;
  readonly year: number | undefined;
  readonly sections: Report['sections'];
  readonly headings: Report['headings'];
  readonly profile: Report['profile'];
  readonly facts = new Map<unknown, unknown>();
  readonly parts: readonly Part[];
  readonly lineage: Map<unknown, unknown>;
  #places: Places | undefined;
  #outline: Report['outline'] | undefined;

  constructor(
    readonly source: SourceText,
    readonly format: TextFormat,
    readonly chunks: readonly ShapedChunk[],
    readonly blocks: readonly Block[],
    readonly wanted: string | undefined,
    readonly profiles: readonly Profile[],
    readonly origin: Origin | undefined,
    earlier?: ParsedReport,
    replaced?: Replacement,
  ) {
    this.parts = partsOf(blocks, earlier?.parts);
    this.lineage = earlier?.lineage ?? new Map();
    this.title = blocks.find((block) => block.kind === 'title');
    this.year = reportingYear(blocks, this.title);
    const edit = earlier && replaced;
    this.sections = edit
      ? replaceInSections(earlier.sections, replaced.before, replaced.after)
      : sectionsOf(blocks, earlier?.sections);
    this.headings = !edit
      ? headingsOf(blocks)
      : replaced.after.heading
        ? replaceInHeadings(earlier.headings, replaced.before, replaced.after)
        : earlier.headings;
    const general = profiles.find(({ id }) => id === GENERAL.id) ?? GENERAL;
    this.profile =
      wanted === undefined
        ? recognise({ blocks, title: this.title, headings: this.headings }, profiles, general)
        : chosen(wanted, profiles, general);
  }

  get text(): string {
    return this.source.text;
  }

  get length(): number {
    return this.source.length;
  }

  /** Built when first asked for: rules rarely need it on a keystroke. */
  get outline(): Report['outline'] {
    this.#outline ??= outlineOf(this.blocks);
    return this.#outline;
  }

  get layout(): Layout | undefined {
    return this.origin?.layout;
  }

  offsetOf(block: Block): number {
    return this.#placed().offsetOf(printedBlock(block));
  }

  indexOf(block: Block): number {
    return this.#placed().indexOf(printedBlock(block));
  }

  #placed(): Places {
    return (this.#places ??= new Places(this.parts));
  }

  rangeOf(place: Place): Span {
    const { block, start, end } = printedPlace(place);
    const base = this.offsetOf(block);
    const { map } = block.chunk;
    if (!map) return { start: base + start, end: base + end };
    const from = base + toSource(map, start);
    // The end of a span belongs to the unit before it: blanks that were left out behind it are not covered.
    return { start: from, end: end > start ? base + toSource(map, end - 1) + 1 : from };
  }

  placeAt(at: number): { block: Block; offset: number } {
    const offset = Math.max(0, Math.min(at, this.length));
    const { block, start } = this.#placed().blockAt(offset);
    const inSource = Math.min(offset - start, block.chunk.source.length);
    const logical = Math.min(block.chunk.map ? toLogical(block.chunk.map, inSource) : inSource, block.text.length);
    return { block, offset: isLowSurrogate(block.text.charCodeAt(logical)) ? Math.max(0, logical - 1) : logical };
  }
}

function segmentAt(map: OffsetMap, key: 'logical' | 'source', at: number) {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.[key] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return map[low] ?? { logical: 0, source: 0 };
}

function toSource(map: OffsetMap, logical: number): number {
  const segment = segmentAt(map, 'logical', logical);
  return segment.source + logical - segment.logical;
}

function toLogical(map: OffsetMap, source: number): number {
  const segment = segmentAt(map, 'source', source);
  return segment.logical + Math.max(0, source - segment.source);
}

const CUTTERS: Readonly<Record<TextFormat, Cutter>> = { text: plainCutter, markdown: markdownCutter };

/**
 * Any text gives a report. Blocks of `previous` whose lines are untouched are taken over with all that is known of them;
 * which those are is known where the text was edited, and found by comparing where a string is all there is.
 */
export function parseReport(text: string | SourceText, options: ParseOptions, previous?: Report): Report {
  const { format, profile, profiles = PROFILES, origin } = options;
  const before = previous instanceof ParsedReport && previous.format === format ? previous : undefined;
  const source = typeof text !== 'string' ? text : before ? before.source.turnedInto(text) : SourceText.of(text);
  if (
    before?.source === source &&
    before.wanted === profile &&
    before.profiles === profiles &&
    before.origin === origin
  )
    return before;
  const { lines } = source;
  // What a text is cut by changes where it becomes known that it was read from a Word file.
  const alike = before && (before.origin === undefined) === (origin === undefined) ? before : undefined;
  const earlier = alike && {
    ...sharedLines(alike.source.lines, lines),
    chunks: alike.chunks,
    lines: alike.source.lines.length,
  };
  const cutter = origin ? laidCutter(CUTTERS[format], origin.layout, lines) : CUTTERS[format];
  const chunks = cutLines(lines, cutter, earlier);
  const { blocks, replaced } = before ? reclassify(chunks, before) : { blocks: classify(chunks) };
  return new ParsedReport(source, format, chunks, blocks, profile, profiles, origin, before, replaced);
}
