import { explainFigures } from '../../figures/explain.js';
import type { Verdict } from '../../figures/statement.js';
import { equationText } from '../../figures/wording.js';
import type { Locale } from '../../messages/locale.js';
import { SEVERITY_NAMES, VERDICT_NAMES } from '../../messages/names.js';
import type { Report } from '../../report/report.js';
import type { Rule, RuleMeta } from '../../rules/rule.js';
import { type LeftOutOutput, leftOutOutput, lineRanges } from '../../service/output/left-out.js';
import type { FindingOutput } from '../../service/output/lint.js';
import { parseOptions } from '../../service/service.js';
import { LineIndex } from '../../text/line-index.js';
import { type CommonOptions, nameErrors } from '../options/common.js';
import { Configuration } from '../options/configuration.js';
import { targetsOf } from '../options/formats.js';
import { findRule, overridesOf, unknownRule } from '../options/overrides.js';
import { Analyst } from '../run/analyse.js';
import type { Analysed } from '../run/analysed.js';
import { formatOf } from '../run/read.js';
import { harmless, harmlessJson } from '../show/harmless.js';
import { painter, wantsColor } from '../show/paint.js';
import { at, type Terminal } from '../terminal.js';

type L = Readonly<Record<Locale, string>>;

/** What a rule saw in one file. */
interface Sight {
  readonly path: string;
  readonly profile: string | null;
  readonly profileReason: string | null;
  readonly year: number | null;
  readonly severity: string;
  /** Why there is no finding; empty where there are some. */
  readonly silent: readonly string[];
  readonly findings: readonly FindingOutput[];
  /** What is no part of the report, and why: no rule looked at it. */
  readonly leftOut: readonly LeftOutOutput[];
  /** For rules of figures: each quantity and the statements that it stands in. */
  readonly quantities?: readonly QuantitySight[];
}

interface QuantitySight {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly statements: readonly { readonly formula: string; readonly verdict: Verdict; readonly rule: string }[];
  /** Why it stands in no statement. */
  readonly reason?: string;
}

/** `gongwen explain RULE [FILE]`; 2 where the rule, the file or the configuration cannot be read. */
export async function explain(
  name: string,
  file: string | undefined,
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const [target] = targetsOf(options.format, ['text', 'json']);
  const overrides = overridesOf(options);
  const locale = overrides.locale ?? 'zh-CN';
  const rule = findRule(name);
  if (!rule) throw unknownRule(name);
  const configuration = new Configuration(overrides, terminal);
  const sight = file === undefined ? undefined : await look(rule, file, configuration, locale, terminal);
  const error = sight && 'error' in sight ? sight.error : undefined;
  const errors = [
    ...[...overrides.errors, ...configuration.problems].map((one) => one.output(locale)),
    ...(error ? [error] : []),
  ];
  if (target?.format === 'json') {
    const out = {
      schema: 'gongwen-explain/1',
      rule: rule.meta,
      file: error ? undefined : sight,
      errors,
    };
    terminal.out.write(`${harmlessJson(out, 2)}\n`);
  } else {
    const color = wantsColor(options.color, terminal);
    terminal.out.write(ruleText(rule.meta, locale, color));
    if (sight && 'findings' in sight) terminal.out.write(sightText(sight, locale, color));
  }
  nameErrors(errors, terminal);
  return errors.length > 0 ? 2 : 0;
}

async function look(
  rule: Rule,
  path: string,
  configuration: Configuration,
  locale: Locale,
  terminal: Terminal,
): Promise<Sight | { error: NonNullable<Analysed['error']> }> {
  const analyst = new Analyst({ counts: terminal.counts });
  const absolute = at(terminal, path);
  const settings = await configuration.settingsOf(absolute);
  const own = settings.rules.get(rule.meta.id)?.severity;
  const severity = own ?? (rule.meta.stage === 'stable' ? rule.meta.severity : 'off');
  // A rule that is off is run all the same: the question is what it would say.
  const rules =
    own === 'off' || severity === 'off'
      ? new Map(settings.rules).set(rule.meta.id, { ...settings.rules.get(rule.meta.id), severity: rule.meta.severity })
      : settings.rules;
  const isFigures = rule.meta.id.startsWith('figures/');
  const task = { path, absolute, named: true };
  const seen = await analyst.analyse(task, { findings: true, text: true }, { ...settings, rules, locale });
  if (seen.error) return { error: seen.error };
  const report = analyst.service.parse(seen.text ?? '', parseOptions(formatOf(path), settings));
  const findings = (seen.findings ?? []).filter((finding) => finding.rule === rule.meta.id);
  const quantities = isFigures ? quantitySights(report, locale) : undefined;
  return {
    path,
    profile: seen.profile,
    profileReason: seen.profileReason,
    year: report.year ?? null,
    severity,
    silent:
      findings.length > 0 && severity !== 'off'
        ? []
        : reasons(rule, severity, own === 'off', report.year, quantities, locale),
    findings,
    leftOut: leftOutOutput(report, locale),
    ...(quantities && { quantities }),
  };
}

function reasons(
  rule: Rule,
  severity: string,
  switchedOff: boolean,
  year: number | undefined,
  quantities: readonly QuantitySight[] | undefined,
  locale: Locale,
): string[] {
  const out: L[] = [];
  if (switchedOff)
    out.push({ 'zh-CN': '配置或命令行关闭了这条规则', en: 'the configuration or the command line turns it off' });
  else if (severity === 'off') out.push({ 'zh-CN': '这条规则尚在试验，默认关闭', en: 'it is a draft, off by default' });
  if (year === undefined)
    out.push({
      'zh-CN': '看不出报告年度，与年度有关的判断不做',
      en: 'the text does not say its year; what depends on it is not judged',
    });
  if (quantities) {
    const statements = quantities
      .flatMap((quantity) => quantity.statements)
      .filter((statement) => statement.rule === rule.meta.id);
    const holding = statements.filter(({ verdict }) => verdict === 'consistent' || verdict === 'precision');
    if (holding.length > 0)
      out.push({ 'zh-CN': `有数字参与此类关系，且都成立`, en: 'figures stand in such relations, and they hold' });
    else if (statements.length === 0)
      out.push({ 'zh-CN': '没有写明此类关系的数字', en: 'no figures are in such a relation by the wording' });
  } else if (!switchedOff && severity !== 'off')
    out.push({ 'zh-CN': '没有发现不符合之处', en: 'nothing that goes against it was found' });
  return out.map((reason) => reason[locale]);
}

/** Every figure of the report: the statements in which it stands, or why it stands in none. */
function quantitySights(report: Report, locale: Locale): QuantitySight[] {
  const index = new LineIndex(report.text);
  return explainFigures(report).map(({ entry: { figure }, statements, reason }) => {
    const { block, quantity } = figure;
    const { start, end } = report.rangeOf({ block, start: quantity.start, end: quantity.end });
    const { line, column } = index.at(start);
    return {
      text: report.text.slice(start, end),
      line,
      column,
      statements: statements.map((statement) => ({
        formula: equationText(statement, locale),
        verdict: statement.verdict,
        rule: `figures/${statement.kind}`,
      })),
      ...(reason && { reason: reason[locale] }),
    };
  });
}

const FIX: Readonly<Record<RuleMeta['fix'], L>> = {
  none: { 'zh-CN': '不提供自动修改', en: 'no fix' },
  safe: { 'zh-CN': '可自动改正（gongwen fix）', en: 'corrected by gongwen fix' },
  choice: { 'zh-CN': '给出可选改法，由人确定', en: 'choices are offered, a person decides' },
};

function ruleText(meta: RuleMeta, locale: Locale, color: boolean): string {
  const paint = painter(color);
  const zh = locale === 'zh-CN';
  const label = (text: string) => paint('grey', text);
  const lines = [
    `${paint('bold', meta.id)} ${meta.code}  ${meta.title[locale]}`,
    '',
    meta.description[locale],
    '',
    `${label(zh ? '级别：' : 'severity: ')}${SEVERITY_NAMES[meta.severity][locale]}${meta.stage === 'stable' ? '' : zh ? '（试验，默认关闭）' : ' (draft, off by default)'}`,
    `${label(zh ? '修改：' : 'fix: ')}${FIX[meta.fix][locale]}`,
  ];
  for (const { document, clause } of meta.basis)
    lines.push(`${label(zh ? '依据：' : 'basis: ')}${document}${clause ? ` ${clause}` : ''}`);
  for (const [name, option] of Object.entries(meta.options ?? {}))
    lines.push(
      `${label(zh ? '选项：' : 'option: ')}${name} = ${JSON.stringify(option.default)}  ${option.description[locale]}`,
    );
  for (const { bad, good, whole } of meta.examples) {
    if (whole) continue;
    if (bad !== undefined) lines.push(`${paint('red', zh ? '误 ' : 'bad  ')}${bad}`);
    if (good !== undefined) lines.push(`${paint('green', zh ? '正 ' : 'good ')}${good}`);
  }
  return `${lines.join('\n')}\n`;
}

function sightText(sight: Sight, locale: Locale, color: boolean): string {
  const paint = painter(color);
  const zh = locale === 'zh-CN';
  const lines = [
    '',
    `${paint('bold', harmless(sight.path))}  ${sight.profile ?? ''}${sight.profileReason ? `（${sight.profileReason}）` : ''}${sight.year === null ? '' : zh ? `，报告年度${sight.year}年` : `, year ${sight.year}`}`,
  ];
  for (const { start, message } of sight.findings)
    lines.push(harmless(`${sight.path}:${start.line}:${start.column} ${message}`));
  for (const reason of sight.silent) lines.push(`${zh ? '未报：' : 'silent: '}${reason}`);
  for (const { reason, lines: numbers } of sight.leftOut)
    lines.push(
      zh ? `未计入：${reason}（第${lineRanges(numbers)}行）` : `left out: ${reason} (lines ${lineRanges(numbers)})`,
    );
  for (const { text, line, column, statements, reason } of sight.quantities ?? []) {
    const parts = statements
      .map(({ formula, verdict, rule }) => `${rule} ${formula} ${VERDICT_NAMES[verdict][locale]}`)
      .join('; ');
    lines.push(
      `${paint('grey', harmless(`${sight.path}:${line}:${column}`))} ${harmless(text)}  ${parts || paint('grey', reason ?? '')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
