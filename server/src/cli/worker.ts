// Entry of a worker thread: one service, one settings object per distinct settings.
import type { Settings } from '../config/settings.js';
import { createReportService } from '../service/service.js';
import { analyse } from './analyse.js';
import type { Analysed } from './analysed.js';
import type { WorkerJob } from './pool.js';
import { settingsKey } from './settings-key.js';

const service = createReportService();
const known = new Map<string, Settings>();

export default function run({ task, wanted, settings }: WorkerJob): Promise<Analysed> {
  const key = settingsKey(settings);
  const same = known.get(key) ?? settings;
  known.set(key, same);
  return analyse(service, task, wanted, same);
}
