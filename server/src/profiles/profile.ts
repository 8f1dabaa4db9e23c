import type { L10n } from '../messages/locale.js';

/**
 * How a text says something. A pattern is a row of words that follow each other at a short distance, written with `…`
 * between them; `|` separates words that are as good as each other; `^` and `$` tie a word to the beginning and the end:
 * `存在|面临…不足|问题`, `短板$`. `{year}` and `{next}` stand for the reporting year and the one after it.
 */
export interface Aliases {
  /** Words that are enough by themselves. */
  readonly words?: readonly string[];
  readonly patterns?: readonly string[];
  /** No match that one of these stands before (着力解决…问题). */
  readonly notAfter?: readonly string[];
  /** No match that one of these stands behind. */
  readonly notBefore?: readonly string[];
}

/** The clause that a profile's demand rests on. */
export interface ProfileBasis {
  readonly document: string;
  readonly clause?: string;
}

/** What a profile demands of one section. */
export interface SectionSpec {
  readonly id: string;
  /** Short name used in messages: 举措成效, 不足, 第一责任人, 下一年度安排. */
  readonly name: L10n;
  /** Missing: reported at this severity; `optional` is never missing. */
  readonly required: 'error' | 'warning' | 'info' | 'optional';
  readonly basis?: ProfileBasis;
  /** What the section is about; a section that looks back is not covered by what the plan says. */
  readonly looks: 'back' | 'ahead' | 'any';
  /** Headings of any level that are this section. */
  readonly aliases: Aliases;
  /** Headings of the highest level that are this section. */
  readonly partAliases?: Aliases;
  /** Sentences that touch on it: weaker than a heading. */
  readonly sentences?: Aliases;
  /** Every part that is no other section belongs to it (the report mirrors a programme, part by part). */
  readonly residual?: boolean;
  /** What stands in it covers no other section: “第一责任人职责落实不够” in 不足. */
  readonly closed?: boolean;
  /** `free`: it may stand anywhere; else in the order of the profile. */
  readonly position?: 'free';
  /** First the title of its heading, then its paragraphs, with tab stops `${1:…}`, `{year}` and `{next}`. */
  readonly skeleton: readonly string[];
}

/** How a text of this type is known. */
export interface Recognition {
  readonly title: Aliases;
  /** The first paragraphs; enough by themselves. */
  readonly opening: Aliases;
  /** What it is about: counts in the first paragraph and in headings of the highest level. */
  readonly topic: Aliases;
}

export interface TitleForm {
  /** What stands between year and genre: 法治政府建设. */
  readonly topic: readonly string[];
  readonly genre: readonly string[];
  readonly needs: readonly ('subject' | 'year' | 'genre')[];
  /** A whole title with tab stops. */
  readonly template: string;
  /** The year in the title is the one reported on, or the one after it (政府工作报告). */
  readonly year: 'reporting' | 'following';
}

export interface Deadline {
  readonly name: L10n;
  /** Month and day of the year after the reporting year, `01-31`. */
  readonly date: string;
  readonly basis: ProfileBasis;
}

/** A whole report to start from: `@title`, `@preamble`, `@sign-off`, `@<section id>`, `# heading` or a paragraph. */
export interface Skeleton {
  readonly id: string;
  readonly name: L10n;
  readonly parts: readonly string[];
}

/** Tables with identities that the core knows how to check. */
export type TableKind = 'xxgk-active' | 'xxgk-requests' | 'xxgk-review';

/** A type of report as data. */
export interface Profile {
  readonly id: string;
  readonly name: L10n;
  readonly description: L10n;
  readonly recognition?: Recognition;
  readonly title?: TitleForm;
  /** Shape of the paragraph before the first part, where one is expected. */
  readonly preamble?: { readonly skeleton: string };
  /** Signature and date at the end, where they are expected. */
  readonly signOff?: { readonly skeleton: readonly string[] };
  readonly sections: readonly SectionSpec[];
  readonly skeletons: readonly Skeleton[];
  readonly deadlines: readonly Deadline[];
  readonly tables: readonly TableKind[];
}

/** The profile of one text and why it was chosen. */
export interface ProfileChoice {
  readonly profile: Profile;
  readonly reason: L10n;
}
