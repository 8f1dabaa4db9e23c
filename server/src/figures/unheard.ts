import { worded } from '../lexicon/worded.js';
import type { Mention } from './mention.js';
import type { Key } from './rate-key.js';
import type { Spot } from './window.js';
import { deedNamed, withoutNarrowing } from './words.js';

/** What says of no sort that it is. */
const OF_ALL = worded`^(?:${'time.now'}|${'time.earlier'}|[全各本我][省市州县区国]|[一-鿿]{1,3}[省市州县区镇乡村]|[一-鿿]{2,4}街道|${'sort.common'})+`;

/** 按人数计算⟦的⟧审结率, 两地合计办结率: how it is counted. */
const COUNTED =
  /^(?:[按以][一-鿿]{1,3}(?:计算|统计|算|计)的?|(?:计入|连同|含)[一-鿿]{2,4}?(?:计算)?的|[两二三四五六七八九十][地类项级区]|合计|当[年月]|前[一二三]季度|[上下]半年)+/;

/** The text around a figure without the words that it is named by itself. */
function othersText({ figure: { block }, lead, q }: Mention): string {
  const own = q.start - lead.length;
  return `${block.text.slice(Math.max(0, own - BEFORE), own)} ${block.text.slice(q.end, q.end + BEHIND)}`;
}
/** What stands further off names nothing that a figure is of, in characters. */
const BEFORE = 400;
const BEHIND = 120;

/** Does nothing around a figure say the first word of a name? */
function isUnheard(words: string, m: Mention): boolean {
  const name = OF_ALL.strip(withoutNarrowing(words.replace(COUNTED, '')));
  return name.length > 1 && !othersText(m).includes(name.slice(0, 2));
}

/** 整体支出预算数9亿元，执行数8亿元，⟦项目支出⟧预算执行率: a rate of a sort that no figure beside it is of. */
export function isOfUnheardSort({ m }: Spot, { form, name }: Key): boolean {
  const own = name.replace(/率$/, '');
  return form === 'rate' && isUnheard(own.slice(0, own.length - (deedNamed(own)?.length ?? 2)), m);
}

/** 行政案件由968件降至669件，⟦败诉⟧案件降幅: what moved is a sort of what was counted. */
export function isOfUnheardKind({ m }: Spot): boolean {
  const subject = m.act.kind === 'change' ? m.act.subject : '';
  const kind = subject.slice(0, -2);
  return kind.length > 1 && othersText(m).includes(subject.slice(-2)) && isUnheard(kind, m);
}

/** 87名法官结案25013件，⟦执行局⟧人均结案, 来电15739件，⟦汛期⟧日均受理: of somebody, or of a time, that stands nowhere else. */
export function isOfUnheardOwner({ m }: Spot): boolean {
  const { act, lead } = m;
  if (act.kind !== 'average') return false;
  const at = lead.indexOf(act.per);
  return at > 1 && isUnheard(lead.slice(0, at).replace(/^其中/, ''), m);
}
