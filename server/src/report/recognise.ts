import { matchAliases } from '../profiles/aliases.js';
import type { Aliases, Profile, ProfileChoice, SectionSpec } from '../profiles/profile.js';
import type { Block } from '../syntax/block.js';
import { type HeadingEntry, headingTitle } from './headings.js';

/** What a profile is recognised by: nothing else of the report is looked at. */
export interface Evidence {
  readonly blocks: readonly Block[];
  readonly title: Block | undefined;
  readonly headings: readonly HeadingEntry[];
}

const UNKNOWN_YEAR = { year: undefined };
/** Longest stretch of an opening paragraph that is looked at. */
const OPENING = 1200;
const OPENING_BLOCKS = 4;
const ROOTS = 40;

/** What aliases match in a block's title or opening, kept with the block. */
function matched(block: Block, aliases: Aliases, text: () => string): string | undefined {
  const kept = block.facts.get(aliases) as { found: string | undefined } | undefined;
  if (kept) return kept.found;
  const source = text();
  const match = matchAliases(source, aliases, UNKNOWN_YEAR);
  const found = match && source.slice(match.start, match.end);
  block.facts.set(aliases, { found });
  return found;
}

/** The title with the lines right above it: the name of the office often has a line of its own. */
export function fullTitle(blocks: readonly Block[], title: Block): string {
  let text = headingTitle(title);
  for (let i = blocks.indexOf(title) - 1; i >= 0 && blocks[i]?.kind === 'byline'; i--)
    text = `${blocks[i]?.text.trim() ?? ''}${text}`;
  return text.replace(/[\s　]+/g, '');
}

/** Genres that are no report, whatever they are about. */
const OTHER_GENRE =
  /(?:方案|意见|通知|办法|要点|规划|计划|条例|规定|细则|决定|决议|批复|函|纪要|讲话|致辞|公告|规则|议案|清单)(?:[（(].{0,24}[）)])?$/;

/** Chooses the profile of a text: by its title, else by its opening, else by its headings. */
export function recognise(evidence: Evidence, profiles: readonly Profile[], fallback: Profile): ProfileChoice {
  return byTitle(evidence, profiles) ?? byText(evidence, profiles) ?? unknown(fallback);
}

/** The profile that the user named; unknown names fall back. */
export function chosen(id: string, profiles: readonly Profile[], fallback: Profile): ProfileChoice {
  const profile = profiles.find((p) => p.id === id);
  if (profile)
    return { profile, reason: { 'zh-CN': `配置指定为“${id}”`, en: `chosen as “${id}” by the configuration` } };
  return {
    profile: fallback,
    reason: { 'zh-CN': `没有名为“${id}”的报告类型`, en: `no profile is called “${id}”` },
  };
}

const unknown = (profile: Profile): ProfileChoice => ({
  profile,
  reason: { 'zh-CN': '没有报告类型与这份文本相符', en: 'no profile recognises this text' },
});

function byTitle({ blocks, title }: Evidence, profiles: readonly Profile[]): ProfileChoice | undefined {
  if (!title) return undefined;
  for (const profile of profiles) {
    const { recognition } = profile;
    if (!recognition) continue;
    const found = matchAliases(fullTitle(blocks, title), recognition.title, UNKNOWN_YEAR);
    if (!found) continue;
    const words = fullTitle(blocks, title).slice(found.start, found.end);
    return { profile, reason: { 'zh-CN': `标题写明“${words}”`, en: `the title says “${words}”` } };
  }
  return undefined;
}

function byText(evidence: Evidence, profiles: readonly Profile[]): ProfileChoice | undefined {
  const { title } = evidence;
  if (title && OTHER_GENRE.test(headingTitle(title))) return undefined;
  const opening = openingOf(evidence.blocks);
  for (const profile of profiles) {
    const { recognition } = profile;
    if (!recognition) continue;
    for (const block of opening) {
      const text = () => block.text.slice(0, OPENING);
      const found =
        matched(block, recognition.opening, text) ?? (announces(block) && matched(block, recognition.topic, text));
      if (found) {
        const words = found.length > 24 ? `${found.slice(0, 10)}…${found.slice(-10)}` : found;
        return { profile, reason: { 'zh-CN': `开头写明“${words}”`, en: `the opening says “${words}”` } };
      }
    }
  }
  return byHeadings(evidence, opening, profiles);
}

/** “现将有关情况报告如下” */
const announces = ({ text }: Block): boolean =>
  /^现[^。]{1,40}(?:报告|汇报|总结|通报|公布|述职)如下/.test(
    text.slice(Math.max(0, text.lastIndexOf('现将')), OPENING),
  );

function openingOf(blocks: readonly Block[]): Block[] {
  const opening: Block[] = [];
  for (const block of blocks) {
    // A first line without mark may be a title that does not say what it is.
    if ((block.kind === 'heading' && block.heading?.mark !== '') || opening.length >= OPENING_BLOCKS) break;
    if (block.kind === 'paragraph' || block.kind === 'addressee') opening.push(block);
  }
  return opening;
}

const isPart = (block: Block, { aliases, partAliases }: SectionSpec): boolean =>
  [aliases, partAliases].some((set) => set && matched(block, set, () => headingTitle(block)) !== undefined);

/** Parts that a profile knows, beside enough words about its topic. */
function byHeadings(
  { headings }: Evidence,
  opening: readonly Block[],
  profiles: readonly Profile[],
): ProfileChoice | undefined {
  const roots = headings.filter(({ parent }) => parent < 0).slice(0, ROOTS);
  for (const profile of profiles) {
    const { recognition } = profile;
    if (!recognition) continue;
    const topical =
      roots.filter(({ block }) => matched(block, recognition.topic, () => headingTitle(block))).length +
      opening.slice(0, 1).filter((block) => matched(block, recognition.topic, () => block.text.slice(0, OPENING)))
        .length;
    const parts = profile.sections.filter((spec) => !spec.residual && roots.some(({ block }) => isPart(block, spec)));
    if (topical < 2 || parts.length < 2) continue;
    const names = parts.map(({ name }) => name);
    return {
      profile,
      reason: {
        'zh-CN': `含有${names.map((name) => `“${name['zh-CN']}”`).join('')}等部分`,
        en: `it has the parts ${names.map(({ en }) => `“${en}”`).join(', ')}`,
      },
    };
  }
  return undefined;
}
