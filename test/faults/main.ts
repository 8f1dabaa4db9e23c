// `npm run eval:faults [-- --list] [--only WORD] [--seed N] [--own]`
import { createReportService } from '../../server/src/service/service.js';
import { ownHosts, sharedHosts } from './hosts.js';
import { KINDS } from './kinds/index.js';
import { measure } from './measure.js';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};

const only = option('--only') ?? '';
const hosts = args.includes('--own') ? ownHosts() : [...ownHosts(), ...sharedHosts()];
const kinds = KINDS.filter(({ name }) => name.includes(only));
const recalls = measure(
  createReportService(),
  hosts,
  kinds,
  Number(option('--times') ?? 40),
  Number(option('--seed') ?? 1),
);
let [sum, counted] = [0, 0];
for (const { kind, found, planted, missed } of recalls) {
  const share = planted === 0 ? 0 : found / planted;
  if (planted > 0) [sum, counted] = [sum + share, counted + 1];
  console.log(
    `${kind.name.padEnd(36)} ${String(found).padStart(4)}/${String(planted).padEnd(4)} ${(100 * share).toFixed(0).padStart(4)}%`,
  );
  if (args.includes('--list')) for (const text of missed) console.log(`    ${text.replace(/\n/g, '⏎')}`);
}
console.log(`mean over ${counted} kinds ${(sum / counted).toFixed(3)}`);
