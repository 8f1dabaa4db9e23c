import type { Flat, Unpacked } from '../text/flat.js';
import { type Law, lawIn } from './laws.js';
import { NearTitles } from './near-titles.js';
import { isComparable, Neighbours, slipIn } from './slips.js';
import { HashIndex, hashOf, Lines, Strings } from './strings.js';
import { genreOf, NATION, type TitleKey, titleKey } from './title.js';

/** What the register says about a title. `title` is how it should read, in the form that was used (full or short). */
export type Match =
  | { readonly kind: 'exact'; readonly law: Law; readonly title: string }
  | { readonly kind: 'years'; readonly law: Law; readonly title: string }
  | {
      readonly kind: 'wording';
      /** Undefined for a title of which nothing else is known. */
      readonly law: Law | undefined;
      readonly title: string;
    };

/** A form in which a law may be cited. */
interface Form {
  readonly law: Law | undefined;
  readonly title: string;
  readonly key: string;
}

/** Of each form its key and its title stand among the strings. */
const keyOf = (row: number): number => 2 * row;
const titleOf = (row: number): number => 2 * row + 1;

/** Shortest name before the kind of an act that no act of another kind has. */
const STEM_UNITS = 8;
/** Kinds of acts that are taken for one another. */
const GENRES = ['条例', '规定', '意见', '办法', '计划', '规划', '纲要', '准则'];
/** Regulations of the Party have one kind for each name. */
const PARTY = '中国共产党';

/** Laws and policies by title, slips recognised; read from compiled tables (`compile-register.ts`) where they lie. */
export class Register {
  readonly #laws: (Law | undefined)[] = [];
  readonly #forms: (Form | undefined)[] = [];
  readonly #table: Lines;
  readonly #strings: Strings;
  readonly #lawOf: Flat;
  readonly #byKey: HashIndex;
  readonly #byTitle: HashIndex;
  readonly #byBase: HashIndex;
  readonly #known: ReadonlySet<string>;
  readonly #confusable: (a: string, b: string) => boolean;
  readonly #near: Neighbours;
  readonly #nearTitles: NearTitles<Form>;

  /** `confusable` tells characters that are mistaken for one another. */
  constructor(tables: Unpacked, confusable: (a: string, b: string) => boolean) {
    const array = (name: string): Flat => tables.array(`register.${name}`);
    const index = (name: string): HashIndex => new HashIndex(tables, `register.${name}`);
    this.#confusable = confusable;
    this.#table = new Lines(tables, 'register.laws');
    this.#strings = new Strings(array('units'), array('starts'));
    this.#lawOf = array('law');
    this.#byKey = index('keys');
    this.#byTitle = index('titles');
    this.#byBase = index('bases');
    const known = new Strings(array('known.units'), array('known.starts'));
    this.#known = new Set(Array.from({ length: array('known.starts').length - 1 }, (_, i) => known.at(i)));
    this.#near = new Neighbours(this.#strings, keyOf, {
      short: array('short'),
      heads: index('heads'),
      tails: index('tails'),
      permuted: index('permuted'),
    });
    this.#nearTitles = new NearTitles(index('near.heads'), index('near.tails'), (row) => this.#formAt(row));
  }

  /** All laws, in the order of their table. */
  get laws(): readonly Law[] {
    return Array.from({ length: this.#table.count }, (_, i) => this.#lawAt(i));
  }

  #lawAt(i: number): Law {
    return (this.#laws[i] ??= lawIn(this.#table.at(i)));
  }

  #formAt(row: number): Form {
    const law = this.#lawOf[row] ?? 0;
    return (this.#forms[row] ??= {
      law: law === 0 ? undefined : this.#lawAt(law - 1),
      key: this.#strings.at(keyOf(row)),
      title: this.#strings.at(titleOf(row)),
    });
  }

  #form(key: string): Form | undefined {
    for (const row of this.#byKey.of(hashOf(key))) if (this.#strings.at(keyOf(row)) === key) return this.#formAt(row);
    return undefined;
  }

  /** Laws under a title without its years. */
  #listed(base: string): readonly Law[] | undefined {
    const laws = Array.from(this.#byBase.of(hashOf(base)), (i) => this.#lawAt(i)).filter(({ title }) => {
      const key = titleKey(title);
      return key.base === base || key.bareBase === base;
    });
    return laws.length > 0 ? laws : undefined;
  }

  /** The law under its full title, as printed in the register. */
  byTitle(title: string): Law | undefined {
    for (const i of this.#byTitle.of(hashOf(title))) if (this.#lawAt(i).title === title) return this.#lawAt(i);
    return undefined;
  }

  /** Laws that share a title but for the years. */
  editions(law: Law): readonly Law[] {
    return this.#listed(titleKey(law.title).base) ?? [law];
  }

  /** Undefined where the register does not know the title, and where it may be another document. */
  match(title: string, year: number | undefined): Match | undefined {
    const cited = titleKey(title);
    const form = this.#form(cited.key) ?? this.#form(cited.bare);
    if (form) return form.law && exact(cited, form.law, form.title);
    const editions = this.#listed(cited.base) ?? this.#listed(cited.bareBase);
    if (editions && cited.years) return years(cited, editions, year);
    if (this.#known.has(cited.key) || this.#known.has(cited.bare)) return undefined;
    return this.#wording(cited);
  }

  #wording(cited: TitleKey): Match | undefined {
    const forms = cited.national ? [cited.key] : [cited.bare];
    for (const key of forms) {
      const trial = this.#form(key.includes('试行') ? key.replace('试行', '暂行') : key.replace('暂行', '试行'));
      if (trial) return { kind: 'wording', law: trial.law, title: trial.title };
      const near =
        this.#carriedOut(key) ??
        this.#nearWord(cited) ??
        this.#slip(key) ??
        (cited.national ? this.#genre(cited) : this.#otherGenre(cited, key));
      if (near) return { kind: 'wording', law: near.law, title: near.title };
    }
    return undefined;
  }

  /**
   * 食品安全法实施办法, 优化营商环境暂行条例: what carries out a law by its bare name is the nation's, as is what is
   * called 条例; a place puts its name first.
   */
  #carriedOut(key: string): Form | undefined {
    const [, law] = /^(.{2,}法)实施(?:条例|办法|细则|规定)$/.exec(key) ?? [];
    const names = law
      ? ['条例', '办法', '细则', '规定'].map((genre) => `${law}实施${genre}`)
      : /(?:暂行|试行)条例$/.test(key)
        ? [key.replace(/(?:暂行|试行)条例$/, '条例')]
        : [];
    return names.map((name) => this.#form(name)).find((form) => form?.law?.status === 'current');
  }

  /** 中华人民共和国行政处罚条例: the register has 中华人民共和国行政处罚法 alone. */
  #genre({ key }: TitleKey): Form | undefined {
    const stem = key.slice(0, key.length - genreOf(key).length);
    if (stem === key) return undefined;
    for (const genre of ['法', '条例']) {
      const form = this.#form(stem + genre);
      if (form && form.key === stem + genre && form.title.startsWith(NATION)) return form;
    }
    return undefined;
  }

  /** 道路安全法, 中华人民共和国道路运输管理条例. */
  #nearWord({ bare, national }: TitleKey): Form | undefined {
    const form = this.#nearTitles.find(bare, national);
    return form && { ...form, title: national ? form.title : form.title.slice(NATION.length) };
  }

  /** 重大行政决策程序暂行办法, 信访工作法: an act with so long a name of its own, and a law, is of one kind alone. */
  #otherGenre(cited: TitleKey, key: string): Form | undefined {
    const genre = genreOf(key);
    const years = cited.years ? `(${cited.years})` : '';
    const stem = key.slice(0, key.length - years.length - genre.length);
    if (genre === '') return undefined;
    const isLong = stem.length >= STEM_UNITS || genre === '法';
    for (const other of GENRES) {
      const form = other === genre ? undefined : this.#form(stem + other + years);
      if (form && ((isLong && form.law) || stem.startsWith(PARTY) || isPlan(genre, other))) return form;
    }
    return undefined;
  }

  #slip(key: string): Form | undefined {
    if (!isComparable(key)) return undefined;
    const found = [...this.#near.of(key)].flatMap((row) => {
      const form = this.#formAt(row);
      const slip = slipIn(key, form.key, this.#confusable);
      return slip ? [{ form, slip }] : [];
    });
    const least = Math.min(...found.map(({ slip }) => slip));
    const nearest = found.filter(({ slip }) => slip === least).map(({ form }) => form);
    return new Set(nearest.map((form) => form.law ?? form.title)).size === 1 ? nearest[0] : undefined;
  }
}

/** What differs from 计划 for 规划 in nothing else. */
const isPlan = (a: string, b: string): boolean => (a === '计划' && b === '规划') || (a === '规划' && b === '计划');

function exact(cited: TitleKey, law: Law, title: string): Match {
  const full = title === law.title || NATION + title === law.title;
  // 中华人民共和国信访条例: that it is no more comes first.
  return law.status === 'current' && cited.national && !(full && law.title.startsWith(NATION))
    ? { kind: 'wording', law, title: law.title }
    : { kind: 'exact', law, title };
}

/** First and last year of a law whose title has them. */
function span(law: Law): readonly [number, number] {
  const [from = 0, to = 0] = (titleKey(law.title).years ?? '').split('-').map(Number);
  return [from, to];
}

/** The edition that shares a year with the cited one, else that of the reporting year; none for an edition that is newer than all. */
function years(cited: TitleKey, editions: readonly Law[], year: number | undefined): Match | undefined {
  const [start = 0, end = 0] = (cited.years ?? '').split('-').map(Number);
  if (editions.every((law) => span(law)[1] < start)) return undefined;
  const law =
    editions.find((edition) => span(edition)[0] === start || span(edition)[1] === end) ??
    editions.find((edition) => year !== undefined && span(edition)[0] <= year && year <= span(edition)[1]);
  return law && { kind: 'years', law, title: law.title };
}
