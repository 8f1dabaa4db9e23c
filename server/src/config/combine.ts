import type { PageOptions } from '../layout/options.js';
import type { Locale } from '../messages/locale.js';
import type { Profile } from '../profiles/profile.js';
import type { RuleId } from '../rules/rule.js';
import type { Layer, Origin } from './layer.js';
import { resolvePath } from './paths.js';
import type { ConfigProblem } from './problem.js';
import type { ConfigFile } from './read-config.js';
import {
  type CustomPattern,
  type CustomTerm,
  DEFAULT_SETTINGS,
  mergeRules,
  type RuleSetting,
  type Settings,
} from './settings.js';

/** All that the configuration says about one file. */
export interface ResolvedConfig {
  /** The same object for all files for which the same parts of the same configuration files hold. */
  readonly settings: Settings;
  /** Absolute path of the baseline that the configuration names. */
  readonly baseline: string | undefined;
  /** The configuration leaves this file out, unless it is named. */
  readonly ignored: boolean;
  readonly problems: readonly ConfigProblem[];
  /** Where each value that is no default was written, by key (see {@link Layer.origins}), `baseline` included. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Configuration files that were read, the strongest last. */
  readonly sources: readonly string[];
}

/** What holds wherever the same parts of the same files do. */
export type Combined = Omit<ResolvedConfig, 'ignored'>;

/** Lays the parts over each other, the weakest first. */
export function combine(
  files: readonly ConfigFile[],
  layers: readonly Layer[],
  problems: readonly ConfigProblem[],
  builtIn: readonly Profile[],
): Combined {
  const origins = new Map<string, Origin>();
  let profile: string | undefined;
  let locale: Locale | undefined;
  let page: PageOptions | undefined;
  let rules: ReadonlyMap<RuleId, RuleSetting> = new Map();
  const terms = new Map<string, CustomTerm>();
  const patterns = new Map<string, CustomPattern>();
  for (const layer of layers) {
    profile = layer.profile ?? profile;
    locale = layer.locale ?? locale;
    rules = mergeRules(rules, layer.rules);
    if (layer.page) page = mergePage(page, layer.page);
    for (const term of layer.terms) terms.set(term.wrong, term);
    for (const pattern of layer.patterns) patterns.set(`${pattern.literal}\n${pattern.pattern}`, pattern);
    for (const [key, origin] of layer.origins) origins.set(key, origin);
  }
  const withBaseline = files.findLast((file) => file.baseline !== undefined);
  if (withBaseline) origins.set('baseline', { path: withBaseline.path, line: withBaseline.baselineLine });
  // The nearest file's profiles are tried first; one with the id of another takes its place.
  const own = files.toReversed().flatMap((file) => file.profiles);
  const profiles = [...own, ...builtIn].filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i);
  const isDefault = layers.length === 0;
  return {
    settings: isDefault
      ? DEFAULT_SETTINGS
      : {
          ...(profile !== undefined && { profile }),
          ...(own.length > 0 && { profiles }),
          locale: locale ?? DEFAULT_SETTINGS.locale,
          rules,
          terms: [...terms.values()],
          patterns: [...patterns.values()],
          ...(page && { page }),
        },
    baseline:
      withBaseline?.baseline === undefined ? undefined : resolvePath(withBaseline.folder, withBaseline.baseline),
    problems: [...new Set(problems)],
    origins,
    sources: files.map((file) => file.path),
  };
}

/** One layer's page over another's, value by value. */
const mergePage = (base: PageOptions | undefined, over: PageOptions): PageOptions => ({
  ...base,
  ...over,
  fonts: { ...base?.fonts, ...over.fonts },
  margins: { ...base?.margins, ...over.margins },
});
