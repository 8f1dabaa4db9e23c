import type { Source } from '../source.js';

/** Words of the fifth family, as reports to a people's congress have them: none stands in a table. */
const duty = (line: string) => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

export const DUTIES = [
  '立项 竣验 安置楼 栋',
  '收下 判毕 抚养费案 件',
  '移来 诉出 电诈嫌犯 人',
  '摸出 关闭 散乱作坊 家',
  '招录 到任 特岗老师 人',
  '审下 放款 助学借款 笔',
  '申评 授匾 绿色工厂 家',
  '列账 治好 黑臭沟渠 条',
  '转来 回帖 网民留言 条',
  '查见 改毕 扬尘隐患 处',
  '聘来 开课 驻校教练 名',
  '送交 裁下 减刑卷 宗',
  '认养 管护 古银杏 株',
  '点名 巡毕 饮水源地 处',
].map(duty);

/** What a whole falls into. */
export const CLASSES: readonly (readonly string[])[] = [
  ['幼儿园段', '小学段', '初中段', '高中段'],
  ['烟尘', '污水', '异味', '油烟'],
  ['水田', '旱地', '园地', '林草地'],
  ['风能', '光能', '水能', '沼气'],
];

/** What cases are about. */
export const CHARGES: readonly (readonly string[])[] = [
  ['盗窃', '诈骗', '危驾', '寻衅'],
  ['借贷', '买房', '物业', '抚养'],
];

export const COUNTIES = ['青麓县', '洛桥区', '云岭区', '禾丰县', '石渡区', '雁栖县', '东垣县', '北嵕区'];

export const WORKS = ['引水入城', '旧校改楼', '河口湿地', '县乡环路', '产城融合园', '职教新区'];

export const YEARS = ['过去一年', '一年来', '五年间', '2024年', '上年度', '任期内'];

export const fifthWords = (s: Source) => ({
  duty: () => s.pick(DUTIES),
  classes: (n: number) =>
    [...s.several(s.pick(CLASSES), n), '', '', ''].slice(0, 4) as [string, string, string, string],
  charges: (n: number) => [...s.several(s.pick(CHARGES), n), '', ''].slice(0, 3) as [string, string, string],
  counties: (n: number) => [...s.several(COUNTIES, n), '', '', ''].slice(0, 3) as [string, string, string],
  works: () => s.several(WORKS, 2) as [string, string],
  year: () => s.pick(YEARS),
});
