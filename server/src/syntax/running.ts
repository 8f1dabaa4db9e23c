import { SHORT } from './hints.js';
import type { Entry } from './roles.js';

/** Times that a line stands beside the number of a page before it is its running head. */
const FEWEST = 2;

const mayBeHead = ({ shape, role }: Entry): boolean =>
  role.kind === 'paragraph' && !shape.stopped && !shape.comma && shape.end - shape.start <= SHORT;

/** The head or foot that a page prints beside its number: the same short line at two pages or more. */
export function placeRunningHeads(entries: readonly Entry[]): void {
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
  for (const found of beside.values())
    if (new Set(found).size >= FEWEST) for (const entry of found) entry.role = { kind: 'page-mark' };
}
