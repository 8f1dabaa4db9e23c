import { type PassingFact, passingFact } from '../syntax/block.js';
import type { Act } from './act.js';
import type { Group, Mention } from './mention.js';
import { nameAtPlace, namesBefore } from './row-names.js';
import { viewOf } from './view.js';
import { clauseText, content, likeness, nameOf, PLAN } from './words.js';

/** A figure in the line of its paragraph, brackets included. */
export interface Spot {
  readonly m: Mention;
  readonly group: Group;
  readonly index: number;
  /** The clause that it stands in at the level of the paragraph. */
  readonly sentence: number;
  readonly segment: number;
  /** What it is called. */
  readonly name: string;
  /** The words before it without those of grammar. */
  readonly words: string;
  /** Its clause speaks of what is to be. */
  readonly plan: boolean;
  /** Which place it has in a run `a、b和c` of figures of its class, and how long the run is. */
  readonly run: { readonly at: number; readonly of: number };
}

/** All figures of a paragraph in text order, those in brackets with the place of their host. Large: it passes. */
export const lineOf: PassingFact<readonly Spot[]> = passingFact((block) => {
  const root = viewOf(block);
  const all = [root, ...root.brackets].flatMap((group) => group.mentions.map((m) => ({ m, group })));
  all.sort((a, b) => a.m.q.start - b.m.q.start);
  let sentence = 0;
  let segment = 0;
  const runs = runsOf(all);
  const spots = all.map(({ m, group }, index): Spot => {
    if (group === root) ({ sentence, segment } = m.clause);
    const words = content(m.lead);
    return {
      m,
      group,
      index,
      sentence,
      segment,
      name:
        rowName(all, index, runs[index]) ?? (nameOf(m, all[index - 1]?.m, words) || firstName(all, index, runs[index])),
      words,
      plan: isPlanned(m, group),
      run: runs[index] ?? { at: 0, of: 1 },
    };
  });
  return spots.map((s, i) => (isTrailing(s, spots, i) ? { ...s, segment: s.segment - 1 } : s));
});

/** 收件90件，办结81件；办结率90%: a rate that stands alone behind the mark is of what stands before it, if that bears its name. */
function isTrailing({ m, group, segment, sentence }: Spot, line: readonly Spot[], at: number): boolean {
  const before = line[at - 1];
  if (m.act.kind !== 'rate' || !before || before.segment !== segment - 1 || before.sentence !== sentence) return false;
  if (before.group !== group || line[at + 1]?.segment === segment) return false;
  const key = content(m.act.name.replace(/率$/u, '')).slice(-6);
  if (key.length < 2) return false;
  for (let i = at - 1; line[i]?.segment === segment - 1; i--) {
    const like = likeness(key, line[i]?.name ?? '');
    if (like !== 'nothing' && like !== 'against' && like !== 'unnamed') return true;
  }
  return false;
}

/** What came true, whatever was planned in the same clause. */
const REAL = /(?:实际|实现|已经?)[一-鿿]{0,4}$/;

/** Does its clause speak of what is to be? Of 完成计划的50% the plan is the base. */
function isPlanned(m: Mention, group: Group): boolean {
  const words = clauseText(group, m);
  // 10个计划投产项目实现投产⟦7个⟧
  if (!PLAN.test(words) || (REAL.test(m.lead) && !PLAN.test(m.lead))) return false;
  const { act } = m;
  // 为计划300亩⟦的1.2倍⟧, 完成计划300亩⟦的120%⟧
  const before = group.mentions[m.at - 1];
  const isOfBase = (act.kind === 'share' && act.explicit) || (act.kind === 'multiple' && /^的/.test(m.lead));
  // 高于80%⟦的目标⟧18个百分点
  if (act.kind === 'points' && /^的/.test(m.lead)) return PLAN.test(words.replace(m.lead, ''));
  const own = act.kind === 'share' ? act.object : nameOfPlan(act);
  const base = isOfBase && before?.clause === m.clause ? before.lead : own;
  return base === '' || PLAN.test(words.replace(base, ''));
}

/** 招录计划完成率: what is done of a plan is a fact. */
const nameOfPlan = (act: Act): string => (act.kind === 'rate' && /完成|达成|执行|实现/.test(act.name) ? act.name : '');

type Place = Pick<Spot, 'm' | 'group'>;

const ROW = /((?:[一-鿿]{1,10}[、和与及])+[一-鿿]{1,10})(?:分别|依次)[^，；。\d]{0,6}$/;

/** 推送数、核实数分别达到5119条、⟦3245条⟧: the name at the same place of the row. */
function rowName(all: readonly Place[], index: number, run: Spot['run'] | undefined): string | undefined {
  const first = run && run.of > 1 ? all[index - run.at]?.m : undefined;
  const name = first && run && nameAtPlace(namesBefore(ROW, first), run);
  return name === undefined ? undefined : content(name) || undefined;
}

/** 核定2174份、⟦120份⟧: what names nothing is called as the first of its run. */
function firstName(all: readonly Place[], index: number, run: Spot['run'] | undefined): string {
  const own = (all[index] as Place).m;
  // 讨回694起、⟦1790人⟧: the same in another unit.
  const before = all[index - 1]?.m;
  const isBeside = before !== undefined && own.lead === '' && own.q.start - before.q.end <= 1;
  const first = run && run.at > 0 ? index - run.at : isBeside ? index - 1 : -1;
  const m = all[first]?.m;
  return m === undefined ? '' : nameOf(m, all[first - 1]?.m);
}

const joined = (a: Place | undefined, b: Place | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.m.q.class === b.m.q.class &&
  a.group === b.group &&
  b.m.q.start - a.m.q.end <= 3 &&
  // 依次为58.2%和44.4%，52.9%的费用由县里承担
  !(b.m.clause !== a.m.clause && b.m.tail.startsWith('的')) &&
  /^[，、：:∶和与及]?[-－−﹣]?$/.test(b.m.lead);

function runsOf(all: readonly Place[]): Spot['run'][] {
  const runs: Spot['run'][] = [];
  for (let i = 0; i < all.length; ) {
    let end = i + 1;
    while (joined(all[end - 1], all[end])) end++;
    for (let at = 0; i + at < end; at++) runs.push({ at, of: end - i });
    i = end;
  }
  return runs;
}
