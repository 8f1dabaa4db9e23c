import type { Report, Section } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { averageStatements } from './average.js';
import { cagrStatements } from './cagr.js';
import { changeStatements } from './change.js';
import { countStatements } from './count.js';
import { periodsIn, reportPeriods } from './period.js';
import { pointsStatements } from './points.js';
import { rateStatements } from './rate.js';
import { sameStatements } from './same.js';
import type { Scope } from './scope.js';
import { shareStatements } from './share.js';
import type { Statement } from './statement.js';
import { sumStatements } from './sum.js';
import { tableStatements } from './table-identities.js';
import { tableProseStatements } from './table-prose.js';
import { timesStatements } from './times.js';
import { type Group, viewOf } from './view.js';

/** How many paragraphs with figures a whole may lie back in its section. */
const LOOK_BACK = 2;

const GRAMMARS: readonly ((scope: Scope) => readonly Statement[])[] = [
  rateStatements,
  shareStatements,
  sumStatements,
  changeStatements,
  pointsStatements,
  averageStatements,
  timesStatements,
  cagrStatements,
];

/** Statements of one block with the paragraphs before it, kept with the block while those are the same. */
interface Kept {
  readonly before: readonly Group[];
  readonly statements: readonly Statement[];
}

const keptOf: (block: Block) => { current: Kept | undefined } = blockFact(() => ({ current: undefined }));

const NONE: readonly Statement[] = [];

function statementsAt(block: Block, before: readonly Group[]): readonly Statement[] {
  const view = viewOf(block);
  if (view.mentions.length === 0 && view.brackets.length === 0) return NONE;
  const kept = keptOf(block);
  const { current } = kept;
  if (current && current.before.length === before.length && current.before.every((g, i) => g === before[i]))
    return current.statements;
  const groups = [view, ...view.brackets];
  const statements = groups
    .flatMap((group) => GRAMMARS.flatMap((grammar) => grammar({ group, before: group === view ? before : [] })))
    .sort((a, b) => a.stated.quantity.start - b.stated.quantity.start);
  kept.current = { before, statements };
  return statements;
}

/** The statements of one section, in text order; each is learnt from its own paragraph and the two before it. */
export function statementsIn(section: Section): readonly Statement[] {
  const found: Statement[] = [];
  let before: readonly Group[] = [];
  for (const statement of tableStatements(section.body)) found.push(statement);
  for (const [i, block] of section.body.entries()) {
    if (block.kind === 'table-row') continue;
    const statements = [...statementsAt(block, before), ...countStatements(section.body, i), ...periodsIn(block)];
    if (statements.length > 1) statements.sort((a, b) => a.stated.quantity.start - b.stated.quantity.start);
    for (const statement of statements) found.push(statement);
    const view = viewOf(block);
    if (view.mentions.length > 0) before = [view, ...before].slice(0, LOOK_BACK);
  }
  return found.length === 0 ? NONE : found;
}

/** Every statement of a report in text order. */
export function statementsOf(report: Report): readonly Statement[] {
  const at = ({ stated: { block, quantity } }: Statement) => report.offsetOf(block) + quantity.start;
  return [
    ...report.sections.flatMap(statementsIn),
    ...reportPeriods(report),
    ...sameStatements(report),
    ...tableProseStatements(report),
  ].sort((a, b) => at(a) - at(b));
}
