import { worded } from '../lexicon/worded.js';
import type { Act } from './act.js';

/** Words that say what a change is measured against; they are no subject. */
const AGAINST = worded`(?:与|比|较|和|同)?(?:20\d\d年|[“"]?[一二三四五六七八九十]+五[”"]?(?:时期|期间)?|${'time.base'})(?:同期|同月|全年|底|末|度|预算|决算|执行|实际)?(?:数)?(?:相比|比较|比)?|比(?=$)|较(?=$)|${'change.filler'}`;

/** What is left of the words before a verb of change when the comparison is taken away: “受案同比增加” → 受案. */
export const subjectOf = (words: string): string => AGAINST.strip(words).replace(/[\s的，。、：；“”"（）()]/g, '');

export const PREVIOUS = worded`(?:比|较|与|同|和)(?:${'time.compared'}|(?:19|20)\d\d年)(?:度|同期|同月|全年|底|末|时|初)*(?:的|数|为|共)?$|(?<!今年|本年|本月|本周|当年|当月)(?:同期|同月)(?:的|数|为|是)*$`;
/** 较“十三五”末的⟦9323.1亿元⟧增加 */
export const AGAINST_IT = /(?:比|较(?![多少大小高低为])|与)[^，；。]{0,16}$/;
/** 上年⟦120件⟧, 去年为⟦94.8%⟧: nothing else in the clause */
export const BARE_PREVIOUS = worded`^${'time.last'}(?:末|底|度|同期)?(?:(?:分别|依次)?(?:为|是|有))?$`;
export const RATE =
  /([一-鿿“”"]{0,14}率|[一-鿿]{0,8}满意度|覆盖面|(?:支出|执行|拨付|投资|资金)进度|比例|占比|比重)(?:（[^）]{0,12}）|\([^)]{0,12}\)|按[^，；。]{1,4}(?:计算?|统计|算))?(?:合计|分别|依次|已经?|均|都|也|高|仍|就|稳定|持续|保持|维持|约|大约|近|达到?了?|达|为|是|在|至|到|仅|只有|超过?|提高到|提升至|提升到|提高至|上升至|上升到|：|:|，|,|\s)*$/;
/** The words before a figure, a year among them included: 与2010年⟦725482人⟧相比. */
export const withTime = (lead: string, previous: { readonly lead: string; readonly act: Act } | undefined): string =>
  previous?.act.kind === 'time' ? `${previous.lead}2000年${lead}` : lead;
