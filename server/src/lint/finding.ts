import type { L10n } from '../messages/locale.js';
import type { Edit, FixKind, Message, Related, Rule, Severity } from '../rules/rule.js';
import type { Place } from '../syntax/block.js';

export interface FindingFix {
  readonly title: L10n;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** One fault at one place; places are relative to blocks, so it stays valid while its blocks do. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly fixes: readonly FindingFix[];
  readonly tag: 'deprecated' | 'unnecessary' | undefined;
  /** Stable across edits elsewhere (contracts §2). */
  readonly fingerprint: string;
}
