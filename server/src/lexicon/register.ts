import type { Law } from './laws.js';
import { NearTitles } from './near-titles.js';
import { isComparable, Neighbours, slipIn } from './slips.js';
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

/** Shortest name before the kind of an act that no act of another kind has. */
const STEM_UNITS = 8;
/** Kinds of acts that are taken for one another. */
const GENRES = ['条例', '规定', '意见', '办法', '计划', '规划', '纲要', '准则'];
/** Regulations of the Party have one kind for each name. */
const PARTY = '中国共产党';

/** Laws and policies by title, slips recognised. */
export class Register {
  readonly laws: readonly Law[];
  readonly #forms = new Map<string, Form>();
  readonly #byBase = new Map<string, Law[]>();
  readonly #byTitle = new Map<string, Law>();
  readonly #known: ReadonlySet<string>;
  readonly #confusable: (a: string, b: string) => boolean;
  #near: Neighbours<Form> | undefined;
  #nearTitles: NearTitles<Form> | undefined;

  /**
   * `titles` are those of acts of which nothing else is kept; `known` are names that other documents may have;
   * `confusable` tells characters that are mistaken for one another.
   */
  constructor(
    laws: readonly Law[],
    titles: readonly string[],
    known: readonly string[],
    confusable: (a: string, b: string) => boolean,
  ) {
    this.laws = laws;
    this.#confusable = confusable;
    this.#known = new Set(known.flatMap((title) => [titleKey(title).key, titleKey(title).bare]));
    for (const law of laws) {
      const { key, base, bare, years, national } = titleKey(law.title);
      this.#byTitle.set(law.title, law);
      this.#add({ law, title: law.title, key });
      if (!national || isNationalAlone(law))
        this.#add({ law, title: national ? law.title.slice(NATION.length) : law.title, key: bare });
      for (const short of law.shorts) this.#add({ law, title: short, key: titleKey(short).key });
      if (years) for (const name of new Set([base, titleKey(law.title).bareBase])) this.#listed(name).push(law);
    }
    for (const title of titles) {
      const { key, bare, national } = titleKey(title);
      this.#add({ law: undefined, title, key });
      this.#add({ law: undefined, title: national ? title.slice(NATION.length) : title, key: bare });
    }
  }

  /** The law under its full title, as printed in the register. */
  byTitle(title: string): Law | undefined {
    return this.#byTitle.get(title);
  }

  /** Laws that share a title but for the years. */
  editions(law: Law): readonly Law[] {
    return this.#byBase.get(titleKey(law.title).base) ?? [law];
  }

  /** Undefined where the register does not know the title, and where it may be another document. */
  match(title: string, year: number | undefined): Match | undefined {
    const cited = titleKey(title);
    const form = this.#forms.get(cited.key) ?? this.#forms.get(cited.bare);
    if (form) return form.law && exact(cited, form.law, form.title);
    const editions = this.#byBase.get(cited.base) ?? this.#byBase.get(cited.bareBase);
    if (editions && cited.years) return years(cited, editions, year);
    if (this.#known.has(cited.key) || this.#known.has(cited.bare)) return undefined;
    return this.#wording(cited);
  }

  #listed(base: string): Law[] {
    const known = this.#byBase.get(base) ?? [];
    this.#byBase.set(base, known);
    return known;
  }

  #add(form: Form): void {
    if (!this.#forms.has(form.key)) this.#forms.set(form.key, form);
  }

  #wording(cited: TitleKey): Match | undefined {
    const forms = cited.national ? [cited.key] : [cited.bare];
    for (const key of forms) {
      const trial = this.#forms.get(key.includes('试行') ? key.replace('试行', '暂行') : key.replace('暂行', '试行'));
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
    return names.map((name) => this.#forms.get(name)).find((form) => form?.law?.status === 'current');
  }

  /** 中华人民共和国行政处罚条例: the register has 中华人民共和国行政处罚法 alone. */
  #genre({ key }: TitleKey): Form | undefined {
    const stem = key.slice(0, key.length - genreOf(key).length);
    if (stem === key) return undefined;
    for (const genre of ['法', '条例']) {
      const form = this.#forms.get(stem + genre);
      if (form && form.key === stem + genre && form.title.startsWith(NATION)) return form;
    }
    return undefined;
  }

  /** What a slip may have meant: an act that is no more is seldom written anew. */
  #inForce(): readonly Form[] {
    return [...this.#forms.values()].filter(({ law }) => law?.status !== 'repealed');
  }

  /** 道路安全法, 中华人民共和国道路运输管理条例. */
  #nearWord({ bare, national }: TitleKey): Form | undefined {
    this.#nearTitles ??= new NearTitles(this.#inForce());
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
      const form = other === genre ? undefined : this.#forms.get(stem + other + years);
      if (form && ((isLong && form.law) || stem.startsWith(PARTY) || isPlan(genre, other))) return form;
    }
    return undefined;
  }

  #slip(key: string): Form | undefined {
    if (!isComparable(key)) return undefined;
    this.#near ??= new Neighbours(this.#inForce());
    const found = [...this.#near.of(key)].flatMap((form) => {
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

/** Places call their own act of old by the bare name of one that the nation has no more: 公路管理条例. */
const isNationalAlone = (law: Law): boolean => law.status === 'current' || genreOf(law.title) === '法';

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
