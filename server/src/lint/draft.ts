import type { Reform } from '../layout/reform.js';
import type { Detection, Edit, Fix, Rule, Severity } from '../rules/rule.js';
import type { Block } from '../syntax/block.js';
import { printedBlock, printedPlace } from '../syntax/meant.js';
import { collide } from '../text/edits.js';
import type { Draft } from './finding.js';
import { contextOf } from './fingerprint.js';

const NO_REFORMS: readonly Reform[] = [];

/**
 * What a rule says at one place, as a finding. Throws where the rule breaks its contract;
 * a fix that may not be offered is left out, and `onFault` hears why.
 */
export function draftOf(
  rule: Rule,
  severity: Severity | undefined,
  detection: Detection<unknown>,
  onFault: (error: Error) => void = () => {},
): Draft {
  const { state, place } = detection;
  const message = rule.describe(state);
  if (!rule.messages[message.id]) throw new Error(`${rule.meta.id}: no message “${message.id}”`);
  const fixes = (rule.repair?.(state) ?? []).filter((fix) => {
    const fault = faultOf(rule, fix);
    if (fault) onFault(new Error(`${rule.meta.id}: ${fault}`));
    return !fault;
  });
  return {
    rule,
    severity: severity ?? detection.severity ?? rule.meta.severity,
    message,
    place: printedPlace(place),
    related: (rule.related?.(state) ?? []).map((one) => ({ ...one, place: printedPlace(one.place) })),
    fixes: fixes.map(inPrint),
    reforms: rule.reform?.(state) ?? NO_REFORMS,
    tag: rule.tag?.(state),
    context: contextOf(rule, message, place),
  };
}

/** The same fix of the text as it stands. */
function inPrint(fix: Fix): Fix {
  const isPrinted = (edit: Edit): boolean => !blockOf(edit).printed;
  if (fix.edits.every(isPrinted)) return fix;
  const edits = fix.edits.map(
    (edit): Edit =>
      'drop' in edit ? { drop: printedBlock(edit.drop) } : { place: printedPlace(edit.place), text: edit.text },
  );
  return { ...fix, edits };
}

/** Why a fix may not be offered. */
function faultOf({ meta }: Rule, { kind, edits }: Fix): string | undefined {
  if (meta.fix === 'none' || (meta.fix === 'choice' && kind === 'safe')) return `undeclared fix of kind ${kind}`;
  if (edits.length === 0) return 'empty fix';
  if (edits.every(isIdle)) return 'fix that changes nothing';
  return overlap(edits) ? 'fix with overlapping edits' : undefined;
}

/** Large fixes come in text order: for them one look at each neighbour is enough. */
function overlap(edits: readonly Edit[]): boolean {
  const byBlock = new Map<Block, Edit[]>();
  let ordered = true;
  let last: Edit | undefined;
  const seen = new Set<Block>();
  for (const edit of edits) {
    const block = blockOf(edit);
    const same = last !== undefined && blockOf(last) === block;
    if (same ? clash(last as Edit, edit) || startOf(edit) < startOf(last as Edit) : seen.has(block)) ordered = false;
    seen.add(block);
    last = edit;
  }
  if (ordered) return false;
  for (const edit of edits) {
    const known = byBlock.get(blockOf(edit));
    if (known) known.push(edit);
    else byBlock.set(blockOf(edit), [edit]);
  }
  return [...byBlock.values()].some((own) => {
    const sorted = own.sort((a, b) => startOf(a) - startOf(b));
    return sorted.some((edit, i) => {
      const next = sorted[i + 1];
      return next !== undefined && clash(edit, next);
    });
  });
}

const blockOf = (edit: Edit): Block => ('drop' in edit ? edit.drop : edit.place.block);

const startOf = (edit: Edit): number => ('drop' in edit ? -1 : edit.place.start);

const isIdle = (edit: Edit): boolean =>
  'place' in edit && edit.place.block.text.slice(edit.place.start, edit.place.end) === edit.text;

/** Of two edits of one block. */
function clash(a: Edit, b: Edit): boolean {
  if ('drop' in a || 'drop' in b) return true;
  return collide(a.place, b.place);
}
