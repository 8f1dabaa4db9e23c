import type { Face } from './standard.js';

/** Local habits (key `page` of gongwen.yaml): what 5.2.2 leaves open. Absent: as the standard says. */
export interface PageOptions {
  /** Points from line to line, 20–40. */
  readonly lineHeight?: number;
  /** Heading levels (1–5) in bold. */
  readonly boldLevels?: readonly number[];
  /** Fonts of the office by face, before those that are known to stand in. */
  readonly fonts?: Partial<Readonly<Record<Face, string>>>;
  /** Millimetres. */
  readonly margins?: Partial<Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>>;
  readonly pageNumbers?: boolean;
  /** The document is sealed: the date stands four characters from the right edge, the name above its middle (7.3.5.1). */
  readonly sealed?: boolean;
}
