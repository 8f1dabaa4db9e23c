import type { Span } from '../../text/span.js';

/** Something to write at the caret. */
export interface Completion {
  readonly kind: 'law' | 'mark' | 'section' | 'phrase' | 'value' | 'snippet';
  readonly label: string;
  readonly detail: string;
  /** Source range around or before the caret that is replaced, on one line. */
  readonly replace: Span;
  /** With tab stops where `snippet` is set. */
  readonly insert: string;
  readonly snippet: boolean;
  /** What is compared with the text typed so far. */
  readonly filter: string;
  /** Order among the others. */
  readonly sort: string;
  readonly deprecated: boolean;
  /** Id of the law whose documentation is given when the item is looked at. */
  readonly law: string | undefined;
}

export const completion = (
  own: Pick<Completion, 'kind' | 'label' | 'detail' | 'replace' | 'insert'> & Partial<Completion>,
): Completion => ({ snippet: false, filter: own.label, sort: own.label, deprecated: false, law: undefined, ...own });
