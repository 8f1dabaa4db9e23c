import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseReport } from '../../server/src/report/parse.js';
import type { OutlineNode, Report } from '../../server/src/report/report.js';

const CORPUS = resolve('../shared/corpus');

interface Gold {
  readonly file: string;
  readonly nodes: readonly { kind: string; mark: string; title: string; offset: number; optional?: boolean }[];
}

function flatten(report: Report): string[] {
  const walk = (nodes: readonly OutlineNode[]): string[] =>
    nodes.flatMap((node) => [`${node.kind} ${report.rangeOf(node.place).start} ${node.mark}`, ...walk(node.children)]);
  return walk(report.outline);
}

describe('outlines of published reports', () => {
  if (!existsSync(CORPUS)) {
    it('are not here to be read', () => console.log('    ../shared/corpus is absent'));
    return;
  }
  for (const name of readdirSync(join(CORPUS, 'outlines')))
    it(`${name}: every node in its place`, () => {
      const gold = JSON.parse(readFileSync(join(CORPUS, 'outlines', name), 'utf8')) as Gold;
      const found = flatten(parseReport(readFileSync(resolve('..', gold.file), 'utf8'), { format: 'text' }));
      const print = ({ kind, offset, mark }: Gold['nodes'][number]) => `${kind} ${offset} ${mark}`;
      const optional = new Set(gold.nodes.filter((node) => node.optional).map(print));
      assert.deepEqual(
        found.filter((node) => !optional.has(node)),
        gold.nodes.filter((node) => !node.optional).map(print),
      );
    });
  for (const name of readdirSync(join(CORPUS, 'reports')))
    it(`${name}: a title, and parts`, () => {
      const { outline } = parseReport(readFileSync(join(CORPUS, 'reports', name), 'utf8'), { format: 'text' });
      assert.equal(outline.filter(({ kind }) => kind === 'title').length, 1);
      assert.match(outline.find(({ kind }) => kind === 'title')?.title ?? '', /政府工作报告$/);
      const parts = outline.filter(({ kind }) => kind === 'heading').length;
      assert.ok(parts >= 2 && parts <= 10, `${parts} parts`);
    });
});
