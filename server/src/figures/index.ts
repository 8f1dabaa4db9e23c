import { meantSection } from '../report/meant.js';
import { type Report, type Section, sectionFact } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { meantOf } from '../syntax/meant.js';
import { countStatements } from './count.js';
import { type Score, score } from './evidence.js';
import { totalsIn } from './made-up.js';
import { periodsIn, reportPeriods } from './period.js';
import { openOf, type Read, read, readingsOf, type Undecided } from './relations.js';
import { indicatorsOf, sameStatements } from './same.js';
import type { Statement } from './statement.js';
import { tableStatements } from './table-identities.js';
import { tableProseStatements } from './table-prose.js';
import { toldOnce } from './told-once.js';
import { figuresIn, viewOf } from './view.js';
import type { Weighed } from './weigh.js';
import { lineOf } from './window.js';

/** How many paragraphs with figures a whole may lie back in its section. */
const LOOK_BACK = 2;

/** What a block says with the paragraphs before it, kept with the block while those are the same. */
interface Kept {
  readonly before: readonly Block[];
  readonly statements: readonly Statement[];
  /** Asked for by who explains; a check never does. */
  undecided: readonly Undecided[] | undefined;
}

/** A paragraph of more figures is a table run together, which no writer made: nothing is told of it. */
const MOST_FIGURES = 250;

const keptOf: (block: Block) => { current: Kept | undefined } = blockFact(() => ({ current: undefined }));

const NONE: readonly never[] = [];

const byPlace = (a: Statement, b: Statement): number => a.stated.quantity.start - b.stated.quantity.start;

function keptAt(block: Block, before: readonly Block[]): Kept | undefined {
  if (!readable(block)) return undefined;
  const kept = keptOf(block);
  const { current } = kept;
  if (current && current.before.length === before.length && current.before.every((b, i) => b === before[i]))
    return current;
  const { statements } = readParagraph(block, before, score);
  kept.current = { before, statements, undecided: undefined };
  return kept.current;
}

const statementsAt = (block: Block, before: readonly Block[]): readonly Statement[] =>
  keptAt(block, before)?.statements ?? NONE;

/** What was read of a paragraph and not decided. It is read again for that: what it was read from is not kept. */
function undecidedAt(block: Block, before: readonly Block[]): readonly Undecided[] {
  const kept = keptAt(block, before);
  if (!kept) return NONE;
  if (!kept.undecided) {
    const { claims, statements } = readParagraph(block, before, score, true);
    const decided = new Set(statements.map(({ stated }) => stated.quantity));
    kept.undecided = claims.flatMap((claim) => (decided.has(claim.stated.q) ? [] : openOf(claim)));
  }
  return kept.undecided;
}

/** A paragraph in the light of those before it, by a table of weights. */
function readParagraph(
  block: Block,
  before: readonly Block[],
  by: Score,
  silent = false,
): { readonly claims: readonly Read[]; readonly statements: readonly Statement[] } {
  const claims = read(block, before.filter(readable), by, { silent });
  const statements = [...toldOnce(claims.flatMap((claim) => claim.statements))].sort(byPlace);
  return { claims, statements: statements.length > 0 ? statements : NONE };
}

const readable = (block: Block): boolean => {
  const { mentions, brackets } = figuresIn(block);
  return mentions + brackets > 0 && mentions <= MOST_FIGURES;
};

/** The statements of a report's sections by other weights than those that were learnt, for who learns them. */
export const statementsBy = (report: Report, by: Score): readonly Statement[] =>
  report.sections.flatMap((section) =>
    readSection(meantSection(section), (block, before) =>
      readable(block) ? readParagraph(block, before, by).statements : NONE,
    ),
  );

/** A paragraph of a section with those before it in whose light it is read, nearest first. */
interface Paragraph {
  readonly block: Block;
  readonly before: readonly Block[];
  /** Its place in the body; undefined for a heading that is a sentence of its own. */
  readonly index: number | undefined;
}

function* paragraphsOf({ heading, body }: Section): Generator<Paragraph> {
  let before: readonly Block[] = [];
  if (heading && heading !== body[0] && figuresIn(heading).mentions > 0) {
    // An item that is a sentence without a title of its own.
    yield { block: heading, before, index: undefined };
    before = [heading];
  }
  for (const [index, block] of body.entries()) {
    if (block.kind === 'table-row') continue;
    yield { block, before, index };
    if (figuresIn(block).mentions > 0) before = [block, ...before].slice(0, LOOK_BACK);
  }
}

function readSection(section: Section, at: typeof statementsAt): readonly Statement[] {
  const statements: Statement[] = [...tableStatements(section.body)];
  for (const { block, before, index } of paragraphsOf(section)) {
    const own = at(block, before);
    const found =
      index === undefined ? own : [...own, ...countStatements(section.body, index), ...periodsIn(block)].sort(byPlace);
    for (const statement of found) statements.push(statement);
  }
  return statements.length > 0 ? statements : NONE;
}

/** The ways to read the figure at a place of a section, likeliest first, whatever it says: what it would have to be. */
export function readingsAt(section: Section, block: Block, offset: number): readonly Weighed[] {
  for (const paragraph of paragraphsOf(meantSection(section)))
    if (paragraph.block === block)
      return readable(block) ? readingsOf(block, paragraph.before.filter(readable), offset) : [];
  return [];
}

/** The statements of one section, in text order; each is learnt from its own paragraph and the two before it. */
export const statementsIn: (section: Section) => readonly Statement[] = sectionFact((section) => {
  const statements = readSection(meantSection(section), statementsAt);
  forgetViews(section);
  return statements;
});

const undecidedIn = sectionFact((section): readonly Undecided[] => {
  const undecided = [...paragraphsOf(meantSection(section))].flatMap(({ block, before }) => undecidedAt(block, before));
  forgetViews(section);
  return undecided;
});

/** What figures were read from is far larger than what they say; what is compared across sections is taken out before. */
function forgetViews({ heading, body }: Section): void {
  for (const printed of heading ? [heading, ...body] : body) {
    indicatorsOf(printed);
    const block = meantOf(printed);
    viewOf.forget(block);
    lineOf.forget(block);
    totalsIn.forget(block);
  }
}

/** The claims of a report that were not decided, in text order. */
export const undecidedOf = (report: Report): readonly Undecided[] => report.sections.flatMap(undecidedIn);

/** Statements on one indicator that stands in several sections, or in a table and beside it. */
export const acrossSections = (report: Report): readonly Statement[] => [
  ...sameStatements(report),
  ...tableProseStatements(report),
];

/** Every statement of a report in text order. */
export function statementsOf(report: Report): readonly Statement[] {
  const at = ({ stated: { block, quantity } }: Statement) => report.offsetOf(block) + quantity.start;
  return [...report.sections.flatMap(statementsIn), ...reportPeriods(report), ...acrossSections(report)].sort(
    (a, b) => at(a) - at(b),
  );
}
