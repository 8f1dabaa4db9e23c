import type { ResolvedConfig } from '../config/combine.js';
import { below, parentOf } from '../config/paths.js';
import type { ConfigProblem } from '../config/problem.js';
import { ConfigResolver } from '../config/resolve.js';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import type { Files } from '../host/files.js';
import { type Baseline, type BaselineEntry, parseBaseline } from '../lint/baseline.js';
import { PROFILES } from '../profiles/index.js';
import type { Rule } from '../rules/rule.js';
import { pathOf } from './uris.js';

/** What gongwen.yaml says about a file. */
export interface FileConfiguration {
  readonly settings: Settings;
  /** The configuration chose the language itself. */
  readonly hasLocale: boolean;
  readonly accepted: readonly BaselineEntry[];
  /** Path of the baseline that is in use. */
  readonly baseline: string | undefined;
  /** Path of the nearest configuration file. */
  readonly nearest: string | undefined;
  readonly ignored: boolean;
}

const NOTHING: FileConfiguration = {
  settings: DEFAULT_SETTINGS,
  hasLocale: false,
  accepted: [],
  baseline: undefined,
  nearest: undefined,
  ignored: false,
};

/** gongwen.yaml and baselines, for any file, as the editor has them. */
export class Configuration {
  readonly #files: Files;
  readonly #resolver: ConfigResolver;
  readonly #baselines = new Map<string, Promise<Baseline>>();

  /** `folders`: absolute paths of the open folders. */
  constructor(files: Files, rules: readonly Rule[], folders: () => readonly string[]) {
    this.#files = files;
    this.#resolver = new ConfigResolver({ files, rules, profiles: PROFILES, workspace: folders });
  }

  async of(uri: string): Promise<FileConfiguration> {
    const path = pathOf(uri);
    if (path === undefined) return NOTHING;
    const { settings, baseline, ignored, origins, sources } = await this.#resolver.resolve(path);
    return {
      settings,
      hasLocale: origins.has('locale'),
      accepted: baseline === undefined ? [] : await this.#accepted(baseline, path),
      baseline,
      nearest: sources.at(-1),
      ignored,
    };
  }

  /** What is wrong in a configuration file. */
  async problems(path: string): Promise<readonly ConfigProblem[]> {
    const { problems }: ResolvedConfig = await this.#resolver.resolve(path);
    return problems.filter((problem) => problem.path === path);
  }

  /** Tells whether a file that was written, opened, edited or removed may change what holds. */
  changed(path: string): boolean {
    const known = this.#baselines.delete(path);
    return this.#resolver.invalidate(path) || known;
  }

  async text(path: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await this.#files.read(path));
    } catch {
      return undefined;
    }
  }

  async #accepted(baseline: string, path: string): Promise<readonly BaselineEntry[]> {
    let entries = this.#baselines.get(baseline);
    if (!entries)
      this.#baselines.set(
        baseline,
        (entries = this.text(baseline).then((text) => (text !== undefined && parseBaseline(text)) || new Map())),
      );
    const key = below(parentOf(baseline) ?? '/', path) ?? path;
    return (await entries).get(key) ?? [];
  }
}
