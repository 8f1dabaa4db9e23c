import type { Reading } from './evidence.js';
import { sumClaim } from './formulas.js';
import { comparable, sameUnit } from './scope.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { content, EARLIER, likeness } from './words.js';

/** Items of a list that is tried whole; longer ones are tried only to their natural end. */
const LONGEST = 20;
/** How many figures ahead a list may go. */
const REACH = 40;

const bucket = (n: number): string => (n <= 5 ? String(n) : '6+');

const item = (m: Mention): boolean =>
  m.act.kind === 'plain' && /^(?:count|people|money|area)$/.test(m.q.class) && m.q.value !== null && m.n >= 0;

/** “杜甲局、乙局各3件” counts for several: left to nobody. */
const each = (m: Mention): boolean => /各(?:有|为|自)?$|每[^，；。]{0,3}$/.test(m.lead);

export function sumReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (!item(m) || m.n <= 0 || each(m)) return [];
  return [...bracketReadings(claim, line), ...followingReadings(claim, line), ...totalLastReadings(claim, line)];
}

function bracketReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const inside = claim.m.bracket;
  if (!inside) return [];
  const spots = line
    .slice(claim.index + 1, claim.index + REACH)
    .filter((s) => s.group === inside && item(s.m) && comparable(s.m, claim.m) && !each(s.m));
  if (spots.length === 0) return [];
  const readings = [reading(claim, spots, line, ['in bracket', 'natural end', `cut bracket`])];
  return spots.length === 1 ? [] : readings;
}

function followingReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const readings: Reading[] = [];
  const items: Spot[] = [];
  for (let i = claim.index + 1; i < line.length && items.length < LONGEST; i++) {
    const s = line[i];
    if (!s || s.sentence > claim.sentence + 1) break;
    if (s.group !== claim.group) continue;
    if (!comparable(s.m, claim.m)) continue;
    if (!item(s.m)) continue;
    if (each(s.m)) break;
    items.push(s);
    if (items.length < 2) continue;
    const next = line
      .slice(i + 1, i + REACH)
      .find((x) => x.group === claim.group && item(x.m) && comparable(x.m, claim.m));
    const cut =
      !next || next.sentence > s.sentence
        ? 'sentence'
        : next.segment > s.segment
          ? 'segment'
          : /其中|另|此外|同时/.test(next.m.lead)
            ? 'word'
            : 'none';
    if (cut === 'none' && items.length > 5) continue;
    readings.push(
      reading(claim, [...items], line, ['following', `cut ${cut}`, ...(cut === 'none' ? [] : ['natural end'])]),
    );
  }
  // The list may begin behind a figure that is no item: 件 … 其中.
  const near = line.slice(claim.index + 2, claim.index + 6);
  const mark = near.findIndex(
    (s) => s.group === claim.group && /其中|包括|分别/.test(s.m.lead) && item(s.m) && comparable(s.m, claim.m),
  );
  const marked = mark + claim.index + 2;
  if (
    mark >= 0 &&
    line.slice(claim.index + 1, marked).some((s) => s.group === claim.group && item(s.m) && comparable(s.m, claim.m))
  ) {
    const rest = line
      .slice(marked, marked + REACH)
      .filter(
        (s) =>
          s.group === claim.group && item(s.m) && comparable(s.m, claim.m) && s.sentence === line[marked]?.sentence,
      )
      .slice(0, LONGEST);
    if (rest.length > 1) readings.push(reading(claim, rest, line, ['after others', 'natural end', 'cut sentence']));
  }
  return readings;
}

function totalLastReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  if (!/共|合计|总/.test(claim.m.lead)) return [];
  const items: Spot[] = [];
  const readings: Reading[] = [];
  for (let i = claim.index - 1; i >= 0 && items.length < LONGEST; i--) {
    const s = line[i];
    if (!s || s.sentence < claim.sentence) break;
    if (s.group !== claim.group || !item(s.m) || !comparable(s.m, claim.m) || each(s.m)) continue;
    items.unshift(s);
    if (items.length < 2) continue;
    const before = line[i - 1];
    const cut = !before || before.sentence < s.sentence ? 'sentence' : before.segment < s.segment ? 'segment' : 'none';
    if (cut === 'none' && items.length > 5) continue;
    readings.push(
      reading(claim, [...items], line, ['total last', `cut ${cut}`, ...(cut === 'none' ? [] : ['natural end'])]),
    );
  }
  return readings;
}

const NEGATIVE = /[未不非没无]/u;

function reading(claim: Spot, items: readonly Spot[], line: readonly Spot[], place: readonly string[]): Reading {
  const { text } = claim.m.figure.block;
  const first = items[0] ?? claim;
  const last = items.at(-1) ?? claim;
  const backward = first.index < claim.index;
  const e: string[] = [...place];
  const kind = place[0] ?? '';
  const between = backward ? claim.m.lead : text.slice(claim.m.q.end, Math.min(first.m.q.start, claim.m.q.end + 60));
  const mark =
    /其中|包括|分为|分别|含|当中/.exec(between)?.[0] ??
    (/[：:]/.test(between) ? 'colon' : /[。]/.test(between) ? 'stop' : /；/.test(between) ? 'semicolon' : 'none');
  e.push(`mark ${mark}`, `${kind} mark ${mark}`);
  if (
    /等|主要|重点|前[一二三四五六七八九十\d]|以上|涉及|特别|尤其/.test(
      text.slice(Math.min(claim.m.q.end, first.m.q.start), Math.max(last.m.q.end, claim.m.q.start)),
    )
  )
    e.push('open words');
  const total = /共计|合计|总计|共|总/.test(claim.m.lead) ? 'total' : 'bare';
  e.push(`head ${total}`, `${kind} head ${total}`);
  if (line[claim.index - 1]?.sentence !== claim.sentence) e.push('head opens sentence');
  if (claim.index === 0) e.push('head opens paragraph');
  e.push(`n ${bucket(items.length)}`, `${kind} n ${bucket(items.length)}`);
  const stops = new Set(items.slice(0, -1).map((s) => s.m.clause.stop));
  e.push(stops.size === 1 ? `by ${[...stops][0] ?? ''}` : `mixed ${stops.size}`);
  const names = items.map((s) => content(s.m.lead) || content(s.m.tail.slice(0, 8)));
  if (/其他|其它|其余|另有|剩余/.test(last.m.lead)) e.push('rest');
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
  e.push(`item in head ${like.filter((x) => x === 'whole' || x === 'end').length > 0 ? 'some' : 'none'}`);
  const key = content(claim.m.lead).slice(-4);
  const held = names.filter((a) => {
    const l = likeness(key, a);
    return l === 'whole' || l === 'end';
  }).length;
  e.push(held === 0 ? 'head in no item' : held === items.length ? 'head in all' : 'head in some');
  if (items.every((s) => s.m.q.unit === claim.m.q.unit)) e.push('units alike');
  else e.push(items.every((s) => sameUnit(s.m, claim.m)) ? 'units kin' : 'units loose');
  if (claim.m.q.unit === '') e.push('no unit');
  e.push(`class ${claim.m.q.class}`);
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
  if (new Set(items.map((s) => s.segment)).size > 1) e.push('across segments');
  if (first.sentence !== claim.sentence) e.push(/其中/.test(first.m.lead) ? 'next sentence 其中' : 'next sentence');
  if (items.some((s) => EARLIER.test(s.m.lead)) || EARLIER.test(claim.m.lead)) e.push('earlier');
  if (claim.plan) e.push('plan');
  if (items.some((s) => s.m.n > claim.m.n)) e.push('item above head');
  if (items.some((s) => s.m.q.approximation !== null) || claim.m.q.approximation !== null) e.push('approximate');
  if (items.some((s) => /[次]/.test(s.m.q.unit))) e.push('occasions');
  const gap = backward ? 0 : first.m.q.start - claim.m.q.end;
  e.push(gap <= 6 ? 'close' : gap <= 16 ? 'near' : 'away');
  if (items.some((s) => /其中|含/.test(s.m.lead)) && items.slice(1).some((s) => /其中|含/.test(s.m.lead)))
    e.push('two levels');
  const kinds = /([两二三四五六七八九])(?:类|种|个方面|部分)/.exec(
    text.slice(Math.max(0, claim.m.q.start - 20), first.m.q.start),
  );
  if (kinds?.[1])
    e.push(
      '两二三四五六七八九'.indexOf(kinds[1]) === items.length - (kinds[1] === '两' ? 2 : 1) ? 'kinds fit' : 'kinds',
    );
  const shape = e.filter((x) => /^(?:mark|cut|by|mixed|rest|shares|contrary pair|close|near|away)/.test(x));
  e.push(
    `${kind} ${shape.join(' ')}`,
    `${kind} ${place[1] ?? ''} mark ${mark} head ${total} ${e.includes('rest') ? 'rest' : ''}`,
  );
  e.push(
    `${kind} mark ${mark} ${[...stops].join('')} ${items.length > 2 ? 'many' : 'two'} ${e.includes('units alike') ? 'alike' : ''}`,
  );
  const low = items.reduce((x, s) => x + s.m.low, 0);
  const high = items.reduce((x, s) => x + s.m.high, 0);
  return {
    kind: 'sum',
    shape: 'list',
    evidence: e,
    figures: items.map((s) => s.m),
    low,
    high,
    prove: () =>
      sumClaim(
        claim.m,
        items.map((s) => s.m),
      ),
  };
}
