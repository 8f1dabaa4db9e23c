import { Evidence, lazily, type Reading } from './evidence.js';
import { sumClaim } from './formulas.js';
import { closureOf } from './licence.js';
import { mayOverlap, outcomesIn, REST } from './partition.js';
import { sameUnit } from './scope.js';
import { sharedAs, twinsAgree } from './sum-beside.js';
import { plainSum, sumOf, sumClaim as weightedSum, weightsOf } from './sum-items.js';
import { isMember, isWhatIsLeft } from './sum-left.js';
import { HEAD, isAmongThem, isCalledTotal, KIND_MARKED, LIST_OF, MARKED, NEGATIVE, NUMBER } from './sum-members.js';
import { bearerOf } from './sum-number.js';
import { hasOpenWords, isOpenedBehind, staysOpen } from './sum-open.js';
import { sealOf } from './sum-seal.js';
import { isSorted } from './sum-sorts.js';
import { COLON, isBehindColon, isFirstAbove, isTold, MARK, passesByADigit, TOTAL } from './sum-told.js';
import type { Spot } from './window.js';
import { content, EARLIER, likeness } from './words.js';

const bucket = (n: number): string => (n <= 5 ? String(n) : '6+');

const isEarlier = ({ m }: Spot): boolean => EARLIER.test(m.lead);

/** The reading of a list as the parts of a total. */
export function listReading(
  claim: Spot,
  items: readonly Spot[],
  line: readonly Spot[],
  place: readonly string[],
): Reading {
  const members = items.map((s) => s.m);
  const weighted = weightsOf(items);
  return lazily(
    {
      kind: 'sum',
      shape: 'list',
      figures: members,
      low: weighted ? sumOf(weighted, 'low') : plainSum(members, 'low'),
      high: weighted ? sumOf(weighted, 'high') : plainSum(members, 'high'),
      isAbove: isFirstAbove(claim, items),
      isBarred: () => staysOpen(claim, items, line),
      prove: () => (weighted ? weightedSum(claim.m, weighted, 'sum/list') : sumClaim(claim.m, members)),
    },
    () => new Evidence([...listEvidence(claim, items, line, place), ...(weighted ? ['with each'] : [])]),
    () => isTold(claim, items, line) || (passesByADigit(claim, items) && 'by a slip'),
  );
}

/** 货车1015辆，731辆已安装终端，另有884辆⟦外埠货车⟧: what bears a name of its own. */
const isOfOthers = ({ m }: Spot): boolean =>
  /^另有?$/.test(m.lead) && /^[一-鿿]{2}/.test(m.tail) && !WHAT_IT_IS.test(m.tail);
const WHAT_IT_IS = /^(?:[正尚未已仍待转移由被因在将继属为不予办按经作需暂无均全也][一-鿿]|[一-鿿]{1,4}[中办结])/;

/** 本级收入…，补助收入…，结转收入…，⟦支出总计⟧: what comes is no part of what goes. */
const isOfOtherSide = ({ m: { lead } }: Spot, items: readonly Spot[]): boolean =>
  (/支出/.test(lead) && !/收入/.test(lead) && items.every(({ m }) => /收入/.test(m.lead))) ||
  (/收入/.test(lead) && !/支出/.test(lead) && items.every(({ m }) => /支出/.test(m.lead)));

/** 机构97家（设党支部⟦的⟧32家、驻园区⟦的⟧29家）: qualities that one may have at once. */
const areQualities = (items: readonly Spot[]): boolean => items.every(({ m }) => m.lead.endsWith('的'));

/** What says that two members are all there are: the rest, a thing and its contrary, shares that make up the whole. */
const isPartition = (evidence: readonly string[]): boolean =>
  evidence.includes('rest') || evidence.includes('contrary pair') || evidence.includes('shares full');

function listEvidence(claim: Spot, items: readonly Spot[], line: readonly Spot[], place: readonly string[]): string[] {
  const { text } = claim.m.figure.block;
  const first = items[0] ?? claim;
  const last = items.at(-1) ?? claim;
  const backward = first.index < claim.index;
  const members = items.map((s) => s.m);
  const e: string[] = [...place];
  const kind = place[0] ?? '';
  const own = backward ? bearerOf(claim, line).m.lead : claim.m.lead;
  const between = backward ? own : text.slice(claim.m.q.end, Math.min(first.m.q.start, claim.m.q.end + 60));
  const mark =
    MARK.exec(between)?.[0] ??
    (isSorted(between)
      ? 'by sort'
      : COLON.test(between) || (!backward && isBehindColon(claim, first))
        ? 'colon'
        : /[。]/.test(between)
          ? 'stop'
          : /；/.test(between)
            ? 'semicolon'
            : 'none');
  e.push(MARKED(mark), KIND_MARKED(kind, mark));
  const within = text.slice(Math.min(claim.m.q.end, first.m.q.start), Math.max(last.m.q.end, claim.m.q.start));
  const isOpen = isOpenedBehind(last);
  if (hasOpenWords(within, last) || isOpen || areQualities(items)) e.push('open words');
  const total = TOTAL.test(own) ? 'total' : 'bare';
  e.push(total === 'total' ? 'head total' : 'head bare', HEAD(kind, total));
  if (line[claim.index - 1]?.sentence !== claim.sentence) e.push('head opens sentence');
  if (claim.index === 0) e.push('head opens paragraph');
  e.push(`n ${bucket(items.length)}`, NUMBER(kind, bucket(items.length)));
  const stops = new Set(items.slice(0, -1).map((s) => s.m.clause.stop));
  e.push(stops.size === 1 ? `by ${[...stops][0] ?? ''}` : `mixed ${stops.size}`);
  const names = items.map((s) => s.words || content(s.m.tail.slice(0, 8)));
  if (REST.test(last.m.lead)) e.push(isOfOthers(last) ? 'said of others' : 'rest');
  if (isOfOtherSide(claim, items)) e.push('said of others');
  const [n0, n1] = names;
  if (names.some((a) => NEGATIVE.test(a)) && !names.every((a) => NEGATIVE.test(a)))
    e.push(items.length === 2 ? 'contrary pair' : 'contrary');
  if (n0 && n1 && n0.length > 1 && n1.length > 1) {
    e.push(n0.slice(-1) === n1.slice(-1) ? 'ends alike' : n0[0] === n1[0] ? 'begins alike' : 'unlike');
    if (n0 === n1) e.push('named alike');
  }
  const lengths = names.map((a) => a.length);
  e.push(Math.max(...lengths) <= 4 ? 'short names' : Math.max(...lengths) <= 8 ? 'names' : 'long names');
  const head = claim.name;
  const like = names.map((a) => likeness(a.slice(-4), head));
  e.push(like.some((x) => x === 'whole' || x === 'end') ? 'item in head some' : 'item in head none');
  const key = claim.words.slice(-4);
  const held = names.filter((a) => {
    const l = likeness(key, a);
    return l === 'whole' || l === 'end';
  }).length;
  e.push(held === 0 ? 'head in no item' : held === items.length ? 'head in all' : 'head in some');
  if (items.every((s) => s.m.q.unit === claim.m.q.unit)) e.push('units alike');
  else e.push(items.every((s) => sameUnit(s.m, claim.m)) ? 'units kin' : 'units loose');
  if (claim.m.q.unit === '') e.push('no unit');
  e.push(LIST_OF(claim.m.q.class));
  // Figures of other sorts between the items.
  const others = line
    .slice(Math.min(first.index, claim.index), last.index + 1)
    .filter((s) => s.group === first.group && !items.includes(s) && s !== claim);
  const percents = others.filter((s) => s.m.q.class === 'percentage');
  const shares = percents.filter((s) => s.m.act.kind === 'share' || s.m.act.kind === 'bare');
  if (percents.some((s) => s.m.act.kind === 'change')) e.push('with growth');
  if (others.some((s) => s.m.act.kind === 'plain' && s.m.q.class !== 'percentage')) e.push('with others');
  if (others.some((s) => s.m.act.kind === 'delta' || s.m.act.kind === 'previous')) e.push('with periods');
  const tail = line[last.index + 1];
  const closing =
    tail &&
    tail.m.q.class === 'percentage' &&
    tail.group === last.group &&
    (tail.m.act.kind === 'share' || tail.m.act.kind === 'bare')
      ? [...shares, tail]
      : shares;
  if (closing.length >= items.length) {
    const sum = closing.reduce((x, s) => x + s.m.n, 0);
    e.push(Math.abs(sum - 100) <= 0.35 ? 'shares full' : sum > 100 ? 'shares over' : 'shares under');
  } else if (closing.length > 0) e.push('shares some');
  const outcomes = outcomesIn(members);
  if (outcomes !== undefined) e.push('outcomes');
  else if (mayOverlap(members)) e.push('qualities');
  if (new Set(items.map((s) => s.segment)).size > 1) e.push('across segments');
  if (first.sentence !== claim.sentence) e.push(/其中/.test(first.m.lead) ? 'next sentence 其中' : 'next sentence');
  if (items.some(isEarlier) || isEarlier(claim)) e.push('earlier');
  if (claim.plan !== items.some((s) => s.plan)) e.push('moods');
  if (claim.plan) e.push('plan');
  if (items.some((s) => s.m.q.approximation !== null) || claim.m.q.approximation !== null) e.push('approximate');
  if (items.some((s) => s.m.q.unit.includes('次'))) e.push('occasions');
  const gap = backward ? 0 : first.m.q.start - claim.m.q.end;
  e.push(gap <= 6 ? 'close' : gap <= 16 ? 'near' : 'away');
  if (items.slice(1).some(({ m }) => isAmongThem(m))) e.push('two levels');
  const twins = twinsAgree(claim, items, line);
  if (twins === false) e.push('twins apart');
  const shared = sharedAs(claim, items, line);
  if (shared !== undefined) e.push(`shares ${shared}`);
  if (!isCalledTotal(claim.m) && items.some(({ m }) => isCalledTotal(m))) e.push('member is a total');
  const seal = sealOf(claim, items, line, { between, twins, shared, outcomes });
  if (claim.m.act.kind === 'delta' && seal !== 'pair') e.push('sum of deltas');
  const said =
    mark !== 'none' && mark !== 'stop' && mark !== 'semicolon'
      ? true
      : place[0] === 'in bracket' || e.includes('rest') || e.includes('shares full') || seal !== undefined;
  // 甲镇5件。乙镇3件。两镇共8件: stops set its members apart.
  const isOverSentences = backward && seal === 'number' && first.sentence !== claim.sentence;
  const form = closureOf(claim.group, claim.m, members, {
    counted: seal === 'number',
    exclusive: outcomes !== undefined,
    sorted: seal === 'sort',
    paired: seal === 'pair',
    leaving: seal === 'rest' && isWhatIsLeft(claim, items, line),
  });
  if (form !== 'open') e.push(isMember(claim, line) ? 'form of a member' : `${form} form`);
  const closure = said && !isOpen ? form : 'open';
  if (closure !== 'closed') e.push(closure === 'open' ? 'unlicensed list' : 'loose list');
  // 机构346个，其中医院12个，基层机构330个: a third sort may be left unsaid.
  else if (/其中/.test(mark) && items.length === 2 && !isPartition(e)) e.push('loose list');
  if (seal !== undefined && place.includes('natural end') && (closure !== 'open' || seal === 'twin' || isOverSentences))
    e.push('sealed', `sealed by ${seal}`);
  const shape = e.filter((x) => /^(?:mark|cut|by|mixed|rest|shares|contrary pair|close|near|away)/.test(x));
  e.push(
    `${kind} ${shape.join(' ')}`,
    `${kind} ${place[1] ?? ''} mark ${mark} head ${total} ${e.includes('rest') ? 'rest' : ''}`,
  );
  e.push(
    `${kind} mark ${mark} ${[...stops].join('')} ${items.length > 2 ? 'many' : 'two'} ${e.includes('units alike') ? 'alike' : ''}`,
  );
  return e;
}
