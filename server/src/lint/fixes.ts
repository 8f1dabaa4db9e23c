import type { Report } from '../report/report.js';
import type { Edit, RuleId } from '../rules/rule.js';
import type { Block } from '../syntax/block.js';
import { applyEdits, composeEdits, FreeEdits, Moves, minimalEdit, type TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { sourceEdit } from './edits.js';
import type { Finding, FindingFix } from './finding.js';

/** Rules whose single choice fix is made as well; safe fixes are always made. */
export type Accepted = ReadonlySet<RuleId>;

export interface FixPlan {
  /** Minimal, in text order, without collision; offsets in the report's text. */
  readonly edits: readonly TextEdit[];
  /** Those of them that nobody was asked about. */
  readonly safe: readonly TextEdit[];
  readonly fixed: readonly Finding[];
}

export interface FixedText {
  readonly text: string;
  /** From the first text to `text`. */
  readonly edits: readonly TextEdit[];
  /** Every finding whose fix was made, in all rounds. */
  readonly fixed: readonly Finding[];
  readonly rounds: number;
  /** The report that `text` is, and what is found in it. */
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** The fix that may be made without asking. */
export function sureFix({ rule, fixes }: Finding, accept: Accepted): FindingFix | undefined {
  const safe = fixes.find((fix) => fix.kind === 'safe');
  if (safe) return safe;
  return accept.has(rule.meta.id) && fixes.length === 1 ? fixes[0] : undefined;
}

/** Edits of one fix on the source, without what stays the same. */
export const editsOf = (report: Report, fix: FindingFix): readonly TextEdit[] =>
  fix.edits
    .map((edit) => minimalEdit(report.text, sourceEdit(report, edit)))
    .filter((edit) => edit.end > edit.start || edit.text !== '');

/** Whether an edit of a fix is not to be made. */
type IsHeld = (edit: Edit) => boolean;

/**
 * The fixes of one round. Where two collide, the first in text order is made; the other one waits for the next round.
 * Of a fix that is made of many edits, those that are held are left out.
 */
export function planFixes(
  report: Report,
  findings: readonly Finding[],
  accept: Accepted,
  isHeld: IsHeld = () => false,
): FixPlan {
  const taken = new FreeEdits();
  const fixed: Finding[] = [];
  const safe: TextEdit[] = [];
  for (const finding of findings) {
    const fix = sureFix(finding, accept);
    if (!fix) continue;
    const free = fix.kind === 'safe' ? { ...fix, edits: fix.edits.filter((edit) => !isHeld(edit)) } : fix;
    const edits = editsOf(report, free);
    if (edits.length === 0 || !edits.every((edit) => taken.fits(edit))) continue;
    taken.add(edits);
    if (fix.kind === 'safe') for (const edit of edits) safe.push(edit);
    fixed.push(finding);
  }
  return { edits: taken.edits, safe, fixed };
}

/** Rounds after which fixing stops, whatever is left. */
const MAX_ROUNDS = 10;
/** Times that a round is planned anew without the edits that made a finding speak, before it is given up. */
const MAX_PLANS = 12;

/** A text as it was read, and what was found in it: shown, silenced by a comment, or told by another finding. */
export interface Looked {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly others: readonly Finding[];
}

export type Analyse = (text: string) => Looked;

/**
 * Makes fixes and looks again until nothing is left to fix; stops where a text comes back. A safe fix that would make
 * another finding speak is not made where it would: it stays a finding.
 */
export function fixAll(text: string, analyse: Analyse, accept: Accepted = new Set()): FixedText {
  const first = analyse(text);
  // What one round makes speak the next one mostly fixes; where it does not, each round is to be quiet.
  const fixed = inRounds(first, text, analyse, accept, (finding) => !sureFix(finding, accept));
  const last = { report: fixed.report, findings: fixed.findings, others: [] };
  if (accept.size > 0 || newFindings(first, last, fixed.edits).length === 0) return fixed;
  return inRounds(first, text, analyse, accept, () => true);
}

/** Makes fixes in rounds; a new finding that `counts` keeps a safe fix from being made. */
function inRounds(
  first: Looked,
  text: string,
  analyse: Analyse,
  accept: Accepted,
  counts: (finding: Finding) => boolean,
): FixedText {
  const seen = new Set([text]);
  const fixed: Finding[] = [];
  let current = text;
  let edits: readonly TextEdit[] = [];
  let rounds = 0;
  let looked = first;
  while (rounds < MAX_ROUNDS) {
    const round = quietRound(looked, current, analyse, accept, counts);
    if (!round || seen.has(round.text)) break;
    edits = rounds === 0 ? round.plan.edits : composeEdits(text.length, edits, round.plan.edits);
    for (const finding of round.plan.fixed) fixed.push(finding);
    seen.add(round.text);
    current = round.text;
    rounds++;
    looked = round.looked;
  }
  const { report, findings } = looked;
  return { text: current, edits: edits.map((edit) => minimalEdit(text, edit)), fixed, rounds, report, findings };
}

interface Round {
  readonly plan: FixPlan;
  readonly text: string;
  readonly looked: Looked;
}

/**
 * One round of fixes, of which the safe ones make nothing found that was not there and counts; undefined where nothing
 * can be fixed so.
 */
function quietRound(
  before: Looked,
  text: string,
  analyse: Analyse,
  accept: Accepted,
  counts: (finding: Finding) => boolean,
): Round | undefined {
  const held = new Set<Block>();
  for (let plans = 0; ; plans++) {
    const isHeld: IsHeld = plans < MAX_PLANS ? (edit) => held.has(blockOf(edit)) : () => true;
    const plan = planFixes(before.report, before.findings, accept, isHeld);
    if (plan.edits.length === 0) return undefined;
    const next = applyEdits(text, plan.edits);
    const looked = analyse(next);
    const news = plan.safe.length > 0 ? newFindings(before, looked, plan.edits).filter(counts) : [];
    if (news.length === 0) return { plan, text: next, looked };
    for (const block of blocksToHold(before.report, looked.report, news, plan)) held.add(block);
  }
}

const blockOf = (edit: Edit): Block => ('drop' in edit ? edit.drop : edit.place.block);

/** All that a finding speaks of: its place, related ones, and those that its fixes would change. */
function* spansOf(report: Report, { place, related, fixes }: Finding): Generator<Span> {
  yield report.rangeOf(place);
  for (const one of related) yield report.rangeOf(one.place);
  for (const { edits } of fixes) for (const edit of edits) yield sourceEdit(report, edit);
}

/** Spans of which it is asked whether one touches another. */
class Touched {
  readonly #starts: number[] = [];
  /** The furthest end of the spans up to each one. */
  readonly #ends: number[] = [];

  constructor(spans: readonly Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      this.#starts.push(start);
      this.#ends.push(Math.max(this.#ends.at(-1) ?? end, end));
    }
  }

  by({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#ends[low - 1] ?? 0) >= start;
  }
}

/** Findings of rules that did not speak of that place before the edits. */
function newFindings(before: Looked, after: Looked, edits: readonly TextEdit[]): readonly Finding[] {
  const moves = new Moves(edits);
  const known = new Map<RuleId, Span[]>();
  for (const finding of [...before.findings, ...before.others]) {
    const { id } = finding.rule.meta;
    const spans = known.get(id) ?? [];
    known.set(id, spans);
    for (const span of spansOf(before.report, finding)) spans.push(moves.spanOf(span));
  }
  const touched = new Map([...known].map(([id, spans]) => [id, new Touched(spans)] as const));
  return after.findings.filter(({ rule, place }) => !touched.get(rule.meta.id)?.by(after.report.rangeOf(place)));
}

/**
 * The blocks whose edits made findings speak: those that now stand, or stood, where the finding is; where there are
 * none, the nearest one that was edited.
 */
function blocksToHold(
  before: Report,
  after: Report,
  news: readonly Finding[],
  { edits, safe }: FixPlan,
): readonly Block[] {
  const moves = new Moves(edits);
  const edited = safe.map((edit) => ({ block: before.placeAt(edit.start).block, ...moves.spanOf(edit) }));
  const blamed = new Set<Block>();
  for (const { place } of news) {
    const { block } = place;
    const start = after.offsetOf(block);
    const end = start + block.chunk.source.length;
    const own = edited.filter((edit) => edit.start <= end && start <= edit.end);
    for (const edit of own) blamed.add(edit.block);
    if (own.length > 0) continue;
    const distance = (edit: Span): number => (edit.end < start ? start - edit.end : edit.start - end);
    const nearest = edited.reduce<(typeof edited)[number] | undefined>(
      (best, edit) => (best && distance(best) <= distance(edit) ? best : edit),
      undefined,
    );
    if (nearest) blamed.add(nearest.block);
  }
  return [...blamed];
}
