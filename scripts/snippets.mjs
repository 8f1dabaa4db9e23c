// Writes what is derived from the snippets: pinyin initials for the server and the file that VS Code reads.
// `node scripts/snippets.mjs` writes, `node scripts/snippets.mjs --check` fails where a file has drifted.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'server/src/profiles/snippets');
const PROFILES = ['fazhi-annual', 'xxgk-annual', 'work-report', 'shufa', 'general'];

const snippets = PROFILES.flatMap((id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));

const initialsOf = (prefix) =>
  pinyin(prefix, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const files = new Map([
  [join(folder, 'initials.json'), json(Object.fromEntries(snippets.map(({ id, prefix }) => [id, initialsOf(prefix)])))],
  [
    join(root, 'snippets/gongwen.json'),
    json(
      Object.fromEntries(
        snippets.map(({ id, prefix, body, description }) => [
          id,
          {
            prefix: [prefix, initialsOf(prefix)],
            body: body.split('\n'),
            description: `${description['zh-CN']} · ${description.en}`,
          },
        ]),
      ),
    ),
  ],
]);

let drifted = 0;
for (const [path, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else {
    let present = '';
    try {
      present = readFileSync(path, 'utf8');
    } catch {
      // A file that is not there has drifted.
    }
    if (JSON.stringify(present && JSON.parse(present)) === JSON.stringify(JSON.parse(text))) continue;
    process.stderr.write(`${path} is not what scripts/snippets.mjs writes\n`);
    drifted++;
  }
}
process.exitCode = drifted > 0 ? 1 : 0;
