import { readFile } from 'node:fs/promises';
import type { OutlineNode } from '../report/report.js';
import { createReportService } from '../service/service.js';

const service = createReportService();
const [command, ...paths] = process.argv.slice(2).filter((a) => !a.startsWith('--') && a !== 'json');
const files = [];
for (const path of paths) {
  const report = service.parse(await readFile(path, 'utf8'), { format: 'text' });
  const at = (offset: number) => {
    const up = report.text.slice(0, offset);
    return { line: up.split('\n').length, column: offset - up.lastIndexOf('\n'), offset };
  };
  const print = (node: OutlineNode): object => {
    const { start, end } = report.rangeOf(node.place);
    const last = report.blocks[node.endBlock];
    const stop = node.kind === 'heading' ? (last ? report.offsetOf(last) : report.text.length) : end;
    return {
      ...node,
      place: undefined,
      start: at(start),
      end: at(end),
      range: { start: at(start), end: at(stop) },
      children: node.children.map(print),
    };
  };
  files.push({
    path,
    profile: report.profile.profile.id,
    error: null,
    nodes: report.outline.map(print),
    findings: service.lint(report).length,
  });
}
process.stdout.write(JSON.stringify({ schema: `gongwen-${command}/1`, errors: [], files }));
