import { worded } from '../lexicon/worded.js';

/** 首次突破⟦9万亿元⟧, 连续11年超过⟦3000万辆⟧, 跨越⟦千亿元⟧大关: a mark that was passed, and no amount of its own. */
const PASSED = worded`${'milestone.verb'}了?$`;
const FIRST = worded`${'milestone.first'}[^，；。]{0,8}${'milestone.verb'}了?$`;
const MARK = worded`^${'milestone.mark'}`;

/** Do the words around an amount say that it was passed? */
export const isMilestone = (lead: string, tail: string): boolean =>
  PASSED.test(lead) && (MARK.test(tail) || FIRST.test(lead));
