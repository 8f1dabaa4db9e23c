import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FolderEntry } from '../../host/disk.js';
import { asCliError, CliError } from '../messages.js';
import { at, type Terminal } from '../terminal.js';
import { mayBeReport } from './read.js';

/** A file to read. */
export interface Input {
  /** As it was given; what is found in a folder stands under the folder as it was given. */
  readonly path: string;
  readonly absolute: string;
  /** Named itself: read whatever it is. */
  readonly named: boolean;
  /** Found through a link that leads out of the folder that was given. */
  readonly outside?: boolean;
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly CliError[];
  /** Files of a folder that an ignore file names. */
  readonly ignored: number;
}

const GLOB = /[*?{}[\]!]/u;
const NEVER = new Set(['.git', 'node_modules', '.gongwen-cache']);

/** True for a path (absolute) that no folder or glob gives. */
export type Ignored = (absolute: string) => Promise<boolean>;

/** `@LIST` arguments replaced by the lines of the file. */
function expandLists(paths: readonly string[], terminal: Terminal): { paths: string[]; errors: CliError[] } {
  const out: string[] = [];
  const errors: CliError[] = [];
  for (const path of paths) {
    if (!path.startsWith('@')) {
      out.push(path);
      continue;
    }
    try {
      const text = new TextDecoder().decode(terminal.files.readNow(at(terminal, path.slice(1))));
      for (const line of text.split(/\r?\n/u)) if (line.trim() !== '') out.push(line);
    } catch (error) {
      errors.push(asCliError(error, path));
    }
  }
  return { paths: out, errors };
}

/** Files, folders and globs → files, in the order given, folders sorted; each file once. */
export async function findInputs(
  given: readonly string[],
  terminal: Terminal,
  userIgnored: Ignored = async () => false,
): Promise<Inputs> {
  const lists = expandLists(given, terminal);
  const search = new Search(terminal, userIgnored, lists.errors);
  for (const path of lists.paths) await search.add(path);
  return { files: search.files, errors: search.errors, ignored: search.ignored };
}

/** A folder on the way down. */
interface Place {
  /** The folder as it was given, and what was added to it. */
  readonly path: string;
  readonly absolute: string;
  /** Real path of the folder that was given. */
  readonly root: string;
  /** Real paths of this folder and of those that it was reached through. */
  readonly above: readonly string[];
}

const isBelow = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

class Search {
  readonly #files = new Map<string, Input>();
  readonly errors: CliError[];
  ignored = 0;
  readonly #terminal: Terminal;
  readonly #userIgnored: Ignored;
  readonly #roots = new Map<string, boolean>();
  readonly #gitignores = new Map<string, Promise<((relative: string) => boolean) | undefined>>();

  constructor(terminal: Terminal, userIgnored: Ignored, errors: readonly CliError[]) {
    this.#terminal = terminal;
    this.#userIgnored = userIgnored;
    this.errors = [...errors];
  }

  get files(): Input[] {
    return [...this.#files.values()];
  }

  async add(path: string): Promise<void> {
    const { files } = this.#terminal;
    const absolute = at(this.#terminal, path);
    try {
      const found = await files.stat(absolute);
      if (found?.kind === 'folder') {
        const root = await files.real(absolute);
        await this.#folder({ path: path.replace(/[/\\]+$/u, '') || sep, absolute, root, above: [root] });
      } else if (found) this.#take({ path, absolute, named: true });
      else if (GLOB.test(path)) await this.#glob(path);
      else this.errors.push(new CliError('missing', { path }));
    } catch (error) {
      this.errors.push(asCliError(error, path));
    }
  }

  #take(input: Input): void {
    const known = this.#files.get(input.absolute);
    if (!known) this.#files.set(input.absolute, input);
    else if (input.named && !known.named)
      this.#files.set(input.absolute, { path: known.path, absolute: known.absolute, named: true });
  }

  async #folder(place: Place): Promise<void> {
    let entries: readonly FolderEntry[];
    try {
      entries = await this.#terminal.files.entries(place.absolute);
    } catch (error) {
      this.errors.push(asCliError(error, place.path));
      return;
    }
    for (const entry of entries) {
      if (NEVER.has(entry.name)) continue;
      const path = place.path === sep ? `${sep}${entry.name}` : `${place.path}/${entry.name}`;
      await this.#entry(entry, { ...place, path, absolute: join(place.absolute, entry.name) });
    }
  }

  async #entry({ kind, link }: Pick<FolderEntry, 'kind' | 'link'>, place: Place): Promise<void> {
    const { path, absolute, root, above } = place;
    const isFolder = kind === 'folder';
    if (kind === 'loop') this.errors.push(new CliError('loop', { path }));
    if (kind === 'lost' && mayBeReport(path)) this.errors.push(new CliError('missing', { path }));
    if (!isFolder && !(mayBeReport(path) && (kind === 'file' || kind === 'other'))) return;
    if ((!isFolder && (await this.#userIgnored(absolute))) || (await this.#gitIgnored(absolute, isFolder))) {
      if (!isFolder) this.ignored++;
      return;
    }
    if (kind === 'other') {
      this.errors.push(new CliError('special', { path }));
      return;
    }
    // What is no link lies where its folder lies.
    const real = link || isFolder ? await this.#terminal.files.real(absolute) : (above.at(-1) ?? root);
    if (!isFolder) this.#take({ path, absolute, named: false, ...(!isBelow(root, real) && { outside: true }) });
    else if (above.includes(real)) this.errors.push(new CliError('loop', { path }));
    else await this.#folder({ path, absolute, root, above: [...above, real] });
  }

  async #glob(pattern: string): Promise<void> {
    const { glob } = await import('tinyglobby');
    const { cwd, files } = this.#terminal;
    const absolute = resolve(cwd, pattern) === pattern;
    const found = await glob(pattern.replaceAll('\\', '/'), {
      cwd,
      dot: false,
      expandDirectories: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
      absolute,
    });
    // What stands before the first sign of a pattern is the folder that was given.
    const fixed = pattern.slice(0, Math.max(0, pattern.search(GLOB))).replace(/[^/\\]*$/u, '');
    const root = await files.real(resolve(cwd, fixed)).catch(() => resolve(cwd, fixed));
    for (const path of found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
      const kind = (await files.stat(at(this.#terminal, path)))?.kind ?? 'lost';
      if (kind === 'folder') continue;
      const place = { path, absolute: at(this.#terminal, path), root, above: [] };
      await this.#entry({ kind, link: true }, place);
    }
    if (found.length === 0) this.errors.push(new CliError('missing', { path: pattern }));
  }

  /** By the .gitignore files from the file's folder up to the root of the repository. */
  async #gitIgnored(absolute: string, isFolder: boolean): Promise<boolean> {
    for (let folder = dirname(absolute); ; folder = dirname(folder)) {
      const ignores = await this.#gitignore(folder);
      const name = relative(folder, absolute).split(sep).join('/');
      if (ignores?.(isFolder ? `${name}/` : name)) return true;
      if (folder === dirname(folder) || this.#isRoot(folder)) return false;
    }
  }

  /** Whether a repository begins here. */
  #isRoot(folder: string): boolean {
    let known = this.#roots.get(folder);
    if (known === undefined) this.#roots.set(folder, (known = this.#terminal.files.exists(join(folder, '.git'))));
    return known;
  }

  #gitignore(folder: string): Promise<((relative: string) => boolean) | undefined> {
    let known = this.#gitignores.get(folder);
    if (!known) this.#gitignores.set(folder, (known = this.#readGitignore(join(folder, '.gitignore'))));
    return known;
  }

  async #readGitignore(path: string): Promise<((relative: string) => boolean) | undefined> {
    const { files } = this.#terminal;
    if (!files.exists(path)) return undefined;
    try {
      const source = new TextDecoder().decode(files.readNow(path));
      if (source.trim() === '') return undefined;
      const { default: ignore } = await import('ignore');
      const rules = ignore().add(source);
      return (name) => rules.ignores(name);
    } catch (error) {
      const known = asCliError(error, relative(this.#terminal.cwd, path));
      // A folder of that name is no ignore file; what else cannot be read is named, and ignores nothing.
      if (known.code !== 'folder') this.errors.push(known);
      return undefined;
    }
  }
}
