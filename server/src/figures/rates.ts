import type { Reading } from './evidence.js';
import { percentClaim } from './formulas.js';
import { comparable, isPlain, sameUnit } from './scope.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { clauseText, content, EARLIER, likeness } from './words.js';

/** 占预算的…: only a budget that is printed is the whole, not an income whose name holds the word (一般公共预算收入). */
const isOtherBudget = (base: string, wholeName: string, act: string): boolean =>
  act !== 'base' && /预算数?$/.test(base) && !/预算(?:数|额|安排)?$/.test(wholeName);

const NEAR_PARTS = 6;
const NEAR_WHOLES = 11;
/** How many figures a whole may stand back. */
const FAR = 50;
const EXCEEDS = /完成|执行|达标|增收|产销|投入|实现/;
const OWN_BASE = /满意|出庭|应诉|按期|按时|及时|限内|审结|采纳|覆盖|普及|网办|抽查|测评|知晓/;

const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '4-6' : '7+');

interface Key {
  readonly form: string;
  readonly part: string;
  readonly whole: string;
  readonly name: string;
}

function keyOf({ m, group }: Spot): Key | undefined {
  const { act } = m;
  if (act.kind === 'rate') {
    const name = content(act.name.replace(/率$|比例$|占比$|比重$/u, ''));
    return { form: /率$/.test(act.name) ? 'rate' : 'ratio', part: name.slice(-6), whole: '', name: act.name };
  }
  if (act.kind === 'share')
    return {
      form: act.explicit ? 'explicit' : 'share',
      part: content(act.subject).slice(-6),
      whole: content(act.object)
        .replace(/总|数|量|额/g, '')
        .slice(-6),
      name: clauseText(group, m).slice(0, 20),
    };
  if (act.kind === 'bare') return { form: 'bare', part: '', whole: '', name: '' };
  return undefined;
}

/** Evidence of where two figures stand to each other and to the claim. */
function pairEvidence(
  claim: Spot,
  key: Key,
  part: Spot,
  whole: Spot | undefined,
  wholeAt: number,
  line: readonly Spot[],
): string[] {
  const e: string[] = [key.form];
  const partName = part.name;
  const like = likeness(key.part, partName);
  e.push(`key=${like}`, `${key.form} key=${like}`);
  const gap = claim.index - part.index;
  const sameClause = part.m.clause === claim.m.clause;
  const place =
    part.group.host === claim.m
      ? 'in my bracket'
      : claim.group.host === part.m
        ? 'my host'
        : gap < 0
          ? 'behind'
          : bucket(gap - 1);
  e.push(`part ${place}`, `${key.form} part ${place}`);
  if (gap > 0)
    e.push(
      sameClause
        ? 'part in clause'
        : part.segment === claim.segment
          ? 'part in segment'
          : part.sentence === claim.sentence
            ? 'part in sentence'
            : 'part before',
    );
  let percent = 0;
  for (let i = Math.min(part.index, claim.index) + 1; i < Math.max(part.index, claim.index); i++)
    if (line[i]?.m.q.class === 'percentage') percent++;
  e.push(`between ${Math.min(percent, 3)}`);
  const next = line[part.index + 1]?.m;
  if (next && next !== claim.m && next.q.class === 'percentage') e.push('part is claimed');
  if (!isPlain(part.m)) e.push(`part is ${part.m.act.kind}`);
  if (claim.plan !== part.plan) e.push('moods');
  if (OWN_BASE.test(key.name)) e.push('own base');
  if (/增|降|减/.test(key.name)) e.push('moves');
  // Parallel places: a, b … 分别 p, q.
  const mine = claim.run;
  const its = part.run;
  if (mine.of > 1) e.push(its.of === mine.of ? (its.at === mine.at ? 'parallel' : 'across') : 'uneven');
  if (whole) {
    const wholeName = whole.name;
    const w = isOtherBudget(key.whole, wholeName, whole.m.act.kind) ? 'nothing' : likeness(key.whole, wholeName);
    e.push(`base=${w}`, `whole has key=${likeness(key.part, wholeName)}`);
    const sameBlock = whole.m.figure.block === claim.m.figure.block;
    const distance = sameBlock ? claim.index - whole.index : 99;
    const position = !sameBlock
      ? 'in paragraph before'
      : whole.m.act.kind === 'base'
        ? claim.index - whole.index === 1
          ? 'spelt out'
          : 'spelt out elsewhere'
        : whole.group.host === claim.m
          ? 'in my bracket'
          : claim.group.host === whole.m
            ? 'my host'
            : whole.index > claim.index
              ? 'behind'
              : whole.segment === claim.segment
                ? 'in segment'
                : whole.sentence === claim.sentence
                  ? 'in sentence'
                  : 'before';
    e.push(`whole ${position}`, `${key.form} whole ${position}`, `whole rank ${bucket(wholeAt)}`);
    if (sameBlock) {
      e.push(
        `whole ${whole.index < part.index ? 'first' : 'second'}`,
        `whole ${distance <= 0 ? 'behind' : bucket(distance - 1)} off`,
      );
      if (whole.index === 0) e.push('whole opens paragraph');
      if (line[whole.index - 1]?.sentence !== whole.sentence) e.push('whole opens sentence');
      if (part.index - whole.index === 1) e.push('neighbours');
    }
    if (
      mine.of > 1 &&
      whole.segment === claim.segment &&
      whole.index >= claim.index - mine.at - mine.of &&
      whole.index < claim.index
    )
      e.push('whole in list');
    if (!isPlain(whole.m)) e.push(`whole is ${whole.m.act.kind}`);
    if (EARLIER.test(whole.m.lead) !== EARLIER.test(part.m.lead)) e.push('periods');
    if (!sameUnit(whole.m, part.m)) e.push('units');
    e.push(`class ${part.m.q.class}`);
    if (part.m.n > whole.m.n) e.push('part above whole');
    if (/其中|：|:|包括/.test(claim.m.figure.block.text.slice(whole.m.q.end, whole.m.q.end + 6)))
      e.push('whole is split');
    if (/共|总|合计/.test(whole.m.lead)) e.push('whole is a total');
    const order = whole.index < part.index ? 'first' : 'second';
    const gaps = `${place}, ${position}, ${order}`;
    e.push(`${key.form} ${gaps}`, `${key.form} key=${like} base=${w} ${position}`, `${key.form} key=${like} ${gaps}`);
    e.push(`${key.form} ${gaps} rank ${bucket(wholeAt)} between ${Math.min(percent, 2)}`);
    e.push(`key=${like} whole key=${likeness(key.part, wholeName)} ${part.segment === claim.segment ? 'near' : 'far'}`);
  }
  return e;
}

const usable = (m: Mention): boolean =>
  m.q.value !== null &&
  Number.isFinite(m.n) &&
  m.n > 0 &&
  (isPlain(m) || m.act.kind === 'base' || m.act.kind === 'carry' || m.act.kind === 'previous') &&
  m.q.unit !== '';

export function rateReadings(claim: Spot, line: readonly Spot[], before: readonly (readonly Spot[])[]): Reading[] {
  const key = keyOf(claim);
  // Rates per mille are taken of a yearly mean that nobody prints.
  if (!key || claim.m.q.value === null || claim.m.q.text.includes('‰')) return [];
  const parts: Spot[] = [];
  for (let i = claim.index - 1; i >= 0 && parts.length < NEAR_PARTS && claim.index - i < 24; i--) {
    const s = line[i];
    if (s && usable(s.m)) parts.push(s);
  }
  for (let i = claim.index + 1; i < Math.min(line.length, claim.index + 7); i++) {
    const s = line[i];
    if (!s || s.sentence > claim.sentence + 1) break;
    if (usable(s.m)) parts.push(s);
  }
  const wholes: Spot[] = [];
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - FAR) && wholes.length < NEAR_WHOLES; i--) {
    const s = line[i];
    if (s && usable(s.m) && (wholes.length < 8 || i < 4 || line[i - 1]?.sentence !== s.sentence)) wholes.push(s);
  }
  for (let i = claim.index + 1; i < Math.min(line.length, claim.index + 5); i++) {
    const s = line[i];
    if (s && usable(s.m) && s.sentence === claim.sentence) wholes.push(s);
  }
  if (claim.m.clause.sentence <= 2 || line.length < 8)
    for (const earlier of before) for (const s of earlier.slice(0, 5)) if (usable(s.m) && isPlain(s.m)) wholes.push(s);
  const exceeds = EXCEEDS.test(key.name) || key.form === 'explicit' || key.form === 'bare';
  const readings: Reading[] = [];
  for (const part of parts) {
    let rank = 0;
    for (const whole of wholes) {
      if (whole === part || !comparable(part.m, whole.m)) continue;
      if (part.m.n > whole.m.n * (exceeds ? 2.5 : 1)) continue;
      const evidence = pairEvidence(claim, key, part, whole, rank++, line);
      readings.push(percent('part/whole', claim.m, [part.m], [whole.m], evidence, key.form === 'share'));
    }
  }
  // a ÷ (a + b): a thing and its neighbours; b stands beside a.
  for (const part of parts.slice(0, 5))
    for (const step of [-2, -1, 1, 2]) {
      const other = line[part.index + step];
      if (!other || other === claim || !usable(other.m) || !comparable(part.m, other.m) || other.group !== part.group)
        continue;
      const evidence = pairEvidence(claim, key, part, undefined, 0, line);
      const name = other.name;
      evidence.push(
        `other ${step}`,
        other.segment === part.segment ? 'other in segment' : 'other apart',
        `other key=${likeness(key.part, name)}`,
      );
      if (/^[不未非没]|[不未非没]/.test(name) !== /[不未非没]/.test(part.name)) evidence.push('contrary');
      readings.push(percent('part/parts', claim.m, [part.m], [part.m, other.m], evidence, false));
      const third = line[part.index + step + Math.sign(step)];
      if (
        third &&
        third !== claim &&
        third.group === part.group &&
        usable(third.m) &&
        comparable(part.m, third.m) &&
        Math.abs(step) === 1
      )
        readings.push(
          percent('part/parts', claim.m, [part.m], [part.m, other.m, third.m], [...evidence, 'three'], false),
        );
    }
  // (a + b) ÷ w
  for (const part of parts.slice(0, 4)) {
    const other = line[part.index - 1];
    if (!other || !usable(other.m) || !comparable(part.m, other.m) || other.group !== part.group) continue;
    let rank = 0;
    for (const whole of wholes.slice(0, 8)) {
      if (
        whole === part ||
        whole === other ||
        whole.index > part.index ||
        !comparable(part.m, whole.m) ||
        part.m.n + other.m.n > whole.m.n
      )
        continue;
      const evidence = pairEvidence(claim, key, part, whole, rank++, line);
      evidence.push(`other key=${likeness(key.part, other.name)}`);
      readings.push(percent('parts/whole', claim.m, [other.m, part.m], [whole.m], evidence, false));
      // 非常满意、满意、基本满意 are all of them 满意.
      const third = line[part.index - 2];
      if (third && third !== whole && third.group === part.group && usable(third.m) && comparable(part.m, third.m))
        readings.push(
          percent('parts/whole', claim.m, [third.m, other.m, part.m], [whole.m], [...evidence, 'three'], false),
        );
    }
  }
  // a ÷ (b + c): what was carried over counts in.
  for (const part of parts.slice(0, 4))
    for (const whole of wholes.slice(0, 6)) {
      const carried = line[whole.index + 1]?.m.act.kind === 'carry' ? line[whole.index + 1] : line[whole.index - 1];
      if (
        !carried ||
        carried === part ||
        whole === part ||
        carried === claim ||
        whole.m.figure.block !== claim.m.figure.block
      )
        continue;
      if (
        !usable(carried.m) ||
        !comparable(whole.m, carried.m) ||
        !comparable(whole.m, part.m) ||
        part.m.n > whole.m.n + carried.m.n
      )
        continue;
      const evidence = pairEvidence(claim, key, part, whole, 0, line);
      evidence.push(
        `other is ${carried.m.act.kind}`,
        carried.segment === whole.segment ? 'other in segment' : 'other apart',
      );
      readings.push(percent('part/wholes', claim.m, [part.m], [whole.m, carried.m], evidence, false));
    }
  return readings;
}

function percent(
  shape: Reading['shape'],
  claim: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  evidence: readonly string[],
  balanced: boolean,
): Reading {
  const sum = (all: readonly Mention[], bound: 'low' | 'high') => all.reduce((s, m) => s + m[bound], 0);
  const inside = parts.every((p) => wholes.includes(p));
  const low = inside ? ratio(sum(parts, 'low'), sum(wholes, 'low')) : ratio(sum(parts, 'low'), sum(wholes, 'high'));
  const high = inside ? ratio(sum(parts, 'high'), sum(wholes, 'high')) : ratio(sum(parts, 'high'), sum(wholes, 'low'));
  return {
    kind: 'rate',
    shape,
    evidence,
    figures: [...parts, ...wholes.filter((w) => !parts.includes(w))],
    low: Math.min(low, high),
    high: Math.max(low, high),
    prove: () => percentClaim(shape, claim, parts, wholes, balanced, evidence.includes('key=nothing')),
  };
}

const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : Number.POSITIVE_INFINITY);
