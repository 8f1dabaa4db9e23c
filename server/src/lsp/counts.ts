import type { Settings } from '../config/settings.js';
import { type ReportService, wantsCounts } from '../service/service.js';
import type { ServerHost } from './workspace.js';

/** Milliseconds between the first findings and the reading of the counts: the editor shows them meanwhile. */
const REST = 200;
/** Milliseconds that a first answer waits for the counts at most. */
const PATIENCE = 500;

/**
 * The counts for likely slips. A client that says so gets its first findings without them, and asks again; any other
 * one that pulls may ask once only, and its first answer has them.
 */
export interface Counts {
  /** Where the client has them, for a server without a disk. */
  url: string | undefined;
  /** They are read once first findings were sent. */
  later: boolean;
  /** Findings are about to be sent to a client that pulls. */
  readonly wanted: (settings: Settings) => Promise<void>;
  /** Findings were sent. */
  readonly shown: (settings: Settings) => void;
  readonly stop: () => void;
}

/** `learnt` is called once they are in use: findings are then asked for anew. Without counts nothing changes. */
export function learnCounts(host: ServerHost, service: ReportService, learnt: () => void): Counts {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> | undefined;
  let waited: Promise<unknown> | undefined;
  const read = async () => {
    const bytes = await host.counts?.(counts.url).catch(() => undefined);
    if (!bytes) return;
    service.useCounts(bytes);
    learnt();
  };
  const begun = () => (reading ??= read());
  const counts: Counts = {
    url: undefined,
    later: false,
    wanted: async (settings) => {
      if (counts.later || !wantsCounts(settings)) return;
      await (waited ??= Promise.race([begun(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]));
    },
    shown: (settings) => {
      if (wantsCounts(settings)) timer ??= setTimeout(() => void begun(), REST);
    },
    stop: () => clearTimeout(timer),
  };
  return counts;
}
