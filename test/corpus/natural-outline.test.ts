import assert from 'node:assert/strict';
import { parseReport } from '../../server/src/report/parse.js';
import type { OutlineNode } from '../../server/src/report/report.js';
import { describeShared, readShared } from '../helpers/shared.js';

const FOLDER = 'corpus/natural';

/** What an outline that was read by eye holds: a title or not, headings by level, items. */
type Counts = readonly [title: number, levels: string, items: number];

const READ: Readonly<Record<string, Counts>> = {
  'fazhi-001': [0, '0 3 11', 29],
  'figures-012': [0, '0 3 3 0 2', 0],
  'figures-017': [0, '0 3 11 15', 9],
  'figures-018': [1, '0 10', 0],
  'figures-026': [0, '0 3 9 19', 12],
  'figures-037': [0, '2 11 12 23 37', 40],
  'figures-050': [0, '0 3 15 18', 3],
  'figures-068': [1, '2 12', 0],
  'figures-095': [0, '0 9', 0],
  'work-report-113': [1, '0 3 8', 7],
  'work-report-114': [0, '0 2 14', 36],
  'work-report-118': [0, '0 4 8 0 10', 7],
  'work-report-121': [0, '0 3 12 11', 5],
  'work-report-128': [0, '0 3 14', 0],
  'work-report-133': [0, '0 2 14', 6],
  'work-report-140': [0, '0 3 10 20', 135],
  'work-report-166': [0, '0 2 20', 10],
  'work-report-178': [0, '0 2 17', 70],
  'work-report-194': [0, '0 2 14', 6],
  'xxgk-216': [1, '0 2 5', 2],
};

function count(nodes: readonly OutlineNode[]): Counts {
  const levels: number[] = [];
  let [titles, items] = [0, 0];
  const walk = (list: readonly OutlineNode[]): void => {
    for (const { kind, level, children } of list) {
      if (kind === 'title') titles++;
      else if (kind === 'item') items++;
      else levels[level] = (levels[level] ?? 0) + 1;
      walk(children);
    }
  };
  walk(nodes);
  return [titles, Array.from(levels, (n) => n ?? 0).join(' '), items];
}

describeShared(FOLDER, 'outlines of documents as they are found', () => {
  for (const [name, counts] of Object.entries(READ))
    it(name, () =>
      assert.deepEqual(count(parseReport(readShared(`${FOLDER}/${name}.txt`), { format: 'text' }).outline), counts),
    );
});
