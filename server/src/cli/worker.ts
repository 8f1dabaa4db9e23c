// Entry of a worker thread: one analyst, one settings object per distinct settings.
import type { Settings } from '../config/settings.js';
import { Analyst } from './run/analyse.js';
import type { Analysed } from './run/analysed.js';
import type { WorkerJob } from './run/pool.js';
import { settingsKey } from './run/settings-key.js';

const analyst = new Analyst();
const known = new Map<string, Settings>();

export default function run({ task, wanted, settings }: WorkerJob): Promise<Analysed> {
  const key = settingsKey(settings);
  const same = known.get(key) ?? settings;
  known.set(key, same);
  return analyst.analyse(task, wanted, same);
}
