import { worded } from '../lexicon/worded.js';
import { asked, QUESTION } from './answers.js';
import { one, two } from './names.js';
import { REST } from './partition.js';

/** 收入总量为⟦2.88亿元⟧, 总计⟦9件⟧: no part of a figure that is not called so. */
const TOTAL_NAME = /(?:总[量额计数值]|总收入|总支出|合计|共计)[一-鿿]{0,3}$/;
export const NEGATIVE = worded`${'negative'}`;

/** What is asked of a member of a list, which most often stands in several that are tried. */
export const isCalledTotal = asked(QUESTION.total, ({ lead }) => TOTAL_NAME.test(lead));
export const isAmongThem = asked(QUESTION.split, ({ lead }) => /其中|含/.test(lead));
export const isRestOrDenied = asked(QUESTION.denied, ({ lead }) => REST.test(lead) || NEGATIVE.test(lead));

export const MARKED = one((mark) => `mark ${mark}`);
export const KIND_MARKED = two((kind, mark) => `${kind} mark ${mark}`);
export const HEAD = two((kind, total) => `${kind} head ${total}`);
export const NUMBER = two((kind, n) => `${kind} n ${n}`);
export const LIST_OF = one((name) => `class ${name}`);
