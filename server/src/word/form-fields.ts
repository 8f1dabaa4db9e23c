import { integer } from './measure.js';
import { childOf, childrenOf, switchOf, valOf, type XmlElement } from './xml.js';

/** What Word shows for a field of a form that keeps its value in itself: a ticked box, the entry of a list. */
export function formFieldText(begin: XmlElement): string {
  const data = childOf(begin, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☑' : '☐';
  const choices = childOf(data, 'w:ddList');
  if (!choices) return '';
  const chosen = integer(valOf(choices, 'w:result') ?? valOf(choices, 'w:default'), 0) ?? 0;
  return [...childrenOf(choices, 'w:listEntry')][chosen]?.attributes['w:val'] ?? '';
}
