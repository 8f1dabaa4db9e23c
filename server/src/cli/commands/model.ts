// `gongwen outline` and `gongwen figures`: the model, never findings.
import type { OutlineNode } from '../../report/report.js';
import { type Analysed, type AnalyseOptions, analyseAll } from '../analyse.js';
import { collectInputs } from '../inputs.js';
import { jsonFigures, jsonOutline } from '../output.js';
import { NO_REPORTS } from './lint.js';

export interface ModelResult {
  readonly text: string;
  readonly failed: boolean;
}

const failure = ({ error }: Analysed) => (error ? { code: error.code, message: error.message['zh-CN'] } : null);

type View = 'outline' | 'figures';

export async function showModel(
  view: View,
  paths: readonly string[],
  format: string,
  options: Omit<AnalyseOptions, 'findings'>,
): Promise<ModelResult> {
  const inputs = options.stdin
    ? { files: [{ path: options.stdin.name, named: true }], errors: [] }
    : await collectInputs(paths);
  const { files } = await analyseAll(inputs.files, { ...options, findings: false });
  const errors = [...inputs.errors];
  if (files.length === 0 && errors.length === 0) errors.push(NO_REPORTS);
  const failed = errors.length > 0 || files.some((file) => file.error);
  if (format === 'json') return { text: `${JSON.stringify(jsonOf(view, files, errors))}\n`, failed };
  const text = files.map((file) =>
    file.report ? `${file.path}\n${TEXT[view](file)}\n` : `${file.error?.message['zh-CN'] ?? ''}\n`,
  );
  return { text: [...text, ...errors.map((error) => `${error.message['zh-CN']}\n`)].join('\n'), failed };
}

function jsonOf(
  view: View,
  files: readonly Analysed[],
  errors: readonly { code: string; message: { 'zh-CN': string }; path?: string }[],
): object {
  return {
    schema: `gongwen-${view}/1`,
    errors: errors.map(({ code, message, path }) => ({ code, message: message['zh-CN'], ...(path && { path }) })),
    files: files.map((file) => {
      const { path, report } = file;
      const error = failure(file);
      if (view === 'outline')
        return { path, profile: report?.profile.profile.id ?? null, error, nodes: report ? jsonOutline(report) : [] };
      return { path, error, ...(report ? jsonFigures(report) : { quantities: [], statements: [] }) };
    }),
  };
}

function outlineText({ report }: Analysed): string {
  const lines: string[] = [];
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const { mark, title, children } of nodes) {
      lines.push(`${'  '.repeat(depth + 1)}${mark}${title}`);
      walk(children, depth + 1);
    }
  };
  walk(report?.outline ?? [], 0);
  return lines.join('\n');
}

function figuresText({ report }: Analysed): string {
  if (!report) return '';
  const { quantities, statements } = jsonFigures(report);
  const rows = quantities.map(
    ({ id, text, noun, start }) => `  ${id}\t${start.line}:${start.column}\t${text}\t${noun ?? ''}`,
  );
  const said = statements.map(({ kind, formula, verdict }) => `  ${kind}\t${formula}\t${verdict}`);
  return [...rows, ...(said.length > 0 ? ['', ...said] : [])].join('\n');
}

const TEXT: Readonly<Record<View, (file: Analysed) => string>> = { outline: outlineText, figures: figuresText };
