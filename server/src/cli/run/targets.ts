import { basename, dirname, join } from 'node:path';
import { CliError } from '../messages.js';
import type { Configuration } from '../options/configuration.js';
import { at, type Terminal } from '../terminal.js';

/** What a run reads. */
type Source = 'report' | 'configuration' | 'baseline' | 'list' | 'cache';

const NAMES: Readonly<Record<Source | 'output', readonly [zh: string, en: string]>> = {
  report: ['要检查的报告', 'a report that is read'],
  configuration: ['配置文件', 'a configuration file'],
  baseline: ['基线文件', 'a baseline'],
  list: ['路径列表', 'a list of paths'],
  cache: ['缓存', 'the cache'],
  output: ['另一个输出文件', 'another output'],
};

const collision = (path: string, with_: Source | 'output'): CliError => {
  const [zh, en] = NAMES[with_];
  return new CliError('usage', {
    path,
    detail: {
      'zh-CN': `这是${zh}，不能写到它上面，没有写入任何文件；请另取文件名（-o或“格式=文件”）`,
      en: `this is ${en}: it is never written over. Nothing was written; give another name (-o, or FORMAT=FILE)`,
    },
  });
};

/** The files that a run is to write: none of them may be one that it reads, or another one of them. */
export class Targets {
  readonly #terminal: Terminal;
  /** As it was given, by what tells a file from all others. */
  readonly #byIdentity = new Map<string, string>();
  #baseline: string | undefined;

  private constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /**
   * `paths` as they were given; `baseline` is one that may be read as such before it is written. Throws a
   * {@link CliError} where two of them are one file.
   */
  static async of(paths: readonly string[], terminal: Terminal, baseline?: string): Promise<Targets> {
    const targets = new Targets(terminal);
    for (const path of paths) await targets.#add(path);
    if (baseline !== undefined) targets.#baseline = await targets.#add(baseline);
    return targets;
  }

  async #add(path: string): Promise<string> {
    const identity = await this.#identityOf(at(this.#terminal, path));
    if (this.#byIdentity.has(identity)) throw collision(path, 'output');
    this.#byIdentity.set(identity, path);
    return identity;
  }

  /** Throws a {@link CliError} where a file (absolute path) that the run reads is to be written. */
  async spare(absolute: string, as: Source): Promise<void> {
    if (this.#byIdentity.size === 0) return;
    const identity = await this.#identityOf(absolute);
    const path = this.#byIdentity.get(identity);
    if (path !== undefined && !(as === 'baseline' && identity === this.#baseline)) throw collision(path, as);
  }

  /** The same for the configuration files that were read so far. */
  async spareConfiguration({ sources, baselines }: Configuration): Promise<void> {
    for (const path of sources) await this.spare(path, 'configuration');
    for (const path of baselines) await this.spare(path, 'baseline');
  }

  /** One name for all paths to a file; of one that is not there, its place in its folder. */
  async #identityOf(absolute: string): Promise<string> {
    const { files } = this.#terminal;
    try {
      const identity = (await files.stat(absolute))?.identity;
      if (identity !== undefined) return identity;
    } catch {
      // what cannot be looked at is told from others by its path
    }
    const folder = await files.real(dirname(absolute)).catch(() => dirname(absolute));
    return join(folder, basename(absolute));
  }
}
