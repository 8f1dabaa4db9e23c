import { hashText } from '../text/hash.js';
import type { Finding } from './finding.js';

/** Units of text on each side of a finding that its fingerprint depends on. */
const AROUND = 16;

/** Text without blanks, full-width forms as half-width ones. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Gives each finding of one report its fingerprint: rule, text around, which occurrence. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  stamp(drafts: readonly Omit<Finding, 'fingerprint'>[]): readonly Finding[] {
    return drafts.map((draft) => ({ ...draft, fingerprint: this.#next(this.#base(draft)) }));
  }

  #base({ rule, place: { block, start, end } }: Omit<Finding, 'fingerprint'>): string {
    const before = plain(block.text.slice(Math.max(0, start - AROUND), start));
    const after = plain(block.text.slice(end, end + AROUND));
    return hashText(`${rule.meta.id}\n${before}\n${plain(block.text.slice(start, end))}\n${after}`);
  }

  #next(base: string): string {
    const n = this.#seen.get(base) ?? 0;
    this.#seen.set(base, n + 1);
    return n === 0 ? base : `${base}-${n}`;
  }
}
