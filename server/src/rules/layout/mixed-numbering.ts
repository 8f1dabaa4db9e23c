import type { Block, Place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { FORM, roledLines } from './support.js';

interface State {
  readonly byWord: boolean;
  readonly mark: string;
  readonly others: readonly Place[];
}

export const mixedNumbering = documentRule<State>({
  meta: {
    id: 'layout/mixed-numbering',
    code: 'L009',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '同级标题有的自动编号，有的手工编号', en: 'Sibling headings numbered partly by Word' },
    description: {
      'zh-CN':
        '只看Word文件。同一标题之下的各小标题，有的序号由Word自动编号生成，有的是键盘输入的：增删一条后，自动的会变，手工的不变，序号就乱了。',
      en: 'Word files only. Among the headings below one heading some are numbered by Word and some by hand: once one is added, only the former follow.',
    },
    basis: [FORM('7.3.3')],
    examples: [],
  },
  messages: {
    word: {
      'zh-CN': ({ mark }) => `序号“${mark}”是Word自动编号，同级其余标题是手工编号，增删时会错位，请统一`,
      en: ({ mark }) => `“${mark}” is numbered by Word, its siblings by hand; use one way`,
    },
    hand: {
      'zh-CN': ({ mark }) => `序号“${mark}”是手工输入的，同级其余标题由Word自动编号，增删时会错位，请统一`,
      en: ({ mark }) => `“${mark}” is typed, its siblings are numbered by Word; use one way`,
    },
  },
  *detect(report, { steps }) {
    if (!report.layout) return;
    const automatic = new Map<Block, boolean>();
    for (const { line, block } of steps.over(roledLines(report))) automatic.set(block, line.paragraph.mark !== '');
    const families = new Map<string, Block[]>();
    for (const { block, parent, rank } of steps.over(report.headings)) {
      if (!automatic.has(block) || !block.heading?.mark) continue;
      const key = `${parent} ${rank}`;
      const known = families.get(key);
      if (known) known.push(block);
      else families.set(key, [block]);
    }
    for (const siblings of steps.over(families.values())) {
      const byWord = siblings.filter((block) => automatic.get(block));
      const byHand = siblings.filter((block) => !automatic.get(block));
      if (byWord.length === 0 || byHand.length === 0) continue;
      const rare = byWord.length < byHand.length ? byWord : byHand;
      const [first, ...others] = rare;
      const heading = first?.heading;
      if (!first || !heading) continue;
      yield {
        place: { block: first, ...heading.span },
        state: {
          byWord: rare === byWord,
          mark: heading.mark,
          others: others.flatMap((block) => (block.heading ? [{ block, ...block.heading.span }] : [])),
        },
      };
    }
  },
  describe: ({ byWord, mark }) => ({ id: byWord ? 'word' : 'hand', data: { mark } }),
  related: ({ others }) =>
    others.slice(0, 20).map((place) => ({ place, message: { 'zh-CN': '这一条也是', en: 'this one too' } })),
});
