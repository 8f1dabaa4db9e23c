// Formulas (Office Math) as one line of text: a fraction whose parts stood side by side would read as one number.
import { childOf, childrenOf, isElement, type XmlElement } from './xml.js';

/** Needs no brackets beside another sign. */
const SIMPLE = /^(?:[\p{L}\p{Nd}.%]*|[（(].*[)）])$/u;

const grouped = (text: string): string => (SIMPLE.test(text) ? text : `(${text})`);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (text: string): string =>
  /^\d+$/u.test(text) ? text.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit) : `^${grouped(text)}`;

const part = (element: XmlElement, name: string): string => {
  const found = childOf(element, name);
  return found ? formulaText(found) : '';
};

const parts = (element: XmlElement, name: string): string[] => [...childrenOf(element, name)].map(formulaText);

const property = (element: XmlElement, group: string, name: string): string | undefined => {
  const found = childOf(childOf(element, group), name);
  return found && (found.attributes['m:val'] ?? '');
};

const lowered = (text: string): string => (text === '' ? '' : `_${grouped(text)}`);

/** Structures by their element; of all others what stands in them, one after the other. */
const STRUCTURES: Readonly<Record<string, (element: XmlElement) => string>> = {
  'm:f': (element) => `${grouped(part(element, 'm:num'))}/${grouped(part(element, 'm:den'))}`,
  'm:sSup': (element) => part(element, 'm:e') + raised(part(element, 'm:sup')),
  'm:sSub': (element) => part(element, 'm:e') + lowered(part(element, 'm:sub')),
  'm:sSubSup': (element) => part(element, 'm:e') + lowered(part(element, 'm:sub')) + raised(part(element, 'm:sup')),
  'm:rad': (element) => `${part(element, 'm:deg')}√${grouped(part(element, 'm:e'))}`,
  'm:d': (element) => {
    const sign = (name: string, otherwise: string): string => property(element, 'm:dPr', name) ?? otherwise;
    return sign('m:begChr', '(') + parts(element, 'm:e').join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
  },
  'm:nary': (element) => {
    const sup = part(element, 'm:sup');
    const sign = property(element, 'm:naryPr', 'm:chr') ?? '∫';
    return sign + lowered(part(element, 'm:sub')) + (sup === '' ? '' : raised(sup)) + part(element, 'm:e');
  },
  'm:limLow': (element) => part(element, 'm:e') + lowered(part(element, 'm:lim')),
  'm:mr': (element) => parts(element, 'm:e').join(' '),
  'm:m': (element) => parts(element, 'm:mr').join('; '),
  'm:eqArr': (element) => parts(element, 'm:e').join('; '),
};

const TEXTS: ReadonlySet<string> = new Set(['m:t', 'w:t']);

/** Depth is bounded by the reader. */
export function formulaText(element: XmlElement): string {
  const structure = STRUCTURES[element.name];
  if (structure) return structure(element);
  const isText = TEXTS.has(element.name);
  let out = '';
  for (const node of element.children) out += isElement(node) ? formulaText(node) : isText ? node.text : '';
  return out;
}
