import { chunkFact } from './chunks.js';
import { SHORT } from './hints.js';
import { isPageNumber } from './page-marks.js';
import type { Entry } from './roles.js';

/** Times that a line stands beside the number of a page before it is its running head. */
const FEWEST = 2;

const mayBeHead = ({ shape, role }: Entry): boolean =>
  role.kind === 'paragraph' && !shape.stopped && !shape.comma && shape.end - shape.start <= SHORT;

/** Numbers of pages without any sign: each alone between lines of text, each one more than the one before. */
function placeBareNumbers(entries: readonly Entry[]): void {
  const bare = entries.filter((entry, i) => isBare(entry) && ![entries[i - 1], entries[i + 1]].some(isCell));
  const inside = entries.flatMap(({ chunk }) => bareInside(chunk));
  const numbers = bare.map(({ chunk }) => Number.parseInt(chunk.text.trim(), 10));
  const all = [...numbers, ...inside].sort((a, b) => a - b);
  const isRun = all.every((n, i) => i === 0 || n === (all[i - 1] ?? 0) + 1);
  if (all.length < FEWEST || !isRun || numbers.some((n, i) => i > 0 && n <= (numbers[i - 1] ?? 0))) return;
  for (const entry of bare) entry.role = { kind: 'page-mark' };
}

const BARE = /^\d{1,3}(?:\s?\/\s?\d{1,3})?$/;
const isBare = ({ chunk, role }: Entry): boolean => role.kind === 'paragraph' && BARE.test(chunk.text.trim());
const isCell = (entry: Entry | undefined): boolean =>
  entry !== undefined && (entry.shape.hint === 'cell' || entry.role.kind === 'table-row');

/** Such numbers inside paragraphs that pages cut in two. */
const bareInside = chunkFact(({ lines }): readonly number[] =>
  lines.length < 3
    ? []
    : lines.slice(1, -1).flatMap((line) => {
        const number = line.text.trim();
        return BARE.test(number) ? [Number.parseInt(number, 10)] : [];
      }),
);

/** What stands beside the number of a page inside a paragraph that the page cuts in two; it was left out there. */
const besideInside = chunkFact(({ lines }): readonly string[] => {
  if (lines.length < 3) return [];
  const filled = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  return filled.flatMap((text, i) =>
    isPageNumber(text) || BARE.test(text) ? [filled[i - 1], filled[i + 1]].filter((next) => next !== undefined) : [],
  );
});

/** The head or foot that a page prints beside its number: the same short line at two pages or more. */
export function placeRunningHeads(entries: readonly Entry[]): void {
  placeBareNumbers(entries);
  const beside = new Map<string, Entry[]>();
  entries.forEach(({ role }, i) => {
    if (role.kind !== 'page-mark') return;
    for (const entry of [entries[i - 1], entries[i + 1]]) {
      if (!entry || !mayBeHead(entry)) continue;
      const text = entry.chunk.text.trim();
      const known = beside.get(text);
      if (known) known.push(entry);
      else beside.set(text, [entry]);
    }
  });
  if (beside.size === 0) return;
  const inside = new Set(entries.flatMap(({ chunk }) => besideInside(chunk)));
  for (const [text, found] of beside)
    if (new Set(found).size + (inside.has(text) ? 1 : 0) >= FEWEST)
      for (const entry of found) entry.role = { kind: 'page-mark' };
}
