import { altered, type Kind, sentences } from '../plant.js';

const HAN = '[\\u4e00-\\u9fa5]';
const between = (sign: string, flags = 'g') => new RegExp(`(?<=${HAN})${sign}(?=${HAN})`, flags);

export const PUNCTUATION_KINDS: readonly Kind[] = [
  altered('half-width comma', ['punctuation/half-width'], between('，'), () => ','),
  altered('half-width stop', ['punctuation/half-width'], /(?<=[\u4e00-\u9fa5”）])。(?=[\u4e00-\u9fa5\n])/g, () => '.'),
  altered('half-width colon', ['punctuation/half-width'], between('：'), () => ':'),
  altered(
    'half-width brackets',
    ['punctuation/half-width'],
    /（([\u4e00-\u9fa5、]{2,12})）(?!.*》)/g,
    ([, inner]) => `(${inner})`,
  ),
  altered('closing quotation mark lost', ['punctuation/pairs'], /“([^“”]{2,10})”/g, ([, inner]) => `“${inner}`),
  altered('opening quotation mark lost', ['punctuation/pairs'], /“([^“”]{2,10})”/g, ([, inner]) => `${inner}”`),
  altered(
    'closing bracket lost',
    ['punctuation/pairs'],
    /(?<=[\u4e00-\u9fa5])（([^（）\n]{2,12})）/g,
    ([, inner]) => `（${inner}`,
  ),
  altered('closing title mark lost', ['punctuation/pairs'], /《([^《》\n]{3,40})》/g, ([, inner]) => `《${inner}`),
  sentences(
    'quotes in quotes',
    ['punctuation/nested-quotes'],
    ['提出⟦“落实“八五”普法规划”⟧的要求。', '学习《关于贯彻⟦《民法典》⟧的通知》。'],
  ),
  sentences(
    'enumeration comma',
    ['punctuation/enumeration-comma'],
    ['学习《民法典》⟦、⟧《行政处罚法》。', '落实“三会一课”⟦、⟧“主题党日”制度。'],
  ),
  altered('dash of a span of years', ['punctuation/range-dash'], /(20\d\d)—(20\d\d)年/g, ([, a, b]) => `${a}-${b}年`),
  sentences('hyphen of a range', ['punctuation/range-dash'], ['培训⟦100-120人⟧。', '完成时限为⟦3-5年⟧。']),
  sentences(
    'ellipsis',
    ['punctuation/ellipsis'],
    ['开展宣传、培训⟦......⟧。', '涉及环保、交通⟦……等⟧领域。', '走访农户、企业⟦。。。⟧'],
  ),
  altered(
    'repeated stop',
    ['punctuation/repeated'],
    /(?<=[\u4e00-\u9fa5])([，。])(?=[\u4e00-\u9fa5])/g,
    ([sign]) => `${sign}${sign}`,
  ),
  altered('comma before a stop', ['punctuation/repeated'], /(?<=[\u4e00-\u9fa5])。$/gm, () => '，。'),
  altered(
    'paragraph without a stop',
    ['punctuation/paragraph-end'],
    /(?<=^(?![一二三四五六七八九十（#|\d]).{40,}[\u4e00-\u9fa5])。$/gm,
    () => '',
  ),
  sentences(
    'brackets of a document number',
    ['punctuation/document-number-brackets'],
    ['印发通知（青政发⟦[2024]⟧12号）。', '印发通知（青政办发⟦(2024)⟧12号）。', '印发通知（青政发⟦【2024】⟧12号）。'],
  ),
  altered(
    'blank between characters',
    ['punctuation/cjk-space'],
    /(?<=[\u4e00-\u9fa5]{3})(?=[\u4e00-\u9fa5]{3})/g,
    () => ' ',
  ),
  sentences('clock', ['punctuation/clock'], ['活动于⟦9：30⟧开始。', '热线服务至⟦17：30⟧结束。']),
  altered('corner quotes', ['punctuation/corner-quotes'], /“([^“”]{2,10})”/g, ([, inner]) => `「${inner}」`),
];
