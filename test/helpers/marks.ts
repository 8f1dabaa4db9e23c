import assert from 'node:assert/strict';
import { bounded, TookTooLong } from '../../server/src/cli/run/bounded.js';
import { createReportService } from '../../server/src/service/service.js';
import { generatedReport } from './many-reports.js';

/** Thirty marks of Chinese and Latin text, with the blank. */
export const MARKS = [...'“”‘’"（）()《》〔〕[]，、。；：！？,.…—-%· '];

/** All strings of one to `most` marks. */
export function strings(most: number): string[] {
  let last = [''];
  const all: string[] = [];
  for (let length = 1; length <= most; length++) {
    last = last.flatMap((head) => MARKS.map((mark) => head + mark));
    all.push(...last);
  }
  return all;
}

/** Of strings that are turns of each other the first one: repeated, they differ at both ends only. */
export const isFirstTurn = (text: string): boolean => {
  for (let i = 1; i < text.length; i++) if (text.slice(i) + text.slice(0, i) < text) return false;
  return true;
};

const TIMES = 3000;
const LINES = 1500;
/** Milliseconds of the processor for one text, and how long a text may take before it counts as endless. */
const SECOND = 1000;
const ENDLESS = 60_000;
/** A machine that is slower than this many times says nothing. */
const SLOWEST = 10;

const strict = () =>
  createReportService({
    onRuleError: (rule, error) => {
      throw new Error(rule.meta.id, { cause: error });
    },
  });
let service = strict();

type Format = 'text' | 'markdown';

/** Milliseconds of the processor that a text takes; one that the machine gave no time to has other tries. */
function cost(text: string, format: Format): number {
  for (let left = 10; ; left--) {
    const before = process.cpuUsage();
    const spent = (): number => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    try {
      bounded(() => service.inspect(service.parse(text, { format })), ENDLESS);
      return spent();
    } catch (error) {
      if (!(error instanceof TookTooLong)) throw error;
      service = strict();
      assert.ok(left > 1 && spent() < SECOND * SLOWEST, `${JSON.stringify(text.slice(0, 12))}… does not end`);
    }
  }
}

/** An ordinary report of 14,000 units, and what it takes on a machine that has nothing else to do. */
const ORDINARY = Array.from({ length: 4 }, (_, i) => generatedReport(i)).join('\n');
const ORDINARY_COST = 150;
/** How much slower the machine is just now: where others use it, the clock of a process runs faster, too. */
function slowness(): number {
  const report = (n: number): string => ORDINARY.replace('2023', String(2000 + n));
  const least = Math.min(...[1, 2, 3].map((n) => cost(report(n), 'text')));
  return Math.min(SLOWEST, Math.max(1, least / ORDINARY_COST));
}

/** The collector may run in any text: one that is too slow has other tries, measured by what the machine gives. */
export function checkSecond(text: string, format: Format, what: string): void {
  if (cost(text, format) <= SECOND) return;
  for (let left = 3; ; left--) {
    const slower = slowness();
    const spent = cost(text, format);
    if (spent <= SECOND * slower) return;
    assert.ok(left > 1, `${what}: ${spent.toFixed(0)} ms on a machine that is ${slower.toFixed(1)} times slower`);
  }
}

/** Strings, each in a line and in a sentence of its own, many to a report. */
export async function checkAlone(texts: readonly string[], format: Format): Promise<void> {
  for (let from = 0; from < texts.length; from += 500) {
    await turn();
    const some = texts.slice(from, from + 500);
    const lines = some.flatMap((text) => [
      text,
      `推广${text}甲${text}乙等做法，办结${text}5件${text}。`,
      `${text}成效明显`,
    ]);
    checkSecond(lines.join('\n'), format, `from ${JSON.stringify(some[0])}`);
  }
}

/** What a task looked at through a weak reference stays in memory until it ends: one task a string. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One string again and again: in one line, in many lines, in one sentence. */
export async function checkRepeated(text: string, format: Format): Promise<void> {
  await turn();
  const name = JSON.stringify(text);
  checkSecond(text.repeat(TIMES), format, `${name} in one line`);
  checkSecond(`${text}\n`.repeat(LINES), format, `${name} in many lines`);
}

export const checkSentence = (text: string, format: Format): void =>
  checkSecond(`推广“甲”等做法${text.repeat(TIMES)}，办结5件。`, format, `${JSON.stringify(text)} in a sentence`);
