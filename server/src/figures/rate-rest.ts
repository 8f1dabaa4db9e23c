import { exactly, subIntervals } from '../quantity/interval.js';
import { HUNDRED } from '../quantity/rational.js';
import { Evidence, lazily, type Reading } from './evidence.js';
import type { Mention } from './mention.js';
import type { Candidates } from './rate-candidates.js';
import { isNamed } from './rate-lists.js';
import { comparable } from './scope.js';
import { type Claim, percentOf, printed } from './verdict.js';
import { isOfUncountedRest } from './whose.js';
import type { Spot } from './window.js';
import { clauseText, isContraryOf, isForeign, isKin, likeness } from './words.js';

/** What a part answers for, and a rest does not. */
const OF_PARTS = ['contrary whole', 'another owner', 'narrower name', 'said of others'];

/** (w − q) ÷ w: only what the rate does not name is counted: 抽检370批次，不合格8批次，合格率97.84%. */
export function ofRest({ claim, key, by, parts, wholes }: Candidates, found: Reading[]): void {
  const isLeft = isOfUncountedRest(claim);
  // 抽检5492批次，不合格125批次，其中兽药抽检合格率: of some of them.
  if (!isLeft && (key.form !== 'rate' || key.part.length < 2 || claim.m.lead.startsWith('其中'))) return;
  // What bears the name itself is its part, but for what was due.
  const isPart = (s: Spot, q: Spot): boolean =>
    isNamed(key.part, s) && !by.whole(s).due && (s.index > q.index || s.name.endsWith(key.part.slice(-2)));
  for (const q of parts.slice(0, isLeft ? 1 : 4)) {
    const excepted = isExcepted(q);
    // 除28件延期外均已回复，⟦解决⟧率: of another deed than what they are excepted from.
    if (excepted && !isOfDeed(q, key.part)) continue;
    const named = !isLeft && parts.some((s) => !(excepted && s === q) && isPart(s, q));
    if (!isLeft && by.part(q).like !== 'against' && !excepted && !isContrary(key.part, q)) continue;
    let rank = 0;
    for (const whole of wholes.slice(0, 6)) {
      if (whole === q || !comparable(q.m, whole.m) || q.m.n >= whole.m.n || isOfAnotherScope(key.name, whole)) continue;
      const at = rank++;
      found.push(
        lazily(
          {
            kind: 'rate',
            shape: 'rest/whole',
            figures: [q.m, whole.m],
            low: 100 * (1 - q.m.high / whole.m.low),
            high: 100 * (1 - q.m.low / whole.m.high),
            told: !named,
            balanced: false,
            prove: () => restClaim(claim.m, q.m, whole.m),
          },
          () =>
            new Evidence(
              [
                by.whole(whole).due ? 'rate rest due' : 'rate rest plain',
                ...(isOfOthers(key.name, whole, q) ? ['another subject'] : []),
              ],
              by.pair(q, whole, at).without(...OF_PARTS),
            ),
        ),
      );
    }
  }
}

/** 不符合规定⟦112批次⟧ beside 合格率; 仅⟦884人⟧筛查 beside 未筛查率 */
const isContrary = (key: string, { name }: Spot): boolean =>
  isContraryOf(key, name) ||
  (/^[未不]/.test(key) && likeness(key.slice(1), name) === 'whole' && likeness(key, name) !== 'whole');

/** 应体检⟦学生⟧379人，未体检42人，⟦教职工⟧体检率: before its deed the name says of whom it is. */
function isOfOthers(name: string, whole: Spot, rest: Spot): boolean {
  const owner = name.replace(/率$/, '').slice(0, -2);
  return owner.length > 2 && isForeign(owner, clauseText(whole.group, whole.m) + clauseText(rest.group, rest.m));
}

/** 总资产158亿元（母公司口径），…；⟦合并口径⟧资产负债率 */
function isOfAnotherScope(name: string, { m }: Spot): boolean {
  const scope = /([一-鿿]{2})口径/.exec(name)?.[0];
  return scope !== undefined && !m.figure.block.text.slice(m.clause.start, m.q.start).includes(scope);
}

/** 除⟦871卷⟧暂缓外，其余均已打分 */
export const isExcepted = ({ m }: Spot): boolean => /除(?:去|了)?$/.test(m.lead) && /^[^，；。]{0,14}外/.test(m.tail);

/** 除65件超期外⟦均按时办结⟧: of what was done but for them. */
function isOfDeed({ m }: Spot, key: string): boolean {
  const deed = /外([^，；。]*)$/.exec(m.tail)?.[1] ?? '';
  return deed === '' || isKin(key, deed) || deed.includes(key.slice(-2));
}

function restClaim(stated: Mention, rest: Mention, whole: Mention): Claim | undefined {
  const share = percentOf(rest.q.interval, whole.q.interval);
  return (
    share && {
      kind: 'rate',
      pattern: 'rate/rest/whole',
      stated,
      terms: [
        { role: 'other', mention: rest },
        { role: 'whole', mention: whole },
      ],
      formula: `（${printed(whole)}－${printed(rest)}）÷${printed(whole)}`,
      computed: subIntervals(exactly(HUNDRED), share),
      grade: 'contradiction',
    }
  );
}
