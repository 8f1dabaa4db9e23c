import assert from 'node:assert/strict';
import { createReportService } from '../../../server/src/service/service.js';
import { thorough } from '../../helpers/thorough.js';

const service = createReportService({
  onRuleError: (rule, error) => {
    throw new Error(rule.meta.id, { cause: error });
  },
});

const DEPTH = 8000;
const FORMATS = ['text', 'markdown'] as const;

const HEAD = '青禾县2024年法治政府建设年度报告\n\n一、主要工作\n全年受理案件124件，办结121件，办结率98.8%。\n\n';

/** What opens again and again before anything closes: marks of Markdown, and of any text. */
const OF_MARKDOWN: Readonly<Record<string, string>> = {
  'block quotes': `${'> '.repeat(DEPTH)}甲`,
  'list items': `${'- '.repeat(DEPTH)}甲`,
  'ordered list items': `${'1. '.repeat(DEPTH)}甲`,
  'lists in quotes': `${'* > '.repeat(DEPTH)}甲`,
  'lists that go deeper line by line': Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- 甲`).join('\n'),
  'quotes that go deeper line by line': Array.from({ length: 400 }, (_, i) => `${'> '.repeat(i)}甲`).join('\n'),
  'links and images': `${'[!['.repeat(DEPTH)}甲${']'.repeat(2 * DEPTH)}`,
  emphasis: `${'*'.repeat(DEPTH)}甲${'*'.repeat(DEPTH)}`,
  'rows in cells': `${'<table><tr><td>'.repeat(DEPTH)}5件${'</td></tr></table>'.repeat(DEPTH)}`,
};
const OF_ANY: Readonly<Record<string, string>> = {
  'quotation marks': `${'“‘'.repeat(DEPTH)}甲${'’”'.repeat(DEPTH)}`,
  brackets: `${'（'.repeat(DEPTH)}5件${'）'.repeat(DEPTH)}`,
  'brackets with figures': `${'（5件，'.repeat(DEPTH)}6件${'）'.repeat(DEPTH)}`,
  titles: `${'《〈'.repeat(DEPTH)}办法${'〉》'.repeat(DEPTH)}`,
  headings: Array.from(
    { length: 1500 },
    (_, i) => `${['第一章 ', '一、', '（一）', '1.', '（1）', '①'][i % 6]}甲`,
  ).join('\n'),
};

describe('nesting without end', () => {
  for (const [name, text] of Object.entries({ ...OF_MARKDOWN, ...OF_ANY }))
    it(`${name}: is read, and the rest of the report with it`, () => {
      const own = name in OF_MARKDOWN ? ('markdown' as const) : ('text' as const);
      for (const format of thorough() ? FORMATS : [own]) {
        const report = service.parse(`${HEAD}${text}\n`, { format });
        const { findings } = service.inspect(report);
        assert.ok(findings.some(({ rule }) => rule.meta.id === 'figures/rate'));
      }
    });
});
