// Scaffolds a rule: `npm run new-rule GROUP/NAME [block|section|document] [TRIGGER]`. Writes rule and test, and lists
// the rule. A block rule needs a trigger: classes of characters, “digit,percent|year”: all of them, | between alternatives.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [id = '', scope = 'block', trigger = await asked(scope)] = process.argv.slice(2);
const [group = '', name = ''] = id.split('/');
const LETTERS = { structure: 'S', figures: 'F', numbers: 'N', punctuation: 'P', terms: 'T', citations: 'C' };
const letter = LETTERS[group];

function stop(message) {
  console.error(message);
  process.exit(2);
}

/** The classes that wake a rule; asked for where somebody is there to answer. */
async function asked(scope) {
  if (scope !== 'block' || !process.stdin.isTTY) return 'always';
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`What must stand in a block? always, or of: ${classes().join(' ')}\n> `);
  lines.close();
  return answer.trim() || 'always';
}

function classes() {
  const [, list = ''] =
    /const CLASSES = \{(.*?)\n\} as const/s.exec(readFileSync('server/src/syntax/signature.ts', 'utf8')) ?? [];
  return [...list.matchAll(/^ {2}([a-z]+):/gm)].map(([, name]) => name);
}

function known(name) {
  if (!classes().includes(name)) stop(`no class “${name}”; classes: ${classes().join(' ')}, or always`);
  return name;
}

if (!letter || !/^[a-z]+(?:-[a-z]+)*$/.test(name))
  stop(`usage: npm run new-rule GROUP/NAME [SCOPE]; groups: ${Object.keys(LETTERS).join(' ')}`);
if (!['block', 'section', 'document'].includes(scope)) stop('scope: block, section or document');

const wakes =
  scope !== 'block' || trigger === 'always'
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
  document: `  *detect({ blocks }) {
    for (const block of blocks) {
      const at = block.text.indexOf('待改');
      if (at >= 0) yield { place: place(block, at, at + 2), state: { word: '待改' } };
    }
  },`,
}[scope];

const rule = `import { place } from '../../syntax/block.js';
import { ${scope}Rule } from '../rule.js';

interface State {
  readonly word: string;
}

export const ${camel} = ${scope}Rule<State>({
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
