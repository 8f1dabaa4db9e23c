import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import { checkOutline } from '../../helpers/outline.js';

const TITLE = '枫林区2025年法治政府建设年度报告';
const BODY = '一、主要工作\n全年检查42次。\n二、存在问题\n力量不足。\n三、下步打算\n继续检查。\n';
const OUTLINE = `
    t0 ${TITLE}
    h1 一、|主要工作
    h1 二、|存在问题
    h1 三、|下步打算
    `;

const leftOut = (text: string): string[] =>
  parseReport(text, { format: 'text' }).blocks.flatMap(({ kind, text: line }) =>
    kind === 'residue' ? [line.trim()] : [],
  );

describe('what other sites print around a report', () => {
  const ABOVE = [
    '您当前的位置：网站首页 >> 信息公开 >> 年度报告',
    '索引号：FL0001-2026-00012  主题分类：综合政务',
    '发文机关：枫林区人民政府  成文日期：2026-01-20',
    `标题：${TITLE}`,
    '发文字号：枫政〔2026〕3号  发布日期：2026-01-22',
    '有效性：有效',
    'A+ A A-',
  ];
  const BELOW = [
    '（来源：区政府办）',
    '点击查看附件',
    `附件下载：${TITLE}.pdf`,
    '附件1.doc',
    '2.统计表.xlsx（18KB）',
    '收藏 | 打印 | 返回顶部',
    '分享到：微信 微博 QQ空间',
    '【责任编辑：王芳】',
    '下一条：无',
    '版权所有：枫林区政府办  地址：枫林区建设路18号  邮编：000000',
    '闽ICP备00000000号  闽公网安备 00000000000000号',
    '网站地图 | 联系我们 | 隐私声明',
    '政府网站找错  适老化  无障碍浏览',
    '本网站已支持IPv6',
  ];

  it('is residue, and the title is the one that stands over the text', () => {
    const text = `${ABOVE.join('\n')}\n${TITLE}\n${BODY}${BELOW.join('\n')}\n`;
    checkOutline(text, OUTLINE);
    assert.deepEqual(leftOut(text), [...ABOVE, ...BELOW]);
  });

  it('names of files in prose and lines of a report are none', () => {
    const lines = ['请登录网站下载统计表.xlsx并填报。', '标题栏应写明单位名称。', '网站地图和联系我们栏目已更新。'];
    assert.deepEqual(leftOut(`${TITLE}\n一、主要工作\n${lines.join('\n')}\n二、存在问题\n力量不足。\n`), []);
  });
});

describe('a title of two lines', () => {
  it('goes on with a year', () => {
    checkOutline(
      `枫林区人民政府办公室关于报送\n2025年度法治政府建设情况的报告\n\n${BODY}`,
      OUTLINE.replace(TITLE, '枫林区人民政府办公室关于报送2025年度法治政府建设情况的报告'),
    );
  });
});

describe('an organ over its title', () => {
  it('belongs to it where 关于 follows, though the title names the place again', () => {
    checkOutline(
      `枫林区人民政府办公室\n关于印发《枫林区2025年法治政府建设\n工作要点》的通知\n\n${BODY}`,
      OUTLINE.replace(TITLE, '枫林区人民政府办公室关于印发《枫林区2025年法治政府建设工作要点》的通知'),
    );
  });
});

describe('contents of Markdown that lead into the text', () => {
  const body = BODY.replace(/^([一二三])/gm, '\n## $1').replace(/\n(?=[^#\n])/g, '\n\n');
  for (const list of [
    '[一、主要工作](#一主要工作)\n[二、存在问题](#二存在问题)\n[三、下步打算](#三下步打算)',
    '- [一、主要工作](#一主要工作)\n- [二、存在问题](#二存在问题)\n- [三、下步打算](#三下步打算)',
    '[TOC]',
  ])
    it(list.replaceAll('\n', '⏎'), () => checkOutline(`# ${TITLE}\n\n${list}\n${body}`, OUTLINE, 'markdown'));
});

describe('marks that count on inside the paragraph of the first', () => {
  for (const [first, second, third] of [
    ['（1）', '（2）', '（3）'],
    ['1）', '2）', '3）'],
    ['(1).', '(2).', '(3).'],
    ['（一）', '（二）', '（三）'],
    ['1.', '2.', '3.'],
    ['①', '②', '③'],
  ] as const)
    it(`${first} ${second} ${third} stand side by side`, () => {
      const level = { '（': 4, '(': 4, '1': 4 }[first[0] ?? ''] ?? 5;
      const own = first === '（一）' ? 2 : first === '1.' ? 3 : level;
      checkOutline(
        `${TITLE}\n一、存在问题\n${first}人员不足，力量薄弱。${second}经费紧张。${third}宣传不够，氛围不浓。\n`,
        `
    t0 ${TITLE}
    h1 一、|存在问题
      h${own} ${first}|人员不足，力量薄弱
      i${own} ${second}|经费紧张
      i${own} ${third}|宣传不够，氛围不浓
    `,
      );
    });
});

describe('below the foot of a site', () => {
  it('hints on browsers and accounts are residue, down to the end', () => {
    const below = [
      '版权所有：枫林区人民政府办公室',
      '为确保最佳浏览效果，建议使用新版浏览器访问。',
      '（2）选择注册类别，填写信息，完成注册',
      '（3）登录遇到问题，请致电0000-0000000',
    ];
    const text = `${TITLE}\n${BODY}${below.join('\n')}\n`;
    checkOutline(text, OUTLINE);
    assert.deepEqual(leftOut(text), below);
    // With a part of the report behind it, nothing is.
    assert.deepEqual(leftOut(`${text}四、附则\n本报告由区政府办负责解释。\n`), below.slice(0, 1));
  });
});

describe('links to other pages below the text', () => {
  it('are residue with the line over them', () => {
    const below = [
      '相关新闻',
      '枫林区2024年法治政府建设年度报告 2025-01-18',
      '枫林区2023年法治政府建设年度报告 2024-01-15',
      '关于我们 网站声明 网站地图 联系我们',
    ];
    assert.deepEqual(leftOut(`${TITLE}\n${BODY}${below.join('\n')}\n`), below);
  });
});

describe('what a site says of rights below the text', () => {
  it('is residue, sentences or not', () => {
    const below = [
      '声明：凡来源标注为“枫林在线”的稿件，版权归枫林区融媒体中心所有。',
      '凡本网注明来源为其他单位的稿件，均转载自其它媒体，版权归原单位所有，转载目的在于传递信息。',
      '如果您认为本网刊发的信息侵犯了您的权利，请在30日内与本网联系。',
    ];
    assert.deepEqual(leftOut(`${TITLE}\n${BODY}${below.join('\n')}\n`), below);
  });
});

describe('remarks on a table', () => {
  it('are notes, though the first of them got lost', () => {
    checkOutline(
      `${TITLE}\n一、主要工作\n全年检查42次。\n合计42次，其中联合检查6次\n2.本表由各街道填报\n3.本表数据截至年底\n二、存在问题\n力量不足。\n2.本表由各街道填报\n`,
      `
    t0 ${TITLE}
    h1 一、|主要工作
    h1 二、|存在问题
    `,
    );
  });
});

describe('a heading without a mark right below a marked one', () => {
  it('stands below it', () => {
    checkOutline(
      `${TITLE}\n一、主要工作\n执法检查扎实推进\n全年检查42次，发现问题16个，全部整改。\n普法宣传持续深入\n全年宣传12场，发放资料3000份。\n二、存在问题\n力量不足。\n`,
      `
    t0 ${TITLE}
    h1 一、|主要工作
      h2 执法检查扎实推进
      h2 普法宣传持续深入
    h1 二、|存在问题
    `,
    );
  });
});

describe('a head of two columns set apart by wide blanks', () => {
  it('is no heading', () => {
    checkOutline(
      `${TITLE}\n一、主要工作\n按类型统计如下：\n　　　　　　件数　　占比\n　行政处罚　　28　　58.3%\n　行政许可　　20　　41.7%\n二、存在问题\n力量不足。\n`,
      `
    t0 ${TITLE}
    h1 一、|主要工作
    h1 二、|存在问题
    `,
    );
  });
});
