import type { Reform } from '../layout/reform.js';
import type { L10n } from '../messages/locale.js';
import type { Edit, FixKind, Message, Related, Rule, Severity } from '../rules/rule.js';
import type { Place } from '../syntax/block.js';

export interface FindingFix {
  readonly title: L10n;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** A finding before its occurrence in the report is known; kept with the blocks that it came from. */
export interface Draft {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly fixes: readonly FindingFix[];
  /** What sets the form of a Word file right. */
  readonly reforms: readonly Reform[];
  readonly tag: 'deprecated' | 'unnecessary' | undefined;
  /** Rule, wording and the text around: what tells it from other findings wherever its block stands. */
  readonly context: string;
}

/** One fault at one place; places are relative to blocks, so it stays valid while its blocks do. */
export interface Finding extends Draft {
  /** Stable across edits elsewhere (docs/contracts.md, 2). */
  readonly fingerprint: string;
}
