import { alter, altered, type Kind, type Planted, sentences } from '../plant.js';

const HAN_NUMBERS = '一二三四五六七八九十';
const next = (mark: string, by: number): string => HAN_NUMBERS[HAN_NUMBERS.indexOf(mark) + by] ?? mark;

/** Samples of kinds of report that must have a title and be signed. */
const isStrict = (name: string): boolean => /^samples\/(?:fazhi|shufa)/.test(name);

/** A part of the report from its heading to the next one of its level. */
function without(text: string, wanted: RegExp): Planted | undefined {
  const parts = text.split(/(?=^[一二三四五六七八九十]+、)/m);
  const kept = parts.filter((part) => !wanted.test(part.split('\n')[0] ?? ''));
  return kept.length === parts.length ? undefined : { text: kept.join(''), start: 0, end: 0 };
}

export const STRUCTURE_KINDS: readonly Kind[] = [
  {
    name: 'mandatory part missing',
    rules: ['structure/required-section'],
    anywhere: true,
    plant: ({ text, name }, random) =>
      /法治政府建设/.test(text.slice(0, 60)) && name.startsWith('samples')
        ? without(text, random.of([/不足/, /第一责任人/, /(?:下一年度|主要安排|20\d\d年.*安排)/]) ?? /不足/)
        : undefined,
  },
  {
    name: 'empty section',
    rules: ['structure/empty-section'],
    anywhere: true,
    plant: (host, random) =>
      alter(
        host,
        random,
        /(?<=^（[一二三四五六七八九十]）[^。\n]{4,30}\n\n?)[^（\n一二三四五].*\n+(?=（|[一二三四五六七八九十]、)/gm,
        () => '',
      ),
  },
  {
    name: 'no title',
    rules: ['structure/title'],
    anywhere: true,
    plant: ({ text, name }) => (isStrict(name) ? { text: text.replace(/^.*\n+/, ''), start: 0, end: 0 } : undefined),
  },
  altered('number skipped', ['structure/heading-sequence'], /^([二三四五])(?=、)/gm, ([mark]) => next(mark, 1)),
  altered(
    'number of a subheading skipped',
    ['structure/heading-sequence'],
    /(?<=^（)[二三四五](?=）)/gm,
    ([mark]) => next(mark, 1),
    true,
  ),
  altered(
    'number repeated',
    ['structure/heading-sequence'],
    /(?<=^（)[二三四五](?=）)/gm,
    ([mark]) => next(mark, -1),
    true,
  ),
  altered('mark of a part', ['structure/heading-mark'], /^[一二三四五六](?=、)、/gm, ([mark]) =>
    mark.replace('、', '.'),
  ),
  altered(
    'brackets of a subheading',
    ['structure/heading-mark', 'punctuation/half-width'],
    /^（([一二三四五六])）/gm,
    ([, n]) => `(${n})`,
  ),
  altered('subheading with 、', ['structure/heading-mark'], /^（[一二三四五六]）/gm, ([mark]) => `${mark}、`),
  altered(
    'level skipped',
    ['structure/heading-level'],
    /(?<=^[一二三四五六]、[^。\n]{2,30}\n\n?)（一）/gm,
    () => '1.',
    true,
  ),
  altered(
    'heading with a stop',
    ['structure/heading-punctuation'],
    /(?<=^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。；：\n]{3,34})$(?=\n+[^一二三四五六七八九十（\n])/gm,
    () => '。',
  ),
  altered('item skipped', ['structure/run-in-sequence'], /(?<=[。；])二是/g, () => '三是', true),
  altered('item repeated', ['structure/run-in-sequence'], /(?<=[。；])三是/g, () => '二是', true),
  altered(
    'item without number',
    ['structure/run-in-sequence'],
    // Between two that bear theirs: 一是 alone is no run.
    /(?<=[。；])二是(?=[\u4e00-\u9fa5]{2,12}[，。][^\n]*[。；]三是)/g,
    () => '是',
    true,
  ),
  sentences(
    'two styles in one run',
    ['structure/run-in-sequence'],
    [
      '主要措施：第一，健全制度，压实责任。⟦二是⟧强化落实，跟踪问效。第三，完善监督，建章立制。',
      '主要措施：首先，健全制度，压实责任。⟦二是⟧强化落实，跟踪问效。三是完善监督，建章立制。',
      '主要措施：①健全制度，压实责任。⟦2.⟧强化落实，跟踪问效。③完善监督，建章立制。',
    ],
  ),
  altered(
    'heading twice',
    ['structure/duplicate-heading'],
    /(?<=^（一）([^。\n]{4,30})\n(?:(?!^[一二三四五六七八九十]、).*\n)*?（二）)[^。\n]{4,30}$/gm,
    ([, first]) => first,
  ),
  {
    name: 'no sign-off',
    rules: ['structure/sign-off'],
    anywhere: true,
    plant: ({ text, name }) => {
      if (!isStrict(name) || !/\n[^\n，。]{4,20}\n20\d\d年\d+月\d+日\s*$/.test(text)) return undefined;
      return { text: text.replace(/\n[^\n，。]{4,20}\n20\d\d年\d+月\d+日\s*$/, '\n'), start: 0, end: 0 };
    },
  },
  altered('date without a day', ['structure/date'], /^20\d\d年\d{1,2}月\d{1,2}日\s*$/gm, ([date]) =>
    date.trim().slice(0, -1),
  ),
  altered(
    'date with a zero',
    ['structure/date'],
    /^(20\d\d年)(\d)(月\d{1,2}日)\s*$/gm,
    ([, year, month, day]) => `${year}0${month}${day}`,
  ),
  sentences(
    'impossible day',
    ['structure/date'],
    ['方案自⟦2025年2月30日⟧起施行。', '会议于⟦2024年13月5日⟧召开。', '活动于⟦11月31日⟧结束。'],
  ),
  altered(
    'another reporting year',
    ['structure/reporting-year'],
    /(?<=^[一二三四五]、)20\d\d(?=年(?!.*(?:安排|打算|计划|任务|重点)))/gm,
    ([year]) => String(Number(year) - 1),
    true,
  ),
  sentences(
    'web residue',
    ['structure/web-residue'],
    ['\n\n⟦扫一扫在手机打开当前页⟧', '\n\n⟦【打印本页】【关闭窗口】⟧', '\n\n⟦分享到：微信 微博⟧'],
  ),
  sentences(
    'not filled in',
    ['structure/unfilled'],
    [
      '由⟦XX部门⟧负责落实。',
      '定于⟦×月×日⟧召开会议。',
      '培训人员⟦___⟧人次。',
      '处罚⟦ 万元⟧。',
      '有关情况⟦（待补充）⟧。',
    ],
  ),
];
