import type { L10n } from '../messages/locale.js';
import { divIntervals, exactly, scaleInterval, subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { HUNDRED, ZERO } from '../quantity/rational.js';
import type { Role } from './statement.js';
import type { Grid, GridCell, GridRow } from './table-grid.js';
import { cellInterval, numeralOf, type Relation, relationHolds } from './table-relation.js';

/** How a column may follow from two others of the same row. */
interface Shape {
  readonly kind: 'rate' | 'change' | 'difference';
  readonly roles: readonly [Role, Role];
  readonly compute: (first: Interval, second: Interval) => Interval | undefined;
  readonly formula: (first: string, second: string) => string;
  readonly words: (column: string, first: string, second: string) => L10n;
}

const RATE: Shape = {
  kind: 'rate',
  roles: ['part', 'whole'],
  compute: (part, whole) => percent(divIntervals(part, whole)),
  formula: (part, whole) => `${part}÷${whole}`,
  words: (column, part, whole) => ({
    'zh-CN': `表中“${column}”列：“${part}”÷“${whole}”`,
    en: `column “${column}”: “${part}” ÷ “${whole}”`,
  }),
};

const GROWTH: Shape = {
  kind: 'change',
  roles: ['current', 'previous'],
  compute: (now, before) => percent(signedQuotient(subIntervals(now, before), before)),
  formula: (now, before) => `（${now}－${before}）÷${before}`,
  words: (column, now, before) => ({
    'zh-CN': `表中“${column}”列：“${now}”比“${before}”`,
    en: `column “${column}”: “${now}” against “${before}”`,
  }),
};

const DIFFERENCE: Shape = {
  kind: 'difference',
  roles: ['current', 'previous'],
  compute: subIntervals,
  formula: (now, before) => `${now}－${before}`,
  words: (column, now, before) => ({
    'zh-CN': `表中“${column}”列：“${now}”减“${before}”`,
    en: `column “${column}”: “${now}” minus “${before}”`,
  }),
};

const percent = (interval: Interval | undefined): Interval | undefined => interval && scaleInterval(interval, HUNDRED);

/** A quotient whose dividend may be negative. */
function signedQuotient(dividend: Interval, divisor: Interval): Interval | undefined {
  const zero = exactly(ZERO);
  if (dividend.low === null || dividend.high === null) return undefined;
  if (dividend.low.num >= 0n) return divIntervals(dividend, divisor);
  if (dividend.high.num > 0n) return undefined;
  const positive = divIntervals(subIntervals(zero, dividend), divisor);
  return positive && subIntervals(zero, positive);
}

/** Fits that a column needs before its other cells are doubted, and how far fits must outnumber what does not fit. */
const FITS = 2;
const NAMED_SHARE = 1;
const UNNAMED_SHARE = 2;

/** A fit of these is no evidence: 0 %, 100 %, no change. */
const isTelling = ({ value }: GridCell): boolean => value.num !== 0n && !(value.num === 100n && value.den === 1n);

/** Do two names of columns share a word of two characters: 成功率 and 调解成功? */
function sharesWord(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}

function relationAt(shape: Shape, row: GridRow, column: number, first: number, second: number): Relation | undefined {
  const stated = row.cells[column];
  const [a, b] = [row.cells[first], row.cells[second]];
  if (!stated || !a || !b || a.quantity.unit !== b.quantity.unit) return undefined;
  const computed = shape.compute(cellInterval(a), cellInterval(b));
  if (!computed) return undefined;
  return {
    kind: shape.kind,
    stated,
    operands: [
      { role: shape.roles[0], cell: a },
      { role: shape.roles[1], cell: b },
    ],
    computed,
    formula: shape.formula(numeralOf(a), numeralOf(b)),
    grade: 'contradiction',
    identity: shape.words(stated.column.name, a.column.name, b.column.name),
    pattern: `table/${shape.kind}`,
  };
}

interface Reading {
  readonly relations: readonly Relation[];
  readonly fits: number;
  readonly fails: number;
  readonly named: boolean;
}

function read(grid: Grid, shape: Shape, column: number, first: number, second: number): Reading {
  const relations = grid.rows.flatMap((row) => relationAt(shape, row, column, first, second) ?? []);
  const fitting = relations.filter(relationHolds);
  const name = (at: number) => grid.columns[at]?.name ?? '';
  return {
    relations,
    fits: fitting.filter(({ stated }) => isTelling(stated)).length,
    fails: relations.length - fitting.length,
    named: shape.kind !== 'rate' || sharesWord(name(column).replace(/率$/, ''), name(first)),
  };
}

/** The best pair of columns for one column; nothing where the second best fits as many rows. */
function readColumn(grid: Grid, shape: Shape, column: number): Relation[] {
  const numbers = grid.columns.flatMap(({ kind }, i) => (kind === 'additive' || kind === 'total' ? [i] : []));
  let best: Reading | undefined;
  let rival = 0;
  for (const first of numbers)
    for (const second of numbers) {
      if (first === second) continue;
      const reading = read(grid, shape, column, first, second);
      if (best && reading.fits <= best.fits) rival = Math.max(rival, reading.fits);
      else {
        rival = best?.fits ?? 0;
        best = reading;
      }
    }
  if (!best || best.fits < FITS || best.fits === rival) return [];
  return best.fits >= best.fails * (best.named ? NAMED_SHARE : UNNAMED_SHARE) ? [...best.relations] : [];
}

/** Columns of rates and changes that follow from two others, learnt from the rows that agree. */
export function ratioColumns(grid: Grid): Relation[] {
  return grid.columns.flatMap(({ kind }, at) => {
    if (kind === 'rate') return readColumn(grid, RATE, at);
    if (kind !== 'change') return [];
    const percentages = grid.rows.some(({ cells }) => cells[at]?.quantity.class === 'percentage');
    const growth = readColumn(grid, GROWTH, at);
    return growth.length > 0 || percentages ? growth : readColumn(grid, DIFFERENCE, at);
  });
}

/** Columns of shares: each row's number against the row of totals. */
export function shareColumns(grid: Grid): Relation[] {
  const totals = grid.rows.filter(({ kind }) => kind === 'total');
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  return grid.columns.flatMap(({ kind, name }, at) => {
    if (kind !== 'rate' || !/占|比重|比例|百分比/.test(name)) return [];
    const readings = total.cells.flatMap((whole, column) =>
      whole && column !== at && grid.columns[column]?.kind !== 'rate'
        ? [shareReading(grid, total, at, column, whole)]
        : [],
    );
    const ranked = readings.sort((a, b) => b.fits - a.fits);
    const [best, rival] = ranked;
    if (!best || best.fits < FITS || best.fits === rival?.fits || best.fails * UNNAMED_SHARE > best.fits) return [];
    return [...best.relations];
  });
}

function shareReading(grid: Grid, total: GridRow, at: number, column: number, whole: GridCell): Reading {
  const relations = grid.rows.flatMap((row): Relation[] => {
    const [stated, part] = [row.cells[at], row.cells[column]];
    if (row === total || !stated || !part) return [];
    const computed = RATE.compute(cellInterval(part), cellInterval(whole));
    if (!computed) return [];
    const [a, b] = [part.column.name, total.label];
    return [
      {
        kind: 'rate',
        stated,
        operands: [
          { role: 'part', cell: part },
          { role: 'whole', cell: whole },
        ],
        computed,
        formula: RATE.formula(numeralOf(part), numeralOf(whole)),
        grade: 'contradiction',
        identity: RATE.words(stated.column.name, a, b),
        pattern: 'table/share',
      },
    ];
  });
  const fitting = relations.filter(relationHolds);
  const fits = fitting.filter(({ stated }) => isTelling(stated)).length;
  return { relations, fits, fails: relations.length - fitting.length, named: true };
}
