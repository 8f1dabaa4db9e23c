import { gather } from '../../report/parts.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { simplifiedOf } from '../../text/traditional.js';
import { documentRule } from '../rule.js';
import { isWording } from './wording.js';

type Runs = readonly [Place, ...Place[]];

/** Further places that a finding points to. */
const MOST_RELATED = 20;

const runsOf: (block: Block) => readonly Place[] = blockFact((block) => {
  if (!isWording(block)) return [];
  const found: Place[] = [];
  const { text } = block;
  for (let i = 0; i < text.length; i++) {
    if (simplifiedOf(text[i] ?? '') === undefined) continue;
    let end = i + 1;
    while (end < text.length && simplifiedOf(text[end] ?? '') !== undefined) end++;
    found.push(place(block, i, end));
    i = end - 1;
  }
  return found;
});

const runsIn = gather(runsOf, ['traditional']);

const rightOf = ({ block, start, end }: Place): string =>
  [...block.text.slice(start, end)].map((c) => simplifiedOf(c) ?? c).join('');

const printedOf = ({ block, start, end }: Place): string => block.text.slice(start, end);

export const traditional = documentRule<Runs>({
  meta: {
    id: 'terms/traditional',
    code: 'T008',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '简体文稿中的繁体字', en: 'Traditional characters in a simplified text' },
    description: {
      'zh-CN': '规范公文用规范汉字。只收简体文稿中不再使用的繁体字；全文只提示一次，可一次全部改正。',
      en: 'Only characters that simplified writing no longer uses are reported, once a report, with one fix for all.',
    },
    basis: [{ document: '中华人民共和国国家通用语言文字法', clause: '第九条', force: 'norm' }],
    examples: [{ bad: '以習近平法治思想為指導推進工作。', good: '以习近平法治思想为指导推进工作。' }],
  },
  messages: {
    traditional: {
      'zh-CN': ({ printed, right, count }) =>
        `“${printed}”用了繁体字，应为“${right}”${Number(count) > 1 ? `（全文共${count}处，可一次改正）` : ''}`,
      en: ({ printed, right, count }) =>
        `“${printed}” holds traditional characters; write “${right}”${Number(count) > 1 ? ` (${count} places)` : ''}`,
    },
  },
  reads: (report) => [runsIn(report)],
  *detect(report) {
    const [first, ...others] = runsIn(report);
    if (first) yield { place: first, state: [first, ...others] };
  },
  describe: (runs) => ({
    id: 'traditional',
    data: { printed: printedOf(runs[0]), right: rightOf(runs[0]), count: runs.length },
  }),
  related: ([, ...others]) =>
    others.slice(0, MOST_RELATED).map((at) => {
      const right = rightOf(at);
      return { place: at, message: { 'zh-CN': `应为“${right}”`, en: `should be “${right}”` } };
    }),
  repair: (runs) => [
    {
      title: { 'zh-CN': '全部改为规范汉字', en: 'Write all in simplified characters' },
      kind: 'choice',
      edits: runs.map((at) => ({ place: at, text: rightOf(at) })),
    },
  ],
});
