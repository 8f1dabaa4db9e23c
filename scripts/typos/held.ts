import { readFileSync } from 'node:fs';
import { createLexicon } from '../../server/src/lexicon/lexicon.js';
import { StepCounter } from '../../server/src/lint/steps.js';
import { PROFILES } from '../../server/src/profiles/index.js';
import { parseReport } from '../../server/src/report/parse.js';
import type { Context } from '../../server/src/rules/rule.js';
import { type Slip, typo } from '../../server/src/rules/terms/typo.js';
import { type Suspect, suspectsIn } from '../../server/src/spelling/check.js';
import { scoreOf, type Tree } from '../../server/src/spelling/forest.js';
import type { Model } from '../../server/src/spelling/model.js';
import type { Document } from './corpus.js';
import type { Sample } from './learn.js';
import { type Planted, plant, randomFrom } from './plant.js';

/** What the rule says, whatever its score, about a text; silences included. */
export function slipsIn(text: string, model: Model): Slip[] {
  const open = { ...model, hint: Number.NEGATIVE_INFINITY };
  const profile = PROFILES.find(({ id }) => id === 'general') ?? PROFILES[0];
  if (!profile) return [];
  const lexicon = LEXICON;
  const context: Context = {
    year: undefined,
    profile,
    lexicon,
    spelling: open,
    options: {},
    steps: new StepCounter(typo),
  };
  return [...typo.detect(parseReport(text, { format: 'text' }), context)].map(({ state }) => state);
}

const LEXICON = createLexicon();

/** A document that took no part in the counts: readings in it as it stands, and readings of slips planted in it. */
export interface Held {
  readonly name: string;
  readonly characters: number;
  readonly alarms: readonly Slip[];
  readonly planted: readonly { readonly slip: Planted; readonly found: Suspect | undefined }[];
}

const PLANTED = 40;
const WINDOW = 60;

export function hold(documents: Iterable<Document>, model: Model): Held[] {
  const random = randomFrom(11);
  return [...documents].map(({ name, lines }) => {
    const text = lines.join('\n');
    const long = lines.filter((line) => line.length > 25 && /[。；，]/.test(line));
    const planted: { slip: Planted; found: Suspect | undefined }[] = [];
    for (let n = 0; n < PLANTED && long.length > 0; n++) {
      const line = long[Math.floor(random() * long.length)] ?? '';
      const from = Math.floor(random() * Math.max(1, line.length - WINDOW));
      const slip = plant(line.slice(from, from + WINDOW), model, random);
      if (slip) planted.push({ slip, found: foundIn(slip, model) });
    }
    return { name, characters: text.length, alarms: slipsIn(text, model), planted };
  });
}

/** The reading that mends the slip. */
function foundIn({ text, right, at }: Planted, model: Model): Suspect | undefined {
  const open = { ...model, hint: Number.NEGATIVE_INFINITY };
  return suspectsIn(text, open).find(
    (s) => Math.abs(s.start - at) <= 1 && text.slice(0, s.start) + s.right + text.slice(s.end) === right,
  );
}

export const samplesOf = (held: readonly Held[]): Sample[] =>
  held.flatMap(({ alarms, planted }) => [
    ...alarms.map(({ suspect }) => ({ features: suspect.features, meant: false })),
    ...planted.flatMap(({ found }) => (found ? [{ features: found.features, meant: true }] : [])),
  ]);

/** Scores by trees that did not see the document. */
export interface Scored {
  readonly characters: number;
  /** From the highest. */
  readonly alarms: readonly { readonly score: number; readonly slip: Slip }[];
  readonly planted: readonly { readonly kind: string; readonly score: number }[];
}

export function scored(parts: readonly { readonly held: readonly Held[]; readonly trees: readonly Tree[] }[]): Scored {
  const alarms = parts.flatMap(({ held, trees }) =>
    held.flatMap((one) => one.alarms.map((slip) => ({ score: scoreOf(trees, slip.suspect.features), slip }))),
  );
  const planted = parts.flatMap(({ held, trees }) =>
    held.flatMap((one) =>
      one.planted.map(({ slip, found }) => ({
        kind: slip.kind,
        score: found ? scoreOf(trees, found.features) : Number.NEGATIVE_INFINITY,
      })),
    ),
  );
  const characters = parts.reduce((sum, { held }) => sum + held.reduce((n, one) => n + one.characters, 0), 0);
  return { characters, alarms: alarms.sort((a, b) => b.score - a.score), planted };
}

/** The score at which so many alarms a 50,000 characters are left. */
export const lineAt = ({ alarms, characters }: Scored, rate: number): number =>
  Math.ceil((alarms[Math.floor((rate * characters) / 50_000)]?.score ?? 0) * 100) / 100;

/** What is found of each kind of planted slip at or above a line. */
export function foundByKind({ planted }: Scored, line: number): Record<string, string> {
  const kinds = [...new Set(planted.map(({ kind }) => kind)), 'all'];
  return Object.fromEntries(
    kinds.map((kind) => {
      const list = kind === 'all' ? planted : planted.filter((one) => one.kind === kind);
      return [kind, (list.filter(({ score }) => score >= line).length / list.length).toFixed(2)];
    }),
  );
}

/** Precision and recall of characters on a set of lines: label, source, target. */
export function onSet(file: string, model: Model) {
  let gold = 0;
  const said: { score: number; right: boolean; clean: boolean }[] = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [, source = '', target = ''] = line.split('\t');
    for (let i = 0; i < source.length; i++) if (source[i] !== target[i]) gold++;
    for (const { suspect } of slipsIn(source, model))
      said.push({
        score: suspect.score,
        right: suspect.end - suspect.start === 1 && source[suspect.start] !== target[suspect.start],
        clean: source === target,
      });
  }
  return (line: number) => {
    const above = said.filter(({ score }) => score >= line);
    const right = above.filter((one) => one.right).length;
    return {
      precision: (right / above.length).toFixed(3),
      recall: (right / gold).toFixed(3),
      'correct sentences touched': above.filter(({ clean }) => clean).length,
    };
  };
}
