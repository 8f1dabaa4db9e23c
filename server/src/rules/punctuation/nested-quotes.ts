import { type Place, place } from '../../syntax/block.js';
import { type Pair, pairsOf, titlesOf } from '../../syntax/pairs.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface NestedState {
  readonly at: Place;
  readonly open: string;
  readonly close: string;
  readonly right: readonly [string, string];
}

/** Outer and inner marks of each kind. */
const FORMS: Readonly<Record<string, readonly [outer: readonly [string, string], inner: readonly [string, string]]>> = {
  '“': [
    ['“', '”'],
    ['‘', '’'],
  ],
  '《': [
    ['《', '》'],
    ['〈', '〉'],
  ],
};

/** 《关于印发<清单>的通知》: signs of mathematics for title marks. */
const ANGLES = /[<＜](?=[^<>＜＞]*[\u4e00-\u9fa5])[^<>＜＞]{2,60}[>＞]/g;

/** The first mark of the two that a pair belongs to. */
const familyOf = ({ open }: Pair): string | undefined =>
  open === '“' || open === '‘' ? '“' : open === '《' || open === '〈' ? '《' : undefined;

export const nestedQuotes = blockRule<NestedState>({
  wakes: [['quote', 'title']],
  meta: {
    id: 'punctuation/nested-quotes',
    code: 'P003',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '引号里的引号、书名号里的书名号', en: 'Quotes within quotes, titles within titles' },
    description: {
      'zh-CN':
        '引号里再用引号，外面用双引号、里面用单引号；书名号里再用书名号，外面用《》、里面用〈〉。里层用了小于号、大于号的也报。段内引号不成对时不判断。',
      en: 'Quotes within quotes are single (‘’), title marks within title marks are 〈〉, not < >. Not judged where a mark of the paragraph lacks its partner.',
    },
    basis: [markNorm('4.8.3.4、4.15.3.4')],
    examples: [
      {
        bad: '印发《关于转发《青禾县行政执法办法》的通知》，抓好落实。',
        good: '印发《关于转发〈青禾县行政执法办法〉的通知》，抓好落实。',
      },
      {
        bad: '印发《关于公布<权责清单>的通知》，抓好落实。',
        good: '印发《关于公布〈权责清单〉的通知》，抓好落实。',
      },
    ],
  },
  messages: {
    angles: {
      'zh-CN': ({ open, close, left, right }) => `书名号的里层应为“${left}${right}”，不用“${open}${close}”`,
      en: ({ open, close, left, right }) => `a title within a title takes ${left}${right}, not ${open}${close}`,
    },
    nested: {
      'zh-CN': ({ open, close, left, right }) => `“${open}${close}”套在同一种标点里，里层应为“${left}${right}”`,
      en: ({ open, close, left, right }) => `${open}${close} within marks of the same kind should be ${left}${right}`,
    },
  },
  *detect(block, { steps }) {
    if (!isText(block)) return;
    const { pairs, unpaired } = pairsOf(block);
    for (const { start, end } of steps.over(titlesOf(block))) {
      for (const { index, 0: inner } of steps.over(block.text.slice(start, end).matchAll(ANGLES))) {
        const at = place(block, start + index, start + index + inner.length);
        const [open, close] = [inner.charAt(0), inner.charAt(inner.length - 1)];
        yield { place: at, state: { at, open, close, right: ['〈', '〉'] } };
      }
    }
    if (unpaired.length > 0) return;
    const around: { readonly end: number; readonly family: string | undefined }[] = [];
    const depths = new Map<string | undefined, number>();
    const deepen = (family: string | undefined, by: number) => depths.set(family, (depths.get(family) ?? 0) + by);
    for (const pair of steps.over(pairs)) {
      for (let outer = around.at(-1); outer && outer.end <= pair.start; outer = around.at(-1)) {
        deepen(outer.family, -1);
        around.pop();
      }
      const family = familyOf(pair);
      const depth = depths.get(family) ?? 0;
      const right = family === undefined ? undefined : FORMS[family]?.[depth % 2];
      const at = place(block, pair.start, pair.end);
      if (right && depth > 0 && pair.open !== right[0])
        yield { place: at, state: { at, open: pair.open, close: pair.close, right } };
      around.push({ end: pair.end, family });
      deepen(family, 1);
    }
  },
  describe: ({ open, close, right: [left, right] }) => ({
    id: /[<＜]/.test(open) ? 'angles' : 'nested',
    data: { open, close, left, right },
  }),
  repair: ({ at: { block, start, end }, right: [left, right] }) => [
    {
      title: { 'zh-CN': `改为${left}${right}`, en: `Change to ${left}${right}` },
      kind: 'safe',
      edits: [
        { place: place(block, start, start + 1), text: left },
        { place: place(block, end - 1, end), text: right },
      ],
    },
  ],
});
