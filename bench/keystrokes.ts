import type { ReportService } from '../server/src/service/service.js';
import { SourceText } from '../server/src/text/source-text.js';
import { quantile, type Times } from './measure.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One edit of a kind, the nth of its series. */
type Kind = (text: string, n: number) => Edit;

const insertAt = (start: number, text: string): Edit => ({ start, end: start, text });
const behindStop = (text: string, near: number): number => text.indexOf('。', near) + 1;
const TYPED = '新增完成3件，';

export const KINDS: Readonly<Record<string, Kind>> = {
  'first paragraph': (text, n) => insertAt(behindStop(text, 0), TYPED[n % 7] ?? ''),
  'middle paragraph': (text, n) => insertAt(behindStop(text, Math.floor(text.length / 2)), TYPED[n % 7] ?? ''),
  'paragraphs all over': (text, n) =>
    insertAt(behindStop(text, Math.floor((text.length * ((n * 37) % 211)) / 220)), TYPED[n % 7] ?? ''),
  'last paragraph': (text, n) =>
    insertAt(behindStop(text, text.lastIndexOf('\n', text.length - 2)), TYPED[n % 7] ?? ''),
  'a figure': (text, n) => insertAt(text.indexOf('件', Math.floor(text.length / 2)), String(n % 10)),
  'a heading': (text, n) => insertAt(text.indexOf('\n（', Math.floor(text.length / 2)) + 4, TYPED[n % 7] ?? ''),
};

/** What is typed into a text, each stroke into what the ones before it left. */
function editsOf(source: string, make: Kind, strokes: number): Edit[] {
  let text = source;
  return Array.from({ length: strokes }, (_, n) => {
    const edit = make(text, n);
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    return edit;
  });
}

/** One line: p50, p95 and the most of what strokes took. */
export const keystrokeRow = (name: string, times: Times, processor?: Times): string =>
  `| ${name} | ${strokes(times)} |${processor ? ` ${strokes(processor)} |` : ''}`;

const strokes = (times: Times): string =>
  [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)).join(' | ');

/** Types into a report in several places, pastes and takes back; one line a kind: p50 and p95. */
export async function keystrokes(
  service: ReportService,
  name: string,
  source: string,
  strokes: number,
): Promise<string[]> {
  const lines: string[] = [];
  const run = async (kind: string, count: number, text: (n: number) => string | SourceText): Promise<void> => {
    let report = service.parse(source, { format: 'text' });
    service.lint(report);
    const times: number[] = [];
    const processor: number[] = [];
    for (let n = -10; n < count; n++) {
      const now = text(n + 10);
      // Each stroke is an event of its own: within one, V8 lets go of nothing that is held weakly.
      await new Promise(setImmediate);
      const used = process.cpuUsage();
      const start = performance.now();
      report = service.parse(now, { format: 'text' }, report);
      service.lint(report);
      const took = performance.now() - start;
      const { user, system } = process.cpuUsage(used);
      if (n < 0) continue;
      times.push(took);
      processor.push((user + system) / 1000);
    }
    lines.push(keystrokeRow(`${name}: ${kind}`, times, processor));
  };
  // As an editor hands them on: what is put in, and where.
  for (const [kind, make] of Object.entries(KINDS)) {
    const edits = editsOf(source, make, strokes + 10);
    let text = SourceText.of(source);
    await run(kind, strokes, (n) => {
      const edit = edits[n];
      return edit ? (text = text.edited(edit)) : text;
    });
  }
  const at = behindStop(source, Math.floor(source.length / 2));
  const pasted = `${source.slice(0, at)}\n${source.slice(0, 34_000)}${source.slice(at)}`;
  const typed = source.slice(0, at) + TYPED + source.slice(at);
  await run('a phrase put in, and undone, as whole texts', strokes, (n) => (n % 2 === 0 ? typed : source));
  await run('100 KB pasted, and taken back, as whole texts', 10, (n) => (n % 2 === 0 ? pasted : source));
  return lines;
}

export const KEYSTROKE_HEAD =
  '| keystroke → findings, in process | p50 ms | p95 ms | most | p50 of processor time | p95 | most |\n|---|---|---|---|---|---|---|';
