import { type Match, matchAliases } from '../profiles/aliases.js';
import type { SectionSpec } from '../profiles/profile.js';
import { type Block, type Place, place } from '../syntax/block.js';
import { itemsOf } from '../syntax/items.js';
import { sentencesOf } from '../syntax/sentences.js';
import { type HeadingEntry, headingTitle } from './headings.js';
import { type Report, reportFact } from './report.js';

export type CoverageState = 'found' | 'weak' | 'missing';
export type CoveredBy = 'heading' | 'item' | 'sentence';

/** How far a report has a section of its profile. */
export interface Coverage {
  readonly spec: SectionSpec;
  readonly state: CoverageState;
  readonly by: CoveredBy | undefined;
  /** The heading, item or sentence that covers it; absent where it is missing. */
  readonly place: Place | undefined;
}

/** Which way a heading looks; a part on problems and plans looks both ways. */
export type Direction = 'back' | 'ahead' | 'both';

/** A heading with the sections that it is by its words. */
export interface NamedHeading extends HeadingEntry {
  readonly direction: Direction;
  readonly specs: readonly SectionSpec[];
}

interface Kept<T> {
  readonly year: number | undefined;
  readonly value: T;
}

/** A fact of a block that depends on a spec and the reporting year. */
function kept<T>(block: Block, spec: SectionSpec, year: number | undefined, compute: () => T): T {
  const known = block.facts.get(spec) as Kept<T> | undefined;
  if (known && known.year === year) return known.value;
  const value = compute();
  block.facts.set(spec, { year, value } satisfies Kept<T>);
  return value;
}

/** Last year's problems set right: no section of this year's report. */
const LAST_YEAR = /(?:上一?年度?|去年|(?:19|20)\d{2}年度?).{0,20}(?:改进|整改)/;

function isLastYears(title: string, year: number | undefined): boolean {
  if (!LAST_YEAR.test(title)) return false;
  const named = /(?:19|20)\d{2}/.exec(title);
  return !named || year === undefined || Number(named[0]) < year;
}

function headingIs({ block, parent }: HeadingEntry, spec: SectionSpec, year: number | undefined): boolean {
  const title = headingTitle(block).replace(/[\s　]+/g, '');
  if (spec.looks === 'back' && isLastYears(title, year)) return false;
  return (
    matchAliases(title, spec.aliases, { year }) !== undefined ||
    (parent < 0 && matchAliases(title, spec.partAliases, { year }) !== undefined)
  );
}

/** The headings of a report with the sections that they are by their words. */
export const namedHeadings: (report: Report) => readonly NamedHeading[] = reportFact((report) => {
  const { sections } = report.profile.profile;
  const first = report.headings[0]?.block;
  const known = first?.facts.get(NAMED) as KeptNames | undefined;
  // The list of headings is the same object while no heading is touched.
  if (known && known.headings === report.headings && known.sections === sections && known.year === report.year)
    return known.named;
  const named: NamedHeading[] = [];
  for (const entry of report.headings) {
    const specs = specsOf(entry, sections, report.year);
    named.push({ ...entry, specs, direction: directionOf(specs, named[entry.parent]?.direction) });
  }
  first?.facts.set(NAMED, { headings: report.headings, sections, year: report.year, named } satisfies KeptNames);
  return named;
});

const NAMED = Symbol('named headings');

interface KeptNames {
  readonly headings: readonly HeadingEntry[];
  readonly sections: readonly SectionSpec[];
  readonly year: number | undefined;
  readonly named: readonly NamedHeading[];
}

interface KeptSpecs {
  readonly isPart: boolean;
  readonly year: number | undefined;
  readonly specs: readonly SectionSpec[];
}

/** The sections that a heading is, kept with its block. */
function specsOf(
  entry: HeadingEntry,
  sections: readonly SectionSpec[],
  year: number | undefined,
): readonly SectionSpec[] {
  const { facts } = entry.block;
  const isPart = entry.parent < 0;
  const known = facts.get(sections) as KeptSpecs | undefined;
  if (known && known.isPart === isPart && known.year === year) return known.specs;
  const specs = sections.filter((spec) => headingIs(entry, spec, year));
  facts.set(sections, { isPart, year, specs } satisfies KeptSpecs);
  return specs;
}

function directionOf(specs: readonly SectionSpec[], around: Direction | undefined): Direction {
  if (around === 'ahead') return 'ahead';
  const ahead = specs.some(({ looks }) => looks === 'ahead');
  const back = specs.some(({ looks, residual }) => looks === 'back' && !residual);
  return ahead ? (back ? 'both' : 'ahead') : 'back';
}

/** Each section of the report's profile and where it stands. */
export const coverageOf: (report: Report) => readonly Coverage[] = reportFact((report) => {
  const headings = namedHeadings(report);
  return report.profile.profile.sections.map((spec) => {
    const heading = headings.find((entry) => coveredBy(entry, spec, headings));
    if (heading) return { spec, state: 'found', by: 'heading', place: headingPlace(heading.block) };
    const weak = spec.residual ? proseWithoutHeading(report, headings) : weaklyCovered(report, headings, spec);
    return weak ? { spec, ...weak } : { spec, state: 'missing', by: undefined, place: undefined };
  });
});

const headingPlace = (block: Block): Place =>
  place(block, block.heading?.span.start ?? 0, block.heading?.span.end ?? block.text.length);

function coveredBy(entry: NamedHeading, spec: SectionSpec, headings: readonly NamedHeading[]): boolean {
  if (spec.looks === 'back' && entry.direction === 'ahead') return false;
  if (entry.specs.includes(spec)) return !insideClosed(entry, spec, headings);
  return (
    spec.residual === true &&
    entry.parent < 0 &&
    entry.direction === 'back' &&
    entry.specs.length === 0 &&
    !isLastYears(headingTitle(entry.block), undefined)
  );
}

function insideClosed(entry: HeadingEntry, spec: SectionSpec, headings: readonly NamedHeading[]): boolean {
  for (let at = headings[entry.parent]; at; at = headings[at.parent])
    if (at.specs.some((other) => other.closed && other !== spec) && !at.specs.includes(spec)) return true;
  return false;
}

/** Prose of this length, without a heading, is more than a preamble. */
const SUBSTANTIAL = 300;

/** A report that begins its first part without a heading, or has none at all. */
function proseWithoutHeading(report: Report, headings: readonly NamedHeading[]): Found | undefined {
  const limit = headings[0]?.index ?? report.blocks.length;
  const prose = report.blocks.slice(0, limit).filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const length = prose.slice(1).reduce((sum, { body }) => sum + body.end - body.start, 0);
  const first = prose[1];
  if (!first || length < SUBSTANTIAL || (headings.length > 0 && prose.length < 4)) return undefined;
  const sentence = sentencesOf(first)[0] ?? first.body;
  return {
    state: headings.length > 0 ? 'weak' : 'found',
    by: 'sentence',
    place: place(first, sentence.start, sentence.end),
  };
}

interface Found {
  readonly state: CoverageState;
  readonly by: CoveredBy;
  readonly place: Place;
}

/** A run-in item or a sentence that touches on a section which has no heading. */
function weaklyCovered(report: Report, headings: readonly NamedHeading[], spec: SectionSpec): Found | undefined {
  let current = -1;
  let sentence: Place | undefined;
  for (const [i, block] of report.blocks.entries()) {
    while (headings[current + 1] && (headings[current + 1]?.index ?? 0) <= i) current++;
    if (block.body.end <= block.body.start || block.kind === 'table-row') continue;
    const inside = headings[current];
    if (inside && !mayTouch(inside, spec, headings)) continue;
    const { item, first } = kept(block, spec, report.year, () => touchesIn(block, spec, report.year));
    if (item) return { state: 'weak', by: 'item', place: place(block, item.start, item.end) };
    if (first && !sentence) sentence = place(block, first.start, first.end);
  }
  return sentence && { state: 'weak', by: 'sentence', place: sentence };
}

function mayTouch(inside: NamedHeading, spec: SectionSpec, headings: readonly NamedHeading[]): boolean {
  if (spec.looks === 'back' && inside.direction === 'ahead') return false;
  if (spec.looks === 'ahead') return true;
  return !inside.specs.some(({ closed }) => closed) && !insideClosed(inside, spec, headings);
}

interface Touches {
  readonly item: Match | undefined;
  readonly first: Match | undefined;
}

function touchesIn(block: Block, spec: SectionSpec, year: number | undefined): Touches {
  const item = itemsOf(block).find(({ title }) =>
    matchAliases(block.text.slice(title.start, title.end), spec.aliases, { year }),
  );
  const first =
    spec.sentences &&
    sentencesOf(block).find(({ start, end }) => matchAliases(block.text.slice(start, end), spec.sentences, { year }));
  return { item, first };
}
