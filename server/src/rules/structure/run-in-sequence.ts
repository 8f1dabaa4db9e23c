import { sequenceFaults } from '../../report/sequence.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { type Item, type ItemFamily, itemsOf } from '../../syntax/items.js';
import { type Stranger, strangersIn } from '../../syntax/loose-marks.js';
import { writtenMark } from '../../text/written-marks.js';
import { sectionRule } from '../rule.js';
import { PRACTICE, PUNCTUATION } from './support.js';

type Kind = 'skipped' | 'repeated' | 'order' | 'lost' | 'style';

interface State {
  readonly kind: Kind;
  readonly mark: string;
  readonly wanted: string;
  readonly where: Place;
  readonly before: Place | undefined;
}

interface Placed {
  readonly block: Block;
  readonly item: Item;
}

export const runInSequence = sectionRule<State>({
  wakes: [['item', 'digit']],
  meta: {
    id: 'structure/run-in-sequence',
    code: 'S010',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '段内分项序号不连续', en: 'Run-in items skip, repeat or lost a number' },
    description: {
      'zh-CN':
        '“一是…二是…三是”“第一，第二，”在一个标题之下应依次出现。跳过、重复、颠倒的，以及句首只剩“是”、丢了数字的，各报一次。没有句号隔开的“一是”算作存在。',
      en: '一是…二是…三是 and 第一，第二， come in order under one heading. A number that is skipped, repeated, out of order or lost (a sentence that begins with 是) is reported once. A mark that is glued to the sentence before counts as present.',
    },
    basis: [PUNCTUATION('附录 B.6'), PRACTICE],
    examples: [
      {
        bad: '一是加强宣传，全年开展宣传6次。三是规范执法，全年开展检查12次。',
        good: '一是加强宣传，全年开展宣传6次。二是规范执法，全年开展检查12次。',
      },
    ],
  },
  messages: {
    skipped: {
      'zh-CN': ({ mark, wanted }) => `“${mark}”之前缺少“${wanted}”，请补上缺失的一项或调整序号`,
      en: ({ mark, wanted }) => `“${wanted}” is missing before “${mark}”`,
    },
    repeated: {
      'zh-CN': ({ mark, wanted }) => `“${mark}”重复，此处应为“${wanted}”，请调整序号`,
      en: ({ mark, wanted }) => `“${mark}” is repeated; “${wanted}” is expected here`,
    },
    order: {
      'zh-CN': ({ mark, wanted }) => `“${mark}”次序颠倒，此处应为“${wanted}”，请调整先后次序`,
      en: ({ mark, wanted }) => `“${mark}” is out of order; “${wanted}” is expected here`,
    },
    style: {
      'zh-CN': ({ mark, wanted }) => `同一组分项用了两种写法，“${mark}”应与其他各项一致，写作“${wanted}”`,
      en: ({ mark, wanted }) => `one run of items in two styles: “${mark}” should be “${wanted}” like the others`,
    },
    lost: {
      'zh-CN': ({ wanted }) => `句首的“是”丢了序号，应为“${wanted}”，请补上`,
      en: ({ wanted }) => `是 lost its number: “${wanted}” is expected`,
    },
  },
  *detect({ body }, { steps }) {
    const run = body.flatMap((block) => itemsOf(block).map((item) => ({ block, item })));
    const restyled = new Set<Placed>();
    for (const styles of steps.over(PAIRED))
      for (const one of steps.over(runsIn(run.filter(({ item }) => styles.includes(item.family))))) {
        if (!isOneRun(one)) continue;
        for (const placed of steps.over(one)) restyled.add(placed);
        yield* stylesOf(one);
      }
    const others = strangersIn(body).filter(
      ({ where }) => ![...restyled].some(({ block, item }) => block === where.block && item.start === where.start),
    );
    yield* others.map(({ where, before, wanted }) => ({
      place: where,
      state: { kind: 'style' as const, mark: where.block.text.slice(where.start, where.end), wanted, where, before },
    }));
    for (const family of ['shi', 'di'] as const) {
      const items = run.filter((placed) => placed.item.family === family && !restyled.has(placed));
      if (items.length === 0) continue;
      const lost = family === 'shi' ? body.flatMap(lostIn) : [];
      for (const fault of steps.over(faultsOf(items, lost, family, body)))
        if (!others.some((other) => explains(other, fault.state))) yield fault;
    }
  },
  describe: ({ kind, mark, wanted }) => ({ id: kind, data: { mark, wanted } }),
  related: ({ before, kind }) =>
    before
      ? [
          {
            place: before,
            message:
              kind === 'style'
                ? { 'zh-CN': '本组的写法', en: 'the style of this run' }
                : { 'zh-CN': '上一项', en: 'the item before' },
          },
        ]
      : [],
  repair: ({ wanted, where, kind }) => [
    {
      title: { 'zh-CN': `改为“${wanted}”`, en: `Write “${wanted}”` },
      kind: 'choice',
      edits: [
        kind === 'style'
          ? restyled(where, wanted)
          : { place: kind === 'lost' ? place(where.block, where.start, where.start + 1) : where, text: wanted },
      ],
    },
  ],
});

/** Is a fault of a run the mark in another style that fills its gap, or the one behind that? */
const explains = ({ where, after }: Stranger, { where: at }: State): boolean =>
  [where, after].some(({ block, start }) => block === at.block && start === at.start);

/** 第二, 其二 and 其次 take a comma, other marks take none. */
function restyled({ block, start, end }: Place, wanted: string): { readonly place: Place; readonly text: string } {
  const comma = /^[，,、]/.test(block.text.slice(end, end + 1));
  return {
    place: place(block, start, comma ? end + 1 : end),
    text: /^[第其首再]/.test(wanted) ? `${wanted}，` : wanted,
  };
}

/** Items cut where the count begins anew. */
function runsIn(items: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const placed of items) {
    const open = runs.at(-1);
    if (open && placed.item.number !== 1) open.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

/** Items of two styles that count up together, though neither style does by itself: 第一，…二是…第三，…. */
function isOneRun(run: readonly Placed[]): boolean {
  const families = new Set(run.map(({ item }) => item.family));
  if (families.size < 2) return false;
  const faults = (numbers: readonly number[]) => sequenceFaults(numbers).length;
  const own = [...families].map((family) => run.flatMap(({ item }) => (item.family === family ? [item.number] : [])));
  // 最后 ends a run of any length that 首先 began; behind 二是 it is an ordinary word.
  if (run.at(-1)?.item.family === 'xian' && run[0]?.item.family !== 'xian') return false;
  const all = run.map(({ item }, i) => (item.family === 'xian' && i === run.length - 1 ? i + 1 : item.number));
  return faults(all) === 0 && own.some((numbers) => faults(numbers) > 0);
}

/** Styles that stand for one another; ① below 一是 is a list of its own. */
const PAIRED: readonly (readonly ItemFamily[])[] = [
  ['shi', 'di', 'xian'],
  ['circled', 'arabic'],
];

/** The items in the rarer style of a run; where both are as frequent, those not in the style of the first. */
function* stylesOf(run: readonly Placed[]): Generator<{ place: Place; state: State }> {
  const count = (family: ItemFamily) => run.filter(({ item }) => item.family === family).length;
  const first = run[0]?.item.family ?? 'shi';
  const style = run.reduce((best, { item }) => (count(item.family) > count(best) ? item.family : best), first);
  const model = run.find(({ item }) => item.family === style);
  for (const { block, item } of run) {
    const wanted = markOf(style, item.number);
    if (item.family === style || wanted === '') continue;
    const where = place(block, item.start, item.markEnd);
    const before = model && place(model.block, model.item.start, model.item.markEnd);
    const mark = block.text.slice(item.start, item.markEnd);
    yield { place: where, state: { kind: 'style', mark, wanted, where, before } };
  }
}

/** The mark of an item; none where the style has no word for the number. */
const markOf = (family: ItemFamily, n: number): string => writtenMark(family, n) ?? '';

function* faultsOf(items: readonly Placed[], lost: readonly Place[], family: ItemFamily, body: readonly Block[]) {
  const numbers = items.map(({ item }) => item.number);
  for (const { at, kind, expected } of sequenceFaults(numbers)) {
    const found = items[at];
    if (!found) continue;
    const previous = items[at - 1];
    const before = previous && place(previous.block, previous.item.start, previous.item.end);
    const gap = lostBetween(lost, previous, found, body);
    if (kind === 'skipped' && gap) {
      // 是 without a number between the items is the missing one.
      yield {
        place: gap,
        state: { kind: 'lost' as const, mark: '是', wanted: markOf(family, expected), where: gap, before },
      };
      continue;
    }
    // A series whose first mark is worded otherwise (首先, 一方面) is no gap.
    if (at === 0 && kind === 'skipped' && numbers.length < 2) continue;
    const where = place(found.block, found.item.start, found.item.markEnd);
    yield {
      place: where,
      state: { kind, mark: markOf(family, found.item.number), wanted: markOf(family, expected), where, before },
    };
  }
}

/** 是 at the beginning of a sentence, without a number and not as a verb of what was said before. */
const LOST = /(?:^|[。；;]|[）)“”])[\s　]*是(?=[一-鿿]{2,12}[，,。：:])/g;
/** 是否, 是以: words that begin a sentence by themselves. */
const WORD = /^是(?:否|以|非|故|年|日|时|由|因为|指|在|为了|对|我|一)/;

const lostIn = blockFact((block: Block): Place[] => {
  const { text, body } = block;
  const found: Place[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(LOST)) {
    const at = body.start + match.index + match[0].length - 1;
    if (WORD.test(text.slice(at, at + 3))) continue;
    const clause = /^[^，,。：:；;]*/.exec(text.slice(at, at + 20))?.[0] ?? '是';
    found.push(place(block, at, at + Math.max(1, clause.length)));
  }
  return found;
});

function lostBetween(
  lost: readonly Place[],
  previous: Placed | undefined,
  next: Placed,
  body: readonly Block[],
): Place | undefined {
  const order = ({ block, start }: Place): number => body.indexOf(block) * 1e9 + start;
  const from = previous ? order(place(previous.block, previous.item.start, 0)) : -1;
  const to = order(place(next.block, next.item.start, 0));
  return lost.find((where) => order(where) > from && order(where) < to);
}
