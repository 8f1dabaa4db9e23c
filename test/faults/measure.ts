import type { Report } from '../../server/src/report/report.js';
import { presentFinding } from '../../server/src/service/present.js';
import type { ReportService } from '../../server/src/service/service.js';
import { type Host, type Kind, type Planted, Random } from './plant.js';

export interface Recall {
  readonly kind: Kind;
  readonly found: number;
  readonly planted: number;
  /** What was not found, with a few characters around. */
  readonly missed: readonly string[];
}

interface Seen {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Characters beside a fault in which its finding may stand. */
const AROUND = 3;

/** A host as it is read, so that its copies are read from what they share with it. */
class Reader {
  readonly host: Host;
  readonly clean: readonly Seen[];
  readonly year: number | undefined;
  readonly #service: ReportService;
  readonly #report: Report;

  constructor(service: ReportService, host: Host) {
    this.#service = service;
    this.host = host;
    this.#report = service.parse(host.text, { format: host.format });
    this.year = this.#report.year;
    this.clean = this.#seen(this.#report);
  }

  read(text: string): readonly Seen[] {
    return this.#seen(this.#service.parse(text, { format: this.host.format }, this.#report));
  }

  #seen(report: Report): readonly Seen[] {
    return this.#service.inspect(report).findings.flatMap((finding) => {
      const { related, ...own } = presentFinding(report, finding, 'zh-CN');
      // What a finding about the whole report points to, and what its fix mends, is found too.
      const edits = own.fixes.flatMap((fix) => fix.edits);
      return [own, ...related, ...edits].map(({ start, end }) => ({ rule: finding.rule.meta.id, start, end }));
    });
  }
}

/** Whether something new is said of the fault: a finding at the place, or one more of the rule where it has no place. */
function isFound(before: readonly Seen[], after: readonly Seen[], { rules, anywhere }: Kind, fault: Planted): boolean {
  const of = (seen: readonly Seen[]) => seen.filter(({ rule }) => rules.includes(rule));
  const own = of(after);
  if (anywhere) return own.length > of(before).length;
  return own.some(({ start, end }) => start <= fault.end + AROUND && end >= fault.start - AROUND);
}

/** Most hosts that are tried for one fault. */
const MOST_HOSTS = 16;

/** Plants every fault of a list once, and of other kinds `times`, each into one of the hosts, and counts what is found. */
export function measure(
  service: ReportService,
  hosts: readonly Host[],
  kinds: readonly Kind[],
  times: number,
  seed: number,
): readonly Recall[] {
  const readers = hosts.map((host) => new Reader(service, host));
  return kinds.map((kind) => {
    const random = new Random(seed);
    const missed: string[] = [];
    let [found, planted] = [0, 0];
    for (let i = 0; i < (kind.count ?? times); i++)
      for (let tries = 0; tries < MOST_HOSTS; tries++) {
        const reader = random.of(readers);
        if (kind.since !== undefined && !((reader?.year ?? 0) >= kind.since)) continue;
        const fault = reader && kind.plant(reader.host, random, i);
        if (!fault) continue;
        planted++;
        if (isFound(reader.clean, reader.read(fault.text), kind, fault)) found++;
        else missed.push(around(fault));
        break;
      }
    return { kind, found, planted, missed };
  });
}

const around = ({ text, start, end }: Planted): string =>
  `${text.slice(Math.max(0, start - 12), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 12)}`;
