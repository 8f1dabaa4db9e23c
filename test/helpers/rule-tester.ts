/**
 * The strict tester of rules. A case is a text in which every finding is marked:
 *
 *   testRule(repeated, {
 *     valid: ['全年办结案件124件。', { text: '……', year: 2023 }],
 *     invalid: [
 *       { text: '全年办结124件⟦，，⟧满意度提升。', fixed: ['全年办结124件，满意度提升。'] },
 *       { text: '受理⟪124⟫件，办结率⟦98.8%⟧。', severity: 'error', message: '……', fixed: [A, B] },
 *     ],
 *   });
 *
 * - `⟦…⟧` findings of the rule, `⟪…⟫` all their related places (checked where the case has any).
 * - A text is body prose in a small clean report of `year` (2024 where not given); with `whole: true` it is the file.
 * - `fixed`: the text after each fix that is offered, findings in text order, fixes in the order of the rule.
 *   A case with fixes must list them; `fixed: 'many'` only counts that there are some (large choices).
 * - `severity`, `message` (zh-CN): for all findings of the case, or a list, one for each.
 * - `options`: of the rule; `profile`: id; `format`: text or markdown.
 *
 * It refuses: duplicate cases; findings of no length or on half a character; unfilled places in messages, `undefined`,
 * `NaN`; messages or titles that are the same in both languages; undeclared, empty, idle or overlapping fixes.
 * After each fix the text is read again: the finding is gone, and no other rule finds more than before.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.js';
import type { Finding } from '../../server/src/lint/finding.js';
import { editsOf } from '../../server/src/lint/fixes.js';
import { LOCALES } from '../../server/src/messages/locale.js';
import type { Report, TextFormat } from '../../server/src/report/report.js';
import { RULES } from '../../server/src/rules/index.js';
import type { Rule, Severity } from '../../server/src/rules/rule.js';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService, type ReportService } from '../../server/src/service/service.js';
import { isHighSurrogate, isLowSurrogate } from '../../server/src/text/chars.js';
import { applyEdits } from '../../server/src/text/edits.js';
import type { Span } from '../../server/src/text/span.js';
import { countCases } from './cases.js';

interface CaseOptions {
  readonly text: string;
  readonly year?: number;
  readonly whole?: boolean;
  readonly profile?: string;
  readonly format?: TextFormat;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly settings?: Partial<Settings>;
}

export type ValidCase = string | CaseOptions;

export interface InvalidCase extends CaseOptions {
  readonly severity?: Severity | readonly Severity[];
  readonly message?: string | readonly string[];
  readonly fixed?: readonly string[] | 'many';
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** A text without its markers, and what they marked. */
export interface MarkedText {
  readonly text: string;
  readonly findings: readonly Span[];
  readonly related: readonly Span[];
}

export function readMarkers(source: string): MarkedText {
  const findings: Span[] = [];
  const related: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const c of source) {
    if (c === '⟦' || c === '⟪') open.push(text.length);
    else if (c === '⟧' || c === '⟫') {
      const start = open.pop();
      assert.ok(start !== undefined, `marker without partner: ${source}`);
      (c === '⟧' ? findings : related).push({ start, end: text.length });
    } else text += c;
  }
  assert.equal(open.length, 0, `marker without partner: ${source}`);
  return { text, findings: sorted(findings), related: sorted(related) };
}

const sorted = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start || a.end - b.end);

/** Marks spans in a text, so that a failure can be read. */
export function withMarkers(text: string, findings: readonly Span[], related: readonly Span[] = []): string {
  const marks = [
    ...findings.map((span) => ({ span, open: '⟦', close: '⟧' })),
    ...related.map((span) => ({ span, open: '⟪', close: '⟫' })),
  ];
  let out = '';
  for (let i = 0; i <= text.length; i++) {
    for (const { span, close } of marks) if (span.end === i && span.start < i) out += close;
    for (const { span, open, close } of marks) if (span.start === i) out += span.end === i ? open + close : open;
    out += text[i] ?? '';
  }
  return out;
}

/** A small clean report around a piece of body prose. */
export function frame(
  text: string,
  year = 2024,
): { readonly text: string; readonly before: string; readonly after: string } {
  const before = `云岭市${year}年重点工作总结\n一、${year}年主要工作\n`;
  const after = `\n全市各级各部门依法履职，各项工作平稳推进。\n`;
  return { text: before + text + after, before, after };
}

/** The same rule, run whatever its stage. */
export const asStable = (rule: Rule): Rule => ({ ...rule, meta: { ...rule.meta, stage: 'stable' } });

function strict(rules: readonly Rule[]): ReportService {
  const service = createReportService({
    rules,
    onRuleError: (failed, error) => {
      throw new Error(`${failed.meta.id} failed`, { cause: error });
    },
  });
  service.useCounts(readFileSync('server/src/spelling/data/typos.bin'));
  return service;
}

/** The service of every rule that is on anyway: its tables are built once. */
let common: ReportService | undefined;

/** A service in which `rule` runs beside all other rules; a rule that throws fails the test. */
export function serviceWith(rule: Rule): ReportService {
  if (rule.meta.stage === 'stable' && RULES.includes(rule)) return (common ??= strict(RULES));
  return strict([...RULES.filter((other) => other.meta.id !== rule.meta.id), asStable(rule)]);
}

interface Run {
  readonly report: Report;
  readonly all: readonly Finding[];
  readonly own: readonly Finding[];
}

class Tester {
  readonly #service: ReportService;

  constructor(readonly rule: Rule) {
    this.#service = serviceWith(rule);
  }

  run(text: string, options: CaseOptions): Run {
    const { id } = this.rule.meta;
    const rules = options.options ? new Map([[id, { options: options.options }]]) : DEFAULT_SETTINGS.rules;
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      rules,
      ...options.settings,
      ...(options.profile !== undefined && { profile: options.profile }),
    };
    const report = this.#service.parse(text, {
      format: options.format ?? 'text',
      ...(options.profile !== undefined && { profile: options.profile }),
    });
    const all = this.#service.lint(report, settings);
    return { report, all, own: all.filter((finding) => finding.rule.meta.id === id) };
  }

  valid(options: CaseOptions): void {
    assert.ok(!/[⟦⟧⟪⟫]/.test(options.text), 'a valid case marks nothing');
    const { text } = options.whole ? options : frame(options.text, options.year);
    const { report, own } = this.run(text, options);
    const found = own.map((finding) => presentFinding(report, finding, 'zh-CN'));
    assert.equal(withMarkers(text, found), text, found.map((f) => f.message).join('\n'));
  }

  invalid(options: InvalidCase): void {
    const marked = readMarkers(options.text);
    assert.ok(marked.findings.length > 0, 'an invalid case marks its findings');
    const { text, before, after } = options.whole
      ? { text: marked.text, before: '', after: '' }
      : frame(marked.text, options.year);
    const run = this.run(text, options);
    const found = run.own.map((finding) => presentFinding(run.report, finding, 'zh-CN'));
    const shift = ({ start, end }: Span): Span => ({ start: start + before.length, end: end + before.length });
    const withRelated = marked.related.length > 0;
    const related = sorted(found.flatMap((f) => f.related)).filter(
      (span, i, list) => span.start !== list[i - 1]?.start || span.end !== list[i - 1]?.end,
    );
    assert.equal(
      withMarkers(text, found, withRelated ? related : []),
      withMarkers(text, marked.findings.map(shift), marked.related.map(shift)),
      found.map((f) => f.message).join('\n'),
    );
    for (const finding of run.own) checkFinding(run.report, finding);
    if (options.severity)
      assert.deepEqual(
        found.map((f) => f.severity),
        each(options.severity, found.length),
      );
    if (options.message)
      assert.deepEqual(
        found.map((f) => f.message),
        each(options.message, found.length),
      );
    this.#fixes(run, options, before, after);
  }

  #fixes(run: Run, options: InvalidCase, before: string, after: string): void {
    const results: string[] = [];
    for (const finding of run.own)
      for (const fix of finding.fixes) {
        const edits = editsOf(run.report, fix);
        const text = applyEdits(run.report.text, edits);
        assert.notEqual(text, run.report.text, `fix “${fix.title['zh-CN']}” changes nothing`);
        this.#checkFixed(run, finding, fix.title['zh-CN'], text, options);
        const framed = text.startsWith(before) && text.endsWith(after);
        results.push(framed ? text.slice(before.length, text.length - after.length) : text);
      }
    const expected = options.fixed ?? [];
    if (expected === 'many') assert.ok(results.length > 0, 'fixes expected');
    else assert.deepEqual(results, expected, 'texts after the fixes');
  }

  #checkFixed(run: Run, finding: Finding, title: string, text: string, options: CaseOptions): void {
    const fixed = this.run(text, options);
    assert.ok(fixed.own.length < run.own.length, `the finding outlives its fix “${title}”: ${text}`);
    const counted = countByRule(run.all);
    for (const [id, count] of countByRule(fixed.all))
      assert.ok(
        count <= (counted.get(id) ?? 0),
        `fix “${title}” of ${finding.rule.meta.id} makes ${id} speak: ${text}`,
      );
  }
}

const each = <T>(value: T | readonly T[], length: number): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : Array.from({ length }, () => value as T);

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule.meta.id, (counts.get(rule.meta.id) ?? 0) + 1);
  return counts;
}

const splits = (text: string, at: number): boolean =>
  isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at));

/** What holds of every finding of every rule. */
export function checkFinding(report: Report, finding: Finding): void {
  const { meta } = finding.rule;
  const presented = LOCALES.map((locale) => presentFinding(report, finding, locale));
  for (const { message, start, end } of presented) {
    checkWording(message, meta.id);
    assert.ok(end > start || report.text === '', `${meta.id}: finding of no length: ${message}`);
    assert.ok(!splits(report.text, start), `${meta.id}: starts within a character`);
    assert.ok(!splits(report.text, end), `${meta.id}: ends within a character`);
  }
  const titles = presented.map(({ fixes }) => fixes.map(({ title }) => title));
  for (const title of titles.flat()) checkWording(title, meta.id);
  for (const { message } of finding.related) for (const locale of LOCALES) checkWording(message[locale], meta.id);
  assert.notEqual(presented[0]?.message, presented[1]?.message, `${meta.id}: the same message in both languages`);
}

function checkWording(text: string, id: string): void {
  assert.ok(text.trim() !== '', `${id}: empty wording`);
  assert.ok(!/\$\{|undefined|NaN|\[object/.test(text), `${id}: unfilled place in “${text}”`);
}

const optionsOf = (one: ValidCase): CaseOptions => (typeof one === 'string' ? { text: one } : one);

const nameOf = ({ text }: CaseOptions): string => text.replaceAll('\n', '⏎').slice(0, 60);

/** Runs all cases of a rule as mocha tests. */
export function testRule(rule: Rule, { valid, invalid }: RuleCases): void {
  countCases(rule, { found: invalid.length, silent: valid.length });
  describe(rule.meta.id, () => {
    const tester = new Tester(rule);

    it('has no duplicate case', () => {
      const keys = [...valid.map(optionsOf), ...invalid].map((one) => JSON.stringify({ ...one, fixed: undefined }));
      assert.deepEqual(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        [],
      );
    });

    for (const one of valid.map(optionsOf)) it(`is silent: ${nameOf(one)}`, () => tester.valid(one));
    for (const one of invalid) it(`finds: ${nameOf(one)}`, () => tester.invalid(one));
  });
}
