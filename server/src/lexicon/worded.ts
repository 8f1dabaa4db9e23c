import { anyOf } from './figure-words.js';
import type { WordKind } from './word-kinds.js';

/** An expression with kinds of words in it. It is built when it is first asked for. */
export class Worded {
  readonly #source: () => string;
  #first: RegExp | undefined;
  #every: RegExp | undefined;

  constructor(source: () => string) {
    this.#source = source;
  }

  get #expression(): RegExp {
    return (this.#first ??= new RegExp(this.#source()));
  }

  test(text: string): boolean {
    return this.#expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#expression.exec(text);
  }

  /** The text without all that the expression finds in it. */
  strip(text: string): string {
    return text.replace((this.#every ??= new RegExp(this.#source(), 'g')), '');
  }
}

/** `` worded`^(?:${'aim'}|${'norm'})` ``: each hole stands for any word of its kind. */
export const worded = (parts: TemplateStringsArray, ...kinds: readonly WordKind[]): Worded =>
  new Worded(() => String.raw(parts, ...kinds.map(anyOf)));
