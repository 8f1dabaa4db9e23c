/** Milliseconds between two looks at a worker that has something to do. */
const TICK = 500;
/** Looks after the last message for which a worker is watched on: pushed findings come without being asked for. */
const AWAKE = 30;

/**
 * Asks a worker for a sign of life while it has something to do. Time is counted in looks, so that a machine that slept
 * does not count as silence.
 */
export class Watch {
  readonly #ping: () => void;
  readonly #silent: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #waiting: number | undefined;
  #awake = 0;
  #limit: number;

  constructor(limit: number, ping: () => void, silent: () => void) {
    this.#limit = limit;
    this.#ping = ping;
    this.#silent = silent;
  }

  /** Milliseconds of silence after which a worker is given up. */
  set limit(limit: number) {
    this.#limit = limit;
  }

  get limit(): number {
    return this.#limit;
  }

  /** The worker was given something to do. */
  busy(): void {
    this.#awake = AWAKE;
    if (this.#waiting === undefined) this.#ask();
    if (this.#timer) return;
    this.#timer = setInterval(() => this.#look(), TICK);
    if (typeof this.#timer === 'object' && 'unref' in this.#timer) this.#timer.unref();
  }

  /** The worker gave a sign of life. */
  heard(): void {
    this.#waiting = undefined;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  #ask(): void {
    this.#waiting = 0;
    this.#ping();
  }

  #look(): void {
    if (this.#waiting === undefined) {
      if (this.#awake-- <= 0) this.stop();
      else this.#ask();
      return;
    }
    this.#waiting += TICK;
    if (this.#waiting < this.#limit) return;
    this.stop();
    this.#silent();
  }
}
