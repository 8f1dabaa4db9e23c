import type { Law } from './laws.js';
import { NearTitles } from './near-titles.js';
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

/** Words whose loss from a long title is a slip and not another document. */
const LOSABLE = ['推进', '工作', '暂行', '责任', '落实', '全面', '重大', '建设'];
/** Shortest title in which one wrong character is a slip whatever the character. */
const LONG_UNITS = 7;
/** The same for laws: their titles are few and all of them are known. */
const LONG_LAW_UNITS = 5;
/** Shortest title that is compared with a slip at all. */
const SHORT_UNITS = 4;
/** Shortest one in which a lost character is a slip, and one that stands twice. */
const LOSS_UNITS = 6;
const TWICE_UNITS = 5;
/** Shortest name before the kind of an act that no act of another kind has. */
const STEM_UNITS = 9;
/** Characters that make another number of a title. */
const NUMERAL = /[一二三四五六七八九十\d()-]/;
/** Characters that make another place, number or edition of a title. */
const DISTINCT = /[省市县区州镇乡旗盟村街新原一二三四五六七八九十\d()-]/;

/** Laws and policies by title, slips recognised. */
export class Register {
  readonly laws: readonly Law[];
  readonly #forms = new Map<string, Form>();
  readonly #byBase = new Map<string, Law[]>();
  readonly #byTitle = new Map<string, Law>();
  readonly #known: ReadonlySet<string>;
  readonly #confusable: (a: string, b: string) => boolean;
  #near: ReadonlyMap<string, readonly Form[]> | undefined;
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
      if (years) this.#byBase.set(base, [...(this.#byBase.get(base) ?? []), law]);
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
    const editions = this.#byBase.get(cited.base);
    if (editions && cited.years) return years(cited, editions, year);
    if (this.#known.has(cited.key) || this.#known.has(cited.bare)) return undefined;
    return this.#wording(cited);
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
        this.#nearWord(cited) ??
        this.#slip(key, cited.national) ??
        (cited.national ? this.#genre(cited) : this.#otherGenre(key));
      if (near) return { kind: 'wording', law: near.law, title: near.title };
    }
    return undefined;
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
  #otherGenre(key: string): Form | undefined {
    const plan = key.replace(/计划(?=\(|$)|规划(?=\(|$)/, (kind) => (kind === '计划' ? '规划' : '计划'));
    const planned = plan === key ? undefined : this.#forms.get(plan);
    if (planned) return planned;
    const stem = key.slice(0, key.length - genreOf(key).length);
    if (stem === key || (stem.length < STEM_UNITS && genreOf(key) !== '法')) return undefined;
    for (const genre of ['条例', '规定', '意见', '办法']) {
      const form = this.#forms.get(stem + genre);
      if (form?.law) return form;
    }
    return undefined;
  }

  #slip(key: string, national: boolean): Form | undefined {
    const bare = national ? key.length - NATION.length : key.length;
    if (bare < SHORT_UNITS) return undefined;
    this.#near ??= nearForms(this.#inForce());
    const candidates = new Set<Form>();
    for (const variant of [key, ...deletions(key)])
      for (const form of this.#near.get(variant) ?? []) candidates.add(form);
    const found = [...candidates].filter((form) => this.#isSlip(key, form.key));
    return found.length === 1 || new Set(found.map((form) => form.law ?? form.title)).size === 1 ? found[0] : undefined;
  }

  #isSlip(cited: string, right: string): boolean {
    const { wrong, meant, at } = difference(cited, right);
    if (wrong.length === 2 && meant.length === 2) return wrong === [...meant].reverse().join('');
    const ends = at + meant.length === right.length;
    if (genreOf(cited) !== genreOf(right) && (genreOf(cited) !== '' || ends)) return false;
    const inside = wrong === '' && at > 0;
    if ((inside ? NUMERAL : DISTINCT).test(wrong + meant)) return false;
    const bare = right.length - (right.startsWith(NATION) ? NATION.length : 0);
    const units = at < right.length - bare ? right.length : bare;
    const twice = wrong.length === 1 && meant === '' && (cited[at] === cited[at - 1] || cited[at] === cited[at + 1]);
    if (twice) return units >= TWICE_UNITS;
    if (inside && meant.length === 1 && units >= LOSS_UNITS && at + 1 < right.length) return true;
    const long = units >= (genreOf(right) === '法' ? LONG_LAW_UNITS : LONG_UNITS);
    if (wrong.length === 1 && meant.length === 1) return long || this.#confusable(wrong, meant);
    if (inside && meant.length === 2) return units > LONG_UNITS && LOSABLE.includes(meant);
    return wrong.length + meant.length === 1 && long;
  }
}

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

/** What differs between two strings once common ends are taken away, and where it stands in the second. */
function difference(a: string, b: string): { readonly wrong: string; readonly meant: string; readonly at: number } {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  let tail = 0;
  while (tail < a.length - at && tail < b.length - at && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { wrong: a.slice(at, a.length - tail), meant: b.slice(at, b.length - tail), at };
}

const deletions = (key: string): readonly string[] => Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));

/** Every form under itself, itself without one character, and itself without a losable word. */
function nearForms(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const near = new Map<string, Form[]>();
  const add = (key: string, form: Form) => {
    const known = near.get(key);
    if (known) known.push(form);
    else near.set(key, [form]);
  };
  for (const form of forms) {
    add(form.key, form);
    for (const variant of deletions(form.key)) add(variant, form);
    for (const word of LOSABLE) if (form.key.includes(word)) add(form.key.replace(word, ''), form);
  }
  return near;
}
