import type { Rule, RuleId } from '../../rules/rule.js';
import { type Block, blockFact } from '../../syntax/block.js';
import { hashText } from '../../text/hash.js';
import type { SourceText } from '../../text/source-text.js';
import type { Span } from '../../text/span.js';

/** A paragraph by its hash, or any paragraph; with a rule, only that rule is left out there. */
export const asideKey = (hash: string | undefined, rule?: RuleId): string =>
  rule === undefined ? (hash ?? '') : `${hash ?? '*'} ${rule}`;

/** A paragraph as it is told apart from others: by its text, wherever it stands. */
export const hashOfLine = (line: string): string => hashText(line.trim());

/** Every line with the offset at which it starts. */
export function* linesOf(text: string): Generator<{ readonly start: number; readonly line: string }> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) yield { start: index, line };
}

/** A paragraph that is left out, or the one rule that is. */
export interface Aside extends Span {
  readonly rule: RuleId | undefined;
}

export interface Masked {
  readonly source: SourceText;
  readonly asides: readonly Aside[];
}

/** A text in which the paragraphs that are set aside are blank, and all that is set aside; every offset stays. */
export function withoutSetAside(source: SourceText, setAside: ReadonlySet<string>): Masked {
  if (setAside.size === 0) return { source, asides: [] };
  const { text } = source;
  const rules = rulesIn(setAside);
  const asides: Aside[] = [];
  for (const { start, line } of linesOf(text)) {
    const hash = hashOfLine(line);
    const span = { start, end: start + line.length };
    if (setAside.has(hash)) asides.push({ ...span, rule: undefined });
    else for (const [rule, hashes] of rules) if (hashes.has(hash)) asides.push({ ...span, rule });
  }
  const spans = asides.filter(({ rule }) => rule === undefined);
  if (spans.length === 0) return { source, asides };
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return { source: source.turnedInto(masked + text.slice(at)), asides };
}

/** The rules that are left out, each with the hashes of its paragraphs. */
function rulesIn(setAside: ReadonlySet<string>): ReadonlyMap<RuleId, ReadonlySet<string>> {
  const rules = new Map<RuleId, Set<string>>();
  for (const key of setAside) {
    const [hash = '', rule] = key.split(' ') as [string, RuleId?];
    if (rule !== undefined) rules.set(rule, (rules.get(rule) ?? new Set()).add(hash));
  }
  return rules;
}

const hashesOf: (block: Block) => readonly string[] = blockFact(({ chunk }) =>
  [...linesOf(chunk.source)].map(({ line }) => hashOfLine(line)),
);

/** Tells whether a rule is left out where it is to look at some blocks; undefined where none is anywhere. */
export function leavesOf(
  setAside: ReadonlySet<string>,
): ((rule: Rule, blocks: readonly Block[]) => boolean) | undefined {
  const rules = rulesIn(setAside);
  if (rules.size === 0) return undefined;
  return ({ meta }, blocks) => {
    const hashes = rules.get(meta.id);
    if (!hashes) return false;
    return hashes.has('*') || blocks.some((block) => hashesOf(block).some((hash) => hashes.has(hash)));
  };
}
