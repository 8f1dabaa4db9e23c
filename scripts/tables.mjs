// How programs of this project are bundled: tables come as text, those of the lexicon compiled.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Tables as they are written. */
export const TEXT = { '.tsv': 'text', '.txt': 'text' };

/** The bytes that `server/src/lexicon/compile.ts` makes of the tables. */
async function compile() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['server/src/lexicon/compile.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    loader: TEXT,
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { compileLexicon } = await import(`data:text/javascript;base64,${source}`);
  return { contents: compileLexicon(), watchFiles: Object.keys(metafile.inputs) };
}

let compiled;

/** The same tables for all programs that are bundled together; compiled again where one of them is bundled again. */
function setup({ onStart, onResolve }) {
  let again = false;
  onStart(() => {
    if (again) compiled = undefined;
    again = true;
  });
  onResolve({ filter: /\/lexicon\.bin$/ }, ({ path }) => ({ path, namespace: 'tables' }));
}

const compiledTables = () => (compiled ??= compile());

/** Puts the compiled tables into a program. */
export const tables = {
  name: 'tables',
  setup(building) {
    setup(building);
    // Newer engines decode bytes themselves, with a function that Node 20 lacks.
    building.initialOptions.target ??= 'node20';
    building.onLoad({ filter: /.*/, namespace: 'tables' }, async () => ({
      ...(await compiledTables()),
      loader: 'binary',
    }));
  },
};

/** Puts them into a file of their own in the folder of the program, which reads it when it needs them. */
export const tablesBeside = {
  name: 'tables-beside',
  setup(building) {
    setup(building);
    building.onLoad({ filter: /.*/, namespace: 'tables' }, async () => ({
      contents: `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export default readFileSync(join(__dirname, 'lexicon.bin'));`,
      watchFiles: (await compiledTables()).watchFiles,
    }));
    building.onEnd(async () => {
      writeFileSync(join(dirname(building.initialOptions.outfile), 'lexicon.bin'), (await compiledTables()).contents);
    });
  },
};
