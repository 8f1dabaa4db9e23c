import { HAN_NUMERALS } from '../quantity/numerals.js';
import { HAN_RANGES } from '../text/chars.js';
import { TRADITIONAL } from '../text/traditional.js';
import { type Block, blockFact } from './block.js';

/** Classes of units that tell at a glance what a block can be about. A unit may be of several. */
const CLASSES = {
  /** 0–9 of either width. */
  digit: '0123456789０１２３４５６７８９',
  percent: '%％',
  /** Numerals in 汉字 ({@link HAN_NUMERALS}), and what makes one or stands for its zero. */
  numeral: `零〇○◯一二几数${HAN_NUMERALS}`,
  /** 《 and 〈. */
  title: '《〈',
  quote: '“”‘’「」『』"＂',
  /** 〔 and what is written in its place. */
  bracket: '〔[【（(［<＜',
  /** Stops of either width that stand inside or behind a sentence. */
  stop: '，。、；：！？,;:!?',
  colon: '：:',
  /** Dots that an ellipsis may be made of. */
  dots: '…·•.．。',
  dash: '-－–−―─—',
  year: '年',
  month: '月',
  thousand: '千百',
  /** What opens or closes: brackets, quotation and title marks. */
  pair: '（(）)［[］]｛{｝}〔〕﹝﹞【】“”‘’「」『』﹁﹂《》〈〉"＂',
  /** What the mark of an item in a paragraph holds, Arabic digits aside: 一是, 第一, 首先, ①. */
  item: '是第首其再最要①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  /** Of 中华人民共和国. */
  nation: '华',
  /** What stands for a name or a number that was left open. */
  cross: '×✕╳ＸxX*＊○〇◯△□某',
  /** Underscores, and what word processors leave behind. */
  leftover: '_＿﹍{[［!！\\#',
  /** Corner brackets in the place of quotation marks. */
  corner: '「」『』﹝﹞﹁﹂',
  /** Full-width digits. */
  wide: '０１２３４５６７８９',
  /** Half-width marks that stand for full-width ones. */
  narrow: ',;:!?.()"',
  /** Characters that are only traditional. */
  traditional: TRADITIONAL,
  /** Letters that are written in the place of digits. */
  lookalike: 'OoОlIｌＩＯ',
  blank: ' \t\u00a0\u3000\v\f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\ufeff',
} as const satisfies Readonly<Record<string, string>>;

/** Tables of the lexicon: a block has a bit of each that one of its words stands in. */
const WORD_TABLES = ['confusions', 'misquotes', 'outdated', 'organs', 'names'] as const;

type Listed = keyof typeof CLASSES;
/** `han`: any 汉字. */
export type CharClass = Listed | 'han';
export type WordClass = (typeof WORD_TABLES)[number];

const LISTED = Object.keys(CLASSES) as readonly Listed[];
const NAMES: readonly (CharClass | WordClass)[] = [...LISTED, 'han', ...WORD_TABLES];

/** The bit of a class. */
export const bitOf = (name: CharClass | WordClass): number => 1 << NAMES.indexOf(name);

const HAN = bitOf('han');

/** What a unit is: an index of {@link KINDS}, one more where it is no 汉字. */
const KIND_OF = new Uint8Array(0x10000);
/** Bits of classes that units have together, twice: of 汉字 and of others. */
const KINDS: number[] = [];

{
  KINDS.push(0, 0);
  KIND_OF.fill(1);
  for (const [first, last] of HAN_RANGES) KIND_OF.fill(0, first, last + 1);
  for (const name of LISTED) {
    const units = CLASSES[name];
    const bit = bitOf(name);
    // Units of one class were mostly alike before.
    let before = -1;
    let kind = -1;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      const was = KIND_OF[unit] ?? 0;
      if (was !== before) {
        before = was;
        const classes = (KINDS[was] ?? 0) | bit;
        kind = KINDS.indexOf(classes);
        if (kind < 0) kind = KINDS.push(classes, classes) - 2;
        kind |= was & 1;
      }
      KIND_OF[unit] = kind;
    }
  }
}

/** What one pass over a block's text finds. */
export interface Signature {
  /** Bits of the classes that stand in it. */
  readonly classes: number;
  /** Offsets of all units that are no 汉字, ascending. */
  readonly signs: readonly number[];
}

export const signatureOf: (block: Block) => Signature = blockFact(({ text }) => {
  const signs: number[] = [];
  let classes = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = KIND_OF[text.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    classes |= KINDS[kind] ?? 0;
    if (kind & 1) signs.push(i);
  }
  return { classes: signs.length < text.length ? classes | HAN : classes, signs: signs.slice() };
});

/** Classes that must all stand in a block; of an inner list, one of them. */
export type Trigger<C = CharClass> = readonly (C | readonly C[])[];

/** The same as masks: a block wakes what is compiled here where it has a bit of each. */
export const masksOf = (trigger: Trigger<CharClass | WordClass>): readonly number[] =>
  trigger.map((entry) => [entry].flat().reduce((mask, name) => mask | bitOf(name), 0));

export function wakes(masks: readonly number[], { classes }: Pick<Signature, 'classes'>): boolean {
  for (let i = 0; i < masks.length; i++) if ((classes & (masks[i] ?? 0)) === 0) return false;
  return true;
}
