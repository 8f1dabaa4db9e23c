import { RULES } from '../../server/src/rules/index.js';
import { createReportService } from '../../server/src/service/service.js';
import { folder, gongwen } from './cli.js';

/** Something that is done with what is `n` times as large. */
export type Work = (n: number) => unknown;

const words = (n: number): string[] => Array.from({ length: n }, (_, i) => `${i}件`);
/** What grows with the square, in each of the ways that are counted. */
export const SQUARES: Readonly<Record<string, (n: number) => unknown>> = {
  loops: (n) => {
    let sum = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += j;
    return sum;
  },
  searches: (n) => words(n).map((word, _, all) => all.indexOf(word)),
  'searches of a text': (n) => words(n).map((word, _, all) => all.join('').includes(word)),
  copies: (n) => {
    let all: string[] = [];
    for (const word of words(n)) all = [...all, word];
    return all;
  },
  slices: (n) => words(n).map((_, i, all) => all.slice(i)),
  expressions: (n) => words(n).map(() => /乙/.exec('甲'.repeat(n))),
};

/** Texts that grow in one way each; what they ask of a rule grows with them. */
export const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  quotations: (n) => '“甲”、'.repeat(n),
  'sums without an end': (n) => '共5件，其中'.repeat(n),
  'groups of digits': (n) => '1,234,'.repeat(n),
  'a long number': (n) => '1234567890'.repeat(n),
  'abbreviations in one paragraph': (n) =>
    Array.from({ length: n }, (_, i) => `《甲${i}办法》（以下简称《办法${i}》）`).join('，'),
  'abbreviations, each in a paragraph': (n) =>
    Array.from({ length: n }, (_, i) => `印发《甲${i}办法》（以下简称《办法${i}》），抓好落实。`).join('\n'),
  'quotes in quotes': (n) => '“‘'.repeat(n),
  'blanks between two characters': (n) => `甲${' '.repeat(4 * n)}乙。`,
  'wide blanks between two characters': (n) => `甲${'　'.repeat(4 * n)}乙。`,
  'rates in one paragraph': (n) => '受理5件，办结率98.8%，'.repeat(n),
  'misspelt words in one paragraph': (n) => '截止目前'.repeat(n),
  'stops in a row': (n) => '，'.repeat(6 * n),
  'dashes between years': (n) => '2021-2025年'.repeat(n),
  'open brackets': (n) => '（'.repeat(4 * n),
  'headings of one number': (n) => '一、工作情况\n'.repeat(n),
  'comments that silence': (n) => '<!-- gongwen-ignore terms/confusion -->\n截止目前。\n'.repeat(n),
};

export const GROUPS = ['structure', 'figures', 'numbers', 'punctuation', 'terms', 'citations', 'directives'] as const;

/** What a command is asked, and what it reads and answers with. */
export const COMMANDS: readonly string[] = [
  'lint r.txt',
  ...['json', 'html', 'sarif', 'github', 'gitlab', 'rdjson'].map((format) => `lint --format ${format} r.txt`),
  'lint --write-baseline r.txt',
  'fix --dry-run r.txt',
  'fix r.txt',
  'figures r.txt',
  'figures --format csv r.txt',
  'outline r.txt',
  'explain figures/rate r.txt',
  'explain terms/confusion r.txt',
  'export --force r.txt',
];

export const REPORTS: Readonly<Record<string, (n: number) => string>> = {
  'paragraphs, each with its faults': (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `（一）做好第${i}项工作。截止目前,受理案件${i + 100}件，办结${i + 50}件，办结率98.8%，同比增长${i % 90}%，制定《甲${i}办法》（以下简称《办法${i}》）。`,
    ).join('\n'),
  'one paragraph of faults': (n) => '截止目前,全年受理124件，办结120件，办结率98.8%。'.repeat(n),
};

const linting = (group: string, make: (n: number) => string): Work => {
  const service = createReportService({ rules: RULES.filter(({ meta }) => meta.id.startsWith(`${group}/`)) });
  return (n) => service.lint(service.parse(make(n), { format: 'text' }));
};

const running =
  (args: readonly string[], make: (n: number) => string): Work =>
  async (n) => {
    const cwd = folder({ 'r.txt': `云岭市2024年重点工作总结\n一、主要工作\n${make(n)}\n` });
    const { status, stderr } = await gongwen(args, { cwd });
    if (status !== 0 && status !== 1) throw new Error(stderr);
  };

/** A work by the names of what it does and of what grows. */
export function workOf(what: string, grows: string): Work {
  if (what === 'square') return SQUARES[grows] ?? unknown(grows);
  if (what === 'line') return (n) => words(n).map((word) => word.indexOf('件'));
  if (GROUPS.some((group) => group === what)) return linting(what, TEXTS[grows] ?? unknown(grows));
  return running(what.split(' '), REPORTS[grows] ?? unknown(grows));
}

function unknown(name: string): never {
  throw new Error(`nothing is called ${name}`);
}
