// Writes language-configuration.json: brackets, word pattern, and the on-enter rules that continue a series of marks.
import { writeFileSync } from 'node:fs';

const DIGITS = '一二三四五六七八九';
/** 1–39 in Chinese figures. */
const numeral = (n) =>
  n < 10 ? DIGITS[n - 1] : `${n < 20 ? '' : DIGITS[Math.floor(n / 10) - 1]}十${n % 10 ? DIGITS[(n % 10) - 1] : ''}`;

const LAST = 20;
/** How a mark is written for the n-th of a series. A heading that runs into its body (it has a stop) is not continued. */
const SERIES = [(n) => `${numeral(n)}、`, (n) => `（${numeral(n)}）`, (n) => `(${numeral(n)})`];
const literal = (text) => text.replace(/[()]/g, '\\$&');

const onEnterRules = SERIES.flatMap((mark) =>
  Array.from({ length: LAST - 1 }, (_, i) => ({
    beforeText: `^\\s*${literal(mark(i + 1))}[^。；]+$`,
    afterText: '^\\s*$',
    action: { indent: 'none', appendText: mark(i + 2) },
  })),
);

const PAIRS = ['《》', '〈〉', '“”', '‘’', '（）', '〔〕', '【】', '()', '[]'].map((pair) => [...pair]);

const configuration = {
  comments: { blockComment: ['<!-- ', ' -->'] },
  brackets: PAIRS.filter(([open]) => !'“‘'.includes(open)),
  autoClosingPairs: [...PAIRS.map(([open, close]) => ({ open, close })), { open: '<!-- ', close: ' -->' }],
  surroundingPairs: PAIRS,
  autoCloseBefore: '，。、；：！？）》”’】〕 \n\t',
  wordPattern: '(-?\\d[\\d.,]*[%％]?)|([\\u3400-\\u9fff\\uf900-\\ufaff]+)|([A-Za-z]+)',
  onEnterRules,
};

writeFileSync(process.argv[2] ?? 'language-configuration.json', `${JSON.stringify(configuration, undefined, 2)}\n`);
