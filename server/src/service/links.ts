import type { Report } from '../report/report.js';
import { opaqueOf } from '../syntax/opaque.js';
import type { Span } from '../text/span.js';

export interface Link extends Span {
  /** An address, or the id of a rule. */
  readonly target: { readonly url: string } | { readonly rule: string };
}

/** Addresses in the text, and rules named in comments. */
export function linksOf(report: Report): Link[] {
  return report.blocks.flatMap((block): Link[] => {
    if (block.kind === 'directive')
      return [...block.text.matchAll(/[a-z]{4,16}\/[a-z][a-z-]{1,40}/g)].map((found) => ({
        ...report.rangeOf({ block, start: found.index, end: found.index + found[0].length }),
        target: { rule: found[0] },
      }));
    return opaqueOf(block).flatMap(({ kind, start, end }) => {
      if (kind !== 'url' && kind !== 'email') return [];
      const text = block.text.slice(start, end);
      const url = kind === 'email' ? `mailto:${text}` : /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
      return [{ ...report.rangeOf({ block, start, end }), target: { url } }];
    });
  });
}
