import type { L10n } from '../messages/locale.js';

/** What a profile demands of one section. */
export interface SectionSpec {
  readonly id: string;
  /** Short name used in messages: 举措成效, 不足, 第一责任人, 下一年度安排. */
  readonly name: L10n;
  /** Missing: reported at this severity; `optional` is never missing. */
  readonly required: 'error' | 'warning' | 'info' | 'optional';
}

/** A type of report as data. */
export interface Profile {
  readonly id: string;
  readonly name: L10n;
  readonly sections: readonly SectionSpec[];
}

/** The profile of one text and why it was chosen. */
export interface ProfileChoice {
  readonly profile: Profile;
  readonly reason: L10n;
}
