import { integer } from './measure.js';
import { formatNumber } from './number-formats.js';
import { type ParagraphProperties, paragraphProperties, runProperties } from './properties.js';
import type { Styles } from './styles.js';
import { bullet } from './symbols.js';
import { childOf, childrenOf, switchOf, valOf, type XmlElement } from './xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The font that its mark is set in, where the level says. */
  readonly font: string;
  readonly style: string | undefined;
  readonly legal: boolean;
  /** Level (from 1) at whose numbers this one starts anew; 0: at none; undefined: at any higher one. */
  readonly restart: number | undefined;
  readonly paragraph: ParagraphProperties;
}

interface List {
  readonly id: string;
  /** Whose numbers it goes on with. */
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that start anew where this list first appears. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Links from one definition to the next that are followed. */
const MAX_LINKS = 10;
const LEVELS = 9;

/** `001, 002, 003, ...`: a form of Word's own, by its length. */
function zerosOf(format: XmlElement | undefined): string | undefined {
  const said = format?.attributes['w:format'] ?? '';
  return /^0+1/u.test(said) ? `zeros${said.split(',')[0]?.trim().length ?? 1}` : undefined;
}

/** The plain format of a level: what stands in a fall-back where Word has a form of its own. */
function formatOf(level: XmlElement): string {
  const own = childOf(level, 'w:numFmt');
  const name = own?.attributes['w:val'];
  if (name !== undefined && name !== 'custom') return name;
  const zeros = zerosOf(own);
  if (zeros !== undefined) return zeros;
  for (const alternate of childrenOf(level, 'mc:AlternateContent')) {
    const inner = zerosOf(childOf(childOf(alternate, 'mc:Choice'), 'w:numFmt'));
    if (inner !== undefined) return inner;
    const back = valOf(childOf(alternate, 'mc:Fallback'), 'w:numFmt');
    if (back !== undefined) return back;
  }
  return 'decimal';
}

function levelOf(element: XmlElement): Level {
  return {
    start: integer(valOf(element, 'w:start'), 0) ?? 0,
    format: formatOf(element),
    text: valOf(element, 'w:lvlText') ?? '',
    font: runProperties(childOf(element, 'w:rPr')).ascii ?? '',
    style: valOf(element, 'w:pStyle'),
    legal: switchOf(element, 'w:isLgl') ?? false,
    restart: integer(valOf(element, 'w:lvlRestart'), 0, LEVELS),
    paragraph: paragraphProperties(childOf(element, 'w:pPr')),
  };
}

const levelNumber = (element: XmlElement): number => integer(element.attributes['w:ilvl'], 0, LEVELS - 1) ?? 0;

const numberIn = (value: number, format: string): string =>
  format.startsWith('zeros') ? String(value).padStart(Number(format.slice(5)), '0') : formatNumber(value, format);

/** The lists that a document defines. */
export class Numbering {
  readonly #lists = new Map<string, List>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    const definitions = new Map<string, XmlElement>();
    const byStyle = new Map<string, string>();
    for (const element of childrenOf(root, 'w:abstractNum')) {
      const id = element.attributes['w:abstractNumId'] ?? '';
      definitions.set(id, element);
      const style = valOf(element, 'w:styleLink');
      if (style !== undefined) byStyle.set(style, id);
    }
    const nums = new Map<string, XmlElement>();
    for (const element of childrenOf(root, 'w:num')) nums.set(element.attributes['w:numId'] ?? '', element);
    const resolve = (given: string): string => {
      let id = given;
      for (let i = 0; i < MAX_LINKS; i++) {
        const style = valOf(definitions.get(id), 'w:numStyleLink');
        if (style === undefined) return id;
        const list = styles.chain(style).at(-1)?.paragraph.list;
        const next = byStyle.get(style) ?? (list === undefined ? undefined : valOf(nums.get(list), 'w:abstractNumId'));
        if (next === undefined || next === id) return id;
        id = next;
      }
      return id;
    };
    for (const [id, element] of nums) {
      const family = resolve(valOf(element, 'w:abstractNumId') ?? '');
      const levels = new Map<number, Level>();
      for (const level of childrenOf(definitions.get(family), 'w:lvl')) levels.set(levelNumber(level), levelOf(level));
      const starts = new Map<number, number>();
      for (const override of childrenOf(element, 'w:lvlOverride')) {
        const own = childOf(override, 'w:lvl');
        if (own) levels.set(levelNumber(override), levelOf(own));
        const start = integer(valOf(override, 'w:startOverride'), 0);
        if (start !== undefined) starts.set(levelNumber(override), start);
      }
      this.#lists.set(id, { id, family, levels, starts });
    }
  }

  list(id: string): List | undefined {
    return this.#lists.get(id);
  }

  /** What a level says about its paragraphs. */
  properties(id: string, level: number): ParagraphProperties {
    return this.list(id)?.levels.get(level)?.paragraph ?? {};
  }

  /** The list and level of a paragraph, from itself and its styles; undefined where it has none. */
  listOf(own: ParagraphProperties, styles: Styles): { readonly id: string; readonly level: number } | undefined {
    const chain = styles.chain(styles.idOf(own.style));
    const from = chain.findLast(({ paragraph }) => paragraph.list !== undefined);
    const id = own.list ?? from?.paragraph.list;
    const list = id === undefined || id === '0' ? undefined : this.list(id);
    if (id === undefined || !list) return undefined;
    if (own.level !== undefined) return { id, level: own.level };
    // A level that names the style is the level of the style's paragraphs.
    for (const style of own.list === undefined ? [...chain].reverse() : [])
      for (const [level, { style: named }] of list.levels) if (named === style.id) return { id, level };
    const said =
      own.list === undefined
        ? chain.findLast(({ paragraph }) => paragraph.level !== undefined)?.paragraph.level
        : undefined;
    return { id, level: said ?? 0 };
  }
}

/** Counts the lists of one story in document order. */
export class ListCounter {
  readonly #numbering: Numbering;
  /** By family: the last number of each level, undefined before the first one. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #seen = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The mark of the next paragraph of a list, as printed, without what separates it from the text. */
  next(id: string, level: number): string {
    const list = this.#numbering.list(id);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    if (own.format === 'bullet') return bullet(own.text, own.font);
    let counts = this.#counts.get(list.family);
    if (!counts) this.#counts.set(list.family, (counts = []));
    const startOf = (at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
    const key = `${id}/${level}`;
    if (!this.#seen.has(key)) {
      this.#seen.add(key);
      if (list.starts.has(level)) counts[level] = undefined;
    }
    // A level above that has not come yet counts as begun.
    for (let above = 0; above < level; above++) counts[above] ??= startOf(above);
    const before = counts[level];
    counts[level] = before === undefined ? startOf(level) : before + 1;
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    const numbers = counts;
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format = 'decimal' } = list.levels.get(at) ?? {};
      if (format === 'bullet' || format === 'none') return '';
      return numberIn(numbers[at] ?? startOf(at), own.legal ? 'decimal' : format);
    });
  }
}
