import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { decode } from '../host/encoding.js';
import { MAX_BYTES } from '../host/node-files.js';
import { formatOf } from './analyse.js';
import type { Analysed, Task, Wanted } from './analysed.js';
import type { Analyser } from './pool.js';
import { settingsKey } from './settings-key.js';
import { fileSink } from './sink.js';
import { VERSION } from './version.js';

export const CACHE_FILE = join('.gongwen-cache', 'results.jsonl');
/** Results that are kept; the ones used longest ago go first. */
const KEEP = 20000;

const sha = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

/** Names of the program's own parts, which carry the hash of their content: another build, another cache. */
function buildId(worker: URL): string {
  try {
    return `${VERSION} ${readdirSync(new URL('./chunks/', worker)).sort().join()}`;
  } catch {
    return VERSION;
  }
}

/** Results by the content of the file, its settings and the program: nothing else can change them. Kept as one line each. */
export class Cache {
  readonly #path: string;
  readonly #build: string;
  readonly #known = new Map<string, string>();
  readonly #settings = new WeakMap<Settings, string>();
  #changed = false;

  constructor(worker: URL, path = CACHE_FILE) {
    this.#path = path;
    this.#build = buildId(worker);
    let lines: string[];
    try {
      lines = readFileSync(path, 'utf8').split('\n');
    } catch {
      return;
    }
    if (lines.shift() !== this.#build) return;
    for (const line of lines) if (line !== '') this.#known.set(line.slice(0, 27), line.slice(27));
  }

  /** An analyser that asks the cache first. */
  over(inner: Analyser): Analyser {
    return {
      parallel: inner.parallel,
      close: () => inner.close(),
      analyse: (task, wanted, settings) => this.#analyse(inner, task, wanted, settings),
    };
  }

  async #analyse(inner: Analyser, task: Task, wanted: Wanted, settings: Settings): Promise<Analysed> {
    const bytes = task.bytes ?? readPlain(task.absolute);
    // Let whoever reads it next say what is wrong with it.
    if (!bytes) return inner.analyse(task, wanted, settings);
    const { text: withText, ...rest } = wanted;
    const key = sha(this.#keyOf(settings), JSON.stringify(rest), formatOf(task.path), String(task.named), bytes);
    const kept = this.#known.get(key);
    if (kept !== undefined) {
      this.#known.delete(key);
      this.#known.set(key, kept);
      return { ...(JSON.parse(kept) as Analysed), path: task.path, ...(withText && textIn(bytes)) };
    }
    const analysed = await inner.analyse({ ...task, bytes }, wanted, settings);
    if (!analysed.error) {
      const { text: _text, ...result } = analysed;
      this.#known.set(key, JSON.stringify(result));
      this.#changed = true;
    }
    return analysed;
  }

  #keyOf(settings: Settings): string {
    let key = this.#settings.get(settings);
    if (key === undefined) this.#settings.set(settings, (key = settingsKey(settings)));
    return key;
  }

  /** Writes what was learnt; a cache that cannot be written is no error. */
  save(): void {
    if (!this.#changed) return;
    const lines = [...this.#known].slice(-KEEP).map(([key, value]) => key + value);
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      const sink = fileSink(this.#path);
      sink.write(`${this.#build}\n`);
      for (const line of lines) sink.write(`${line}\n`);
      sink.close();
    } catch {
      // the next run is slower, that is all
    }
  }
}

/** The bytes of an ordinary file of ordinary size: many small files are read faster without a turn of the loop for each step. */
function readPlain(path: string): Uint8Array | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= MAX_BYTES ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function textIn(bytes: Uint8Array): { text?: string } {
  const decoded = decode(bytes);
  return 'text' in decoded ? { text: decoded.text } : {};
}
