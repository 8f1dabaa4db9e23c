import type { TextDocumentItem } from 'vscode-languageserver';
import type { FromWorker, ToWorker, WorkerEvents } from './port.js';
import { Watch } from './watch.js';

/** Milliseconds that a new worker may take to begin, and then for each rule on a paragraph alone. */
export const BEGINNING = 10_000;
const ALONE = 1500;

type Paragraph = FromWorker & { readonly kind: 'at' };

/** Begins a worker, speaks to it and ends it. */
interface Probed {
  start(events: WorkerEvents): void;
  post(message: ToWorker): void;
  end(): void;
}

/**
 * Lets a new worker analyse every paragraph alone, or each text as a whole; the one at which it stays, with the rule
 * that ran, and undefined where it comes through. `limit`: milliseconds for each rule.
 */
export function probe(
  texts: readonly TextDocumentItem[],
  worker: Probed,
  { whole, limit = ALONE }: { readonly whole: boolean; readonly limit?: number },
): Promise<Paragraph | undefined> {
  return new Promise((resolve) => {
    let at: Paragraph | undefined;
    let open = texts.length;
    const end = () => {
      watch.stop();
      worker.end();
      resolve(open > 0 ? at : undefined);
    };
    const watch = new Watch(BEGINNING, () => {}, end);
    worker.start({
      heard: (message) => {
        watch.limit = limit;
        watch.heard();
        watch.busy();
        if (message.kind === 'at') at = message;
        if (message.kind === 'probed' && --open === 0) end();
      },
      ended: end,
    });
    for (const { uri, languageId, text } of texts) worker.post({ kind: 'probe', uri, languageId, text, whole });
    watch.busy();
    if (open === 0) end();
  });
}
