// What XML 1.0 cannot hold: control characters, U+FFFE and U+FFFF, halves of a pair.
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML, in content and in attributes; what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, '�').replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Points as twentieths. */
export const twips = (points: number): number => Math.round(points * 20);
