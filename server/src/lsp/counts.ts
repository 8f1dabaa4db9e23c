import type { Settings } from '../config/settings.js';
import { type ReportService, wantsCounts } from '../service/service.js';
import type { ServerHost } from './workspace.js';

/** Milliseconds between the first findings and the reading of the counts: the editor shows them meanwhile. */
const REST = 200;

/** The counts for likely slips, which are read once the first findings of a report were sent. */
export interface Counts {
  /** Where the client has them, for a server without a disk. */
  url: string | undefined;
  /** Findings were sent. */
  readonly shown: (settings: Settings) => void;
  readonly stop: () => void;
}

/** `learnt` is called once they are in use: findings are then asked for anew. Without counts nothing changes. */
export function learnCounts(host: ServerHost, service: ReportService, learnt: () => void): Counts {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    const bytes = await host.counts?.(counts.url).catch(() => undefined);
    if (!bytes) return;
    service.useCounts(bytes);
    learnt();
  };
  const counts: Counts = {
    url: undefined,
    shown: (settings) => {
      if (wantsCounts(settings)) timer ??= setTimeout(() => void read(), REST);
    },
    stop: () => clearTimeout(timer),
  };
  return counts;
}
