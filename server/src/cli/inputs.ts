import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { FileError } from '../host/files.js';
import { nodeFiles } from '../host/node-files.js';
import { CliError } from './messages.js';

/** A file to read. */
export interface Input {
  /** As it was given; what is found in a folder stands under the folder as it was given. */
  readonly path: string;
  readonly absolute: string;
  /** Named itself: read whatever it is. */
  readonly named: boolean;
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly CliError[];
  /** Files of a folder that an ignore file names. */
  readonly ignored: number;
}

const REPORT = /\.(?:txt|md|markdown|gongwen|公文)$/iu;
const GLOB = /[*?{}[\]!]/u;
const NEVER = new Set(['.git', 'node_modules', '.gongwen-cache']);

/** True for a path (absolute) that no folder or glob gives. */
export type Ignored = (absolute: string) => Promise<boolean>;

/** `@LIST` arguments replaced by the lines of the file. */
export async function expandLists(paths: readonly string[]): Promise<{ paths: string[]; errors: CliError[] }> {
  const out: string[] = [];
  const errors: CliError[] = [];
  for (const path of paths) {
    if (!path.startsWith('@')) {
      out.push(path);
      continue;
    }
    try {
      const lines = (await readFile(path.slice(1), 'utf8')).split(/\r?\n/u);
      for (const line of lines) if (line.trim() !== '') out.push(line);
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      errors.push(
        new CliError(missing ? 'missing' : 'io', { path, detail: error instanceof Error ? error.message : '' }),
      );
    }
  }
  return { paths: out, errors };
}

/** Files, folders and globs → files, in the order given, folders sorted; each file once. */
export async function findInputs(given: readonly string[], userIgnored: Ignored = async () => false): Promise<Inputs> {
  const lists = await expandLists(given);
  const search = new Search(userIgnored, lists.errors);
  for (const path of lists.paths) await search.add(path);
  return { files: search.files, errors: search.errors, ignored: search.ignored };
}

class Search {
  readonly #files = new Map<string, Input>();
  readonly errors: CliError[];
  ignored = 0;
  readonly #userIgnored: Ignored;
  readonly #roots = new Map<string, Promise<boolean>>();
  readonly #gitignores = new Map<string, Promise<((relative: string) => boolean) | undefined>>();

  constructor(userIgnored: Ignored, errors: readonly CliError[]) {
    this.#userIgnored = userIgnored;
    this.errors = [...errors];
  }

  get files(): Input[] {
    return [...this.#files.values()];
  }

  async add(path: string): Promise<void> {
    const absolute = resolve(path);
    try {
      const found = await nodeFiles.stat(absolute);
      if (found?.kind === 'folder') {
        const given = path.replace(/[/\\]+$/u, '') || sep;
        await this.#folder(given, absolute, [await realpath(absolute)]);
      } else if (found) this.#take({ path, absolute, named: true });
      else if (GLOB.test(path)) await this.#glob(path);
      else this.errors.push(new CliError('missing', { path }));
    } catch (error) {
      this.#failed(path, error);
    }
  }

  #failed(path: string, error: unknown): void {
    if (error instanceof FileError) this.errors.push(new CliError(error.code, { path, detail: error.message }));
    else this.errors.push(new CliError('io', { path, detail: error instanceof Error ? error.message : String(error) }));
  }

  #take(input: Input): void {
    const known = this.#files.get(input.absolute);
    if (!known) this.#files.set(input.absolute, input);
    else if (input.named && !known.named) this.#files.set(input.absolute, { ...known, named: true });
  }

  /** `above`: real paths of this folder and of those that it was reached through. */
  async #folder(given: string, absolute: string, above: readonly string[]): Promise<void> {
    let entries: { name: string; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[];
    try {
      entries = await readdir(absolute, { withFileTypes: true });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      this.errors.push(
        new CliError(code === 'EACCES' || code === 'EPERM' ? 'denied' : 'io', { path: given, detail: String(code) }),
      );
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (NEVER.has(entry.name)) continue;
      const path = given === sep ? `${sep}${entry.name}` : `${given}/${entry.name}`;
      const inner = join(absolute, entry.name);
      if (!entry.isSymbolicLink()) await this.#entry(path, inner, entry.isDirectory(), entry.isFile(), above);
      else await this.#link(path, inner, above);
    }
  }

  async #link(path: string, absolute: string, above: readonly string[]): Promise<void> {
    try {
      const found = await stat(absolute);
      await this.#entry(path, absolute, found.isDirectory(), found.isFile(), above);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ELOOP') this.errors.push(new CliError('loop', { path }));
      else if (REPORT.test(path)) this.errors.push(new CliError('missing', { path }));
    }
  }

  async #entry(
    path: string,
    absolute: string,
    isFolder: boolean,
    isFile: boolean,
    above: readonly string[],
  ): Promise<void> {
    if (!isFolder && !(isFile && REPORT.test(path))) return;
    if ((!isFolder && (await this.#userIgnored(absolute))) || (await this.#gitIgnored(absolute, isFolder))) {
      if (!isFolder) this.ignored++;
      return;
    }
    if (!isFolder) return this.#take({ path, absolute, named: false });
    const real = await realpath(absolute);
    if (above.includes(real)) this.errors.push(new CliError('loop', { path }));
    else await this.#folder(path, absolute, [...above, real]);
  }

  async #glob(pattern: string): Promise<void> {
    const { glob } = await import('tinyglobby');
    const absolute = resolve(pattern) === pattern;
    const found = await glob(pattern.replaceAll('\\', '/'), {
      dot: false,
      expandDirectories: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
      absolute,
    });
    for (const path of found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      await this.#entry(path, resolve(path), false, true, []);
    if (found.length === 0) this.errors.push(new CliError('missing', { path: pattern }));
  }

  /** By the .gitignore files from the file's folder up to the root of the repository. */
  async #gitIgnored(absolute: string, isFolder: boolean): Promise<boolean> {
    for (let folder = dirname(absolute); ; folder = dirname(folder)) {
      const ignores = await this.#gitignore(folder);
      const name = relative(folder, absolute).split(sep).join('/');
      if (ignores?.(isFolder ? `${name}/` : name)) return true;
      if (folder === dirname(folder) || (await this.#isRoot(folder))) return false;
    }
  }

  /** Whether a repository begins here. */
  #isRoot(folder: string): Promise<boolean> {
    let known = this.#roots.get(folder);
    if (!known) {
      known = nodeFiles.stat(join(folder, '.git')).then(Boolean, () => false);
      this.#roots.set(folder, known);
    }
    return known;
  }

  #gitignore(folder: string): Promise<((relative: string) => boolean) | undefined> {
    let known = this.#gitignores.get(folder);
    if (!known) this.#gitignores.set(folder, (known = readGitignore(join(folder, '.gitignore'))));
    return known;
  }
}

async function readGitignore(path: string): Promise<((relative: string) => boolean) | undefined> {
  const source = await readFile(path, 'utf8').catch(() => undefined);
  if (source === undefined || source.trim() === '') return undefined;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add(source);
  return (name) => rules.ignores(name);
}
