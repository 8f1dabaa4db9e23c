import type { IAsyncProperty, IProperty } from 'fast-check';

/** One kind of input and what must hold of it. */
export interface Target {
  readonly name: string;
  /** Cases in a row before another target has its turn. */
  readonly runs: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a case is made of is the target's own
  property(): IProperty<any> | IAsyncProperty<any>;
  /** Ends what the target started. */
  stop?(): Promise<void>;
}

/** Milliseconds that a case of some thousand characters may take, on a machine that does other things as well. */
export const BOUND = 8000;
