/**
 * Common words of two characters around the seams of the tables' literals. 机关予以 is 机关 and 予以:
 * the literal 关予 crosses a boundary there and is not meant.
 */
export class Boundaries {
  readonly #source: string;
  #words: ReadonlySet<string> | undefined;

  /** `source` has a line for each seam: `关<机有` for words that end in 关, `予>以` for words that begin with 予. */
  constructor(source: string) {
    this.#source = source;
  }

  /** Whether the literal of two units at `start` is the end of one common word and the start of another. */
  cross(text: string, start: number, end: number): boolean {
    if (end - start !== 2 || start === 0 || end === text.length) return false;
    this.#words ??= wordsOf(this.#source);
    return (
      this.#words.has(`<${text.slice(start - 1, start + 1)}`) && this.#words.has(`>${text.slice(end - 1, end + 1)}`)
    );
  }
}

function wordsOf(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of source.split('\n')) {
    const seam = line.charAt(0);
    const side = line.charAt(1);
    for (const other of line.slice(2)) words.add(side === '<' ? `<${other}${seam}` : `>${seam}${other}`);
  }
  return words;
}
