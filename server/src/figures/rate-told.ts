import type { Evidence } from './evidence.js';
import type { RateEvidence } from './rate-evidence.js';
import type { Key } from './rate-key.js';
import { isAddedTo, isAmongThem, isDone, isReal, namesDeedOf } from './rate-lists.js';
import { isPlain } from './scope.js';
import type { Spot } from './window.js';

/** A rate that shares no word with the part, nor its base with the whole, is no claim about these two. */
export function isTold(claim: Spot, key: Key, by: RateEvidence, part: Spot, whole?: Spot): boolean {
  if (key.form === 'explicit' || whole?.m.act.kind === 'base') return true;
  const { like } = by.part(part);
  if (whole && (isDue(key.name, part, whole) || isSpelt(claim, part) || isParallel(claim, part))) return true;
  if (whole && (isNamesake(claim, part, whole) || isAmongThem(claim, part, whole))) return true;
  // 成功率达98%；新聘调解员664名: what comes after the next mark is of something else.
  if (part.segment > claim.segment && part.group === claim.group) return false;
  const next = isNext(claim, part) && (like === 'whole' || like === 'end' || like === 'kin');
  if (part.sentence !== claim.sentence && part.group === claim.group && !next) return false;
  return like !== 'nothing' && like !== 'against' && (key.whole === '' || !whole || by.whole(whole).like !== 'nothing');
}

/** 受理4939件，其中诉讼2559件…；结案2837件，其中诉讼1779件，结案率: the member of the one list beside that of the other. */
const isNamesake = (claim: Spot, part: Spot, whole: Spot): boolean =>
  part.index === claim.index - 1 &&
  part.segment === claim.segment &&
  whole.segment < part.segment &&
  part.name.length > 1 &&
  part.m.lead.endsWith(part.name) &&
  part.name === whole.name;

/** 结案⟦92件⟧。当期结案率: the last count of the sentence before; years and shares between do not part them. */
const isNext = (claim: Spot, part: Spot): boolean =>
  part.sentence === claim.sentence - 1 &&
  part.group === claim.group &&
  part.group.mentions.slice(part.m.at + 1, claim.m.at).every((m) => !isPlain(m));

/** 应到⟦60人⟧, 计划点燃⟦974盏⟧ */
const DUE = /应[^，。；]{1,4}$|(?:计划|拟|需)[^，。；]{1,6}$/;

/** 应到60人，实到57人，到位率: what was due and what came of it name each other, and the rate names it too. */
const isDue = (name: string, part: Spot, whole: Spot): boolean =>
  (namesDeedOf(name, part) || isDueOfSame(part, whole)) &&
  part.segment === whole.segment &&
  ((DUE.test(whole.m.lead) && isReal(part)) || isDone(part, whole));

/** 应查视力⟦321人⟧，实查⟦275人⟧，受检率: due and real by one word, and side by side. */
const isDueOfSame = (part: Spot, whole: Spot): boolean => {
  const deed = /应([^，；。]{1,2})/.exec(whole.m.lead)?.[1]?.[0];
  return (
    deed !== undefined && part.index === whole.index + 1 && /^实(?:际)?/.test(part.m.lead) && part.m.lead.includes(deed)
  );
};

/** 在97件中，甲类占33%，为32件: the share says its part itself. */
const isSpelt = (claim: Spot, part: Spot): boolean =>
  claim.m.act.kind === 'share' &&
  part.m.clause.at - claim.m.clause.at === (part.m.lead === '的' ? 0 : 1) &&
  isAddedTo(claim, part);

/** 签妥率、存档率分别为49.2%、42.17%（分别为459份、393份）: as many counts in the bracket, one for each. */
const isParallel = ({ run, index, segment }: Spot, part: Spot): boolean =>
  run.of > 1 &&
  part.run.of === run.of &&
  part.index - index === run.of &&
  part.group.host !== undefined &&
  part.segment === segment;

/** The last word of the rate's name is not the word of its part: 调解参与率 beside 调解121件. */
export const isLoose = (evidence: Evidence): boolean =>
  evidence.has('key=nothing') ||
  ((evidence.has('key=sign') || evidence.has('key=begin')) && !evidence.has('whole is due'));
