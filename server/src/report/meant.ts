import type { Block } from '../syntax/block.js';
import { meantOf, meantOffset } from '../syntax/meant.js';
import { type Report, type Section, sectionFact } from './report.js';

/** The section as it is meant: its blocks without what is misprinted in them; itself where nothing is. */
export const meantSection: (section: Section) => Section = sectionFact((section) => {
  const heading = section.heading && meantOf(section.heading);
  const body = section.body.map(meantOf);
  const same = heading === section.heading && body.every((block, i) => block === section.body[i]);
  return same ? section : { heading, body, facts: new Map() };
});

/** The place at a source offset in its block as it is meant, where figures and citations are read. */
export function meantAt(report: Report, offset: number): { readonly block: Block; readonly offset: number } {
  const printed = report.placeAt(offset);
  const block = meantOf(printed.block);
  return { block, offset: meantOffset(block, printed.offset) };
}
