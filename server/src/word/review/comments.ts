import { childrenOf, textOf, type XmlElement } from '../xml.js';
import { attribute, element, escaped, type Names } from './markup.js';

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

/** A comment of ours. */
export function commentXml(names: Names, id: number, text: string, author: string, date: string): string {
  const paragraphs = text.split('\n').map((line) => {
    const run = element(names, 'r', '', element(names, 't', ' xml:space="preserve"', escaped(line)));
    return element(names, 'p', '', run);
  });
  const about = [
    attribute(names, 'id', String(id)),
    attribute(names, 'author', author),
    attribute(names, 'date', date),
  ];
  return element(names, 'comment', `${about.join('')}${attribute(names, 'initials', 'GW')}`, paragraphs.join(''));
}
