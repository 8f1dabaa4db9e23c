import type { Settings } from '../config/settings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import type { Profile } from '../profiles/profile.js';
import type { Report } from '../report/report.js';
import type { Rule } from '../rules/rule.js';
import type { Model } from '../spelling/model.js';
import type { Expression } from '../text/expression.js';
import { type Activations, activate, type Chosen, chosenOf, withSpelling } from './activations.js';

/** Years of reports, the last that were asked for, whose rules stay as they are under a profile. */
const YEARS = 8;

/** Which rules run under which settings and facts of a report: the same object while these are the same. */
export class Circumstances {
  readonly #rules: readonly Rule[];
  readonly #lexicon: Lexicon;
  readonly #chosen = new WeakMap<Settings, readonly Chosen[]>();
  readonly #vocabularies = new WeakMap<Settings, Vocabulary>();
  #compileExpression: ((source: string) => Expression) | undefined;
  #activations = new WeakMap<Settings, WeakMap<Profile, Map<number | undefined, Activations>>>();
  #spelling: Model | undefined;
  /** The same with counts of official prose. */
  #spelled = new WeakMap<Activations, Activations>();

  constructor(rules: readonly Rule[], lexicon: Lexicon) {
    this.#rules = rules;
    this.#lexicon = lexicon;
  }

  /** Loads what the settings need before the first report is read; at once where they need nothing. */
  async prepare(settings: Settings): Promise<void> {
    if (settings.patterns.length === 0 || this.#compileExpression) return;
    const { compileExpression } = await import('../text/expression.js');
    this.#compileExpression = compileExpression;
    this.#vocabularies.delete(settings);
    this.#activations.delete(settings);
  }

  useSpelling(model: Model): void {
    this.#spelling = model;
    this.#spelled = new WeakMap();
  }

  of(report: Report, settings: Settings): Activations {
    const { profile } = report.profile;
    let byProfile = this.#activations.get(settings);
    if (!byProfile) this.#activations.set(settings, (byProfile = new WeakMap()));
    let byYear = byProfile.get(profile);
    if (!byYear) byProfile.set(profile, (byYear = new Map()));
    let active = byYear.get(report.year);
    if (!active) {
      const shared = {
        year: report.year,
        profile,
        lexicon: this.#lexicon,
        vocabulary: this.#vocabularyOf(settings),
      };
      active = activate(this.#chosenBy(settings), shared);
      const [longestAgo] = byYear.keys();
      if (byYear.size >= YEARS) byYear.delete(longestAgo);
    }
    byYear.delete(report.year);
    byYear.set(report.year, active);
    if (!this.#spelling) return active;
    let spelled = this.#spelled.get(active);
    if (!spelled) this.#spelled.set(active, (spelled = withSpelling(active, this.#spelling)));
    return spelled;
  }

  #chosenBy(settings: Settings): readonly Chosen[] {
    let chosen = this.#chosen.get(settings);
    if (!chosen) this.#chosen.set(settings, (chosen = chosenOf(this.#rules, settings)));
    return chosen;
  }

  #vocabularyOf(settings: Settings): Vocabulary | undefined {
    const { terms, patterns } = settings;
    if (terms.length + patterns.length === 0) return undefined;
    const known = this.#vocabularies.get(settings);
    if (known) return known;
    const vocabulary = new Vocabulary(terms, patterns, this.#compileExpression);
    this.#vocabularies.set(settings, vocabulary);
    return vocabulary;
  }
}
