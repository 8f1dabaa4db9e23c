import type { Block } from '../syntax/block.js';
import type { Flat, Unpacked } from '../text/flat.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { Automaton } from './automaton.js';
import type { Boundaries } from './boundaries.js';
import { isForeign, isQuoted } from './context.js';
import { aheadOf, type Guards, NO_GUARDS, pass } from './guards.js';
import type { Misquotation, Quotations } from './quotations.js';
import { listOf, yearOf } from './table.js';

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

/** The tables of wordings and names, matched by one automaton: see {@link compileTerms} in `compile-terms.ts`. */
export class Terms {
  readonly #automaton: Automaton;
  /** By literal, its first source; one more than there are literals. */
  readonly #sources: Flat;
  /** Where the row of a source begins, and which item of its second cell the literal is. */
  readonly #rows: Flat;
  readonly #items: Flat;
  /** Where the rows of each table begin. */
  readonly #tables: Flat;
  readonly #bytes: Flat;
  /** By literal, where its row in the table of names begins, and one more; 0 for none. */
  readonly #nameRows: Flat;
  /** By literal, its units where it is a piece of a standard phrase, else 0. */
  readonly #anchors: Flat;
  readonly #terms: (readonly Term[] | undefined)[] = [];
  readonly #names: (Name | undefined)[] = [];
  readonly #boundaries: Boundaries;
  readonly #quotations: () => Quotations;

  constructor(compiled: Unpacked, quotations: () => Quotations, boundaries: Boundaries) {
    const part = (name: string): Flat => compiled.array(`terms.${name}`);
    this.#automaton = new Automaton({
      pages: part('pages'),
      classes: part('classes'),
      children: part('children'),
      units: part('units'),
      fails: part('fails'),
      literals: part('literals'),
      outputs: part('outputs'),
    });
    this.#sources = part('sources');
    this.#rows = part('rows');
    this.#items = part('items');
    this.#tables = part('tables');
    this.#bytes = part('text');
    this.#nameRows = part('names');
    this.#anchors = part('anchors');
    this.#quotations = quotations;
    this.#boundaries = boundaries;
  }

  /** Every wording of every row, for tests and docs. */
  all(): readonly Term[] {
    return Array.from({ length: this.#sources.length - 1 }, (_, i) => this.#termsAt(i)).flat();
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
      const start = end - (this.#anchors[literal] ?? 0);
      if (start < end) {
        folded ??= fold(text);
        for (const found of this.#quotations().at(folded, folded.slice(start, end), start)) {
          const hit = hitOf(found, text);
          if (this.#speaks(block, hit)) terms.push(hit);
        }
      }
      const named = this.#nameAt(literal);
      if (!named) return;
      const { law, name, guards } = named;
      const hit = { law, name, start: end - name.length, end };
      if (pass(guards, text, hit.start, end) && !isForeign(block, hit)) names.push(hit);
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

  #termsAt(literal: number): readonly Term[] {
    return (this.#terms[literal] ??= this.#readTerms(literal));
  }

  #readTerms(literal: number): readonly Term[] {
    const terms: Term[] = [];
    const end = this.#sources[literal + 1] ?? 0;
    for (let source = this.#sources[literal] ?? 0; source < end; source++) {
      const row = this.#rows[source] ?? 0;
      terms.push(termOf(this.#tableOf(row), this.#lineAt(row), this.#items[source] ?? 0));
    }
    return terms;
  }

  #nameAt(literal: number): Name | undefined {
    const row = this.#nameRows[literal] ?? 0;
    return row === 0 ? undefined : (this.#names[literal] ??= nameOf(this.#lineAt(row - 1)));
  }

  #tableOf(row: number): TermTable {
    const next = this.#tables.findIndex((start) => start > row);
    return TERM_TABLES.at(next < 0 ? -1 : next - 1) ?? 'confusions';
  }

  /** The row of a table that begins at a byte. */
  #lineAt(start: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(start, this.#bytes.indexOf(0x0a, start)));
  }
}

/** One wording of a row: the literal is the item of its second cell. */
function termOf(table: TermTable, line: string, item: number): Term {
  const cells = line.split('\t');
  const cell = (column: (typeof TERM_COLUMNS)[number]) => cells[TERM_COLUMNS.indexOf(column)] ?? '';
  const [wrong = '', right] = (cell('wrong').split('|')[item] ?? '').split('>');
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

/** A row of the table of names. */
interface Name {
  readonly law: string;
  readonly name: string;
  readonly guards: Guards;
}

function nameOf(line: string): Name {
  const [law = '', name = '', notBefore = '', notAfter = ''] = line.split('\t');
  return { law, name, guards: { ...NO_GUARDS, notBefore: listOf(notBefore), notAfter: listOf(notAfter) } };
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
