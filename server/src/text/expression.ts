import { RE2JS } from 're2js';
import type { Span } from './span.js';

/** A place where an expression matches, with what is to stand there instead, if anything. */
export interface ExpressionMatch extends Span {
  readonly replacement: string | undefined;
}

export interface Expression {
  /** Matches in text order, at most so many as a reader would look at; linear in the text. */
  matchesIn(text: string, replace: string | undefined): readonly ExpressionMatch[];
}

/** States of the largest automaton that may run over a report. */
const LARGEST_PROGRAM = 500;
/** Matches in one paragraph after which the rest is not looked at. */
const MOST_MATCHES = 50;

/**
 * Compiles an RE2 expression; it matches in linear time whatever it looks like.
 * Throws an error that says why where the text is no such expression or too large a one.
 * The engine is large and hardly ever needed: import this file when the first expression is met, not before.
 */
export function compileExpression(source: string): Expression {
  const compiled = RE2JS.compile(source);
  if (compiled.programSize() > LARGEST_PROGRAM) throw new RangeError('expression too large');
  return {
    matchesIn(text, replace) {
      const matcher = compiled.matcher(text);
      const found: ExpressionMatch[] = [];
      while (found.length < MOST_MATCHES && matcher.find()) {
        const start = matcher.start();
        const end = matcher.end();
        if (end === start) continue;
        const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? '');
        found.push({ start, end, replacement: replace === undefined ? undefined : filled(replace, groups) });
      }
      return found;
    },
  };
}

/** Puts groups for `$1`; `$$` is a dollar sign. */
const filled = (replace: string, groups: readonly string[]): string =>
  replace.replace(/\$(\$|\d)/g, (_, key: string) => (key === '$' ? '$' : (groups[Number(key)] ?? '')));
