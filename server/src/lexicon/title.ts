import { fold } from '../text/fold.js';

export const NATION = '中华人民共和国';

/** A title in the form in which it is compared: width, quotation marks, blanks and kinds of dashes do not matter. */
export interface TitleKey {
  /** With years: `法治政府建设实施纲要(2021-2025)`. */
  readonly key: string;
  /** Without years. */
  readonly base: string;
  readonly years: string | undefined;
  /** Begins with 中华人民共和国. */
  readonly national: boolean;
  /** `key` without 中华人民共和国 and without the issuer before 关于. */
  readonly bare: string;
  /** `bare` without years. */
  readonly bareBase: string;
}

const ISSUER =
  /^(?:中共中央办公厅、?国务院办公厅|中共中央、?国务院|国务院办公厅|国务院|中共中央办公厅|中共中央|中央全面依法治国委员会(?:办公室)?|中央宣传部、司法部|最高人民法院)(?=关于)/;

export function titleKey(title: string): TitleKey {
  const plain = fold(title)
    .replace(/["'‘’「」『』《》〈〉<>\s]/g, '')
    .replace(/-+/g, '-')
    .replace(/\((?:草案|\d{4}年?(?:修订|修正|修改)(?:本|版)?)\)$/, '');
  const span = /\((\d{4})年?-(\d{4})年?\)$/.exec(plain);
  const years = span ? `${span[1]}-${span[2]}` : undefined;
  const base = span ? plain.slice(0, span.index) : plain;
  const key = years ? `${base}(${years})` : base;
  const national = key.startsWith(NATION);
  const bareOf = (name: string): string => (national ? name.slice(NATION.length) : name).replace(ISSUER, '');
  return { key, base, years, national, bare: bareOf(key), bareBase: bareOf(base) };
}

/** The kind of a document as its title ends: 法, 条例, 意见 …; empty where the title names none. */
export function genreOf(key: string): string {
  const [genre = ''] =
    /(?:法典|实施细则|办法|条例|规定|决定|细则|规则|准则|规范|规程|纲要|规划|意见|通知|方案|计划|法律|法)(?=(?:\(.*\))?$)/.exec(
      key,
    ) ?? [];
  return genre;
}
