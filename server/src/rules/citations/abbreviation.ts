import { Automaton } from '../../lexicon/automaton.js';
import { type Abbreviation, abbreviationsOf, citationsOf } from '../../report/citations.js';
import { gather, type Part } from '../../report/parts.js';
import { type Report, reportFact } from '../../report/report.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { meantOf } from '../../syntax/meant.js';
import { fold } from '../../text/fold.js';
import { documentRule, type Related } from '../rule.js';

interface Misused {
  readonly at: Place;
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
  reads: (report) =>
    misusedIn(report).flatMap(({ at, kind, abbreviation }) => [at.block, at.start, kind, abbreviation]),
  *detect(report, { steps }) {
    for (const misused of steps.over(misusedIn(report))) yield { place: misused.at, state: misused };
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
  repair({ kind, at: { block }, abbreviation: { start, end } }) {
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

const misusedIn = reportFact((report): readonly Misused[] => {
  const defined = definitionsIn(report);
  if (defined.length === 0) return [];
  const misused: Misused[] = [];
  const first = firstUses(report, defined);
  const isUsed = usesIn(report, defined);
  const told = new Map<Block, Set<number>>();
  for (const definition of defined) {
    const { block, abbreviation } = definition;
    const index = report.indexOf(block);
    const state = { abbreviation, definedIn: block };
    const early = abbreviation.titled ? first.get(abbreviation.name) : firstBefore(report, definition);
    const before = early ? report.indexOf(early.block) : index;
    if (early && (before < index || (before === index && early.end < abbreviation.start))) {
      // A name that is defined again and again is used too early once.
      const starts = told.get(early.block) ?? new Set<number>();
      told.set(early.block, starts);
      if (!starts.has(early.start)) misused.push({ ...state, at: early, kind: 'early' });
      starts.add(early.start);
    }
    if (!isUsed(definition))
      misused.push({ ...state, at: place(block, abbreviation.start, abbreviation.end), kind: 'unused' });
  }
  return misused;
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

type IsUsed = (definition: Defined) => boolean;

/** Tells whether an abbreviation stands anywhere behind its definition. */
function usesIn(report: Report, defined: readonly Defined[]): IsUsed {
  if (defined.length > MANY) return usesOfMany(report, defined);
  return ({ block, abbreviation }) => {
    const name = wanted(abbreviation);
    let rest = report.indexOf(block);
    for (const part of report.parts) {
      if (rest >= part.blocks.length) rest -= part.blocks.length;
      else if (rest < 0) {
        if (standsIn(part, name)) return true;
      } else {
        if (lastIn(block, name) >= abbreviation.end) return true;
        for (const later of part.blocks.slice(rest + 1)) if (lastIn(meantOf(later), name) >= 0) return true;
        rest = -1;
      }
    }
    return false;
  };
}

/** Whether a name stands in a part; remembered with it. */
function standsIn({ blocks, facts }: Part, name: string): boolean {
  let searched = facts.get(standsIn) as Map<string, boolean> | undefined;
  if (!searched) facts.set(standsIn, (searched = new Map()));
  let stands = searched.get(name);
  if (stands === undefined) searched.set(name, (stands = blocks.some((block) => lastIn(meantOf(block), name) >= 0)));
  return stands;
}

function usesOfMany(report: Report, defined: readonly Defined[]): IsUsed {
  const names = new Set(defined.map(({ abbreviation }) => wanted(abbreviation)));
  const literals = [...new Set([...names].map(fold))].filter((name) => name !== '');
  const lengths = literals.map((name) => name.length);
  const automaton = Automaton.of(literals);
  const last = new Map<string, { readonly index: number; readonly at: number }>();
  for (const [index, block] of report.blocks.entries()) {
    const { text } = meantOf(block);
    automaton.scan(text, (literal, end) => {
      const at = end - (lengths[literal] ?? 0);
      const name = text.slice(at, end);
      if (names.has(name)) last.set(name, { index, at });
    });
  }
  return ({ block, abbreviation }) => {
    const index = report.indexOf(block);
    const found = last.get(wanted(abbreviation));
    return found !== undefined && (found.index > index || (found.index === index && found.at >= abbreviation.end));
  };
}

interface Defined {
  readonly block: Block;
  readonly abbreviation: Abbreviation;
}

const definedIn = blockFact((printed: Block): readonly Defined[] => {
  const block = meantOf(printed);
  return abbreviationsOf(block).map((abbreviation) => ({ block, abbreviation }));
});

const definitionsIn = gather(definedIn);

/** Titles where they are cited. */
const citedIn = blockFact((printed: Block) => {
  const block = meantOf(printed);
  return citationsOf(block).map(({ title, start, end }) => ({ title, block, start, end }));
});

const citationsIn = gather(citedIn, ['title']);

/** Where each defined title is cited for the first time. */
function firstUses(report: Report, defined: readonly Defined[]): ReadonlyMap<string, Place> {
  const names = new Set(defined.map(({ abbreviation }) => abbreviation.name));
  const first = new Map<string, Place>();
  for (const cited of citationsIn(report))
    if (names.has(cited.title) && !first.has(cited.title))
      first.set(cited.title, place(cited.block, cited.start, cited.end));
  return first;
}

/** Shortest name in quotation marks, or without marks, that is no word of its own. */
const SHORTEST_NAME = 4;

/** Where a name that is no title stands alone before its definition for the first time. */
function firstBefore(report: Report, { block, abbreviation }: Defined): Place | undefined {
  const name = wanted(abbreviation);
  if (name.length < SHORTEST_NAME) return undefined;
  // 督办平台 in 重点工作督办平台, or 青禾水务 in 青禾水务有限公司, is part of the full name.
  const alone = new RegExp(`(?<![\\u4e00-\\u9fff])${escaped(name)}(?![\\u4e00-\\u9fff])`);
  for (const part of report.parts) {
    if (!standsIn(part, name)) continue;
    for (const printed of part.blocks) {
      const other = meantOf(printed);
      const start = lastIn(other, name) < 0 ? -1 : other.text.search(alone);
      if (other === block)
        return start >= 0 && start < abbreviation.start ? place(other, start, start + name.length) : undefined;
      if (start >= 0) return place(other, start, start + name.length);
    }
  }
  return undefined;
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
