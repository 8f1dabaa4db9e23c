import type { LaidLine } from '../../layout/model.js';
import type { Reform } from '../../layout/reform.js';
import type { Block, Heading, Place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { FORM, roledLines } from './support.js';

/** A heading with the line of print that it begins. */
interface Sibling {
  readonly block: Block;
  readonly heading: Heading;
  readonly line: LaidLine;
}

interface State {
  /** All whose numbers are made the other way than most, and one of the others. */
  readonly rare: readonly Sibling[];
  readonly model: LaidLine['paragraph']['numbering'];
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
    const lines = new Map<Block, LaidLine>();
    for (const { line, block } of steps.over(roledLines(report))) lines.set(block, line);
    const families = new Map<string, Sibling[]>();
    for (const { block, parent, rank } of steps.over(report.headings)) {
      const line = lines.get(block);
      const { heading } = block;
      if (!line || !heading?.mark) continue;
      const key = `${parent} ${rank}`;
      const known = families.get(key);
      if (known) known.push({ block, heading, line });
      else families.set(key, [{ block, heading, line }]);
    }
    for (const siblings of steps.over(families.values())) {
      const byWord = siblings.filter(({ line }) => line.paragraph.mark !== '');
      const byHand = siblings.filter(({ line }) => line.paragraph.mark === '');
      if (byWord.length === 0 || byHand.length === 0) continue;
      const rare = byWord.length < byHand.length ? byWord : byHand;
      const [first, ...others] = rare;
      if (!first) continue;
      const placeOf = ({ block, heading }: Sibling): Place => ({ block, ...heading.span });
      yield {
        place: placeOf(first),
        state: {
          rare,
          model: rare === byHand ? byWord[0]?.line.paragraph.numbering : undefined,
          byWord: rare === byWord,
          mark: first.heading.mark,
          others: others.map(placeOf),
        },
      };
    }
  },
  describe: ({ byWord, mark }) => ({ id: byWord ? 'word' : 'hand', data: { mark } }),
  related: ({ others }) =>
    others.slice(0, 20).map((place) => ({ place, message: { 'zh-CN': '这一条也是', en: 'this one too' } })),
  reform: ({ rare, model }) => rare.flatMap((sibling) => (model ? counted(sibling, model) : typed(sibling))),
});

/** Typed as it is counted now: what is printed stays. */
function typed({ line }: Sibling): Reform[] {
  return [
    { kind: 'text', line, start: 0, end: 0, text: line.paragraph.mark },
    { kind: 'paragraph', line, list: 'none' },
  ];
}

/** Numbered with its siblings: the typed mark goes, and those that follow count one more. */
function counted({ line, heading }: Sibling, list: NonNullable<State['model']>): Reform[] {
  const { text } = line.paragraph;
  const start = text.length - text.trimStart().length;
  if (!text.startsWith(heading.mark, start)) return [];
  const rest = text.slice(start + heading.mark.length);
  const end = text.length - rest.trimStart().length;
  return [
    { kind: 'text', line, start, end, text: '' },
    { kind: 'paragraph', line, list: { id: list.list, level: list.level } },
  ];
}
