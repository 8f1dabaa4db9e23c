import type { Quantity } from '../quantity/quantity.js';

/** Which way a figure says that something moved. */
export type Direction = 'up' | 'down';

/** What a figure does in its clause, read from the words around it. Patterns match on these, never on raw text alone. */
export type Act =
  /** 办结2837件 */
  | { readonly kind: 'plain' }
  /** 较上周⟦81起⟧, 上年同期⟦70件⟧, 由⟦70件⟧增加到 */
  | { readonly kind: 'previous'; readonly from: boolean }
  /** 同比减少⟦7件⟧ */
  | { readonly kind: 'delta'; readonly direction: Direction; readonly subject: string; readonly yearly: boolean }
  /** 下降⟦2.60%⟧ */
  | { readonly kind: 'change'; readonly direction: Direction; readonly subject: string; readonly yearly: boolean }
  /** 占总数的⟦68.08%⟧; `explicit`: the whole stands before it, 占总量84.59万件的⟦56.55%⟧ */
  | { readonly kind: 'share'; readonly object: string; readonly subject: string; readonly explicit: boolean }
  /** 占总量⟦84.59万件⟧的 */
  | { readonly kind: 'base' }
  /** 结案率⟦57.44%⟧ */
  | { readonly kind: 'rate'; readonly name: string }
  /** A percentage without any word of its own: 办结17件，⟦89%⟧ */
  | { readonly kind: 'bare' }
  /** 上年结余⟦6件⟧ */
  | { readonly kind: 'carry' }
  /** 日均⟦1021件⟧; 平均每户⟦2.39人⟧ */
  | { readonly kind: 'average'; readonly per: string }
  /** 提高⟦5.6个百分点⟧ */
  | { readonly kind: 'points'; readonly direction: Direction | undefined }
  /** 增长⟦1.36倍⟧: growth; 是上年的⟦2.5倍⟧: not */
  | { readonly kind: 'multiple'; readonly growth: boolean }
  /** Years, dates, ordinals, ranges, lengths of time */
  | { readonly kind: 'time' }
  /** Figures that stand for a limit, an average of something else, a code or a price: not to be related. */
  | { readonly kind: 'other' };

/** The figure before one, in its clause or behind 、 */
export interface Before {
  readonly q: Quantity;
  readonly lead: string;
  readonly act: Act;
  readonly tail: string;
}
