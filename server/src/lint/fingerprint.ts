import type { Message, Rule } from '../rules/rule.js';
import type { Place } from '../syntax/block.js';
import { hashText } from '../text/hash.js';
import type { Draft, Finding } from './finding.js';

/** Units of text on each side of a finding that its fingerprint depends on, blanks not counted. */
const AROUND = 16;
/** Units that are looked at to collect them. */
const WINDOW = 4 * AROUND;

/** Marks whose half-width forms NFKC does not know. */
const NARROW: Readonly<Record<string, string>> = { '。': '.', '“': '"', '”': '"', '‘': "'", '’': "'" };

/** Text without blanks, full-width forms as half-width ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[。“”‘’]/g, (mark) => NARROW[mark] ?? mark);

/**
 * Rule, message, and the text around, width-normalised and without blanks. What is missing from the whole report
 * has no text of its own: there the words of the message (which section) tell one finding from the other.
 */
export function contextOf(rule: Rule, message: Message, { block: { text }, start, end }: Place): string {
  const before = plain(text.slice(Math.max(0, start - WINDOW), start)).slice(-AROUND);
  const after = plain(text.slice(end, end + WINDOW)).slice(0, AROUND);
  const words = rule.scope === 'document' ? Object.values(message.data).filter((v) => typeof v === 'string') : [];
  const parts = [rule.meta.id, message.id, plain(words.join('\t')), before, plain(text.slice(start, end)), after];
  return hashText(parts.join('\n'));
}

/**
 * Gives each finding of one report its fingerprint: its context, and which occurrence of it this is. A draft that is
 * `known` with the same fingerprint stays the same finding.
 */
export function stamp(drafts: readonly Draft[], known: WeakMap<Draft, Finding>): readonly Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const n = seen.get(draft.context) ?? 0;
    seen.set(draft.context, n + 1);
    const fingerprint = n === 0 ? draft.context : `${draft.context}-${n}`;
    const last = known.get(draft);
    if (last?.fingerprint === fingerprint) return last;
    const finding = { ...draft, fingerprint };
    known.set(draft, finding);
    return finding;
  });
}
