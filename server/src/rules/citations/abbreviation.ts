import { Automaton } from '../../lexicon/automaton.js';
import { type Abbreviation, abbreviationsOf, citationsOf } from '../../report/citations.js';
import { gather, type Part } from '../../report/parts.js';
import { type Report, reportFact, steadyFact } from '../../report/report.js';
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
  const first = firstUses(report);
  const { last, alone } = standingOf(report);
  const told = new Map<Block, Set<number>>();
  for (const { block, abbreviation } of defined) {
    const index = report.indexOf(block);
    const state = { abbreviation, definedIn: block };
    const name = wanted(abbreviation);
    const early = abbreviation.titled ? first.get(abbreviation.name) : alone.get(name);
    const before = early ? report.indexOf(early.block) : index;
    const end = abbreviation.titled ? early?.end : early?.start;
    if (early && end !== undefined && (before < index || (before === index && end < abbreviation.start))) {
      // A name that is defined again and again is used too early once.
      const starts = told.get(early.block) ?? new Set<number>();
      told.set(early.block, starts);
      if (!starts.has(early.start)) misused.push({ ...state, at: early, kind: 'early' });
      starts.add(early.start);
    }
    const use = last.get(name);
    const used = use ? report.indexOf(use.block) : -1;
    if (!use || used < index || (used === index && use.start < abbreviation.end))
      misused.push({ ...state, at: place(block, abbreviation.start, abbreviation.end), kind: 'unused' });
  }
  return misused;
});

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
const firstUses = steadyFact(
  (report) => [definitionsIn(report), citationsIn(report)],
  (report): ReadonlyMap<string, Place> => {
    const names = new Set(definitionsIn(report).map(({ abbreviation }) => abbreviation.name));
    const first = new Map<string, Place>();
    for (const cited of citationsIn(report))
      if (names.has(cited.title) && !first.has(cited.title))
        first.set(cited.title, place(cited.block, cited.start, cited.end));
    return first;
  },
);

/** The form in which a name is used: with its marks where it is defined with marks. */
const wanted = ({ titled, name }: Abbreviation): string => (titled ? `《${name}》` : name);

/** Shortest name in quotation marks, or without marks, that is no word of its own. */
const SHORTEST_NAME = 4;

/** More names than any report defines: they are looked for all at once, so that time stays in proportion to the text. */
const MANY = 64;

/** The names that a report defines. */
interface Names {
  /** Hands on the names that stand in a text with where they do; the last place of each comes last. */
  readonly eachIn: (text: string, found: (name: string, at: number) => void) => void;
  /** What finds a name where it stands alone; none for titles and words. */
  readonly aloneBy: ReadonlyMap<string, RegExp>;
}

const namesIn: (report: Report) => Names = steadyFact(
  (report) => [definitionsIn(report)],
  (report) => {
    const all = definitionsIn(report).map(({ abbreviation }) => abbreviation);
    const names = new Set(all.map(wanted));
    const bare = all.filter(({ titled, name }) => !titled && name.length >= SHORTEST_NAME);
    return {
      eachIn: names.size > MANY ? manyIn(names) : fewIn(names),
      // 督办平台 in 重点工作督办平台, or 青禾水务 in 青禾水务有限公司, is part of the full name.
      aloneBy: new Map(
        bare.map(({ name }) => [name, new RegExp(`(?<![\\u4e00-\\u9fff])${escaped(name)}(?![\\u4e00-\\u9fff])`)]),
      ),
    };
  },
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const fewIn =
  (names: ReadonlySet<string>): Names['eachIn'] =>
  (text, found) => {
    for (const name of names) {
      const at = text.lastIndexOf(name);
      if (at >= 0) found(name, at);
    }
  };

function manyIn(names: ReadonlySet<string>): Names['eachIn'] {
  const literals = [...new Set([...names].map(fold))].filter((name) => name !== '');
  const lengths = literals.map((name) => name.length);
  const automaton = Automaton.of(literals);
  return (text, found) =>
    automaton.scan(text, (literal, end) => {
      const at = end - (lengths[literal] ?? 0);
      const name = text.slice(at, end);
      if (names.has(name)) found(name, at);
    });
}

/** Where each name stands last, and where it stands alone for the first time. */
interface Standing {
  readonly last: ReadonlyMap<string, Place>;
  readonly alone: ReadonlyMap<string, Place>;
}

/** What stands in a part, remembered with it while the names are the same. */
function standingIn({ blocks, facts }: Part, names: Names): Standing {
  const known = facts.get(standingIn) as { readonly names: Names; readonly standing: Standing } | undefined;
  if (known?.names === names) return known.standing;
  const last = new Map<string, Place>();
  const alone = new Map<string, Place>();
  for (const printed of blocks) {
    const block = meantOf(printed);
    names.eachIn(block.text, (name, at) => {
      const isFirstHere = last.get(name)?.block !== block;
      last.set(name, place(block, at, at + name.length));
      if (!isFirstHere || alone.has(name)) return;
      const start = names.aloneBy.get(name)?.exec(block.text)?.index;
      if (start !== undefined) alone.set(name, place(block, start, start + name.length));
    });
  }
  const standing = { last, alone };
  facts.set(standingIn, { names, standing });
  return standing;
}

function standingOf(report: Report): Standing {
  const names = namesIn(report);
  const last = new Map<string, Place>();
  const alone = new Map<string, Place>();
  for (const part of report.parts) {
    const own = standingIn(part, names);
    for (const [name, at] of own.last) last.set(name, at);
    for (const [name, at] of own.alone) if (!alone.has(name)) alone.set(name, at);
  }
  return { last, alone };
}

/** From the bracket or comma before 以下简称 to the end of the name or its bracket. */
function definitionAt(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const head = /[（(，,、]?以下(?:统?简称|统称)(?:为)?\s*$/.exec(text.slice(Math.max(0, start - 10), start));
  if (!head) return undefined;
  const from = start - head[0].length;
  const alone = /[（(]/.test(head[0].charAt(0)) && /[）)]/.test(text.charAt(end));
  return /^[，,、]/.test(head[0]) || alone ? { start: from, end: alone ? end + 1 : end } : undefined;
}
