import { type LedgerEntry, ledgerOf } from '../figures/ledger.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, div, HUNDRED, mul, type Rational, sub, toFixed } from '../quantity/rational.js';
import type { OutlineNode, Report } from '../report/report.js';
import type { Span } from '../text/span.js';

export interface ComparedSection {
  readonly name: string;
  readonly current: string | null;
  readonly previous: string | null;
}

export interface ComparedIndicator {
  readonly name: string;
  readonly current: string;
  readonly previous: string;
  readonly currentSpan: Span;
  readonly previousSpan: Span;
  /** As printed, with sign; null where it cannot be computed. */
  readonly change: string | null;
}

export interface Comparison {
  readonly sections: readonly ComparedSection[];
  readonly indicators: readonly ComparedIndicator[];
  readonly carryOver: { readonly current: string; readonly previous: string; readonly holds: boolean } | null;
}

/** This year's report beside last year's: sections, indicators that both name, what was carried over. */
export const compareReports = (current: Report, previous: Report): Comparison => ({
  sections: compareSections(current, previous),
  indicators: compareIndicators(current, previous),
  carryOver: compareCarryOver(current, previous),
});

/** Titles without years and blanks: what stays the same from year to year. */
const key = (text: string): string => text.replace(/(?:19|20)\d{2}年?度?|[\s　]/g, '');

function headings(report: Report): string[] {
  const found: string[] = [];
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const { kind, title, children } of nodes) {
      if (kind !== 'heading') continue;
      found.push(title);
      if (depth < 1) walk(children, depth + 1);
    }
  };
  walk(report.outline, 0);
  return found;
}

/** Share of character pairs that two titles have in common, 0–1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => new Set([...text].slice(1).map((_, i) => text.slice(i, i + 2)));
  const [x, y] = [pairs(key(a)), pairs(key(b))];
  let common = 0;
  for (const pair of x) if (y.has(pair)) common++;
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size);
}

/** Titles that are less alike than this name different sections. */
const ALIKE = 0.5;
/** Headings of one report that are compared. */
const MAX_HEADINGS = 200;

function compareSections(current: Report, previous: Report): ComparedSection[] {
  const old = headings(previous).slice(0, MAX_HEADINGS);
  const left = new Set(old);
  const sections = headings(current)
    .slice(0, MAX_HEADINGS)
    .map((title): ComparedSection => {
      let best: string | undefined;
      for (const other of left)
        if (likeness(title, other) >= ALIKE && (best === undefined || likeness(title, other) > likeness(title, best)))
          best = other;
      if (best !== undefined) left.delete(best);
      return { name: title, current: title, previous: best ?? null };
    });
  return [...sections, ...[...left].map((title) => ({ name: title, current: null, previous: title }))];
}

const COMPARED: ReadonlySet<string> = new Set(['count', 'people', 'money', 'area', 'percentage', 'multiple']);

/** Names that stand for nothing by themselves. */
const EMPTY_NAMES = /^(?:其中|占|同比|较上年|增长|下降|率|分别|达|全年|全市|全县|全镇)?$/;

/** The first figure of each name and unit. */
function indicators(report: Report): Map<string, LedgerEntry> {
  const found = new Map<string, LedgerEntry>();
  for (const entry of ledgerOf(report)) {
    const { noun, figure } = entry;
    if (noun === null || EMPTY_NAMES.test(noun) || !COMPARED.has(figure.quantity.class)) continue;
    const id = `${key(noun)}\n${figure.quantity.unit}`;
    if (!found.has(id)) found.set(id, entry);
  }
  return found;
}

const spanOf = (report: Report, { figure: { block, quantity } }: LedgerEntry): Span =>
  report.rangeOf({ block, start: quantity.start, end: quantity.end });

function compareIndicators(current: Report, previous: Report): ComparedIndicator[] {
  const old = indicators(previous);
  return [...indicators(current)].flatMap(([id, now]) => {
    const then = old.get(id);
    if (!then) return [];
    return {
      name: now.noun ?? '',
      current: now.figure.quantity.text,
      previous: then.figure.quantity.text,
      currentSpan: spanOf(current, now),
      previousSpan: spanOf(previous, then),
      change: changeText(now.figure.quantity, then.figure.quantity),
    };
  });
}

/** ＋12.5% of a number, ＋1.2个百分点 of a percentage. */
function changeText(now: Quantity, then: Quantity): string | null {
  if (!now.value || !then.value) return null;
  const delta = sub(now.value, then.value);
  const signed = (value: Rational, decimals: number, unit: string): string => {
    const text = toFixed(value, decimals).replace(/^-/, '－');
    return `${text.startsWith('－') ? '' : value.num === 0n ? '' : '＋'}${text}${unit}`;
  };
  if (now.class === 'percentage') return signed(delta, 2, '个百分点');
  return then.value.num === 0n ? null : signed(mul(div(delta, then.value), HUNDRED), 1, '%');
}

const TAKEN_OVER = /(?:上年|上一年度?|去年)(?:结转|结余|转来|旧存)|(?:结转|结余)(?:上年|上一年)/;
const HANDED_ON = /结转(?:至|到|入)?(?:下年度?|下一年度?|次年|明年|20\d{2}年)|(?:未办结|未审结|未结|尚未结案|尚未办结)/;

function compareCarryOver(current: Report, previous: Report): Comparison['carryOver'] {
  const now = figureNamed(current, TAKEN_OVER);
  const then = figureNamed(previous, HANDED_ON);
  if (!now?.value || !then?.value) return null;
  return { current: now.text, previous: then.text, holds: compare(now.value, then.value) === 0 };
}

/** The first count right behind words of a form. */
function figureNamed(report: Report, form: RegExp): Quantity | undefined {
  return ledgerOf(report).find(({ figure: { block, quantity } }) => {
    if (quantity.class !== 'count' && quantity.class !== 'people') return false;
    const clause =
      block.text
        .slice(Math.max(0, quantity.start - 20), quantity.start)
        .split(/[，。；、]/)
        .at(-1) ?? '';
    return form.test(clause);
  })?.figure.quantity;
}
