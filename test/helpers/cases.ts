import type { Rule } from '../../server/src/rules/rule.js';

/** Cases of a rule that its tests hold: such that it finds, and such in which it is silent. */
export interface Cases {
  readonly found: number;
  readonly silent: number;
}

const counted = new Map<string, Cases>();

/** To be called where cases are listed, not where they are tried. */
export function countCases({ meta }: Rule, { found, silent }: Cases): void {
  const known = counted.get(meta.id) ?? { found: 0, silent: 0 };
  counted.set(meta.id, { found: known.found + found, silent: known.silent + silent });
}

export const casesOf = (rule: Rule): Cases => counted.get(rule.meta.id) ?? { found: 0, silent: 0 };
