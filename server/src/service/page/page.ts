import type { Locale } from '../../messages/locale.js';
import { SEVERITY_NAMES } from '../../messages/names.js';
import { type Basis, type Rule, SEVERITIES, type Severity } from '../../rules/rule.js';
import type { FiguresOutput } from '../output/figures.js';
import type { FindingOutput } from '../output/lint.js';
import { type Bar, barChart, type Share, shareChart } from './charts.js';
import { fileHtml, type PageFile, type PageStyle } from './file.js';
import { SCRIPT, STYLE } from './style.js';
import { escapeXml } from './xml.js';

/** Rules that have a bar of their own. */
const BARS = 12;

interface FigureCounts {
  consistent: number;
  wrong: number;
  open: number;
  /** Figures that stand in no relation. */
  rest: number;
}

export interface PageOptions {
  readonly locale: Locale;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** The page stands in an editor: its buttons speak to it by a script with this nonce, the only one that may run. */
  readonly nonce?: string;
}

/** What a page says of the run as a whole. */
export interface PageEnd {
  readonly files: number;
  readonly skipped: number;
  /** What went wrong that is about no file. */
  readonly errors: readonly string[];
}

/** Hears of reports in their order, then writes the page. */
export interface Page {
  add(file: PageFile): void;
  write(out: (text: string) => void, end: PageEnd): void;
}

const basisText = ({ document, clause = '' }: Basis): string =>
  document === '实务' ? '' : `${/[《（]/u.test(document) ? document : `《${document}》`}${clause}`;

function bases(rules: readonly Rule[]): (rule: string) => string {
  const known = new Map<string, string>(
    rules.map(({ meta }) => [
      meta.id,
      meta.basis
        .filter(({ force }) => force !== 'practice')
        .map(basisText)
        .filter(Boolean)
        .join('；'),
    ]),
  );
  return (rule) => known.get(rule) ?? '';
}

/** One page without any outside part: counts, charts, findings in their words, the ledger of figures. */
export function createPage({ locale, rules, version, nonce }: PageOptions): Page {
  const zh = locale === 'zh-CN';
  const files: string[] = [];
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  const style: PageStyle = { locale, basisOf: bases(rules), buttons: nonce !== undefined };
  const byRule = new Map<string, { count: number; worst: Severity }>();
  const figures: FigureCounts = { consistent: 0, wrong: 0, open: 0, rest: 0 };
  const titles = new Map(rules.map(({ meta }) => [meta.id as string, meta.title[locale]]));

  function countRules(findings: readonly FindingOutput[]): void {
    for (const { rule, severity } of findings) {
      bySeverity[severity]++;
      const known = byRule.get(rule);
      const worse = !known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.worst);
      byRule.set(rule, { count: (known?.count ?? 0) + 1, worst: worse ? severity : known.worst });
    }
  }

  function countFigures({ quantities, statements }: FiguresOutput): void {
    const used = new Set<string>();
    for (const { verdict, stated, operands } of statements) {
      if (verdict === 'consistent' || verdict === 'precision') figures.consistent++;
      else if (verdict === 'question') figures.open++;
      else figures.wrong++;
      used.add(stated);
      for (const operand of operands) if ('quantity' in operand) used.add(operand.quantity);
    }
    figures.rest += quantities.filter(({ id }) => !used.has(id)).length;
  }

  function bars(): Bar[] {
    const sorted = [...byRule].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    const shown = sorted
      .slice(0, BARS)
      .map(
        ([rule, { count, worst }]): Bar => ({ label: short(titles.get(rule) ?? rule), value: count, severity: worst }),
      );
    const others = sorted.slice(BARS).reduce((sum, [, { count }]) => sum + count, 0);
    return others > 0 ? [...shown, { label: zh ? '其他规则' : 'other rules', value: others, severity: 'hint' }] : shown;
  }

  const shares = (): Share[] => [
    { label: zh ? '核对一致' : 'checked and consistent', value: figures.consistent, kind: 'good' },
    { label: zh ? '不一致' : 'contradicted', value: figures.wrong, kind: 'error' },
    { label: zh ? '存疑，待核实' : 'open', value: figures.open, kind: 'open' },
  ];

  function numbers(count: number): string {
    const items = [
      `<li><strong>${count}</strong>${zh ? '份报告' : 'reports'}</li>`,
      ...SEVERITIES.map(
        (s) => `<li><strong class="is-${s}">${bySeverity[s]}</strong>${SEVERITY_NAMES[s][locale]}</li>`,
      ),
      `<li><strong>${figures.consistent + figures.wrong + figures.open}</strong>${zh ? '处数字关系' : 'relations checked'}</li>`,
    ];
    return `<ul class="numbers">${items.join('')}</ul>`;
  }

  function charts(): string {
    const parts: string[] = [];
    if (byRule.size > 0) parts.push(barChart(zh ? '各类问题' : 'Findings by rule', bars()));
    if (figures.consistent + figures.wrong + figures.open > 0)
      parts.push(
        shareChart(
          zh
            ? `数字关系（另有${figures.rest}个数字没有写明的关系）`
            : `Relations between figures (${figures.rest} figures stand in none)`,
          shares(),
        ),
      );
    return parts.length > 0 ? `<div class="charts">${parts.join('')}</div>` : '';
  }

  /** Buttons of the page as a whole. */
  const toolbar = (): string =>
    nonce === undefined
      ? ''
      : `<p class="actions"><button type="button" data-save="">${zh ? '另存为网页（可打印）' : 'Save as a page to print'}</button></p>`;

  const head = (title: string): string => {
    const policy =
      nonce === undefined
        ? ''
        : `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${escapeXml(nonce)}'">\n`;
    return `<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="UTF-8">\n${policy}<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  };

  return {
    add(file) {
      countRules(file.findings ?? []);
      if (file.figures) countFigures(file.figures);
      files.push(fileHtml(file, style));
    },
    write(out, { files: count, skipped, errors }) {
      const title = zh ? '公文报告检查结果' : 'Report check';
      const passed =
        skipped > 0 ? (zh ? `，另有${skipped}个文件不是报告，已跳过` : `; ${skipped} files are no reports`) : '';
      out(head(title));
      out(
        `<header><h1>${title}</h1><p class="about">gongwen ${version}${passed}</p>${numbers(count)}${toolbar()}</header>\n<main>\n`,
      );
      const general = errors.map((message) => `<p class="is-error">${escapeXml(message)}</p>`).join('');
      out(
        `<h2>${zh ? '概览' : 'Overview'}</h2>\n${charts() || `<p class="is-good">${zh ? '没有发现问题。' : 'Nothing to report.'}</p>`}\n${general}`,
      );
      out(`<h2>${zh ? '逐份结果' : 'Reports'}</h2>\n`);
      for (const file of files) out(file);
      out(
        `</main>\n<footer>${zh ? '由gongwen离线生成。结论供核对参考，以原始数据为准。' : 'Made offline by gongwen. Findings are for checking; the source data decide.'}</footer>\n`,
      );
      if (nonce !== undefined) out(`<script nonce="${escapeXml(nonce)}">${SCRIPT}</script>\n`);
      out('</body>\n</html>\n');
    },
  };
}

/** A label that fits beside its bar. */
const short = (text: string): string => ([...text].length > 15 ? `${[...text].slice(0, 14).join('')}…` : text);
