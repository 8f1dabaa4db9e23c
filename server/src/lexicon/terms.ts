import type { Block } from '../syntax/block.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { Automaton } from './automaton.js';
import type { Boundaries } from './boundaries.js';
import { isForeign, isQuoted } from './context.js';
import { aheadOf, type Guards, NO_GUARDS, pass } from './guards.js';
import type { Misquotation, Quotations } from './quotations.js';
import { listOf, type Row, readTable, yearOf } from './table.js';

export const TERM_TABLES = ['confusions', 'misquotes', 'outdated', 'organs'] as const;
/** A table of wordings, each with a rule of its own. */
export type TermTable = (typeof TERM_TABLES)[number];

export const TERM_COLUMNS = [
  'id',
  'wrong',
  'right',
  'severity',
  'from',
  'until',
  'before',
  'after',
  'notBefore',
  'notAfter',
  'within',
  'unless',
  'confidence',
  'why',
] as const;

/** One wording of a row. */
export interface Term {
  readonly id: string;
  readonly table: TermTable;
  readonly wrong: string;
  /** What may stand in its place; none where only a person can say. */
  readonly right: readonly string[];
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** First and last reporting year in which it is wrong; undefined: any. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly why: string;
  readonly guards: Guards;
}

export interface TermHit extends Span {
  readonly term: Term;
}

/** The unmarked name of a law that is met outside title marks; `law` is its id in the register. */
export interface NameHit extends Span {
  readonly law: string;
  readonly name: string;
}

/** What the automaton finds in a block. */
export interface Reading {
  /** What the guards let pass, outside titles and quotations; overlapping hits are all kept, in text order. */
  readonly terms: readonly TermHit[];
  readonly names: readonly NameHit[];
}

export const NAME_COLUMNS = ['law', 'name', 'notBefore', 'notAfter'] as const;

const NOTHING: Reading = { terms: [], names: [] };

/** A row as it stands in its table; cut into cells when a literal of it is met for the first time. */
interface Source {
  readonly table: TermTable;
  readonly line: string;
  readonly wrong: string;
  readonly right: string | undefined;
}

/** The tables of wordings, matched by one automaton. */
export class Terms {
  readonly #literals = new Map<string, number>();
  readonly #sources: Source[][] = [];
  readonly #terms: (readonly Term[] | undefined)[] = [];
  readonly #names: ReadonlyMap<number, Row<(typeof NAME_COLUMNS)[number]> & { readonly guards: Guards }>;
  readonly #automaton: Automaton;
  readonly #boundaries: Boundaries;
  readonly #quotations: Quotations;
  /** Pieces of standard phrases, by literal. */
  readonly #anchors: ReadonlyMap<number, string>;

  constructor(
    tables: Readonly<Record<TermTable, string>>,
    names: string,
    quotations: Quotations,
    boundaries: Boundaries,
  ) {
    this.#boundaries = boundaries;
    this.#quotations = quotations;
    for (const table of TERM_TABLES) this.#read(table, tables[table]);
    this.#names = new Map(
      readTable(names, NAME_COLUMNS).map((row) => [
        this.#slot(row.name),
        { ...row, guards: { ...NO_GUARDS, notBefore: listOf(row.notBefore), notAfter: listOf(row.notAfter) } },
      ]),
    );
    this.#anchors = new Map(Array.from(quotations.anchors, (anchor) => [this.#slot(anchor), anchor]));
    this.#automaton = new Automaton([...this.#literals.keys()]);
  }

  /** Every wording of every row, for tests and docs. */
  all(): readonly Term[] {
    return this.#sources.flatMap((_, i) => this.#termsAt(i));
  }

  read(block: Block): Reading {
    const terms: TermHit[] = [];
    const names: NameHit[] = [];
    const { text } = block;
    let folded: string | undefined;
    this.#automaton.scan(text, (literal, end) => {
      for (const term of this.#termsAt(literal)) {
        const hit = { term, start: end - term.wrong.length, end };
        if (this.#speaks(block, hit)) terms.push(hit);
      }
      const anchor = this.#anchors.get(literal);
      if (anchor !== undefined)
        for (const found of this.#quotations.at((folded ??= fold(text)), anchor, end - anchor.length)) {
          const hit = hitOf(found, text);
          if (this.#speaks(block, hit)) terms.push(hit);
        }
      const row = this.#names.get(literal);
      if (!row) return;
      const hit = { law: row.law, name: row.name, start: end - row.name.length, end };
      if (pass(row.guards, text, hit.start, end) && !isForeign(block, hit)) names.push(hit);
    });
    if (terms.length + names.length === 0) return NOTHING;
    return { terms: terms.sort((a, b) => a.start - b.start || b.end - a.end), names };
  }

  #speaks(block: Block, hit: TermHit): boolean {
    const { term, start, end } = hit;
    if (!pass(term.guards, block.text, start, end)) return false;
    if (isForeign(block, hit)) return false;
    if (addsQuotes(term) && (isQuoted(block, hit) || isHeadword(block.text, hit))) return false;
    return !this.#boundaries.cross(block.text, start, end);
  }

  /** Only the second cell of each row: a start of the command reads the rest of hardly any. */
  #read(table: TermTable, text: string): void {
    for (let at = text.indexOf('\n') + 1; at < text.length; ) {
      const end = text.indexOf('\n', at);
      const wrongAt = text.indexOf('\t', at) + 1;
      this.#add(table, text.slice(wrongAt, text.indexOf('\t', wrongAt)), text.slice(at, end));
      at = end + 1;
    }
  }

  #add(table: TermTable, cell: string, line: string): void {
    for (const item of cell.split('|')) {
      const [wrong = '', right] = item.split('>');
      this.#sources[this.#slot(wrong)]?.push({ table, line, wrong, right });
    }
  }

  /** The index of a literal, new or known. */
  #slot(literal: string): number {
    let index = this.#literals.get(literal);
    if (index === undefined) {
      index = this.#sources.length;
      this.#literals.set(literal, index);
      this.#sources.push([]);
    }
    return index;
  }

  #termsAt(index: number): readonly Term[] {
    return (this.#terms[index] ??= (this.#sources[index] ?? []).map(termOf));
  }
}

function termOf({ table, line, wrong, right }: Source): Term {
  const cells = line.split('\t');
  const cell = (column: (typeof TERM_COLUMNS)[number]) => cells[TERM_COLUMNS.indexOf(column)] ?? '';
  return {
    id: cell('id'),
    table,
    wrong,
    right: right === undefined ? listOf(cell('right')) : [right],
    severity: severityOf(cell('severity')),
    from: yearOf(cell('from')),
    until: yearOf(cell('until')),
    why: cell('why'),
    guards: {
      before: listOf(cell('before')),
      after: listOf(cell('after')),
      notBefore: listOf(cell('notBefore')),
      notAfter: listOf(cell('notAfter')),
      within: aheadOf(cell('within')),
      unless: aheadOf(cell('unless')),
    },
  };
}

function hitOf({ phrase: { id, phrase, since }, kind, start, end }: Misquotation, text: string): TermHit {
  const term: Term = {
    id,
    table: 'misquotes',
    wrong: text.slice(start, end),
    right: [phrase],
    severity: 'warning',
    from: since,
    until: undefined,
    why: kind === 'order' ? '各部分的次序是固定的' : '与固定表述差一个字',
    guards: NO_GUARDS,
  };
  return { term, start, end };
}

const severityOf = (cell: string): Term['severity'] =>
  cell === 'error' || cell === 'info' || cell === 'hint' ? cell : 'warning';

/** A term that a glossary explains stands without quotation marks: `17.四个意识：…`. */
const isHeadword = (text: string, { start, end }: Span): boolean =>
  /[：:]/.test(text.charAt(end)) && /^[\s（(\d）).．、①-⑳]*$/.test(text.slice(0, start));

/** The row is about missing quotation marks alone. */
const addsQuotes = ({ wrong, right }: Term): boolean => right[0]?.startsWith('“') === true && !wrong.includes('“');

/**
 * Whether the term is wrong in a report about `year`. Where the year is unknown, spelling is read by today's norm,
 * and everything else that depends on time is silent.
 */
export function isTimely({ table, from, until }: Term, year: number | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  if (year === undefined) return table === 'confusions' && until === undefined;
  return (from === undefined || year >= from) && (until === undefined || year <= until);
}

/** Of hits that overlap, the leftmost longest. `hits` are in text order, longer ones first. */
export function resolve(hits: readonly TermHit[]): readonly TermHit[] {
  if (hits.length < 2) return hits;
  const kept: TermHit[] = [];
  // What is kept already is at least as long as what it overlaps, so it covers its first unit or its last one.
  const covered = new Set<number>();
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (covered.has(hit.start) || covered.has(hit.end - 1)) continue;
    kept.push(hit);
    for (let at = hit.start; at < hit.end; at++) covered.add(at);
  }
  return kept.sort((a, b) => a.start - b.start);
}
