import type { Flat } from '../text/flat.js';
import { isNationalAlone, type Law, readLaws } from './laws.js';
import { nearTitleKeys } from './near-titles.js';
import { neighbourKeys } from './slips.js';
import { hashOf, packIndex, packLines, packStrings } from './strings.js';
import { NATION, titleKey } from './title.js';

/** A form in which an act may be cited; `law`: its index in the table, -1 for a title of which nothing else is kept. */
interface Form {
  readonly law: number;
  readonly title: string;
  readonly key: string;
}

/**
 * The register as `Register` reads it where it lies. `titles` are those of acts of which nothing else is kept; `known`
 * are names that other documents may have. Throws a RangeError where the table of laws is none.
 */
export function compileRegister(
  table: string,
  titles: readonly string[],
  known: readonly string[],
): Readonly<Record<string, Flat | string>> {
  const laws = readLaws(table);
  const forms = formsOf(laws, titles);
  const inForce = [...forms.entries()].filter(([, { law }]) => laws[law]?.status !== 'repealed');
  const bases = laws.flatMap((law, i) => {
    const { years, base, bareBase } = titleKey(law.title);
    return years ? [...new Set([base, bareBase])].map((name): readonly [string, number] => [name, i]) : [];
  });
  const { units, starts } = packStrings(forms.flatMap(({ key, title }) => [key, title]));
  const knownKeys = packStrings([...new Set(known.flatMap((title) => [titleKey(title).key, titleKey(title).bare]))]);
  const neighbours = neighbourKeys(inForce.map(([row, { key }]) => ({ row, key })));
  const near = nearTitleKeys(inForce.map(([row, { key, title }]) => ({ row, key, title })));
  const parts: Record<string, Flat> = {
    units,
    starts,
    law: Uint16Array.from(forms, ({ law }) => law + 1),
    'known.units': knownKeys.units,
    'known.starts': knownKeys.starts,
    short: Uint16Array.from(neighbours.short),
  };
  const indices = {
    keys: forms.map(({ key }, i) => [hashOf(key), i] as const),
    titles: laws.map(({ title }, i) => [hashOf(title), i] as const),
    bases: bases.map(([name, i]) => [hashOf(name), i] as const),
    heads: neighbours.heads,
    tails: neighbours.tails,
    permuted: neighbours.permuted,
    'near.heads': near.heads,
    'near.tails': near.tails,
  };
  for (const [name, entries] of Object.entries(indices)) Object.assign(parts, packIndex(name, entries));
  return {
    ...packLines('register.laws', table),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`register.${name}`, part])),
  };
}

/** Of forms with one key the first. */
function formsOf(laws: readonly Law[], titles: readonly string[]): readonly Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form) => {
    if (!forms.has(form.key)) forms.set(form.key, form);
  };
  for (const [i, law] of laws.entries()) {
    const { key, bare, national } = titleKey(law.title);
    add({ law: i, title: law.title, key });
    if (!national || isNationalAlone(law))
      add({ law: i, title: national ? law.title.slice(NATION.length) : law.title, key: bare });
    for (const short of law.shorts) add({ law: i, title: short, key: titleKey(short).key });
  }
  for (const title of titles) {
    const { key, bare, national } = titleKey(title);
    add({ law: -1, title, key });
    add({ law: -1, title: national ? title.slice(NATION.length) : title, key: bare });
  }
  return [...forms.values()];
}
