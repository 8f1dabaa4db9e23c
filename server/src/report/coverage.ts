import { type Match, matchAliases } from '../profiles/aliases.js';
import type { SectionSpec } from '../profiles/profile.js';
import { type Block, type Place, place } from '../syntax/block.js';
import { itemsOf } from '../syntax/items.js';
import { sentencesOf } from '../syntax/sentences.js';
import type { Facts } from '../text/few.js';
import { type HeadingEntry, headingTitle } from './headings.js';
import type { Part } from './parts.js';
import { type Report, reportFact, steadyFact } from './report.js';

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

/** A fact of a block or a part that depends on a spec and the reporting year. */
function kept<T>(
  { facts }: { readonly facts: Facts },
  spec: SectionSpec,
  year: number | undefined,
  compute: () => T,
): T {
  const known = facts.get(spec) as Kept<T> | undefined;
  if (known && known.year === year) return known.value;
  const value = compute();
  facts.set(spec, { year, value } satisfies Kept<T>);
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
export const namedHeadings: (report: Report) => readonly NamedHeading[] = steadyFact(
  // The list of headings is the same object while no heading is touched.
  ({ headings, profile, year }) => [headings, profile.profile.sections, year],
  (report) => {
    const { headings, year } = report;
    const { sections } = report.profile.profile;
    const last = report.lineage.get(namedHeading) as Named | undefined;
    const known = last?.sections === sections && last.year === year ? last : undefined;
    const named: NamedHeading[] = [];
    for (const [at, entry] of headings.entries()) {
      const around = named[entry.parent]?.direction;
      const old = known?.named[at];
      const isSame = known?.headings[at] === entry && known.named[entry.parent]?.direction === around;
      named.push(old && isSame ? old : namedHeading(entry, specsOf(entry, sections, year), around));
    }
    report.lineage.set(namedHeading, { headings, sections, year, named } satisfies Named);
    return named;
  },
);

/** What headings were called last; one that stands as it did, at its place in the list and below the same, is the same. */
interface Named {
  readonly headings: readonly HeadingEntry[];
  readonly sections: readonly SectionSpec[];
  readonly year: number | undefined;
  readonly named: readonly NamedHeading[];
}

/** The same object while the same heading stands at the same place; kept with its block. */
function namedHeading(entry: HeadingEntry, specs: readonly SectionSpec[], around: Direction | undefined): NamedHeading {
  const { facts } = entry.block;
  const direction = directionOf(specs, around);
  const known = facts.get(namedHeading) as KeptName | undefined;
  if (known?.entry === entry && known.named.specs === specs && known.named.direction === direction) return known.named;
  const named = { ...entry, specs, direction };
  facts.set(namedHeading, { entry, named } satisfies KeptName);
  return named;
}

interface KeptName {
  readonly entry: HeadingEntry;
  readonly named: NamedHeading;
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

/** The heading that covers each section of the profile, if one does. */
const coveringHeadings = steadyFact(
  (report) => [namedHeadings(report), report.profile.profile.sections],
  (report) => {
    const headings = namedHeadings(report);
    return report.profile.profile.sections.map((spec) => headings.find((entry) => coveredBy(entry, spec, headings)));
  },
);

/** Each section of the report's profile and where it stands. */
export const coverageOf: (report: Report) => readonly Coverage[] = reportFact((report) => {
  const headings = namedHeadings(report);
  const covering = coveringHeadings(report);
  return report.profile.profile.sections.map((spec, i) => {
    const heading = covering[i];
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
  for (const part of report.parts)
    for (const { block, item, first } of kept(part, spec, report.year, () => touchingIn(part, spec, report.year))) {
      const index = report.indexOf(block);
      while (headings[current + 1] && (headings[current + 1]?.index ?? 0) <= index) current++;
      const inside = headings[current];
      if (inside && !mayTouch(inside, spec, headings)) continue;
      if (item) return { state: 'weak', by: 'item', place: place(block, item.start, item.end) };
      if (first && !sentence) sentence = place(block, first.start, first.end);
    }
  return sentence && { state: 'weak', by: 'sentence', place: sentence };
}

/** The blocks of a part that touch on a section. */
const touchingIn = ({ blocks }: Part, spec: SectionSpec, year: number | undefined): readonly Touching[] =>
  blocks.flatMap((block) => {
    if (block.body.end <= block.body.start || block.kind === 'table-row') return [];
    const { item, first } = kept(block, spec, year, () => touchesIn(block, spec, year));
    return item || first ? [{ block, item, first }] : [];
  });

function mayTouch(inside: NamedHeading, spec: SectionSpec, headings: readonly NamedHeading[]): boolean {
  if (spec.looks === 'back' && inside.direction === 'ahead') return false;
  if (spec.looks === 'ahead') return true;
  return !inside.specs.some(({ closed }) => closed) && !insideClosed(inside, spec, headings);
}

interface Touches {
  readonly item: Match | undefined;
  readonly first: Match | undefined;
}

interface Touching extends Touches {
  readonly block: Block;
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
