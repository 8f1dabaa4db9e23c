import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../config/settings.js';
import type { Terminal } from '../terminal.js';
import { VERSION } from '../version.js';
import type { Analysed, Analyser, Task, Wanted } from './analysed.js';
import { formatOf, readerOf } from './read.js';
import { settingsKey } from './settings-key.js';
import { sha1 } from './sha1.js';

/** Results that are kept, and characters of them; the ones used longest ago go first. */
const KEEP = 20000;
const KEEP_SIZE = 16_000_000;
/** Characters of a name for content. */
const NAME = 27;

/** Another build, another cache: the hash of the program stands beside it. */
function buildId({ worker, files }: Terminal): string {
  if (!worker) return VERSION;
  try {
    return `${VERSION} ${new TextDecoder().decode(files.readNow(fileURLToPath(new URL('./build-id', worker)))).trim()}`;
  } catch {
    return VERSION;
  }
}

/**
 * Where results are kept: in the user's own folder for such things, a file for each working folder. What lies in the
 * folder that is checked could come from anyone, and would decide what is found.
 */
export function cacheFile({ env, cwd }: Pick<Terminal, 'env' | 'cwd'>): string {
  const home = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), '.cache');
  return join(home, 'gongwen', `${sha1(cwd).replace(/[^A-Za-z0-9]/gu, '0')}.jsonl`);
}

/** Results by the content of the file, its settings and the program: nothing else can change them. Kept as one line each. */
export class Cache {
  readonly #terminal: Terminal;
  readonly #path: string;
  readonly #build: string;
  /** What follows a result's name in its line: a name for the line's own content, then the result. */
  readonly #known = new Map<string, string>();
  readonly #settings = new WeakMap<Settings, string>();
  #changed = false;

  private constructor(terminal: Terminal, build: string) {
    this.#terminal = terminal;
    this.#path = cacheFile(terminal);
    this.#build = build;
    let lines: string[];
    try {
      lines = new TextDecoder().decode(terminal.files.readNow(this.#path)).split('\n');
    } catch {
      return;
    }
    if (lines.shift() !== this.#build) return;
    for (const line of lines) if (line !== '') this.#known.set(line.slice(0, NAME), line.slice(NAME));
  }

  static open(terminal: Terminal): Cache {
    return new Cache(terminal, buildId(terminal));
  }

  /** An analyser that asks the cache first. */
  over(inner: Analyser): Analyser {
    return {
      parallel: inner.parallel,
      threads: inner.threads,
      close: () => inner.close(),
      analyse: (task, wanted, settings) => this.#analyse(inner, task, wanted, settings),
    };
  }

  async #analyse(inner: Analyser, task: Task, wanted: Wanted, settings: Settings): Promise<Analysed> {
    const bytes = task.bytes ?? this.#bytesOf(task);
    // Let whoever reads it next say what is wrong with it.
    if (!bytes) return inner.analyse(task, wanted, settings);
    const { text: withText, ...rest } = wanted;
    const key = sha1(
      this.#keyOf(settings),
      JSON.stringify(rest),
      readerOf(task.path).extensions[0] ?? '',
      formatOf(task.path),
      String(task.named),
      bytes,
    );
    const kept = this.#kept(key);
    if (kept) return { ...kept, path: task.path, ...(withText && (await textIn(bytes, task.path))) };
    const analysed = await inner.analyse({ ...task, bytes }, wanted, settings);
    if (!analysed.error && !analysed.fixed) {
      const { text: _text, ...result } = analysed;
      const value = JSON.stringify(result);
      this.#known.set(key, this.#seal(key, value) + value);
      this.#changed = true;
    }
    return analysed;
  }

  /** A result that is kept, if its line is whole. */
  #kept(key: string): Analysed | undefined {
    const line = this.#known.get(key);
    if (line === undefined) return undefined;
    this.#known.delete(key);
    const value = line.slice(NAME);
    if (line.slice(0, NAME) !== this.#seal(key, value)) return undefined;
    this.#known.set(key, line);
    return JSON.parse(value) as Analysed;
  }

  #seal = (key: string, value: string): string => sha1(this.#build, key, value);

  #bytesOf({ absolute }: Task): Uint8Array | undefined {
    try {
      return this.#terminal.files.readNow(absolute);
    } catch {
      return undefined;
    }
  }

  #keyOf(settings: Settings): string {
    let key = this.#settings.get(settings);
    if (key === undefined) this.#settings.set(settings, (key = settingsKey(settings)));
    return key;
  }

  /** Writes what was learnt; a cache that cannot be written is no error. */
  save(): void {
    if (!this.#changed) return;
    const lines: string[] = [];
    let size = 0;
    for (const [key, value] of [...this.#known].reverse()) {
      size += key.length + value.length;
      if (lines.length === KEEP || size > KEEP_SIZE) break;
      lines.push(key + value);
    }
    const { files, exit } = this.#terminal;
    let forget: () => void = () => {};
    try {
      files.makeFolder(dirname(this.#path));
      const writer = files.writer(this.#path);
      forget = exit.before(() => writer.abort());
      writer.write(`${this.#build}\n`);
      for (const line of lines.reverse()) writer.write(`${line}\n`);
      writer.close();
    } catch {
      // the next run is slower, that is all
    } finally {
      forget();
    }
  }
}

async function textIn(bytes: Uint8Array, path: string): Promise<{ text?: string }> {
  try {
    return { text: (await readerOf(path).read(bytes, path)).text };
  } catch {
    return {};
  }
}
