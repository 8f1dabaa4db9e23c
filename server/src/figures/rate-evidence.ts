import { worded } from '../lexicon/worded.js';
import { Evidence } from './evidence.js';
import { totalsIn } from './made-up.js';
import { memo, once, one, three, two } from './names.js';
import { areComplements } from './partition.js';
import { bucket } from './places.js';
import { standsUnder } from './rate-bases.js';
import { type Key, narrowingOf } from './rate-key.js';
import { isAmongThem, isDone } from './rate-lists.js';
import { FORM_LIKE, type PartSide, partSide, saidOf } from './rate-part.js';
import { type WholeSide, wholeSide } from './rate-whole.js';
import { sameUnit } from './scope.js';
import { isOfUnheardSort } from './unheard.js';
import type { Spot } from './window.js';
import {
  areSiblings,
  clauseText,
  isContraryOf,
  isForeign,
  type Likeness,
  likeness,
  withoutNarrowing,
} from './words.js';

const PAIR = one((like) => `pair=${like}`);
const RANK = one((rank) => `whole rank ${rank}`);
const GAPS = three((place, position, order) => `${place}, ${position}, ${order}`);
const FORM_GAPS = two((form, gaps) => `${form} ${gaps}`);
const KEY = three((form, like, base) => `${form} key=${like} base=${base}`);
const AT = two((name, position) => `${name} ${position}`);
const RANKED = three((name, rank, between) => `${name} rank ${rank} between ${between}`);
const KEYS = three((like, has, near) => `key=${like} whole key=${has} ${near}`);

/** What speaks for or against the readings of one rate: each figure is looked at once, as a part and as a whole. */
export class RateEvidence {
  readonly part: (spot: Spot) => PartSide;
  readonly whole: (spot: Spot) => WholeSide;
  readonly #claim: Spot;
  readonly #key: Key;
  readonly #narrowing: string | undefined;

  /** Does a figure that may be the whole, or the part, bear the name that is said of it? */
  readonly #isBaseNamed: () => boolean;
  readonly #isPartNamed: () => boolean;
  readonly #isUnheard: () => boolean;

  constructor(claim: Spot, key: Key, line: readonly Spot[], parts: readonly Spot[], wholes: readonly Spot[]) {
    this.#claim = claim;
    this.#key = key;
    this.#narrowing = narrowingOf(key);
    const said = memo(() => saidOf(claim, key));
    this.part = once((spot) => partSide(claim, key, spot, line, said()));
    this.whole = once((spot) => wholeSide(claim, key, spot, line));
    this.#isBaseNamed = memo(() => wholes.some((spot) => bears(this.whole(spot).base)));
    this.#isUnheard = memo(() => isOfUnheardSort(claim, key));
    this.#isPartNamed = memo(() => parts.some((spot) => bears(this.part(spot).like)));
  }

  /** Of where two figures stand to each other and to the claim; `rank`: which of the wholes that may have this part. */
  pair(part: Spot, whole: Spot, rank: number): Evidence {
    const [its, of] = [this.part(part), this.whole(whole)];
    const { form } = this.#key;
    const e: string[] = [];
    if (this.#isNarrower(part, whole)) e.push('narrower name');
    if (isContrary(this.#key, part, whole)) e.push('contrary whole');
    if (this.#isOfUnheard(part, whole)) e.push('unheard name');
    // 学校102所，其中…初中学校13所，初中毕业升学率: the rate is of those who are in it.
    if (its.like === 'begin' && this.#key.part.length > 4 && standsUnder(part.m, whole.m)) e.push('another owner');
    // A share is of another thing than its part by nature.
    if (
      form !== 'share' &&
      form !== 'explicit' &&
      whole.name !== '' &&
      part.m.clause !== whole.m.clause &&
      !this.#isItsOwn(part, whole) &&
      isElsewhere(its.owner, whole.name)
    )
      e.push('another owner');
    if (form === 'rate' && part.m.clause !== whole.m.clause && areOfTwoPlaces(part, whole)) e.push('another owner');
    if ((of.due && its.real) || isDone(part, whole)) e.push(its.realAs);
    e.push(PAIR(likeness(part.name.slice(-4), whole.name)), RANK(bucket(rank)));
    const order = whole.index < part.index ? 'first' : 'second';
    if (whole.m.figure.block === this.#claim.m.figure.block) {
      e.push(order === 'first' ? 'whole first' : 'whole second');
      if (part.index - whole.index === 1) e.push('neighbours');
    }
    if (of.earlier !== its.earlier) e.push('periods');
    if (timeOf(whole) === 'years' && timeOf(part) === 'now') e.push('another period');
    if (!sameUnit(whole.m, part.m)) e.push('units');
    if (part.m.n > whole.m.n) e.push('part above whole');
    if (lacks(of.base) && this.#isBaseNamed()) e.push('base named elsewhere');
    if (lacks(its.like) && this.#isPartNamed()) e.push('part named elsewhere');
    const total = this.#totalOf(part, whole);
    if (total) e.push(total === whole ? 'made up' : 'made up elsewhere');
    const gaps = GAPS(its.place, of.position, order);
    const placed = FORM_GAPS(form, gaps);
    e.push(
      placed,
      AT(KEY(form, its.like, of.base), of.position),
      AT(FORM_LIKE(form, its.like), gaps),
      RANKED(placed, bucket(rank), String(Math.min(its.percents, 2))),
      KEYS(its.like, of.has, its.near ? 'near' : 'far'),
    );
    const isAmong = isAmongThem(this.#claim, part, whole);
    if (isAmong) e.push('among them');
    const evidence = new Evidence(e, its.ofWhole, of.evidence);
    return isAmong || spellsBase(its, part, whole) || this.#isTight(part, whole)
      ? evidence.without('own base', 'larger base')
      : evidence;
  }

  /** 编箱108群（共154群）, 其中一次验收合格161家; 营运货车已年审801辆、应年审1055辆: whosever the part is, this is its whole. */
  #isItsOwn(part: Spot, whole: Spot): boolean {
    if (whole.group.host === part.m || /^其中/.test(part.m.lead)) return true;
    return whole.index === part.index + 1 && /^[应需须拟可]/.test(whole.name) && whole.name.slice(1) === this.#key.part;
  }

  /** What stands before its counts says of what they are; what stands behind them, and names another sort, is of that sort. */
  #isOfUnheard(part: Spot, whole: Spot): boolean {
    const isBehind = part.index < this.#claim.index && whole.index < this.#claim.index;
    return isBehind && this.#isUnheard() && !this.#isTight(part, whole) && !spellsBase(this.part(part), part, whole);
  }

  /** Do the places of all three say what the rate is of? */
  #isTight(part: Spot, whole: Spot): boolean {
    return isInBracketOf(this.#claim, part, whole) || isRoundIt(this.#claim, this.#key, part, whole);
  }

  /** The total that a part and its neighbours make up; the whole asked for where there are several. */
  #totalOf(part: Spot, whole: Spot): Spot | undefined {
    const totals = totalsIn(this.#claim.m.figure.block).get(part) ?? NO_TOTALS;
    return totals.includes(whole) ? whole : totals[0];
  }

  #isNarrower(part: Spot, whole: Spot): boolean {
    if (isOfAnotherSpan(this.#claim, part)) return true;
    const word = this.#narrowing;
    if (word === undefined) return false;
    // 复电率58%（应复电644通，已复电567通）: its own bracket is narrowed with it.
    if (part.group.host === this.#claim.m && whole.group === part.group) return false;
    // 全县申报率为93.1%，其中应申报485户，已申报461户: what follows is what it is of.
    const follow = part.index > this.#claim.index && whole.index > this.#claim.index;
    if (word.startsWith('全') && follow && part.sentence === this.#claim.sentence) return false;
    const words = clauseText(part.group, part.m) + whole.name;
    return !words.includes(word) && !(/[当本]月/.test(word) && /\d月/.test(clauseText(whole.group, whole.m)));
  }
}

const NO_TOTALS: readonly Spot[] = [];

/** 其中，⟦第四季度⟧不合格率: of a time that the sentence of the part does not name. */
function isOfAnotherSpan({ m, sentence, group }: Spot, part: Spot): boolean {
  const { text } = m.figure.block;
  const span = SPAN.exec(text.slice(m.clause.start, m.q.start))?.[0];
  if (span === undefined || part.sentence === sentence || part.group !== group) return false;
  const first = group.openers[part.m.clause.sentence]?.start ?? part.m.clause.start;
  return !text.slice(first, part.m.q.start).includes(span);
}

const SPAN = /第?[一二三四]季度|上半年|下半年/;

const bears = (like: Likeness): boolean => like === 'whole' || like === 'end';
const lacks = (like: Likeness): boolean => like === 'nothing' || like === 'against';

const YEARS = worded`${'time.years'}`;
const NOW = worded`${'time.now'}|当年`;

/** 五年来招录2605人, 今年到任429人: is it of the years together, or of this one? */
function timeOf({ m: { clause, figure, q } }: Spot): 'years' | 'now' | undefined {
  const words = figure.block.text.slice(Math.max(0, clause.start - 12), q.start);
  return NOW.test(words) ? 'now' : YEARS.test(words) ? 'years' : undefined;
}

/** 常住人口85万人，其中城镇常住人口40万人，城镇化率: the words of the part say what its base is. */
const spellsBase = ({ like }: PartSide, part: Spot, whole: Spot): boolean =>
  part.index - whole.index === 1 &&
  part.segment === whole.segment &&
  /其中/.test(part.m.lead) &&
  (like === 'whole' || like === 'end' || like === 'begin');

/** 采纳率73.1%（发出581份，采纳425份）: the two of its own bracket say what it is of. */
const isInBracketOf = ({ m }: Spot, part: Spot, whole: Spot): boolean =>
  part.group.host === m && whole.group === part.group && part.group.mentions.length === 2;

/** 承办⟦508件⟧，按期回复率94.69%，共按期回复⟦481件⟧: all three in a row, the part by the name of the rate. */
const isRoundIt = (claim: Spot, { part: name }: Key, part: Spot, whole: Spot): boolean =>
  whole.index === claim.index - 1 &&
  part.index === claim.index + 1 &&
  part.name === name &&
  whole.segment === part.segment &&
  part.m.clause.at - whole.m.clause.at === 2;

/** ⟦雁礁镇⟧接到230起，⟦蓼溪乡⟧劝和166起 */
function areOfTwoPlaces(part: Spot, whole: Spot): boolean {
  const [a, b] = [PLACE.exec(part.m.lead)?.[0], PLACE.exec(whole.m.lead)?.[0]];
  return a !== undefined && b !== undefined && a !== b;
}
/** 城镇人口, 全县, 拨付乡镇 name none. */
const PLACE =
  /^(?![一-鿿]{0,3}(?:城镇|乡镇|[全各本我该][镇乡县市区]|[社小园城辖库景片地山校灾牧林矿]区|[城门超上股楼]市))(?!其中)[一-鿿]{2,3}?(?:街道|[镇乡县市区])/;

/** The last sign of places and bodies. */
const OWNER = worded`${'owner'}$`;

/** ⟦经审查准予⟧备案, 以撤销等⟦方式⟧纠错: how it was done. */
const PROCEEDING = /^(?:经|以|按|通过|依法|采取|一次|首次|当年|当场)|(?:方式|途径|形式|渠道|准予|予以|同意|顺利)$/;

/** 甲镇受理50件，乙镇办结30件: before its deed the part names someone that the whole does not. */
function isElsewhere(owner: string, wholeName: string): boolean {
  if (/^(?:当地|外地|邻)/.test(owner) && !/当地|外地|邻/.test(wholeName)) return true;
  if (owner.length !== 2) return owner.length > 2 && !PROCEEDING.test(owner) && isForeign(owner, wholeName);
  return OWNER.test(owner) && (isForeign(owner, wholeName) || (isPlace(owner) && !wholeName.includes(owner)));
}

/** 乙镇, 丙所: a name of two signs, not 本院 or 各县. */
const isPlace = (name: string): boolean => !/^[本该各两全我]/.test(name) && withoutNarrowing(name) === name;

/** 未办结 of 办结; 男性60人，女性40人，女性占: the two share out another whole. */
const isContrary = (key: Key, part: Spot, whole: Spot): boolean =>
  (isContraryOf(key.part, whole.name) && !isContraryOf(key.part, part.name)) ||
  (/^[不未无拒非]/.test(key.part) && whole.name.endsWith(key.part.slice(1))) ||
  (part.index - whole.index === 1 &&
    (areComplements(part.m, whole.m) ||
      (key.form === 'share' && whole.m.clause.stop === '、' && areSiblings(part.name, whole.name))));
