import { FileError, type FileErrorCode, type Files } from '../host/files.js';
import type { Profile } from '../profiles/profile.js';
import type { Rule } from '../rules/rule.js';
import { type Combined, combine, type ResolvedConfig } from './combine.js';
import type { Layer, PatternFault } from './layer.js';
import { below, parentOf, resolvePath } from './paths.js';
import { type ConfigProblem, quoted } from './problem.js';
import { type ConfigFile, readConfig } from './read-config.js';

export const CONFIG_NAMES = ['gongwen.yaml', 'gongwen.yml'] as const;

/** Files that one configuration file may extend, directly and through others, itself included. */
const MOST_FILES = 64;
/** Bytes of a configuration file; one that people wrote has a hundredth. */
const MOST_BYTES = 1 << 20;

export interface ResolverOptions {
  readonly files: Files;
  readonly rules: readonly Rule[];
  /** The profiles that may be named and extended. */
  readonly profiles: readonly Profile[];
  /**
   * Folders that are worked in (absolute). A configuration file extends files of the one that it lies in, of its
   * repository, or of the folder of the outermost configuration that holds with it; never others.
   */
  readonly workspace?: () => readonly string[];
}

/** A configuration file with those that it extends, the weakest first. */
interface Chain {
  readonly files: readonly ConfigFile[];
  readonly problems: readonly ConfigProblem[];
}

/** Finds and reads configuration files and keeps what it read until it hears of a change. */
export class ConfigResolver {
  readonly #options: ResolverOptions;
  /** By path of the configuration file; undefined: there is none. */
  readonly #read = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #unreadable = new Map<string, ConfigProblem>();
  readonly #combined = new Map<string, Combined>();
  readonly #layerIds = new WeakMap<Layer, number>();
  #nextId = 0;

  constructor(options: ResolverOptions) {
    this.#options = options;
  }

  /** What holds for the file at `path` (absolute). */
  async resolve(path: string): Promise<ResolvedConfig> {
    const found: (ConfigFile | ConfigProblem)[] = [];
    for (let folder = parentOf(path); folder !== undefined; folder = parentOf(folder)) {
      const file = await this.#fileIn(folder);
      if (!file) continue;
      found.unshift(file);
      if ('root' in file && file.root) break;
    }
    const [outermost] = found;
    const chains: Chain[] = [];
    for (const file of found)
      chains.push(
        'root' in file ? await this.#chain(file, parentOf(outermost?.path ?? '')) : { files: [], problems: [file] },
      );
    const files = chains.flatMap((chain) => chain.files);
    const layers = files.flatMap((file) => file.layers.filter((layer) => layer.matches(path)));
    const key = [...layers.map((layer) => this.#idOf(layer)), ...files.map((f) => f.path)].join('\n');
    let combined = this.#combined.get(key);
    if (!combined)
      this.#combined.set(
        key,
        (combined = combine(
          files,
          layers,
          chains.flatMap((c) => c.problems),
          this.#options.profiles,
        )),
      );
    return { ...combined, ignored: files.some((file) => file.ignored?.(path)) };
  }

  /** A file was written, made or removed. Returns whether any configuration may be another now. */
  invalidate(path: string): boolean {
    const known = this.#read.delete(path);
    this.#unreadable.delete(path);
    if (known) this.#combined.clear();
    return known || CONFIG_NAMES.some((name) => path.endsWith(`/${name}`));
  }

  #idOf(layer: Layer): number {
    let id = this.#layerIds.get(layer);
    if (id === undefined) this.#layerIds.set(layer, (id = this.#nextId++));
    return id;
  }

  /** The configuration file of a folder, or why it cannot be read. */
  async #fileIn(folder: string): Promise<ConfigFile | ConfigProblem | undefined> {
    for (const name of CONFIG_NAMES) {
      const path = resolvePath(folder, name);
      const file = await this.#file(path);
      const found = this.#unreadable.get(path) ?? file;
      if (found) return found;
    }
    return undefined;
  }

  /** A file and all that it extends, each once, the weakest first. `outermost`: see {@link ResolverOptions.workspace}. */
  async #chain(first: ConfigFile, outermost: string | undefined): Promise<Chain> {
    const files: ConfigFile[] = [];
    const problems: ConfigProblem[] = [...first.problems];
    const known = new Set([first.path]);
    /** Files on the way from the first one, each with how many of its own were followed. */
    const way: { readonly file: ConfigFile; next: number }[] = [{ file: first, next: 0 }];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const { file } = step;
      const named = file.extends[step.next++];
      if (!named) {
        files.push(file);
        way.pop();
        continue;
      }
      const target = resolvePath(file.folder, named.path);
      const wrong = (code: 'cycle' | 'unreadable' | 'outside') => problems.push(problemAt(file, named, code));
      if (way.some((above) => above.file.path === target)) wrong('cycle');
      if (known.has(target)) continue;
      known.add(target);
      if (known.size > MOST_FILES || !(await this.#within(file, target, outermost))) {
        wrong('outside');
        continue;
      }
      const base = await this.#file(target);
      const unreadable = this.#unreadable.get(target);
      if (unreadable) problems.push(unreadable);
      else if (!base) wrong('unreadable');
      else {
        problems.push(...base.problems);
        way.push({ file: base, next: 0 });
      }
    }
    return { files, problems };
  }

  /** Whether `file` may extend `target`, links followed. */
  async #within(file: ConfigFile, target: string, outermost: string | undefined): Promise<boolean> {
    const { workspace, files } = this.#options;
    if (!workspace) return true;
    const real = async (path: string) => (await files.real?.(path).catch(() => path))?.replaceAll('\\', '/') ?? path;
    const [from, to] = [await real(file.path), await real(target)];
    const allowed = [...workspace(), ...(outermost === undefined ? [] : [outermost])];
    for (let folder = parentOf(from); folder !== undefined; folder = parentOf(folder)) {
      if (!(await files.stat(resolvePath(folder, '.git')).catch(() => undefined))) continue;
      allowed.push(folder);
      break;
    }
    for (const folder of allowed) {
      const base = await real(folder);
      if (below(base, from) !== undefined && below(base, to) !== undefined) return true;
    }
    return false;
  }

  #file(path: string): Promise<ConfigFile | undefined> {
    let file = this.#read.get(path);
    if (!file) this.#read.set(path, (file = this.#load(path)));
    return file;
  }

  async #load(path: string): Promise<ConfigFile | undefined> {
    const { files, rules, profiles } = this.#options;
    try {
      const bytes = await files.read(path);
      if (bytes.length > MOST_BYTES) throw new FileError('large', path, `more than ${MOST_BYTES} bytes`);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const patternFault = await patternFaultFor(text);
      return readConfig(path, parentOf(path) ?? '/', text, { rules, profiles, patternFault });
    } catch (error) {
      if (error instanceof FileError && (error.code === 'missing' || error.code === 'folder')) return undefined;
      const message = unreadable(error instanceof FileError ? error.code : undefined);
      this.#unreadable.set(path, { path, start: 0, end: 0, line: 1, column: 1, code: 'unreadable', message });
      return undefined;
    }
  }
}

/** Why a configuration cannot be read; without a code its bytes are no UTF-8. */
function unreadable(code: FileErrorCode | undefined): ConfigProblem['message'] {
  const [zh, en] =
    (code ? REASONS[code] : undefined) ?? (code ? ['读取出错', 'reading failed'] : ['不是 UTF-8 编码', 'not UTF-8']);
  return { 'zh-CN': `配置文件读不出来：${zh}`, en: `the configuration file cannot be read: ${en}` };
}

const REASONS: Readonly<Partial<Record<FileErrorCode, readonly [zh: string, en: string]>>> = {
  special: ['不是普通文件（管道、套接字或设备）', 'a pipe, socket or device'],
  denied: ['没有读取权限', 'permission denied'],
  large: ['文件太大', 'too large'],
  loop: ['链接指回自身', 'a link that leads back to itself'],
};

const FAULTS: Readonly<Record<'cycle' | 'unreadable' | 'outside', (path: string) => ConfigProblem['message']>> = {
  cycle: (path) => ({ 'zh-CN': `extends 绕成了圈：${path}`, en: `extends runs in a circle: ${path}` }),
  unreadable: (path) => ({ 'zh-CN': `找不到 extends 的文件：${path}`, en: `no such file to extend: ${path}` }),
  outside: (path) => ({
    'zh-CN': `extends 只能用工作区文件夹内的文件（最多${MOST_FILES}个），未读取：${path}`,
    en: `extends stays inside the workspace folder (${MOST_FILES} files at most); not read: ${path}`,
  }),
};

function problemAt(
  file: ConfigFile,
  { path, node }: ConfigFile['extends'][number],
  code: keyof typeof FAULTS,
): ConfigProblem {
  const [start, end] = node?.range ?? [0, 0];
  const before = file.reader.text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  return { path: file.path, start, end, line, column, code, message: FAULTS[code](quoted(path)) };
}

/** The expressions of a file are compiled by the engine that will run them; it is loaded where there may be some. */
async function patternFaultFor(text: string): Promise<PatternFault> {
  if (!text.includes('pattern')) return () => undefined;
  const { compileExpression } = await import('../text/expression.js');
  return (pattern) => {
    try {
      compileExpression(pattern);
      return undefined;
    } catch (error) {
      return quoted(error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error));
    }
  };
}

/** One question without a resolver that lives on: what holds for `path`. */
export const resolveConfig = (options: ResolverOptions, path: string): Promise<ResolvedConfig> =>
  new ConfigResolver(options).resolve(path);
