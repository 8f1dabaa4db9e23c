import { Automaton } from '../../lexicon/automaton.js';
import { type Abbreviation, abbreviationsOf, citationsOf } from '../../report/citations.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { fold } from '../../text/fold.js';
import { documentRule, type Related } from '../rule.js';

interface Misused {
  readonly block: Block;
  readonly kind: 'unused' | 'early';
  readonly abbreviation: Abbreviation;
  readonly definedIn: Block;
}

/** Abbreviations that are defined and never used, or used before they are defined. */
export const abbreviation = documentRule<Misused>({
  meta: {
    id: 'citations/abbreviation',
    code: 'C005',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '简称定义后未用，或先用后定义', en: 'An abbreviation never used, or used before it is defined' },
    description: {
      'zh-CN': '“以下简称”定义的简称，其后应当使用；简称不应在定义之前出现。',
      en: 'What 以下简称 defines should be used afterwards, and a short title should not be cited before.',
    },
    basis: [{ document: '党政机关公文处理工作条例', clause: '第十九条', force: 'practice' }],
    examples: [
      {
        whole: true,
        bad: '一、工作情况\n印发《青禾县法治政府建设实施方案》（以下简称《方案》），压实责任。\n二、下步安排\n继续抓好落实。',
      },
      {
        whole: true,
        good: '一、工作情况\n印发《青禾县法治政府建设实施方案》（以下简称《方案》），压实责任。\n二、下步安排\n继续落实《方案》。',
      },
    ],
  },
  messages: {
    unused: {
      'zh-CN': ({ name }) => `简称“${name}”定义后没有再用，可以删去“以下简称”`,
      en: ({ name }) => `“${name}” is defined and never used; the definition can go`,
    },
    early: {
      'zh-CN': ({ name }) => `“${name}”在“以下简称”之前已经使用，请把定义移到首次出现处或写全称`,
      en: ({ name }) => `“${name}” is used before it is defined; write it in full here`,
    },
  },
  *detect(report) {
    const { blocks } = report;
    const defined = definitionsIn(blocks);
    if (defined.length === 0) return;
    const first = firstUses(blocks, defined);
    const isUsed = usesIn(blocks, defined);
    for (const { index, block, abbreviation } of defined) {
      const state = { abbreviation, definedIn: block };
      const early = first.get(wanted(abbreviation));
      if (early && (early.index < index || (early.index === index && early.end < abbreviation.start))) {
        yield {
          place: place(early.block, early.start, early.end),
          state: { ...state, block: early.block, kind: 'early' },
        };
      }
      if (isUsed(index, abbreviation)) continue;
      yield {
        place: place(block, abbreviation.start, abbreviation.end),
        state: { ...state, block, kind: 'unused' },
      };
    }
  },
  describe: ({ kind, abbreviation: { name } }) => ({ id: kind, data: { name } }),
  related: ({ kind, abbreviation: { start, end, name }, definedIn }): readonly Related[] =>
    kind === 'unused'
      ? []
      : [
          {
            place: place(definedIn, start, end),
            message: { 'zh-CN': `“${name}”在此定义`, en: `“${name}” is defined here` },
          },
        ],
  repair({ kind, block, abbreviation: { start, end } }) {
    const removed = kind === 'unused' ? definitionAt(block.text, start, end) : undefined;
    return removed
      ? [
          {
            title: { 'zh-CN': '删去简称的定义', en: 'Remove the definition' },
            kind: 'choice',
            edits: [{ place: place(block, removed.start, removed.end), text: '' }],
          },
        ]
      : [];
  },
});

/** Names searched for in a block and where each stands last, −1 where it does not. */
const searchedIn = blockFact((_block: Block): Map<string, number> => new Map());

/** Offset of the last place where `text` stands in a block; remembered with the block. */
function lastIn(block: Block, text: string): number {
  const searched = searchedIn(block);
  let at = searched.get(text);
  if (at === undefined) searched.set(text, (at = block.text.lastIndexOf(text)));
  return at;
}

/** The form in which a name is used: with its marks where it is defined with marks. */
const wanted = ({ titled, name }: Abbreviation): string => (titled ? `《${name}》` : name);

/** More names than any report defines: they are looked for all at once, so that time stays in proportion to the text. */
const MANY = 64;

type IsUsed = (index: number, abbreviation: Abbreviation) => boolean;

/** Tells whether an abbreviation stands anywhere behind its definition. */
function usesIn(blocks: readonly Block[], defined: readonly Defined[]): IsUsed {
  if (defined.length > MANY) return usesOfMany(blocks, defined);
  return (index, abbreviation) => {
    const block = blocks[index];
    if (block && lastIn(block, wanted(abbreviation)) >= abbreviation.end) return true;
    for (let i = index + 1; i < blocks.length; i++) {
      const later = blocks[i];
      if (later && lastIn(later, wanted(abbreviation)) >= 0) return true;
    }
    return false;
  };
}

function usesOfMany(blocks: readonly Block[], defined: readonly Defined[]): IsUsed {
  const names = new Set(defined.map(({ abbreviation }) => wanted(abbreviation)));
  const literals = [...new Set([...names].map(fold))].filter((name) => name !== '');
  const lengths = literals.map((name) => name.length);
  const automaton = new Automaton(literals);
  const last = new Map<string, { readonly index: number; readonly at: number }>();
  for (const [index, { text }] of blocks.entries())
    automaton.scan(text, (literal, end) => {
      const at = end - (lengths[literal] ?? 0);
      const name = text.slice(at, end);
      if (names.has(name)) last.set(name, { index, at });
    });
  return (index, abbreviation) => {
    const found = last.get(wanted(abbreviation));
    return found !== undefined && (found.index > index || (found.index === index && found.at >= abbreviation.end));
  };
}

interface Defined {
  readonly index: number;
  readonly block: Block;
  readonly abbreviation: Abbreviation;
}

function definitionsIn(blocks: readonly Block[]): readonly Defined[] {
  const defined: Defined[] = [];
  for (const [index, block] of blocks.entries())
    for (const abbreviation of abbreviationsOf(block)) defined.push({ index, block, abbreviation });
  return defined;
}

/** Shortest name in quotation marks, or without marks, that is no word of its own. */
const SHORTEST_NAME = 4;

/** Where each defined name is used for the first time, by the form in which it is used. */
function firstUses(blocks: readonly Block[], defined: readonly Defined[]) {
  const first = new Map<string, Place & { readonly index: number }>();
  const titled = new Set(defined.map(({ abbreviation }) => wanted(abbreviation)));
  for (const [index, block] of blocks.entries())
    for (const { title, start, end } of citationsOf(block)) {
      const form = `《${title}》`;
      if (titled.has(form) && !first.has(form)) first.set(form, { index, block, start, end });
    }
  for (const { index, abbreviation } of defined.slice(0, MANY)) {
    const form = wanted(abbreviation);
    if (abbreviation.titled || form.length < SHORTEST_NAME || first.has(form)) continue;
    // 督办平台 in 重点工作督办平台, or 青禾水务 in 青禾水务有限公司, is part of the full name.
    const alone = new RegExp(`(?<![\\u4e00-\\u9fff])${escaped(form)}(?![\\u4e00-\\u9fff])`);
    for (let i = 0; i <= index; i++) {
      const block = blocks[i];
      if (!block || lastIn(block, form) < 0) continue;
      const at = block.text.search(alone);
      if (at < 0 || (i === index && at >= abbreviation.start)) continue;
      first.set(form, { index: i, block, start: at, end: at + form.length });
      break;
    }
  }
  return first;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** From the bracket or comma before 以下简称 to the end of the name or its bracket. */
function definitionAt(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const head = /[（(，,、]?以下(?:统?简称|统称)(?:为)?\s*$/.exec(text.slice(Math.max(0, start - 10), start));
  if (!head) return undefined;
  const from = start - head[0].length;
  const alone = /[（(]/.test(head[0].charAt(0)) && /[）)]/.test(text.charAt(end));
  return /^[，,、]/.test(head[0]) || alone ? { start: from, end: alone ? end + 1 : end } : undefined;
}
