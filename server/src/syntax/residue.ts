import { type Form, Forms } from './forms.js';

/** Lines that stand on a web page whatever it shows. */
const RESIDUE = new Forms(
  [
    ['【[字', '[【[]?\\s*(?:字号|字体|字体大小)[:：]?.{0,20}'],
    ['下', '下载|下一[篇页条][:：]?.{0,60}'],
    ['打', '打印(?:本页)?'],
    ['全', '全屏'],
    ['收', '收藏'],
    ['加', '加大'],
    ['还', '还原'],
    ['减', '减小'],
    ['】', '】.{0,4}'],
    ['大中小', '[大中小](?:[\\s|]+[大中小])*'],
    ['分', '分享到?[:：]?.{0,12}'],
    ['微Q扫', '(?:微信|微博|QQ)?扫一扫.{0,20}'],
    ['扫', '扫描.{0,4}二维码.{0,16}'],
    ['关', '关闭(?:窗口|本页)?'],
    ['返', '返回(?:顶部|首页|上页|上一页)?'],
    ['上', '上一[篇页条][:：]?.{0,60}'],
    ['浏阅点', '(?:浏览|阅读|点击)(?:次数|量|数)?[:：]?\\s*\\d*次?'],
    ['您你当现目所的位', '[您你]?(?:当前|现在|目前)?(?:所在)?的?位置\\s*[:：是].{0,80}'],
    ['责', '责任编辑[:：].{0,20}'],
    ['编', '编辑[:：].{0,12}'],
    ['版', '版权所有.{0,60}'],
    ['相', '相关(?:链接|附件|文档|阅读|报道|新闻|文章|解读|稿件|信息)[:：]?'],
    ['附', '附件下载[:：]?.{0,60}'],
    ['点', '点击(?:查看|下载|打开).{0,12}'],
    ['本网已全支', '(?:本站|网站|本网站)?(?:已|全面)?支持IPv6.{0,20}'],
    ['您', '您是第\\s*\\d+\\s*[位个](?:访客|访问者|浏览者|读者).{0,10}'],
    ['C©', '(?:Copyright|©).{0,80}'],
    ['（(网', '[（(]?网站编辑[:：].{0,12}'],
    ['无', '无障碍(?:浏览|阅读)?'],
    ['长', '长者(?:模式|版)'],
    ['繁', '繁體'],
    ['简', '简体'],
    ['E', 'English'],
    ['登', '登录'],
    ['注', '注册'],
    ['语', '语音播报'],
    ['保', '保护视力色[:：]?.{0,20}'],
    ['A', 'A[+-]'],
    ['用', '用微信扫.{0,20}'],
    ['网', '网站地图'],
    ['联', '联系我们'],
  ],
  '$',
);
/** Where one stands on the site: 首页 > 政务公开 > 正文. */
const TRAIL = /^[^。；，,：:]{1,16}(?:\s*[>＞»›]\s*[^。；，,]{1,40}){1,6}$/u;
/** The same whatever few units stand before it. */
const WITHIN = /^(?:.{0,6}ICP备.{0,40}|.{0,4}复制链接.{0,8})$/u;

/** Words of the buttons of a web page. */
const BUTTON: readonly Form[] = [
  ['打', '打印(?:本页|此页|文章)?'],
  ['关', '关闭(?:窗口|本页|页面)?|关于我们'],
  ['返', '返回(?:顶部|首页|上页|列表)?'],
  ['收', '收藏(?:本页|文章)?'],
  ['分', '分享(?:到)?'],
  ['下', '下载|下一[篇页]'],
  ['字', '字体|字号'],
  ['大', '大'],
  ['中', '中'],
  ['小', '小'],
  ['首', '首页'],
  ['上', '上一[篇页]'],
  ['微', '微信|微博|微信好友'],
  ['朗', '朗读'],
  ['放', '放大'],
  ['缩', '缩小'],
  ['默', '默认'],
  ['我', '我要纠错|我要评论'],
  ['纠', '纠错'],
  ['网站', '(?:网站|站点)地图'],
  ['联', '联系我们'],
  ['隐', '隐私(?:声明|保护|政策)'],
  ['免网法版', '(?:免责|网站|法律|版权)声明'],
  ['我政网', '(?:我为)?(?:政府)?网站找错'],
  ['适', '适老化(?:模式|版)?'],
  ['长', '长者(?:模式|版|助手)'],
  ['无', '无障碍(?:浏览|阅读|版)?'],
  ['繁簡简', '[繁簡简][体體](?:版|中文)?'],
  ['E', 'English'],
  ['R', 'RSS(?:订阅)?'],
  ['使', '使用帮助'],
  ['网', '网站简介'],
  ['设', '设为首页'],
  ['加', '加入收藏'],
  ['手', '手机版'],
  ['移', '移动版'],
  ['电', '电脑版'],
  ['客', '客户端'],
  ['登', '登录'],
  ['注', '注册'],
  ['Q', 'QQ(?:空间|好友)?'],
  ['朋', '朋友圈'],
  ['新', '新浪微博'],
  ['复', '复制链接'],
  ['意', '意见反馈'],
  ['智', '智能问答'],
  ['语', '语音播报'],
  ['点', '点赞'],
  ['A', 'A[+-]?'],
];
const FIRST_BUTTON = new Forms(BUTTON, '');
const BETWEEN = '[\\s　|｜【】[\\]·:：/>]*';
const MORE_BUTTONS = `${BETWEEN}(?:(?:${BUTTON.map(([, form]) => form).join('|')})${BETWEEN})+`;
const BAR = new Forms(
  BUTTON.map(([firsts, form]): Form => [firsts, `(?:${form})${MORE_BUTTONS}`]),
  '$',
);
/** A line of nothing but buttons, two at least, is one of a page's bars; marks may stand before the first. */
function isBar(line: string): boolean {
  const start = line.search(/[^\s　|｜【[·]/);
  const buttons = start > 0 ? line.slice(start) : line;
  return FIRST_BUTTON.fit(buttons) && BAR.fit(buttons);
}
/** The line of date, source and views, with its counter or its sizes of type. */
const COUNTER =
  /(?:浏览|阅读|点击|访问)(?:次数|人次|量|数)?\s*[:：]?\s*\d*|字(?:体|号)(?:大小)?\s*[:：]\s*[[【]?\s*[大小]/;
const DATED = /(?:发布|发文|更新|来源|时间|日期|作者|[12]\d{3}[-年/.]\d{1,2})/;
/** What the foot of a site prints by law: ICP number, police number, code of the site. */
const SITE_FOOT = /(?:ICP备|公网安备|备案(?:编?号|序号)|网站标识码)\s*[:：]?\s*[A-Za-z\d\u4e00-\u9fa5]/;
/** “主办：…　承办：…　技术支持：…”: who runs the site. */
const SITE_STAFF =
  /^(?=.*(?:主办.+承办|技术支持|网站))(?:(?:主办|承办|协办|主管|维护|建设|技术支持|网站维护|运维)(?:单位)?\s*[:：]\s*[^。；：:]{2,40}?[\s　|｜]*){1,5}(?:(?:地址|邮编|电话|联系电话|网站电话|邮箱)\s*[:：].{1,60})?$/;
/** “编辑：…　审核：…”: who put the page together. */
const STAFF =
  /^[（(【[]?(?:责任编辑|责编|编辑|初审|复审|终审|一审|二审|三审|校对|监制|值班编辑|编审|审核人?|发布人|录入|信息审核)\s*[:：]\s*[\u4e00-\u9fa5A-Za-z·\s　|｜/]{1,16}(?:[\s　|｜]*(?:责任编辑|责编|编辑|初审|复审|终审|一审|二审|三审|校对|监制|编审|审核人?|发布人|录入|来源)\s*[:：]\s*[\u4e00-\u9fa5A-Za-z·]{1,12})*[）)】\]]?$/;

/** The name of a file that could be loaded: 附件1.doc, 2.统计表.xlsx（18KB）. */
const FILE =
  /^(?:\d{1,2}[.．、]\s*)?[^。；，：:\s]{1,50}\.(?:docx?|wps|pdf|ofd|ceb|xlsx?|et|pptx?|zip|rar|jpe?g|png)\s*(?:[（([]?\s*\d+(?:\.\d+)?\s*[KM]B?\s*[)）\]]?)?$/i;

/** Units one of which stands in a {@link TRAIL}. */
const ARROWS = /[>＞»›]/;

/** Is the line one of those that a web page puts around a text? Without outer blanks. */
export const isResidue = (line: string): boolean =>
  RESIDUE.fit(line) ||
  (ARROWS.test(line) && TRAIL.test(line) && !line.startsWith('<')) ||
  ((line.includes('ICP备') || line.includes('复制链接')) && WITHIN.test(line) && !line.startsWith('<')) ||
  isBar(line) ||
  (COUNTER.test(line) && DATED.test(line) && !/[。；]/.test(line)) ||
  SITE_FOOT.test(line) ||
  (/[:：]/.test(line) && (SITE_STAFF.test(line) || STAFF.test(line))) ||
  (line.includes('.') && /[A-Za-z)）\]]$/.test(line) && FILE.test(line));
/** Does the line name who owns or runs the site, its number or its rights, or stand over a list of links? */
export const isSiteFoot = (line: string): boolean =>
  /版权所有|版权归.{2,12}所有|来源标注为|本网(?:站)?(?:注明|刊发|转载)|^\s*相关(?:链接|文档|阅读|报道|新闻|文章|信息|稿件)/.test(
    line,
  ) ||
  SITE_FOOT.test(line) ||
  SITE_STAFF.test(line.trim());
