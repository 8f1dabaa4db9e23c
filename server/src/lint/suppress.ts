import type { Report } from '../report/report.js';
import { unknown } from '../rules/directives/unknown.js';
import { unused } from '../rules/directives/unused.js';
import type { Detection, Edit, Rule, RuleId } from '../rules/rule.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { ACTIONS, type Directive, type Idle, type RuleNames, Suppressions, type Unknown } from './directives.js';
import type { Finding } from './finding.js';

/** A finding that a comment in the text silences. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: Directive;
}

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** What is to be said about the comments themselves. */
  readonly detections: readonly (readonly [Rule, Detection<unknown>])[];
}

/** Takes out what comments in the text silence. */
export function suppress(
  report: Report,
  findings: readonly Finding[],
  names: RuleNames,
  ran: ReadonlySet<RuleId>,
): Suppressed {
  const suppressions = new Suppressions(report, names);
  if (suppressions.empty) return { kept: findings, silenced: [], detections: [] };
  const kept: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const finding of findings) {
    const by = suppressions.silencing(finding);
    if (by) silenced.push({ finding, by });
    else kept.push(finding);
  }
  const detections = [
    ...suppressions.idle(ran).map((idle) => [unused, unusedAt(idle)] as const),
    ...suppressions.unknown.map((name) => [unknown, unknownAt(name, names)] as const),
  ];
  return { kept, silenced, detections };
}

function unusedAt({ directive, targets, end }: Idle): Detection<unknown> {
  const { block } = directive;
  const whole = targets.length === 0;
  const named = whole ? directive.targets : targets;
  const from = block.text.indexOf('<!--');
  const place = { block, start: from, end: block.text.indexOf('-->') + 3 };
  const names = named.map((name) => block.text.slice(name.start, name.end)).join('、');
  const edits: readonly Edit[] = whole
    ? [{ drop: block }, ...(end ? [{ drop: end.block }] : [])]
    : [{ place: listOf(directive), text: rest(directive, targets) }];
  return { place, state: { names, edits } };
}

/** From the first rule of a directive to the last one. */
const listOf = ({ block, targets }: Directive) => ({
  block,
  start: targets[0]?.start ?? 0,
  end: targets.at(-1)?.end ?? 0,
});

const rest = ({ block, targets }: Directive, without: readonly Span[]): string =>
  targets
    .filter((target) => !without.includes(target))
    .map(({ start, end }) => block.text.slice(start, end))
    .join(',');

function unknownAt({ directive: { block }, name, what }: Unknown, names: RuleNames): Detection<unknown> {
  const written = block.text.slice(name.start, name.end);
  const place = { block, ...name };
  const found = nearest(written, what === 'rule' ? names.all : ACTIONS);
  return {
    place: name.end > name.start ? place : { block, start: 0, end: block.text.length },
    state: { place, name: written, what, nearest: found },
  };
}
