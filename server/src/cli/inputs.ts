import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import ignore from 'ignore';
import { glob } from 'tinyglobby';
import type { InputError } from './errors.js';

/** A file to read. One that was named is read whatever it holds; one that was found only where a profile knows it. */
export interface Input {
  /** As it was given, or as the folder it was given with names it. */
  readonly path: string;
  readonly named: boolean;
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly InputError[];
}

const REPORT = /\.(?:txt|md|markdown|gongwen|公文)$/i;
const NEVER = new Set(['.git', 'node_modules']);
const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

const missing = (path: string): InputError => ({
  code: 'missing',
  path,
  message: { 'zh-CN': `找不到文件或文件夹：${path}`, en: `no such file or folder: ${path}` },
});

/** Files behind the arguments: files as given, folders and globs sorted, `@LIST` a file of paths. */
export async function collectInputs(paths: readonly string[]): Promise<Inputs> {
  const files: Input[] = [];
  const errors: InputError[] = [];
  const seen = new Set<string>();
  const add = (input: Input) => {
    if (seen.has(input.path)) return;
    seen.add(input.path);
    files.push(input);
  };
  for (const path of paths) {
    if (path.startsWith('@')) {
      const list = await readFile(path.slice(1), 'utf8').catch(() => undefined);
      if (list === undefined) errors.push(missing(path.slice(1)));
      else {
        const inner = await collectInputs(list.split(/\r?\n/).filter((line) => line.trim() !== ''));
        inner.files.forEach(add);
        errors.push(...inner.errors);
      }
      continue;
    }
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) for (const file of await walk(path, new Set())) add({ path: file, named: false });
    else if (info) add({ path, named: true });
    else if (isGlob(path))
      for (const file of (await glob(path, { dot: false })).sort()) add({ path: file, named: false });
    else errors.push(missing(path));
  }
  return { files, errors };
}

/** Reports below a folder, sorted; ignored files and folders, .git and node_modules left out; a loop by links ends. */
async function walk(folder: string, above: ReadonlySet<number>): Promise<string[]> {
  const info = await stat(folder).catch(() => undefined);
  if (!info || above.has(info.ino)) return [];
  const inside = new Set(above).add(info.ino);
  const rules = ignore().add(await readFile(join(folder, '.gitignore'), 'utf8').catch(() => ''));
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (NEVER.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (!target) continue;
    if (rules.ignores(target.isDirectory() ? `${entry.name}/` : entry.name)) continue;
    if (target.isDirectory()) found.push(...(await walk(path, inside)));
    else if (REPORT.test(basename(path))) found.push(path);
  }
  return found;
}
