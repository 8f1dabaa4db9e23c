import { narrowDigits } from '../text/chars.js';

/** The last units of words. */
const lastOf = (words: string): string => words.replace(/.(?!\||$)|\|/g, '');

const GENRE_WORDS =
  '报告|总结|通报|汇报|说明|意见|方案|要点|计划|规划|纲要|通知|公告|通告|决定|决议|命令|公报|议案|请示|批复|函|纪要|办法|规定|细则|规则|条例|材料|情况|年报|清单|讲话|致辞|述职|述法';
/** A title ends with its 文种; a version in brackets, a subtitle or the name of the site may follow. */
const GENRE = new RegExp(
  `(?:${GENRE_WORDS})(?:[（(][^（()）]{1,24}[）)]|解读|全文)?(?:\\s*(?:[—–―]{1,2}|[_|-])\\s*[^。；]{2,40})?$`,
  'u',
);
/** What the names of organs end with. */
const ORGAN_ENDS =
  '人民政府|政府|委员会|管委会|办事处|办公室|党工委|党委|党组|工委|法院|检察院|局|厅|委|办|院|支队|大队|中心|街道|社区|公司|集团';
export const ORGAN_WORDS = `(?:${ORGAN_ENDS})`;
const ORGAN = new RegExp(`^[^。；：，、:;,!！?？“”《》\\d]{2,30}${ORGAN_WORDS}(?:[（(][^（()）]{1,12}[）)])?$`, 'u');

/** What a title ends with, by its last unit; what else one ends with or holds that goes on behind its 文种. */
const LAST_OF_GENRE = lastOf(GENRE_WORDS);
const GOES_ON = /[—–―_|-]|(?:[）)]|解读|全文)$/;

/** Ends with the name of a kind of document, and with no stop. */
export const isTitleText = (line: string): boolean =>
  (LAST_OF_GENRE.includes(line.slice(-1)) || GOES_ON.test(line)) && GENRE.test(line);

/** What the name of an organ ends with, by its last unit. */
const LAST_OF_ORGAN = `${lastOf(ORGAN_ENDS)}）)`;

/** The name of an organ and nothing else. */
export const isOrgan = (line: string): boolean => LAST_OF_ORGAN.includes(line.slice(-1)) && ORGAN.test(line);

/** Longest line that may be part of a title of several lines. */
export const LONGEST_TITLE_LINE = 44;

/** A line that may be the beginning of a title: an organ, 关于…, or a year at its end; it names no kind of document yet. */
export function isOpenTitle(line: string): boolean {
  if (line.length > 2 * LONGEST_TITLE_LINE || /[。；：！？，、:;!?,_|>＞【】]/.test(line) || isTitleText(line))
    return false;
  return isOrgan(line) || /关于/.test(line) || /(?:19|20)\d{2}\s*年度?$/.test(narrowDigits(line));
}

/** What a title goes on with behind the organ that reports: no organ of its own. */
const TOPIC = /^(?:关于|(?:19|20)\d{2}\s*年|法治|依法|政府|政务|推进|落实|贯彻|党政|主要负责|第一责任人|述|年度|工作)/;

/** …关于报送⏎2025年度法治政府建设情况的报告. */
const isOfYear = (line: string): boolean => /^(?:19|20)\d{2}\s*年/.test(narrowDigits(line)) && isTitleText(line);

/** Does `next` carry on a title that is open so far? */
export function continuesTitle(title: string, next: string): boolean {
  if (next.length > LONGEST_TITLE_LINE || /^[—―–（(【《]|[。；：！？，:;!?,]/.test(next)) return false;
  if (/关于/.test(title) || !isOrgan(title))
    return !isOrgan(next) && (!/^[\d一二三四五六七八九十（(第]/.test(next) || isOfYear(next));
  // The header of a site names the organ, and the title under it names it again.
  if (next.startsWith('关于')) return true;
  return TOPIC.test(narrowDigits(next)) && !next.includes(title.slice(0, 2));
}
