import type { L10n } from '../../messages/locale.js';
import fazhiAnnual from './fazhi-annual.json' with { type: 'json' };
import general from './general.json' with { type: 'json' };
import initials from './initials.json' with { type: 'json' };
import shufa from './shufa.json' with { type: 'json' };
import workReport from './work-report.json' with { type: 'json' };
import xxgkAnnual from './xxgk-annual.json' with { type: 'json' };

/** A piece of standard phrasing with tab stops `${1:…}` and choices `${1|…,…|}`. */
export interface Snippet {
  readonly id: string;
  /** Id of the profile that it belongs to; `general` serves every report. */
  readonly profile: string;
  /** Id of the section that it belongs to, `preamble`, `sign-off` or `any`. */
  readonly section: string;
  /** What is typed for it, in Chinese. */
  readonly prefix: string;
  readonly body: string;
  readonly description: L10n;
}

export interface TypedSnippet extends Snippet {
  /** Initials of the prefix in pinyin, so that it can be found without an input method. */
  readonly initials: string;
}

const INITIALS: Readonly<Record<string, string>> = initials;

/** Every built-in snippet. */
export const SNIPPETS: readonly TypedSnippet[] = [fazhiAnnual, xxgkAnnual, workReport, shufa, general]
  .flat()
  .map((snippet: Snippet) => ({ ...snippet, initials: INITIALS[snippet.id] ?? '' }));

/** The snippets that serve a section of a report, those of the section first; `undefined`: every section. */
export function snippetsFor(profile: string, section: string | undefined): readonly TypedSnippet[] {
  const own = SNIPPETS.filter((snippet) => snippet.profile === profile);
  const rank = (snippet: TypedSnippet): number => (snippet.section === section ? 0 : snippet.section === 'any' ? 1 : 2);
  const general = profile === 'general' ? [] : SNIPPETS.filter((snippet) => snippet.profile === 'general');
  return [...[...own].sort((a, b) => rank(a) - rank(b)), ...general];
}
