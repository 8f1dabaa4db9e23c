import { childrenOf, textOf, type XmlElement } from '../xml.js';
import { attribute, element, escaped, leaf, type Names } from './markup.js';

/** A comment as it stands in the file. */
export interface KnownComment {
  readonly id: string;
  readonly author: string;
  /** Its paragraphs, joined by line ends. */
  readonly text: string;
}

export const commentsIn = (root: XmlElement | undefined): KnownComment[] =>
  [...childrenOf(root, 'w:comment')].map((comment) => ({
    id: comment.attributes['w:id'] ?? '',
    author: comment.attributes['w:author'] ?? '',
    text: [...childrenOf(comment, 'w:p')].map((p) => textOf(p, 'w:t')).join('\n'),
  }));

/** Half points of the text of comments. */
const SIZE = '20';

/**
 * A comment of ours. It says itself how it looks: by the file's default, the form of the report's body, it would stand in
 * 三号 on lines of its own grid, with an indent.
 */
export function commentXml(names: Names, id: number, text: string, author: string, date: string): string {
  const place =
    leaf(names, 'spacing', { before: '0', after: '0', line: '240', lineRule: 'auto' }) +
    leaf(names, 'ind', { firstLineChars: '0', firstLine: '0' });
  const look = leaf(names, 'sz', { val: SIZE }) + leaf(names, 'szCs', { val: SIZE });
  const paragraphs = text.split('\n').map((line) => {
    const words = element(names, 't', ' xml:space="preserve"', escaped(line));
    const run = element(names, 'r', '', element(names, 'rPr', '', look) + words);
    return element(names, 'p', '', element(names, 'pPr', '', place) + run);
  });
  const about = [
    attribute(names, 'id', String(id)),
    attribute(names, 'author', author),
    attribute(names, 'date', date),
  ];
  return element(names, 'comment', `${about.join('')}${attribute(names, 'initials', 'GW')}`, paragraphs.join(''));
}
