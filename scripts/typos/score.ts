import { readFileSync } from 'node:fs';
import { type Features, type Forest, scoreOf } from '../../server/src/spelling/forest.js';
import type { Model } from '../../server/src/spelling/model.js';
import { type Alarm, alarmsIn, type Held, opened } from './held.js';
import type { Sample } from './learn.js';

const rowOf = ({ reals, wholes }: Features): number[] => [...reals, ...wholes];

export const samplesOf = (held: readonly Held[]): Sample[] =>
  held.flatMap(({ alarms, planted }) => [
    ...alarms.map(({ suspect }) => ({ features: rowOf(suspect.features), meant: false })),
    ...planted.flatMap(({ found }) => (found ? [{ features: rowOf(found.features), meant: true }] : [])),
  ]);

/** Scores by trees that did not see the document. */
export interface Scored {
  readonly characters: number;
  /** From the highest. */
  readonly alarms: readonly { readonly name: string; readonly score: number; readonly alarm: Alarm }[];
  readonly planted: readonly { readonly kind: string; readonly score: number }[];
}

export function scored(parts: readonly { readonly held: readonly Held[]; readonly forest: Forest }[]): Scored {
  const alarms = parts.flatMap(({ held, forest }) =>
    held.flatMap((one) =>
      one.alarms.map((alarm) => ({ name: one.name, score: scoreOf(forest, alarm.suspect.features), alarm })),
    ),
  );
  const planted = parts.flatMap(({ held, forest }) =>
    held.flatMap((one) =>
      one.planted.map(({ slip, found }) => ({
        kind: slip.kind,
        score: found ? scoreOf(forest, found.features) : Number.NEGATIVE_INFINITY,
      })),
    ),
  );
  const characters = parts.reduce((sum, { held }) => sum + held.reduce((n, one) => n + one.characters, 0), 0);
  return { characters, alarms: alarms.sort((a, b) => b.score - a.score), planted };
}

/** An alarm as a line for the reader who judges it. */
export const lineOf = ({ name, score, alarm }: Scored['alarms'][number]): string =>
  `${[
    score.toFixed(2),
    alarm.suspect.kind,
    `${alarm.before}[${alarm.found}>${alarm.suspect.right}]${alarm.after}`,
    name.split('/').at(-1),
  ].join('\t')}\n`;

/** Alarms a 50,000 characters at or above a line. */
export const rateAt = ({ alarms, characters }: Scored, line: number): number =>
  (alarms.filter(({ score }) => score >= line).length * 50_000) / characters;

/** The score at which so many alarms a 50,000 characters are left. */
export const lineAt = ({ alarms, characters }: Scored, rate: number): number =>
  Math.ceil((alarms[Math.floor((rate * characters) / 50_000)]?.score ?? 0) * 100) / 100;

/** What is found of each kind of planted slip at or above a line. */
export function foundByKind({ planted }: Scored, line: number): Record<string, string> {
  const kinds = [...new Set(planted.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    [...kinds, 'all'].map((kind) => {
      const list = kind === 'all' ? planted : planted.filter((one) => one.kind === kind);
      return [kind, (list.filter(({ score }) => score >= line).length / list.length).toFixed(2)];
    }),
  );
}

/** Precision and recall of characters on a set of lines: label, source, target. */
export function onSet(file: string, model: Model) {
  const open = opened(model);
  let gold = 0;
  const said: { score: number; right: boolean; clean: boolean }[] = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [, source = '', target = ''] = line.split('\t');
    for (let i = 0; i < source.length; i++) if (source[i] !== target[i]) gold++;
    for (const { suspect, start, end } of alarmsIn(source, open))
      for (let i = start; i < end; i++)
        if (source[i] !== suspect.right[i - start] || end - start !== suspect.right.length)
          said.push({ score: suspect.score, right: source[i] !== target[i], clean: source === target });
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
