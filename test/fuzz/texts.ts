// Where the texts of the fuzz come from: marks and pieces of reports, any Unicode, and whole reports with faults put in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { hasShared, listShared, readShared } from '../helpers/shared.js';
import { anyUnit, graphemeUnit } from '../helpers/units.js';

/** Marks that open, close, separate, number or hide something. */
export const MARKS = [
  ...'，。；：、！？,.;:!?“”‘’"\'（）()《》〈〉〔〕【】[]…—－-~～·•%％‰　 \t',
  ...'0123456789０５一二三十百千万亿两半第是',
  ...'\u200b\u00a0\ufeff\u2028\u0085\u0000\u0301\u202e𠮷㈠①Ⅰ',
] as const;

/** What reports are made of, and what goes wrong in them. */
export const PIECES = [
  '\n',
  '\r\n',
  '\n\n',
  '云岭市2024年法治政府建设年度报告\n',
  '云岭市2024年政府工作报告\n',
  '一、主要工作\n',
  '（一）加强领导。',
  '(二)存在问题\n',
  '1.规范执法。',
  '１１、',
  '㈠',
  '①',
  '一是完善机制',
  '二是',
  '三是压实责任',
  '第一，',
  '首先，',
  '第一部分',
  '全年受理案件124件，办结121件，办结率98.8%',
  '其中行政复议12件、行政诉讼3件',
  '共5件，其中',
  '较上年增长12.5%',
  '同比下降3.2个百分点',
  '占36.7%',
  '受理1,392件',
  '近500余件',
  '10.5亿元',
  '1亿27万1千元',
  '2021-2025年',
  '2024年1月5日',
  '2025年0月2日',
  '比例为6.8:42.7:50.5',
  '三分之二',
  '九成',
  '×月×日',
  '2O19年',
  '12345热线',
  '青政发[2024]3号',
  '〔2024〕12号',
  '《中华人民共和国行政处罚法》',
  '《行政处罚法》（以下简称《处罚法》）',
  '“放管服”',
  '“甲”、“乙”等做法',
  '截止目前',
  '不同程序存在',
  '办 结率',
  'PM2.5',
  'http://a.cn/b,c',
  'a@b.cn',
  '各位代表：',
  '云岭市人民政府\n',
  '2025年1月8日\n',
  '附件：1.名单\n',
  '扫一扫在手机打开\n',
  '- 3 -\n',
  '主要工作……………………5\n',
  '错误!未找到引用源。',
  '| 甲 | 1 | 2 |\n',
  '|---|---|\n',
  '<td>5</td>',
  '<table><tr>',
  '甲\t12\t34\n',
  '<!-- gongwen-ignore figures/rate 已核 -->\n',
  '<!-- gongwen-disable -->\n',
  '<!-- gongwen-enable -->\n',
  '# ',
  '> ',
  '- ',
  '* ',
  '1. ',
  '    ',
  '```\n',
  '**',
  '`',
  '[a](b)',
  '&nbsp;',
  '\\',
  '---\n',
] as const;

const unicode = fc.string({ unit: anyUnit, maxLength: 12 });
const scalars = fc.string({ unit: graphemeUnit, maxLength: 12 });
/** Halves of characters of two units, each alone. */
const halves = fc.constantFrom('\ud842', '\udfb7');

export const pieces = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: unicode },
  { weight: 1, arbitrary: scalars },
  { weight: 1, arbitrary: halves },
);

const joined = (parts: readonly string[]): string => parts.join('');

export const madeUp = fc.array(pieces, { maxLength: 80, size: 'max' }).map(joined);

/** One piece again and again, as a careless hand or a broken converter leaves it. */
export const repetitive = fc
  .tuple(fc.array(pieces, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 120 }), pieces, pieces)
  .map(([parts, times, before, after]) => before + joined(parts).repeat(times) + after);

function readReports(): readonly string[] {
  const own = existsSync('samples') ? readdirSync('samples').filter((name) => /\.(?:txt|md)$/u.test(name)) : [];
  const texts = own.map((name) => readFileSync(join('samples', name), 'utf8'));
  for (const folder of ['corpus/seeds', 'corpus/reports', 'corpus/natural'])
    if (hasShared(folder))
      for (const name of listShared(folder))
        if (/\.(?:txt|md)$/u.test(name)) texts.push(readShared(`${folder}/${name}`));
  return texts;
}

let reports: readonly string[] | undefined;

/** Some paragraphs of a real report. */
export const excerpt = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 40 })).map(([which, from, count]) => {
  reports ??= readReports();
  const lines = (reports[which % reports.length] ?? '').split('\n');
  const start = from % lines.length;
  return lines
    .slice(start, start + count)
    .join('\n')
    .slice(0, 6000);
});

export interface Change {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

/** An edit at a place that is found in whatever text it meets. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 2 }) }, { weight: 1, arbitrary: fc.nat({ max: 40 }) }),
  insert: fc.array(pieces, { maxLength: 2 }).map(joined),
});

export function changed(text: string, { at, length, insert }: Change): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + length);
}

/** Slips of form that typists and converters make: widths, blanks, dashes, doubled and lost marks. */
const SLIPS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}　${text.slice(at)}`,
  (text, at) => text.slice(0, at) + widened(text.slice(at, at + 6)) + text.slice(at + 6),
  (text, at) => text.slice(0, at) + narrowed(text.slice(at, at + 12)) + text.slice(at + 12),
  (text, at) => text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).replace(/[—～至]/u, '-') + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).replace(/%/u, '％') + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).replace(/[，。]/u, '，，') + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).replace(/[“”]/u, '"') + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).replace(/〔(\d+)〕/u, '[$1]') + text.slice(at + 80),
  (text, at) => `${text.slice(0, at)}𠮷${text.slice(at)}`,
];

const widened = (text: string): string => text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const narrowed = (text: string): string =>
  text.replace(/[，。；：（）！？]/gu, (c) => ',.;:()!?'['，。；：（）！？'.indexOf(c)] ?? c);

const slip = fc.tuple(fc.nat(), fc.nat(SLIPS.length - 1));

/** A real report with slips of form. */
export const mistyped = fc
  .tuple(excerpt, fc.array(slip, { maxLength: 12 }))
  .map(([text, slips]) => slips.reduce((now, [at, which]) => SLIPS[which]?.(now, at % (now.length + 1)) ?? now, text));

/** A real report with anything put in anywhere. */
export const mutated = fc
  .tuple(excerpt, fc.array(change, { maxLength: 6 }))
  .map(([text, changes]) => changes.reduce(changed, text));

export const anyText = fc.oneof(
  { weight: 3, arbitrary: madeUp },
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: mistyped },
  { weight: 1, arbitrary: repetitive },
  { weight: 1, arbitrary: fc.string({ unit: anyUnit, maxLength: 400 }) },
);

export const format = fc.constantFrom('text' as const, 'markdown' as const);
