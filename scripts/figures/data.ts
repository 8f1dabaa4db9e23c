import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOf } from '../../server/src/lexicon/strings.js';
import { parseReport } from '../../server/src/report/parse.js';
import type { Report } from '../../server/src/report/report.js';
import { BEFORE } from '../../test/figures/eval/read.js';
import { labelledSets } from '../../test/figures/eval/sets.js';
import type { Passage } from '../../test/figures/grammars/compose.js';
import { FAMILIES } from '../../test/figures/grammars/families.js';
import type { Grammar } from '../../test/figures/grammars/grammar.js';
import { generate } from '../../test/figures/grammars/index.js';
import { labelledRows, Names, naturalRows, type Row } from './rows.js';

/** Parts of the data, each of which is read by weights that were learnt from the others. */
export const FOLDS = 5;

/** Generated passages: so many of a grammar and mode. */
const SEED = 3;
const EACH = 10;
/** How much a claim of each sort counts. */
const WEIGHT = { labelled: 2, natural: 1, generated: 0.55 };
/** Evidence that is seen in fewer claims than this teaches nothing. */
const SELDOM = 10;
const NATURAL = ['../shared/corpus/natural', '../shared/corpus/reports'];

export interface Example {
  readonly passage: Passage;
  readonly fold: number;
}

export interface Natural {
  readonly file: string;
  readonly report: Report;
  readonly fold: number;
}

export interface Data {
  readonly names: Names;
  readonly rows: readonly Row[];
  readonly sets: ReadonlyMap<string, readonly Example[]>;
  readonly natural: readonly Natural[];
}

const foldOf = (source: string): number => hashOf(source) % FOLDS;

export const reportOf = (text: string): Report => parseReport(`${BEFORE}${text}\n`, { format: 'text' });

/** All that is learnt from: labelled passages by source, generated ones by grammar, natural text by file. */
export function load(): Data {
  const names = new Names();
  const sets = new Map<string, readonly Example[]>();
  const rows: Row[] = [];
  const add = (set: string, passages: readonly Passage[], weight: number): void => {
    const examples = passages.map((passage) => ({ passage, fold: foldOf(passage.source ?? passage.id) }));
    sets.set(set, examples);
    for (const { passage, fold } of examples)
      rows.push(...labelledRows(reportOf(passage.text), passage, names, weight, fold));
  };
  for (const [name, passages] of labelledSets()) add(name, passages, WEIGHT.labelled);
  const generated = (name: string, ...of: readonly (readonly Grammar[])[]): void =>
    add(
      name,
      [...generate(SEED, EACH, true, ...of)].map((p) => ({ ...p, source: p.grammar })),
      WEIGHT.generated,
    );
  generated('generated');
  for (const { name, grammars, traps, isLearnt } of FAMILIES)
    if (isLearnt) generated(`generated, ${name}`, grammars, traps);
  const natural = NATURAL.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name): Natural => {
        const report = parseReport(readFileSync(join(folder, name), 'utf8'), { format: 'text' });
        return { file: basename(name), report, fold: foldOf(name) };
      }),
  );
  for (const { report, fold } of natural) rows.push(...naturalRows(report, names, WEIGHT.natural, fold));
  return { names, rows: withoutSeldom(rows, names.size), sets, natural };
}

function withoutSeldom(rows: readonly Row[], size: number): Row[] {
  const seen = new Int32Array(size);
  for (const { ids } of rows) for (const id of new Set(ids.flatMap((own) => [...own]))) seen[id] = (seen[id] ?? 0) + 1;
  return rows.map((row) => ({ ...row, ids: row.ids.map((own) => own.filter((id) => (seen[id] ?? 0) >= SELDOM)) }));
}
