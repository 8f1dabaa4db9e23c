import { readFile } from 'node:fs/promises';
import { createReportService } from '../service/service.js';

const service = createReportService();
for (const path of process.argv.slice(3)) {
  const report = service.parse(await readFile(path, 'utf8'), { format: 'text' });
  for (const finding of service.lint(report)) process.stdout.write(`${path}: ${finding.rule.meta.id}\n`);
}
