import { worded } from '../lexicon/worded.js';
import { nameAtPlace, namesBefore } from './row-names.js';
import type { Spot } from './window.js';
import { clauseText, content } from './words.js';

/** What a percentage says of itself: the words of its part and of its whole. */
export interface Key {
  readonly form: string;
  readonly part: string;
  readonly whole: string;
  readonly name: string;
}

/** 分别占⟦火灾总数和亡人总数⟧的a、b: each share has the base at its place. */
const baseAt = (object: string, run: Spot['run']): string => nameAtPlace(object, run) ?? object;

const NAMES =
  /((?:[一-鿿]{1,8}(?:率|比例|占比|比重)[、和与及])+[一-鿿]{1,8}(?:率|比例|占比|比重))(?:分别|依次)[^，；。\d]{0,6}$/;

/** ⟦出炉率、定型率⟧分别为a、b: each figure has the name at its place. */
function nameAt({ m, group, run }: Spot, last: string): string {
  const first = run.of > 1 ? group.mentions[m.at - run.at] : undefined;
  return (first && nameAtPlace(namesBefore(NAMES, first), run)) ?? last;
}

export function keyOf(claim: Spot): Key | undefined {
  const { m, group, run } = claim;
  const { act } = m;
  if (act.kind === 'rate') {
    const own = nameAt(claim, act.name);
    // 面向中小企业的⟦比例⟧为77.8%: what stands before it is the part.
    const before = /^(?:比例|占比|比重)$/.test(own) ? m.lead.slice(0, Math.max(0, m.lead.lastIndexOf(own))) : '';
    const name = content(before + own.replace(/率$|(?<=满意)度$|比例$|占比$|比重$/u, ''));
    return { form: /率$|满意度$/.test(own) ? 'rate' : 'ratio', part: name.slice(-6), whole: '', name: own };
  }
  if (act.kind === 'share')
    return {
      form: act.explicit ? 'explicit' : 'share',
      part: partOf(act.subject),
      whole: baseOf(baseAt(act.object, run)),
      name: clauseText(group, m).slice(0, 20),
    };
  if (act.kind === 'bare') return { form: 'bare', part: '', whole: '', name: '' };
  return undefined;
}

/** What a share is said to be: 人数占 names but the unit of its part. */
function partOf(subject: string): string {
  const part = content(subject).slice(-6);
  return /^(?:[人户件起宗个家]数|金额|面积)$/.test(part) ? '' : part;
}

/** What a share is said to be of; 总起数, 总人数 name but the unit of it. */
function baseOf(object: string): string {
  const base = content(object).replace(/金额|总|数|量|额/g, '');
  return base.length === 1 || UNIT.test(base) || PLACE.test(base) ? '' : base.slice(-6);
}

/** 占⟦全区⟧总数: all of them that there are. */
const PLACE = /^全[国省市县区州]$/;
/** 占总⟦人次⟧, 占总⟦件次⟧ */
const UNIT = /^[一-鿿][次数]$/;

/** 当月办结率 beside 办结117件: the name is narrowed and the figures are not. */
const NARROWED = worded`${'rate.narrowed'}`;

/** The word that narrows a rate's name. */
export const narrowingOf = ({ form, name }: Key): string | undefined =>
  form === 'share' || form === 'explicit' ? undefined : NARROWED.exec(name)?.[0];
