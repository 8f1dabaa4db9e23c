import { writtenMarkOf } from '../text/written-marks.js';
import type { Profile, SectionSpec } from './profile.js';

/** 一、 … 十、 十一、 */
export const partMark = (n: number): string => writtenMarkOf('han', n);

/** `{year}` and `{next}` as years, or as tab stops where the year is not known. */
export function fillSkeleton(text: string, year: number | undefined): string {
  return text
    .replaceAll('{year}', year === undefined ? '${91:年份}' : String(year))
    .replaceAll('{next}', year === undefined ? '${92:下一年}' : String(year + 1));
}

const STOP = /\$\{(\d+)(?::([^}]*)|\|([^|}]*)\|)\}|\$(\d)/g;

/** A snippet without tab stops: their default texts, of choices the first. */
export const plainText = (snippet: string): string =>
  snippet.replace(STOP, (_all, _number, text?: string, choices?: string) => text ?? choices?.split(',')[0] ?? '');

/** Gives the tab stops of a text numbers from `from` on, in order of appearance; equal ones stay equal. */
export function renumberStops(text: string, from: number): { readonly text: string; readonly next: number } {
  const known = new Map<string, number>();
  const renumbered = text.replace(
    STOP,
    (all: string, number?: string, _text?: string, _choices?: string, bare?: string) => {
      const key = number ?? bare ?? '0';
      if (key === '0') return all;
      if (!known.has(key)) known.set(key, from + known.size);
      return all.replace(/\d+/, String(known.get(key)));
    },
  );
  return { text: renumbered, next: from + known.size };
}

/** The paragraphs of a section as a snippet; its heading has the mark `mark`. */
export function sectionSnippet(spec: SectionSpec, mark: string, year: number | undefined): readonly string[] {
  const [title = '', ...rest] = spec.skeleton;
  return [mark + title, ...rest].map((line) => fillSkeleton(line, year));
}

/** A whole report as a snippet with tab stops numbered throughout; paragraphs are separated by `newline`. */
export function reportSnippet(
  profile: Profile,
  skeletonId: string | undefined,
  year: number,
  newline = '\n\n',
): string {
  const skeleton = profile.skeletons.find(({ id }) => id === skeletonId) ?? profile.skeletons[0];
  const lines: string[] = [];
  let part = 0;
  for (const entry of skeleton?.parts ?? [
    '@title',
    '@preamble',
    ...profile.sections.map(({ id }) => `@${id}`),
    '@sign-off',
  ]) {
    if (entry === '@title') lines.push(...(profile.title ? [profile.title.template] : []));
    else if (entry === '@preamble') lines.push(...(profile.preamble ? [profile.preamble.skeleton] : []));
    else if (entry === '@sign-off') lines.push(...(profile.signOff?.skeleton ?? []));
    else if (entry.startsWith('# ')) lines.push(partMark(++part) + entry.slice(2));
    else if (entry.startsWith('@')) {
      const spec = profile.sections.find(({ id }) => `@${id}` === entry);
      if (spec) lines.push(...sectionSnippet(spec, partMark(++part), year));
    } else lines.push(entry);
  }
  let stop = 1;
  const numbered = lines.map((line) => {
    const { text, next } = renumberStops(fillSkeleton(line, year), stop);
    stop = next;
    return text;
  });
  return `${numbered.join(newline)}\n`;
}
