export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language; one that lacks a language does not compile. */
export type L10n = Readonly<Record<Locale, string>>;

/** A message with data, in every language. */
export type Wording<D> = Readonly<Record<Locale, (data: D) => string>>;
