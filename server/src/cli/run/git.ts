import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { CliError } from '../messages.js';
import type { Terminal } from '../terminal.js';

const run = promisify(execFile);

/**
 * Programs that a repository may name in its own configuration, and what git would fetch by itself, are switched off:
 * looking at a folder runs nothing of it. Filters are switched off by name, see {@link Git.start}.
 */
const STILL = [
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.quotePath', 'false'],
  ['diff.external', ''],
  ['protocol.allow', 'never'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** git, asked about one folder. */
class Git {
  readonly #terminal: Terminal;
  #filters: readonly string[] = [];

  private constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  static async start(terminal: Terminal): Promise<Git> {
    const git = new Git(terminal);
    // Reading the configuration runs nothing. No filter at all: git ends with 1 and says nothing.
    const listed = await git.ask('config', '-z', '--name-only', '--get-regexp', '^filter\\..*').catch(() => '');
    const names = listed.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/su.exec(key)?.[1] ?? []);
    const odd = names.find((name) => name.includes('='));
    if (odd !== undefined) throw new CliError('git', { detail: `filter.${odd.slice(0, 20)}` });
    git.#filters = [...new Set(names)].flatMap((name) =>
      ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((part) => ['-c', `filter.${name}.${part}`]),
    );
    return git;
  }

  async ask(...args: readonly string[]): Promise<string> {
    const { cwd, env } = this.#terminal;
    try {
      const all = ['--no-pager', '--no-optional-locks', ...STILL, ...this.#filters, ...args];
      const { stdout } = await run('git', all, {
        cwd,
        maxBuffer: 1 << 28,
        env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' },
      });
      return stdout;
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
      throw new CliError('git', { detail: said || (error instanceof Error ? error.message : String(error)) });
    }
  }
}

/**
 * Absolute paths of the files that differ from the last commit, or from where this branch left `since`;
 * files that git does not know yet are among them.
 */
export async function changedFiles(since: string | undefined, terminal: Terminal): Promise<ReadonlySet<string>> {
  if (since?.startsWith('-')) throw new CliError('git', { detail: since });
  const git = await Git.start(terminal);
  const root = (await git.ask('rev-parse', '--show-toplevel')).trim();
  const base = since === undefined ? await head(git) : (await git.ask('merge-base', since, 'HEAD')).trim();
  const names = ['--name-only', '--diff-filter=d', '--ignore-submodules=all', '-z'];
  const differ = await git.ask('-C', root, 'diff', '--no-ext-diff', '--no-textconv', ...names, base, '--');
  const unknown = await git.ask('-C', root, 'ls-files', '--others', '--exclude-standard', '-z');
  const found = `${differ}\0${unknown}`.split('\0').filter((name) => name !== '');
  return new Set(found.map((name) => resolve(root, name)));
}

/** The last commit; before the first one, the empty tree. */
async function head(git: Git): Promise<string> {
  return git.ask('rev-parse', '--verify', 'HEAD').then(
    (name) => name.trim(),
    () => '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  );
}
