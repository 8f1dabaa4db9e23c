import { gather } from '../report/parts.js';
import type { Report } from '../report/report.js';
import type { Rule, RuleId } from '../rules/rule.js';
import { type Block, blockFact } from '../syntax/block.js';
import { isBlank, skipBlanks, trimEnd } from '../text/chars.js';
import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';

export const ACTIONS = ['ignore', 'disable', 'enable', 'ignore-file'] as const;
export type Action = (typeof ACTIONS)[number];

/** A comment `<!-- gongwen-ACTION RULE,RULE 理由 -->` as written; without a rule it speaks of all. */
export interface Directive {
  readonly block: Block;
  /** The word behind `gongwen-`; undefined action: no such word. */
  readonly keyword: Span;
  readonly action: Action | undefined;
  readonly targets: readonly Span[];
  readonly reason: Span;
}

const OPEN = '<!--';
const PREFIX = 'gongwen-';
const isName = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x30 && c <= 0x39) ||
  c === 0x2d ||
  c === 0x2f ||
  c === 0x2a;

function nameAt(text: string, start: number): Span {
  let end = start;
  while (isName(text.charCodeAt(end)) && !text.startsWith('-->', end)) end++;
  return { start, end };
}

const isComma = (c: string | undefined): boolean => c === ',' || c === '，' || c === '、';

/** The directive that a block is. */
export const directiveOf: (block: Block) => Directive | undefined = blockFact((block) => {
  const { text } = block;
  const open = skipBlanks(text, 0);
  if (!text.startsWith(OPEN, open)) return undefined;
  const word = skipBlanks(text, open + OPEN.length);
  const close = text.indexOf('-->', word);
  if (!text.startsWith(PREFIX, word) || close < 0) return undefined;
  const keyword = nameAt(text, word + PREFIX.length);
  const targets: Span[] = [];
  let at = skipBlanks(text, keyword.end, close);
  for (;;) {
    const target = nameAt(text, at);
    const next = text.charCodeAt(target.end);
    if (target.end === at || !(isBlank(next) || isComma(text[target.end]) || target.end >= close)) break;
    targets.push(target);
    at = skipBlanks(text, target.end, close);
    if (!isComma(text[at])) break;
    at = skipBlanks(text, at + 1, close);
  }
  const action = ACTIONS.find((name) => name === text.slice(keyword.start, keyword.end));
  return { block, keyword, action, targets, reason: { start: at, end: trimEnd(text, close, at) } };
});

/** All directives of a report. */
export const directivesOf = gather((block: Block): readonly Directive[] => {
  const directive = block.kind === 'directive' || block.kind === 'opaque' ? directiveOf(block) : undefined;
  return directive ? [directive] : [];
});

/** Finds rules by slug, by code, or `*` for all. */
export class RuleNames {
  readonly #byName = new Map<string, RuleId>();

  constructor(rules: readonly Rule[]) {
    for (const { meta } of rules) {
      this.#byName.set(meta.id, meta.id);
      this.#byName.set(meta.code.toLowerCase(), meta.id);
    }
  }

  find = (name: string): RuleId | '*' | undefined => (name === '*' ? '*' : this.#byName.get(name.toLowerCase()));

  get all(): Iterable<string> {
    return this.#byName.keys();
  }
}

/** One rule (or all) that a directive silences over a range of blocks. */
interface Suppression {
  readonly directive: Directive;
  /** Undefined: the directive names no rule. */
  readonly target: Span | undefined;
  readonly rule: RuleId | '*';
  readonly from: number;
  to: number;
  /** The `enable` that ends it. */
  end?: Directive;
  used: boolean;
}

/** A directive, or some of its rules, that silences nothing. */
export interface Idle {
  readonly directive: Directive;
  /** Empty: the whole directive. */
  readonly targets: readonly Span[];
  /** The `enable` that has nothing else to end. */
  readonly end?: Directive;
}

export interface Unknown {
  readonly directive: Directive;
  readonly name: Span;
  readonly what: 'action' | 'rule';
}

/** What the directives of one report silence. */
export class Suppressions {
  readonly unknown: Unknown[] = [];
  readonly #all: Suppression[] = [];
  readonly #byRule = new Map<RuleId | '*', Suppression[]>();
  readonly #idleEnables: Idle[] = [];

  constructor(
    readonly report: Report,
    names: RuleNames,
  ) {
    const open = new Map<RuleId | '*', Suppression>();
    for (const directive of directivesOf(report)) this.#read(directive, report.indexOf(directive.block), names, open);
    for (const list of this.#byRule.values()) list.sort((a, b) => a.from - b.from);
  }

  get empty(): boolean {
    return this.#all.length === 0 && this.unknown.length === 0 && this.#idleEnables.length === 0;
  }

  /** The directive that silences a finding; it counts as used. */
  silencing(finding: Finding): Directive | undefined {
    const { id } = finding.rule.meta;
    if (this.#all.length === 0 || id.startsWith('directives/')) return undefined;
    const index = this.report.indexOf(finding.place.block);
    const found = this.#at(id, index) ?? this.#at('*', index);
    if (!found) return undefined;
    found.used = true;
    return found.directive;
  }

  /** Directives that silenced nothing though their rules ran. */
  idle(ran: ReadonlySet<RuleId>): readonly Idle[] {
    const byDirective = new Map<Directive, Suppression[]>();
    for (const suppression of this.#all) {
      const list = byDirective.get(suppression.directive) ?? [];
      byDirective.set(suppression.directive, [...list, suppression]);
    }
    const found: Idle[] = [...this.#idleEnables];
    for (const [directive, list] of byDirective) {
      const idle = list.filter((s) => !s.used && (s.rule === '*' || ran.has(s.rule)));
      if (idle.length === 0) continue;
      const whole = idle.length === Math.max(1, directive.targets.length);
      const { end } = idle[0] as Suppression;
      const alone = whole && end?.targets.length === directive.targets.length && idle.every((s) => s.end === end);
      found.push({ directive, targets: whole ? [] : idle.flatMap((s) => s.target ?? []), ...(alone && { end }) });
    }
    return found;
  }

  /** Of several that hold at a block the one that begins last; ranges of one rule never overlap, so one step back is enough. */
  #at(rule: RuleId | '*', index: number): Suppression | undefined {
    const list = this.#byRule.get(rule) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.from ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i >= low - 3; i--) {
      const found = list[i];
      if (found && index < found.to) return found;
    }
    return list.find((s) => s.from === 0 && s.to === Number.POSITIVE_INFINITY);
  }

  #add(directive: Directive, target: Span | undefined, rule: RuleId | '*', from: number, to: number): Suppression {
    const suppression: Suppression = { directive, target, rule, from, to, used: false };
    this.#all.push(suppression);
    const list = this.#byRule.get(rule);
    if (list) list.push(suppression);
    else this.#byRule.set(rule, [suppression]);
    return suppression;
  }

  #read(directive: Directive, index: number, names: RuleNames, open: Map<RuleId | '*', Suppression>): void {
    const { action, block, keyword } = directive;
    if (!action) {
      this.unknown.push({ directive, name: keyword, what: 'action' });
      return;
    }
    const targets = directive.targets.length === 0 ? [undefined] : directive.targets;
    const idle: Span[] = [];
    let reached = 0;
    for (const target of targets) {
      const rule = target ? names.find(block.text.slice(target.start, target.end)) : '*';
      if (!rule) {
        if (target) this.unknown.push({ directive, name: target, what: 'rule' });
        continue;
      }
      if (action === 'ignore') {
        const next = nextBlock(this.report, index);
        this.#add(directive, target, rule, next, next + 1);
      } else if (action === 'ignore-file') this.#add(directive, target, rule, 0, Number.POSITIVE_INFINITY);
      else if (action === 'disable') {
        close(open, rule, index);
        open.set(rule, this.#add(directive, target, rule, index, Number.POSITIVE_INFINITY));
      } else if (close(open, rule, index, directive)) reached++;
      else if (target) idle.push(target);
    }
    if (action === 'enable' && reached === 0 && (idle.length > 0 || directive.targets.length === 0))
      this.#idleEnables.push({ directive, targets: [] });
  }
}

/** Ends what is open for a rule; `*` ends all. */
function close(open: Map<RuleId | '*', Suppression>, rule: RuleId | '*', index: number, by?: Directive): boolean {
  const ended = rule === '*' ? [...open.values()] : [open.get(rule)].filter((s) => s !== undefined);
  for (const suppression of ended) {
    suppression.to = index;
    if (by) suppression.end = by;
    open.delete(suppression.rule);
  }
  return ended.length > 0;
}

/** The block that an `ignore` speaks of: the next one that is neither blank nor a directive. */
function nextBlock({ blocks }: Report, index: number): number {
  let next = index + 1;
  while (blocks[next] && (blocks[next]?.kind === 'blank' || blocks[next]?.kind === 'directive')) next++;
  return next;
}
