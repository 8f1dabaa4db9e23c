import { isHan } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import type { OffsetMap } from '../block.js';

/** Part of a source that a reader reads on: where it stands in the chunk's source, and its text. */
export interface Piece {
  readonly source: number;
  readonly text: string;
}

/** What a reader reads, with its way back to the source. */
export interface Prose {
  readonly text: string;
  readonly map: OffsetMap;
  readonly verbatim: readonly Span[];
}

/** Joins the lines of a paragraph and leaves out the marks of emphasis, links, images, HTML and escapes. */
export function readProse(lines: readonly Piece[]): Prose {
  const { raw, starts } = join(lines);
  const { dropped, verbatim } = scan(raw);
  return strip(raw, starts, dropped, verbatim);
}

interface Start {
  readonly raw: number;
  readonly source: number;
}

const isWide = (c: number): boolean =>
  isHan(c) || (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x303f) || c >= 0xff00;

/** One text of all lines: Chinese joins without a blank, between other words the line end stands for one. */
function join(lines: readonly Piece[]): { raw: string; starts: readonly Start[] } {
  const starts: Start[] = [];
  let raw = '';
  let end = 0;
  for (const { source, text } of lines) {
    if (text === '') continue;
    if (raw !== '' && !isWide(raw.charCodeAt(raw.length - 1)) && !isWide(text.charCodeAt(0))) {
      starts.push({ raw: raw.length, source: end });
      raw += ' ';
    }
    starts.push({ raw: raw.length, source });
    raw += text;
    end = source + text.length;
  }
  return { raw, starts };
}

/** Ranges of `raw` that are left out, sorted, and ranges that are kept as they are. */
interface Scan {
  readonly dropped: readonly Span[];
  readonly verbatim: readonly Span[];
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const HTML = /<(?:!--[^>]{0,2000}?--|\/?[A-Za-z][A-Za-z0-9-]{0,32}(?:\s[^<>]{0,2000})?)>/y;
const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/y;
/** [^1]: where a note is called. */
const NOTE = /\[\^[^\]\s]{1,99}\]/y;
const ENTITY = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/y;
/** Behind the text of a link: (target "title") or [label]. */
const TARGET =
  /\((?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000})?)(?:\s{1,8}(?:"[^"]{0,2000}"|'[^']{0,2000}'))?\s{0,8}\)|\[[^[\]]{0,999}\]/y;

function matchAt(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

interface Run {
  readonly mark: string;
  readonly start: number;
  left: number;
  right: number;
}

class Scanner implements Scan {
  readonly dropped: Span[] = [];
  readonly verbatim: Span[] = [];
  readonly #raw: string;
  readonly #brackets: { readonly at: number; readonly image: boolean }[] = [];
  readonly #runs = new Map<string, Run[]>();
  /** For each length of a run of backticks, the offset behind which none follows. */
  readonly #noTicks = new Map<number, number>();

  constructor(raw: string) {
    this.#raw = raw;
  }

  scan(): this {
    for (let i = 0; i < this.#raw.length; ) i = this.#step(i);
    this.dropped.sort((a, b) => a.start - b.start);
    return this;
  }

  #drop(start: number, end: number): number {
    if (end > start) this.dropped.push({ start, end });
    return end;
  }

  #step(i: number): number {
    const raw = this.#raw;
    switch (raw[i]) {
      case '\\':
        return ESCAPABLE.test(raw[i + 1] ?? '') ? this.#drop(i, i + 1) + 1 : i + 1;
      case '`':
        return this.#ticks(i);
      case '*':
      case '_':
      case '~':
        return this.#run(i);
      case '!':
        if (raw[i + 1] !== '[') return i + 1;
        this.#brackets.push({ at: i, image: true });
        return i + 2;
      case '[': {
        const note = matchAt(NOTE, raw, i);
        if (note > 0) {
          this.verbatim.push({ start: i, end: i + note });
          return i + note;
        }
        this.#brackets.push({ at: i, image: false });
        return i + 1;
      }
      case ']':
        return this.#close(i);
      case '<':
        return this.#angle(i);
      case '&': {
        const length = matchAt(ENTITY, raw, i);
        if (length > 0) this.verbatim.push({ start: i, end: i + length });
        return i + Math.max(1, length);
      }
      default:
        return i + 1;
    }
  }

  #ticks(i: number): number {
    let end = i;
    while (this.#raw[end] === '`') end++;
    const length = end - i;
    if (i >= (this.#noTicks.get(length) ?? Number.POSITIVE_INFINITY)) return end;
    for (let at = this.#raw.indexOf('`', end); at >= 0; ) {
      let stop = at;
      while (this.#raw[stop] === '`') stop++;
      if (stop - at === length) {
        this.#drop(i, end);
        this.verbatim.push({ start: end, end: at });
        return this.#drop(at, stop);
      }
      at = this.#raw.indexOf('`', stop);
    }
    this.#noTicks.set(length, i);
    return end;
  }

  #angle(i: number): number {
    const link = matchAt(AUTOLINK, this.#raw, i);
    if (link > 0) {
      this.#drop(i, i + 1);
      this.verbatim.push({ start: i + 1, end: i + link - 1 });
      return this.#drop(i + link - 1, i + link);
    }
    const tag = matchAt(HTML, this.#raw, i);
    return tag > 0 ? this.#drop(i, i + tag) : i + 1;
  }

  /** `]` closes a link where a target follows; of an image nothing is read. */
  #close(i: number): number {
    const open = this.#brackets.pop();
    if (!open) return i + 1;
    const length = matchAt(TARGET, this.#raw, i + 1);
    if (length === 0) return i + 1;
    if (open.image) return this.#drop(open.at, i + 1 + length);
    this.#drop(open.at, open.at + 1);
    return this.#drop(i, i + 1 + length);
  }

  /** A run of * _ or ~ is emphasis where an earlier run of the same length opens it. */
  #run(i: number): number {
    const raw = this.#raw;
    const mark = raw[i] ?? '';
    let end = i;
    while (raw[end] === mark) end++;
    const before = raw.charCodeAt(i - 1);
    const after = raw.charCodeAt(end);
    const opens = end < raw.length && after > 0x20 && !(mark === '_' && isWord(before));
    const closes = i > 0 && before > 0x20 && !(mark === '_' && isWord(after));
    if (mark === '~' && end - i !== 2) return end;
    const key = `${mark}${end - i}`;
    const runs = this.#runs.get(key) ?? [];
    if (runs.length === 0) this.#runs.set(key, runs);
    const open = closes ? runs.pop() : undefined;
    if (open) {
      this.#drop(open.left, open.right);
      this.#drop(i, end);
    } else if (opens) runs.push({ mark, start: i, left: i, right: end });
    return end;
  }
}

const isWord = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || isHan(c);

const scan = (raw: string): Scan =>
  /[\\`*_~[\]<&!]/.test(raw) ? new Scanner(raw).scan() : { dropped: [], verbatim: [] };

/** Ranges without what lies in them, in order. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    const last = kept.at(-1);
    if (last && start < last.end) {
      if (end > last.end) kept[kept.length - 1] = { start: last.start, end };
    } else kept.push({ start, end });
  }
  return kept;
}

function strip(raw: string, starts: readonly Start[], dropped: readonly Span[], verbatim: readonly Span[]): Prose {
  const cuts = outermost(dropped);
  const map: { logical: number; source: number }[] = [];
  let text = '';
  let next = 0;
  const sourceAt = (at: number): number => {
    while (next + 1 < starts.length && (starts[next + 1]?.raw ?? 0) <= at) next++;
    const start = starts[next] ?? { raw: 0, source: 0 };
    return start.source + at - start.raw;
  };
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      map.push({ logical: text.length, source: sourceAt(at) });
      const stop = Math.min(to, starts[next + 1]?.raw ?? to);
      text += raw.slice(at, stop);
      at = stop;
    }
  };
  let from = 0;
  for (const { start, end } of cuts) {
    keep(from, start);
    from = end;
  }
  keep(from, raw.length);
  return { text, map: map.length > 0 ? map : [{ logical: 0, source: 0 }], verbatim: shift(verbatim, cuts) };
}

/** Spans of the raw text as spans of the text without the cuts. */
function shift(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  const result: Span[] = [];
  let next = 0;
  let gone = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    for (let cut = cuts[next]; cut && cut.end <= start; cut = cuts[++next]) gone += cut.end - cut.start;
    const inCut = cuts[next] && (cuts[next]?.start ?? 0) < end;
    if (!inCut && end > start) result.push({ start: start - gone, end: end - gone });
  }
  return result;
}
