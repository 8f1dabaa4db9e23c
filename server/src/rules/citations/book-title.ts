import { isForeign, isQuoted } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { NATION } from '../../lexicon/title.js';
import { citationsOf } from '../../report/citations.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { isWording } from '../terms/wording.js';
import { citedLaws } from './cited.js';

interface Marks {
  readonly at: Place;
  readonly text: string;
  readonly wanted: boolean;
}

/** Longest title of the register, and units of it behind 中华人民共和国 at least. */
const LONGEST_TITLE = 48;
/** What is no title although a title of the register begins it: 刑法修正案, 公司法草案. */
const GOES_ON = /^(?:修正案|草案|实施|释义|执法|修订|司法解释|》)/;
/** Certificates, meetings, activities, awards and organs take no title marks (GB/T 15834—2011, A). */
const UNTITLED = new RegExp(
  [
    '许可证|执照|身份证|居住证|资格证|执法证|工作证|证书|[房产权]证|驾驶证|行驶证',
    '会议|大会|论坛|(?:推进|座谈|现场|研讨|发布|听证|调度|部署|动员|表彰|论证|述法)会|(?:培训|研讨|讲习)班',
    '主题活动|专项行动|宣传[周月]|活动[周月]|(?:宪法|禁毒|环境|安全教育)日',
    '奖|先进集体|先进个人|示范单位|荣誉称号',
    '办公室|委员会|领导小组|(?:司法|公安|民政|财政|税务|管理)局|司法所|人民法院|人民检察院|人民政府',
  ]
    .map((names) => `(?:${names})$`)
    .join('|'),
);
const TITLED = /关于|通知|办法|规定|方案|意见|公约|纪要|章程|细则|规则|条例|制度|清单|名单|报告/;

/** 《》 around what takes none, or none where the register's full title stands. */
export const bookTitle = blockRule<Marks>({
  wakes: [['title', 'nation', 'names']],
  meta: {
    id: 'citations/book-title',
    code: 'C004',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '书名号误用或缺失', en: 'Title marks where none belong, or none where they do' },
    description: {
      'zh-CN':
        '证照、会议、活动、奖项、机构的名称不用书名号；法律法规和文件用全称时应加书名号。只认登记表中的全称和明确的证照、会议名称。',
      en: 'Certificates, meetings, activities, awards and organs take no title marks; full titles of laws and documents do. Only full titles of the register and unmistakable names are looked at.',
    },
    basis: [{ document: '标点符号用法（GB/T 15834—2011）', clause: '4.15、附录A', force: 'norm' }],
    examples: [
      { bad: '核发《食品经营许可证》32张。', good: '核发食品经营许可证32张。' },
      { bad: '宣传中华人民共和国行政复议法。', good: '宣传《中华人民共和国行政复议法》。' },
    ],
  },
  messages: {
    superfluous: {
      'zh-CN': ({ found }) => `“${found}”不是书名、篇名或文件名，不用书名号`,
      en: ({ found }) => `“${found}” is no title and takes no title marks`,
    },
    missing: {
      'zh-CN': ({ found }) => `“${found}”是文件全称，应加书名号`,
      en: ({ found }) => `“${found}” is a full title and takes title marks`,
    },
  },
  *detect(block, { lexicon, year, steps }) {
    if (!isWording(block)) return;
    for (const { start, end, title } of steps.over(citationsOf(block))) {
      if (UNTITLED.test(title) && !TITLED.test(title) && !title.includes('《')) {
        const at = place(block, start, end);
        yield { place: at, state: { at, text: title, wanted: false } };
      }
    }
    for (const { start, end } of steps.over([...nationalTitles(block, lexicon), ...fullTitles(block, lexicon, year)])) {
      const at = place(block, start, end);
      yield { place: at, state: { at, text: block.text.slice(start, end), wanted: true } };
    }
  },
  describe: ({ text, wanted }) => ({ id: wanted ? 'missing' : 'superfluous', data: { found: text } }),
  repair: ({ at, text, wanted }) => [
    {
      title: wanted
        ? { 'zh-CN': '加书名号', en: 'Add title marks' }
        : { 'zh-CN': '去掉书名号', en: 'Remove the title marks' },
      kind: 'choice',
      edits: [{ place: at, text: wanted ? `《${text}》` : text }],
    },
  ],
});

/** Full titles that begin with 中华人民共和国 and stand without marks; the constitution is more than a document. */
function* nationalTitles(block: Block, lexicon: Lexicon): Generator<Span> {
  const { text } = block;
  for (let at = text.indexOf(NATION); at >= 0; at = text.indexOf(NATION, at + 1)) {
    for (let end = Math.min(text.length, at + LONGEST_TITLE); end > at + NATION.length; end--) {
      const law = lexicon.register.byTitle(text.slice(at, end));
      if (!law) continue;
      const span = { start: at, end };
      if (law.id !== 'L001' && stands(block, span)) yield span;
      break;
    }
  }
}

/** An act that is only being made has no title yet: 研究制定生态保护补偿条例. */
const MAKING = /(?:制定|出台|起草|修订|修改|完善|立法|推动)[^，。；]{0,8}$/;

/** Full titles without the country's name, of acts that were in force in the reporting year; years included. */
const fullTitles = (block: Block, lexicon: Lexicon, year: number | undefined): readonly Span[] =>
  citedLaws(block, lexicon, year).filter(
    ({ marked, match, title }) =>
      !marked &&
      match.kind === 'exact' &&
      match.title === match.law.title &&
      !(year !== undefined && Number(match.law.effective.slice(0, 4) || 0) > year) &&
      !MAKING.test(block.text.slice(Math.max(0, title.start - 12), title.start)) &&
      stands(block, title),
  );

function stands(block: Block, span: Span): boolean {
  if (block.text.charAt(span.start - 1) === '<') return false;
  return !isForeign(block, span) && !isQuoted(block, span) && !GOES_ON.test(block.text.slice(span.end, span.end + 4));
}
