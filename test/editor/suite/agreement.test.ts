import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { closeAll, findings, openFile, ruleOf, until } from './editor.js';

const ROOT = process.env.GONGWEN_ROOT ?? '';

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** What the command says of the same files. */
async function lint(
  paths: readonly string[],
): Promise<readonly { readonly path: string; readonly findings: readonly Finding[] }[]> {
  const args = [join(ROOT, 'dist/cli.js'), 'lint', '--format', 'json', '--fail-on', 'never', ...paths];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 28 });
  return JSON.parse(stdout).files;
}

const SEVERITIES = ['error', 'warning', 'info', 'hint'];

const ofEditor = (d: vscode.Diagnostic): string =>
  `${ruleOf(d)} ${SEVERITIES[d.severity]} ${d.range.start.line + 1}:${d.range.start.character + 1}-${d.range.end.line + 1}:${d.range.end.character + 1} ${d.message}`;
const ofCommand = ({ rule, severity, start, end, message }: Finding): string =>
  `${rule} ${severity} ${start.line}:${start.column}-${end.line}:${end.column} ${message}`;

const reportsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(txt|md)$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

describe('editor and command line', () => {
  afterEach(closeAll);

  it('say the same of every sample and every report beside the checkout', async function () {
    this.timeout(240_000);
    const folders = ['samples', '../shared/corpus/seeds', '../shared/corpus/reports'];
    const paths = folders.flatMap((folder) => reportsIn(join(ROOT, folder)));
    for (const { path, findings: said } of await lint(paths)) {
      // In plain text the server is silent where no profile recognises the report; as 公文报告 it always speaks.
      const document = await vscode.languages.setTextDocumentLanguage((await openFile(path)).document, 'gongwen');
      const want = said.map(ofCommand).sort();
      await until(
        vscode.languages.onDidChangeDiagnostics,
        () => findings(document).length === want.length,
        `${want.length} findings of ${path} (there are ${findings(document).length})`,
      );
      assert.deepEqual(findings(document).map(ofEditor).sort(), want, path);
    }
  });
});
