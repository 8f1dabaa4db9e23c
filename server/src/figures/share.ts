import { areComplements } from './partition.js';
import { rateClaim, rateOfSum } from './rate-base.js';
import { comparable, isPlain, labelOf, OPENING, plainInSentenceBefore, REACH, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude } from './verdict.js';
import type { Group, Mention } from './view.js';

/** A count with the share that is printed behind it: 咨询33523件，占47.09%. */
interface Member {
  readonly part: Mention;
  readonly share: Mention;
}

const BETWEEN: ReadonlySet<string> = new Set(['delta', 'change', 'previous', 'points', 'rate', 'average', 'base']);

/** The count that a share stands behind: the plain figure before it, changes in between left out. */
function partOf(group: Group, share: Mention): Mention | undefined {
  for (let i = share.at - 1; i >= Math.max(0, share.at - 6); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== share.clause.sentence || m.clause.segment !== share.clause.segment)
      return undefined;
    if (isPlain(m)) return m;
    if (!BETWEEN.has(m.act.kind)) return undefined;
  }
  return undefined;
}

/** Objects of 占 that mean the whole of the list. */
const LIST_TOTAL =
  /^(?:总数|总量|总额|总人数|总件数|总户数|总面积|全部|其|受理总数|受理总量|总案件数|案件总数|工单总量|诉求总量|全部案件|总|总受理量|受理量|来电总量|总来电量|总体)?的?$/;

/** Words of the object that carry its sense: “受理案件总数” → 受理, 案件. */
const senseOf = (object: string): string[] => {
  const core = object.replace(/总数|总量|总额|总人数|总|全部|的|数量|数|量$/g, '');
  const words: string[] = [];
  for (let i = 0; i + 2 <= core.length; i++) words.push(core.slice(i, i + 2));
  return words;
};

/** A wider whole, which the text would have to name. */
const SCOPE = /全国|全省|全市|全县|全区|全球|世界|全行业|规划|计划/;

/** Pairs of 汉字 that say too little. */
const GENERIC = new Set(['案件', '总数', '数量', '人员', '项目', '工作', '全部', '各类']);

/** May this figure be the whole of the object of 占? */
function fits(object: string, candidate: Mention): 'named' | 'list' | 'no' {
  if (LIST_TOTAL.test(object)) return 'list';
  const label = labelOf(candidate) + candidate.tail;
  const scope = SCOPE.exec(object)?.[0];
  if (scope && !label.includes(scope)) return 'no';
  if (/受案|受理/.test(object) && /受案|受理|收案/.test(label)) return 'named';
  return senseOf(object).some((word) => !GENERIC.has(word) && label.includes(word)) ? 'named' : 'no';
}

/** Figures that may stand for the whole of a list, nearest first; members and what lies between them are none. */
function headsOf(
  scope: Scope,
  first: Mention,
  members: ReadonlySet<Mention>,
): { mention: Mention; tentative: boolean }[] {
  const { group } = scope;
  const heads: { mention: Mention; tentative: boolean }[] = [];
  for (let i = first.at - 1; i >= Math.max(0, first.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== first.clause.sentence) break;
    if (isPlain(m) && !members.has(m) && comparable(m, first) && m.n >= first.n)
      heads.push({ mention: m, tentative: false });
  }
  const here = heads.length;
  for (const m of plainInSentenceBefore(group, first))
    if (comparable(m, first) && m.n >= first.n)
      heads.push({ mention: m, tentative: here > 0 || !OPENING.test(labelOf(m)) });
  if (heads.length > 0) return heads;
  for (const paragraph of scope.before)
    for (const m of paragraph.mentions.slice(0, REACH))
      if (isPlain(m) && comparable(m, first) && m.n >= first.n && heads.length < 4)
        heads.push({ mention: m, tentative: true });
  return heads;
}

/** Do the printed shares add to exactly 100 %, so that a last digit may have been bent? */
function addsToHundred(members: readonly Member[]): boolean {
  const sum = members.reduce((n, { share }) => n + Math.round(share.n * 1000), 0);
  return Math.abs(sum - 100_000) < 1;
}

const nearHundred = (members: readonly Member[]): boolean => {
  const sum = members.reduce((n, { share }) => n + share.n, 0);
  return Math.abs(sum - 100) <= 0.15;
};

/** Are the members of a list without a total all there is? */
function isWhole(members: readonly Member[]): boolean {
  const [a, b] = members;
  return (
    members.length > 1 &&
    (nearHundred(members) ||
      (members.length === 2 && a !== undefined && b !== undefined && areComplements(a.part, b.part)))
  );
}

/** “占总量84.59万件的56.55%”, “完成预算60999万元的40.4%”: the whole is printed with the share. */
function explicitShare(group: Group, share: Mention): Statement | undefined {
  const base = group.mentions[share.at - 1];
  if (!base) return undefined;
  for (let i = base.at - 1; i >= Math.max(0, base.at - 6); i--) {
    const part = group.mentions[i];
    if (part?.clause.sentence !== share.clause.sentence) return undefined;
    if (!isPlain(part)) {
      if (BETWEEN.has(part.act.kind) || part.act.kind === 'share') continue;
      return undefined;
    }
    if (!comparable(part, base)) return undefined;
    const far = part.clause.segment !== share.clause.segment;
    return conclude([rateClaim(share, part, base, { pattern: 'share/explicit', tentative: far })]);
  }
  return undefined;
}

/** All shares of one group: 占 with its lists. */
export function shareStatements(scope: Scope): Statement[] {
  const { group } = scope;
  const found: Statement[] = [];
  const lists: Member[][] = [];
  for (const share of group.mentions) {
    if (share.act.kind !== 'share') continue;
    if (share.act.explicit) {
      const made = explicitShare(group, share);
      if (made) found.push(made);
      continue;
    }
    const { object, subject } = share.act;
    const part = partOf(group, share);
    if (subject !== '' && !/^(?:约|仅|共|均|又|也|其|分别|所|，|且|数量|件数|人数|同比|总)*$/.test(subject)) {
      found.push(...subjectShare(scope, share, subject));
      continue;
    }
    if (!part) continue;
    const last = lists.at(-1)?.at(-1);
    const continued =
      last &&
      part.at > last.share.at &&
      part.at - last.share.at <= 4 &&
      last.share.clause.sentence === part.clause.sentence;
    if (continued && LIST_TOTAL.test(object)) lists.at(-1)?.push({ part, share });
    else lists.push([{ part, share }]);
  }
  for (const members of lists) found.push(...listShares(scope, members));
  return found;
}

function listShares(scope: Scope, members: readonly Member[]): Statement[] {
  const first = members[0];
  if (!first) return [];
  const parts = new Set(members.map((m) => m.part));
  const heads = headsOf(scope, first.part, parts);
  const balanced = addsToHundred(members);
  if (heads.length === 0) return isWhole(members) ? overParts(members) : [];
  const found: Statement[] = [];
  for (const { part, share } of members) {
    const object = share.act.kind === 'share' ? share.act.object : '';
    const claims: (Claim | undefined)[] = [];
    const all = [...heads];
    // 少数民族183151人，占24.37%，其中回族176176人，占23.45%: of the whole, or of the part around it.
    if (/其中/.test(part.lead)) {
      const outer = scope.group.mentions
        .slice(first.part.at, part.at)
        .reverse()
        .find((m) => isPlain(m) && comparable(m, part) && m.n >= part.n);
      if (outer) all.push({ mention: outer, tentative: false });
    }
    for (const { mention, tentative } of all) {
      const fit = fits(object, mention);
      if (mention === part || mention.n < part.n) continue;
      const unnamed = fit === 'no';
      if (unnamed && /全|国|世界|省|市|县|区|规划|年|行业|计划/.test(object)) continue;
      claims.push(
        rateClaim(share, part, mention, {
          pattern: 'share/list',
          tentative: tentative || unnamed,
          balanced,
        }),
      );
    }
    const made = conclude(claims);
    if (made) found.push(made);
  }
  return found;
}

/** “男性192314人，占50.98%；女性184906人，占49.02%”: all together are the whole that nobody names. */
function overParts(members: readonly Member[]): Statement[] {
  const parts = members.map((m) => m.part);
  const first = parts[0];
  if (!first || !parts.every((p) => comparable(p, first))) return [];
  const balanced = addsToHundred(members);
  return members
    .map(({ part, share }) => {
      const claim = rateOfSum(share, [part], parts, { pattern: 'share/over-parts' });
      return conclude([claim && { ...claim, balanced }]);
    })
    .filter((s) => s !== undefined);
}

/** “税务部门21334万元，财政部门12762万元；税收占比62.57%”: a share with a subject of its own, which a count is named like. */
function subjectShare(scope: Scope, share: Mention, subject: string): Statement[] {
  const { group } = scope;
  const name = subject.replace(/^(?:其中|，|。)+/, '').slice(-4);
  const named: Mention[] = [];
  let head: Mention | undefined;
  for (let i = share.at - 1; i >= Math.max(0, share.at - 12); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== share.clause.sentence) break;
    if (!isPlain(m)) continue;
    if (name.length >= 2 && (labelOf(m).includes(name.slice(0, 2)) || labelOf(m).startsWith(name.slice(0, 1))))
      named.push(m);
    head = m;
  }
  const part = named[0];
  if (!head || !part || part === head || !comparable(part, head) || head.n < part.n) return [];
  const made = conclude([rateClaim(share, part, head, { pattern: 'share/subject', tentative: true })]);
  return made ? [made] : [];
}
