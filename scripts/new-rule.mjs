// Scaffolds a rule: `npm run new-rule GROUP/NAME [block|section|document] [TRIGGER]`. Writes rule and test, and lists
// the rule. A rule needs a trigger: what must stand in a block, “digit,percent|year”: all of them, | between alternatives.
// Only a rule of sections or documents may be woken by everything: “always”.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [id = '', scope = 'block', given] = process.argv.slice(2);
const [group = '', name = ''] = id.split('/');
const LETTERS = { structure: 'S', figures: 'F', numbers: 'N', punctuation: 'P', terms: 'T', citations: 'C' };
const letter = LETTERS[group];

function stop(message) {
  console.error(message);
  process.exit(2);
}

/** The classes that wake a rule; asked for where somebody is there to answer. */
async function asked() {
  const choices = scope === 'block' ? classes() : ['always', ...classes()];
  const question = `What must stand in a block for the rule to find anything? Of: ${choices.join(' ')}`;
  if (!process.stdin.isTTY) stop(question);
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question}\n> `);
  lines.close();
  return answer.trim();
}

function classes() {
  const source = readFileSync('server/src/syntax/signature.ts', 'utf8');
  const [, list = ''] = /const CLASSES = \{([\s\S]*?)\n\} as const/.exec(source) ?? [];
  const [, tables = ''] = /const WORD_TABLES = \[(.*)\]/.exec(source) ?? [];
  const listed = [...list.matchAll(/^ {2}([a-z]+):/gm)].map(([, name]) => name);
  return [...listed, 'han', ...(scope === 'block' ? [...tables.matchAll(/[a-z]+/g)].map(([name]) => name) : [])];
}

function known(name) {
  if (!classes().includes(name)) stop(`no class “${name}”; classes: ${classes().join(' ')}`);
  return name;
}

if (!letter || !/^[a-z]+(?:-[a-z]+)*$/.test(name))
  stop(`usage: npm run new-rule GROUP/NAME [SCOPE]; groups: ${Object.keys(LETTERS).join(' ')}`);
if (!['block', 'section', 'document'].includes(scope)) stop('scope: block, section or document');

const trigger = given ?? (await asked());
if (scope === 'block' && trigger === 'always') stop('a block rule needs a trigger');
const wakes =
  trigger === 'always'
    ? ''
    : `  wakes: [${trigger
        .split(',')
        .map((part) => part.split('|').map((name) => `'${known(name)}'`))
        .map((names) => (names.length > 1 ? `[${names.join(', ')}]` : names[0]))
        .join(', ')}],\n`;
const rulePath = `server/src/rules/${group}/${name}.ts`;
const testPath = `test/unit/rules/${group}/${name}.test.ts`;
const indexPath = `server/src/rules/${group}/index.ts`;
const cataloguePath = 'test/unit/rules/catalogue.ts';
if (existsSync(rulePath)) stop(`${rulePath} exists`);

const camel = name.replace(/-([a-z])/g, (_, c) => c.toUpperCase());
const catalogue = readFileSync(cataloguePath, 'utf8');
const codes = [...catalogue.matchAll(new RegExp(`'${letter}([0-9]{3})'`, 'g'))].map((match) => Number(match[1]));
const code = `${letter}${String(Math.max(0, ...codes) + 1).padStart(3, '0')}`;

const detect = {
  block: `  *detect(block) {
    const at = block.text.indexOf('待改');
    if (at >= 0) yield { place: place(block, at, at + 2), state: { word: '待改' } };
  },`,
  section: `  *detect({ body }) {
    for (const block of body) {
      const at = block.text.indexOf('待改');
      if (at >= 0) yield { place: place(block, at, at + 2), state: { word: '待改' } };
    }
  },`,
  document: `  reads: (report) => [placesIn(report)],
  *detect(report) {
    for (const at of placesIn(report)) yield { place: at, state: { word: '待改' } };
  },`,
}[scope];

/** A document rule reads what is gathered of its blocks: only what was touched is read again. */
const gathered =
  scope === 'document'
    ? `const placesIn = gather((block) => {
  const at = block.text.indexOf('待改');
  return at < 0 ? [] : [place(block, at, at + 2)];
});

`
    : '';

const rule = `${scope === 'document' ? "import { gather } from '../../report/parts.js';\n" : ''}import { place } from '../../syntax/block.js';
import { ${scope}Rule } from '../rule.js';

interface State {
  readonly word: string;
}

${gathered}export const ${camel} = ${scope}Rule<State>({
${wakes}  meta: {
    id: '${id}',
    code: '${code}',
    stage: 'draft',
    severity: 'info',
    fix: 'none',
    title: { 'zh-CN': '一句话说明', en: 'One line' },
    description: { 'zh-CN': '查什么，为什么，不查什么。', en: 'What is looked at, why, what is left alone.' },
    basis: [{ document: '实务', force: 'practice' }],
    examples: [{ bad: '全市待改工作扎实推进。', good: '全市各项工作扎实推进。' }],
  },
  messages: {
    found: { 'zh-CN': ({ word }) => \`“\${word}”应改\`, en: ({ word }) => \`“\${word}” should be changed\` },
  },
${detect}
  describe: ({ word }) => ({ id: 'found', data: { word } }),
});
`;
const test = `import { ${camel} } from '../../../../server/src/rules/${group}/${name}.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(${camel}, {
  valid: ['全市各项工作扎实推进。'],
  invalid: [{ text: '全市⟦待改⟧工作扎实推进。', severity: 'info', message: '“待改”应改' }],
});
`;

for (const [path, text] of [
  [rulePath, rule],
  [testPath, test],
]) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
}
const index = readFileSync(indexPath, 'utf8');
writeFileSync(
  indexPath,
  index
    .replace(/(import type \{ Rule \} from '\.\.\/rule\.js';\n)/, `$1import { ${camel} } from './${name}.js';\n`)
    .replace(
      /= \[([^\]]*?),?\s*\];/,
      (_, listed) => `= [${listed.trim() === '' ? '' : `${listed.trim()}, `}${camel}];`,
    ),
);
const lines = catalogue.split('\n');
const after = lines.findLastIndex((line) => line.startsWith(`  ['${group}/`));
lines.splice(after + 1, 0, `  ['${id}', '${code}', 'info', 'none'],`);
writeFileSync(cataloguePath, lines.join('\n'));
console.log(`${rulePath}\n${testPath}\n${code}; then: npm run format && npm run docs && npm test`);
