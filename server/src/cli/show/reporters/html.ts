import { SEVERITY_NAMES } from '../../../messages/names.js';
import { SEVERITIES, type Severity } from '../../../rules/rule.js';
import type { FiguresOutput } from '../../../service/output/figures.js';
import type { FindingOutput } from '../../../service/output/lint.js';
import { type Bar, barChart, type Share, shareChart } from './html-charts.js';
import { fileHtml } from './html-file.js';
import { STYLE } from './html-style.js';
import { countOf, type Reporter, type ReporterContext, type Summary } from './reporter.js';
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

/** One page without any outside part: counts, charts, findings in their words, the ledger of figures. */
export function htmlReporter({ write, locale, rules, version }: ReporterContext): Reporter {
  const zh = locale === 'zh-CN';
  const files: string[] = [];
  const byRule = new Map<string, { count: number; worst: Severity }>();
  const figures: FigureCounts = { consistent: 0, wrong: 0, open: 0, rest: 0 };
  const titles = new Map(rules.map(({ meta }) => [meta.id as string, meta.title[locale]]));

  function countRules(findings: readonly FindingOutput[]): void {
    for (const { rule, severity } of findings) {
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

  function numbers(summary: Summary): string {
    const items = [
      `<li><strong>${summary.files}</strong>${zh ? '份报告' : 'reports'}</li>`,
      ...SEVERITIES.map(
        (s) => `<li><strong class="is-${s}">${countOf(summary, s)}</strong>${SEVERITY_NAMES[s][locale]}</li>`,
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

  return {
    file(file) {
      countRules(file.findings ?? []);
      if (file.figures) countFigures(file.figures);
      files.push(fileHtml(file, locale));
    },
    end(summary, errors) {
      const title = zh ? '公文报告检查结果' : 'Report check';
      const general = errors
        .filter(({ path }) => path === undefined)
        .map(({ message }) => `<p class="is-error">${escapeXml(message)}</p>`);
      const skipped =
        summary.skipped > 0
          ? zh
            ? `，另有${summary.skipped}个文件不是报告，已跳过`
            : `; ${summary.skipped} files are no reports`
          : '';
      write(`<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="UTF-8">\n`);
      write(
        `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
      );
      write(
        `<header><h1>${title}</h1><p class="about">gongwen ${version}${skipped}</p>${numbers(summary)}</header>\n<main>\n`,
      );
      write(
        `<h2>${zh ? '概览' : 'Overview'}</h2>\n${charts() || `<p class="is-good">${zh ? '没有发现问题。' : 'Nothing to report.'}</p>`}\n${general.join('')}`,
      );
      write(`<h2>${zh ? '逐份结果' : 'Reports'}</h2>\n`);
      for (const file of files) write(file);
      write(
        `</main>\n<footer>${zh ? '由gongwen离线生成。结论供核对参考，以原始数据为准。' : 'Made offline by gongwen. Findings are for checking; the source data decide.'}</footer>\n</body>\n</html>\n`,
      );
    },
  };
}

/** A label that fits beside its bar. */
const short = (text: string): string => ([...text].length > 15 ? `${[...text].slice(0, 14).join('')}…` : text);
