import assert from 'node:assert/strict';
import { parseReport } from '../../server/src/report/parse.js';
import type { OutlineNode } from '../../server/src/report/report.js';

/** The outline as a person would draw it: two blanks a depth, kind, level, mark and title. */
export function drawOutline(text: string, format: 'text' | 'markdown' = 'text'): string {
  const lines: string[] = [];
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const { kind, level, mark, title, children } of nodes) {
      lines.push(`${'  '.repeat(depth)}${kind[0]}${level} ${mark}${mark && '|'}${title}`);
      walk(children, depth + 1);
    }
  };
  walk(parseReport(text, { format }).outline, 0);
  return lines.join('\n');
}

export function checkOutline(text: string, expected: string, format: 'text' | 'markdown' = 'text'): void {
  const margin = /^\n( *)/.exec(expected)?.[1] ?? '';
  const drawn = expected
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(margin.length));
  assert.equal(drawOutline(text, format), drawn.join('\n'));
}
