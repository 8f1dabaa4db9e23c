import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { CliError } from './messages.js';

const run = promisify(execFile);

async function git(args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new CliError('git', { detail: said || (error instanceof Error ? error.message : String(error)) });
  }
}

/**
 * Absolute paths of the files that differ from the last commit, or from where this branch left `since`;
 * files that git does not know yet are among them.
 */
export async function changedFiles(since: string | undefined): Promise<ReadonlySet<string>> {
  const root = (await git(['rev-parse', '--show-toplevel'])).trim();
  if (since?.startsWith('-')) throw new CliError('git', { detail: since });
  const base = since === undefined ? await head() : (await git(['merge-base', since, 'HEAD'])).trim();
  const differ = await git(['-C', root, 'diff', '--name-only', '--diff-filter=d', '-z', base, '--']);
  const unknown = await git(['-C', root, 'ls-files', '--others', '--exclude-standard', '-z']);
  const names = `${differ}\0${unknown}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => resolve(root, name)));
}

/** The last commit; before the first one, the empty tree. */
async function head(): Promise<string> {
  return git(['rev-parse', '--verify', 'HEAD']).then(
    (name) => name.trim(),
    () => '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  );
}
