import { worded } from '../lexicon/worded.js';
import type { Spot } from './window.js';
import { clauseText, content } from './words.js';

/** What a percentage says of itself: the words of its part and of its whole. */
export interface Key {
  readonly form: string;
  readonly part: string;
  readonly whole: string;
  readonly name: string;
}

export function keyOf({ m, group }: Spot): Key | undefined {
  const { act } = m;
  if (act.kind === 'rate') {
    const name = content(act.name.replace(/率$|比例$|占比$|比重$/u, ''));
    return { form: /率$/.test(act.name) ? 'rate' : 'ratio', part: name.slice(-6), whole: '', name: act.name };
  }
  if (act.kind === 'share')
    return {
      form: act.explicit ? 'explicit' : 'share',
      part: content(act.subject).slice(-6),
      whole: baseOf(act.object),
      name: clauseText(group, m).slice(0, 20),
    };
  if (act.kind === 'bare') return { form: 'bare', part: '', whole: '', name: '' };
  return undefined;
}

/** What a share is said to be of; 总起数, 总人数 name but the unit of it. */
function baseOf(object: string): string {
  const base = content(object).replace(/总|数|量|额/g, '');
  return base.length === 1 ? '' : base.slice(-6);
}

/** 当月办结率 beside 办结117件: the name is narrowed and the figures are not. */
const NARROWED = worded`${'rate.narrowed'}`;

/** The word that narrows a rate's name. */
export const narrowingOf = ({ form, name }: Key): string | undefined =>
  form === 'share' || form === 'explicit' ? undefined : NARROWED.exec(name)?.[0];
