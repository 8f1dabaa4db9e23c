import { parseReport } from '../../server/src/report/parse.js';
import { foundIn, isMeant } from '../../server/src/rules/terms/slips.js';
import type { Suspect } from '../../server/src/spelling/check.js';
import type { Model } from '../../server/src/spelling/model.js';
import { place } from '../../server/src/syntax/block.js';
import type { Document } from './corpus.js';
import { type Planted, plant, randomFrom } from './plant.js';

/** What the rule would say about a text, whatever its score; silences included. */
export interface Alarm {
  readonly suspect: Suspect;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands around it, for the reader. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** The same counts without lines: every reading is said. */
export const opened = (model: Model): Model => ({ ...model, hint: Number.NEGATIVE_INFINITY });

/** `open`: see {@link opened}. */
export function alarmsIn(text: string, open: Model): Alarm[] {
  const report = parseReport(text, { format: 'text' });
  return foundIn(report, open)
    .filter((one) => !isMeant(report, one, []))
    .map(({ block, suspect }) => {
      const { start, end } = report.rangeOf(place(block, suspect.start, suspect.end));
      return {
        suspect,
        start,
        end,
        before: block.text.slice(Math.max(0, suspect.start - 10), suspect.start),
        found: block.text.slice(suspect.start, suspect.end),
        after: block.text.slice(suspect.end, suspect.end + 10),
      };
    });
}

/** A slip planted in a document, and the reading of the place; undefined where there is none that mends it. */
export interface Sown {
  readonly slip: Planted;
  readonly found: Suspect | undefined;
  /** The best score of a reading at the place, right or wrong; undefined where there is none. */
  readonly said: Suspect | undefined;
}

/** A document that took no part in the counts: readings in it as it stands, and readings of slips planted in it. */
export interface Held {
  readonly name: string;
  readonly characters: number;
  readonly alarms: readonly Alarm[];
  readonly planted: readonly Sown[];
}

/** Lines as short as this get no slip; a longer one gets one in so many units. */
const SHORT = 16;
const EVERY = 300;

export function hold(documents: readonly Document[], model: Model, rounds: number): Held[] {
  const open = opened(model);
  const random = randomFrom(11);
  return documents.map(({ name, lines }) => {
    const text = lines.join('\n');
    const planted: Sown[] = [];
    for (let n = 0; n < rounds; n++) planted.push(...sow(lines, open, random));
    return { name, characters: text.length, alarms: alarmsIn(text, open), planted };
  });
}

/** Plants slips all over a document and reads it. */
function sow(lines: readonly string[], model: Model, random: () => number): Sown[] {
  const slips: { slip: Planted; start: number }[] = [];
  let at = 0;
  const text = lines
    .map((line) => {
      const slip = line.length > SHORT && random() < line.length / EVERY ? plant(line, model, random) : undefined;
      if (slip) slips.push({ slip, start: at });
      const written = slip?.text ?? line;
      at += written.length + 1;
      return written;
    })
    .join('\n');
  const alarms = alarmsIn(text, model);
  return slips.map(({ slip, start }) => {
    const near = alarms.filter((alarm) => Math.abs(alarm.start - start - slip.at) <= 2);
    const mends = ({ start: from, end, suspect }: Alarm): boolean =>
      slip.text.slice(0, from - start) + suspect.right + slip.text.slice(end - start) === slip.right;
    return { slip, found: near.find(mends)?.suspect, said: near[0]?.suspect };
  });
}

/** Sentences with slips that people and machines made: lines of label, source and target; none of them is counted. */
export function readSlips(lines: readonly string[], model: Model): Held {
  const open = opened(model);
  const alarms: Alarm[] = [];
  const planted: Sown[] = [];
  let characters = 0;
  for (const line of lines) {
    const [, source = '', target = ''] = line.split('\t');
    if (source.length !== target.length) continue;
    characters += source.length;
    for (const alarm of alarmsIn(source, open)) {
      const { start, end, suspect } = alarm;
      const wrong = source.slice(start, end);
      const right = target.slice(start, end);
      if (wrong === right) alarms.push(alarm);
      else if (suspect.right === right)
        planted.push({
          slip: { kind: suspect.kind, text: source, right: target, at: start },
          found: suspect,
          said: suspect,
        });
    }
  }
  return { name: 'slips', characters, alarms, planted };
}
