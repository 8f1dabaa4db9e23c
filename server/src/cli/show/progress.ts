import type { Locale } from '../../messages/locale.js';
import type { Stream } from '../terminal.js';

const CELLS = 24;
/** Short runs show nothing. */
const QUIET = 800;
const EVERY = 100;

/** A bar with count and estimate on a terminal's standard error; silent elsewhere. */
export class Progress {
  readonly #total: number;
  readonly #locale: Locale;
  readonly #err: Stream;
  readonly #started = Date.now();
  #last = 0;
  #drawn = false;

  constructor(total: number, locale: Locale, err: Stream) {
    this.#err = err;
    this.#total = total;
    this.#locale = locale;
  }

  update(done: number): void {
    const now = Date.now();
    if (!this.#err.isTTY || now - this.#started < QUIET || now - this.#last < EVERY) return;
    this.#last = now;
    this.#drawn = true;
    this.#err.write(`\r\u001b[K${this.#line(done, now - this.#started)}`);
  }

  #line(done: number, elapsed: number): string {
    const share = this.#total === 0 ? 1 : done / this.#total;
    const full = Math.round(share * CELLS);
    const bar = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
    const seconds = Math.ceil((elapsed / Math.max(1, done)) * (this.#total - done) * 0.001);
    const left = this.#locale === 'en' ? `about ${seconds} s left` : `约剩${seconds}秒`;
    return `${bar} ${done}/${this.#total} ${Math.floor(share * 100)}% ${left}`;
  }

  /** Takes the bar away, so that other output starts on a clean line. */
  clear(): void {
    if (this.#drawn) this.#err.write('\r\u001b[K');
    this.#drawn = false;
  }
}
