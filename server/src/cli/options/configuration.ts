import { dirname, join, relative, sep } from 'node:path';
import type { ResolvedConfig } from '../../config/combine.js';
import type { ConfigResolver } from '../../config/resolve.js';
import { DEFAULT_SETTINGS, overlaySettings, type Settings } from '../../config/settings.js';
import { PROFILES } from '../../profiles/index.js';
import { RULES } from '../../rules/index.js';
import { CliError } from '../messages.js';
import type { Terminal } from '../terminal.js';
import type { Overrides } from './overrides.js';

const NAMES = ['gongwen.yaml', 'gongwen.yml'];

const NONE: ResolvedConfig = {
  settings: DEFAULT_SETTINGS,
  baseline: undefined,
  ignored: false,
  problems: [],
  origins: new Map(),
  sources: [],
};

export const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** A path as people give it: relative where it lies below the working folder. */
export function shownPath({ cwd }: Pick<Terminal, 'cwd'>, absolute: string): string {
  const below = relative(cwd, absolute);
  return below === '' || below.startsWith('..') ? absolute : below;
}

/** What the configuration files and the command line say about each file. The reader of YAML is loaded where there is one. */
export class Configuration {
  readonly overrides: Overrides;
  readonly #terminal: Terminal;
  readonly #folders = new Map<string, boolean>();
  readonly #overlaid = new WeakMap<Settings, Settings>();
  readonly #problems = new Map<string, CliError>();
  readonly #sources = new Set<string>();
  readonly #baselines = new Set<string>();
  #resolver: ConfigResolver | undefined;

  constructor(overrides: Overrides, terminal: Terminal) {
    this.overrides = overrides;
    this.#terminal = terminal;
  }

  async resolve(absolute: string): Promise<ResolvedConfig> {
    if (!this.#configured(dirname(absolute))) return NONE;
    if (!this.#resolver) {
      const { ConfigResolver } = await import('../../config/resolve.js');
      this.#resolver ??= new ConfigResolver({
        files: this.#terminal.files,
        rules: RULES,
        profiles: PROFILES,
        workspace: () => [slashed(this.#terminal.cwd)],
      });
    }
    const resolved = await this.#resolver.resolve(slashed(absolute));
    for (const path of resolved.sources) this.#sources.add(path);
    if (resolved.baseline !== undefined) this.#baselines.add(resolved.baseline);
    for (const { path, line, column, message } of resolved.problems) {
      const error = new CliError('config', { detail: message, path: shownPath(this.#terminal, path), line });
      this.#problems.set(`${path}:${line}:${column} ${message.en}`, error);
    }
    return resolved;
  }

  readonly settingsOf = async (absolute: string): Promise<Settings> =>
    this.overlay((await this.resolve(absolute)).settings);

  readonly ignored = async (absolute: string): Promise<boolean> => (await this.resolve(absolute)).ignored;

  /** Configuration with what the command line says; the same object for the same configuration. */
  overlay(base: Settings): Settings {
    let settings = this.#overlaid.get(base);
    if (!settings) this.#overlaid.set(base, (settings = overlaySettings(base, this.overrides)));
    return settings;
  }

  /** What is wrong with the configuration files that were read so far. */
  get problems(): readonly CliError[] {
    return [...this.#problems.values()];
  }

  /** The configuration files that were read so far. */
  get sources(): Iterable<string> {
    return this.#sources;
  }

  /** The baselines that they name. */
  get baselines(): Iterable<string> {
    return this.#baselines;
  }

  /** Forgets what was read: a file may have changed. */
  forget(): void {
    this.#folders.clear();
    this.#problems.clear();
    this.#resolver = undefined;
  }

  #configured(folder: string): boolean {
    let known = this.#folders.get(folder);
    if (known === undefined) {
      const parent = dirname(folder);
      known =
        NAMES.some((name) => this.#terminal.files.exists(join(folder, name))) ||
        (parent !== folder && this.#configured(parent));
      this.#folders.set(folder, known);
    }
    return known;
  }
}
