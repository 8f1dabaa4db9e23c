import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import { leftOutOutput, lineRanges } from '../../../server/src/service/output/left-out.js';
import { readMark } from '../../../server/src/syntax/marks.js';
import { checkOutline } from '../../helpers/outline.js';

/** The filled blocks of a text: kind and logical text, one a line. */
const blocksOf = (text: string): string[] =>
  parseReport(text, { format: 'text' }).blocks.flatMap(({ kind, text: line }) =>
    kind === 'blank' ? [] : [`${kind} ${line.trim()}`],
  );

const TITLE = '柳溪镇2025年法治政府建设年度报告';
const PROSE = '全镇上下认真落实各项部署，依法履行职责，各项工作平稳推进，群众满意度稳步提升，没有发生重大案件。';

describe('lines broken at a fixed width', () => {
  const broken = [
    '    2025年，柳溪镇认真落实县委县政府部署，把依法行政的要',
    '求落实到各项工作之中，镇村干部依法办事的能力有了新的提',
    '高。现将情况报告如下：',
    '',
    '    一、主要做法',
    '',
    '    （一）夯实基层基础，不断提高村级组织依法办事的意识和',
    '水平',
    '',
    '    全年排查矛盾纠纷186件，调解成功182件，成功率97.8',
    '%。',
    '— 3 —',
    '    全年开展宣传活动12场，发放资料3500份，接受咨询的群众',
    '',
    '— 4 —',
    '',
    '达到210人次，群众反映良好。',
  ].join('\n');

  it('are joined to paragraphs and headings', () => {
    assert.deepEqual(blocksOf(broken), [
      'paragraph 2025年，柳溪镇认真落实县委县政府部署，把依法行政的要求落实到各项工作之中，镇村干部依法办事的能力有了新的提高。现将情况报告如下：',
      'heading 一、主要做法',
      'heading （一）夯实基层基础，不断提高村级组织依法办事的意识和水平',
      'paragraph 全年排查矛盾纠纷186件，调解成功182件，成功率97.8%。',
      'page-mark — 3 —',
      'paragraph 全年开展宣传活动12场，发放资料3500份，接受咨询的群众达到210人次，群众反映良好。',
    ]);
  });

  it('keep their places in the source', () => {
    const report = parseReport(broken, { format: 'text' });
    const block = report.blocks.find(({ text }) => text.includes('97.8%'));
    assert.ok(block);
    const at = block.text.indexOf('97.8%');
    const { start, end } = report.rangeOf({ block, start: at, end: at + 5 });
    assert.equal(broken.slice(start, end), '97.8\n%');
  });

  it('are cut after an edit as they are read anew', () => {
    const long = Array.from({ length: 12 }, () => '全镇上下认真落实各项部署，依法履行职责，各项工作平稳推进').join(
      '\n',
    );
    const text = `${TITLE}\n${long}\n没有发生重大案件。\n${broken}\n`;
    let report = parseReport(text, { format: 'text' });
    let now = text;
    for (let i = 0; i < 120; i++) {
      const at = (i * 7919) % now.length;
      const [cut, put] = [i % 3, ['。', '\n', '，群众满意度', '— 2 —\n', ''][i % 5] ?? ''];
      now = now.slice(0, at) + put + now.slice(at + cut);
      report = parseReport(now, { format: 'text' }, report);
      const fresh = parseReport(now, { format: 'text' });
      assert.deepEqual(
        report.blocks.map(({ kind, text: line }) => `${kind} ${line}`),
        fresh.blocks.map(({ kind, text: line }) => `${kind} ${line}`),
        `edit ${i} at ${at}`,
      );
    }
  });

  it('are not seen in lists of names and in paragraphs of one line', () => {
    const names = `${TITLE}\n一、名单\n柳溪镇河东村村民委员会主任张明远同志\n柳溪镇河西村村民委员会主任李明远同志\n柳溪镇河南村村民委员会主任王明远同志\n`;
    assert.equal(blocksOf(names).length, 5);
    assert.equal(blocksOf(`${TITLE}\n一、做法\n${PROSE}\n${PROSE}\n${PROSE}\n`).length, 5);
  });
});

describe('pages in other forms', () => {
  const HEAD = '柳溪镇人民政府文件';
  /** Paragraphs of two lines and of three, a page that ends inside one and a page between two. */
  const pages = (first: string, second: string): string =>
    [
      TITLE,
      '',
      '2025年，柳溪镇坚持依法行政，深入推进法治政府建设，不断健全依法',
      '决策机制，行政执法水平稳步提升。现将有关情况报告如下：',
      '一、主要做法',
      '（一）规范执法行为。全年开展执法检查186次，其中日常检查120次、',
      first,
      HEAD,
      '专项检查66次，发现问题43个，整改到位41个，整改工作按照时限要求',
      '全部完成，没有发生行政复议被纠错和行政诉讼败诉案件。',
      second,
      HEAD,
      '二、存在不足',
      '执法力量配备还不均衡，普法宣传方式比较单一，村级人民调解员年龄',
      '结构偏大，法律专业人才储备不足，运用新技术开展执法监督的能力还',
      '有待提高。',
    ].join('\n');

  for (const [first, second] of [
    ['- 3 -', '- 4 -'],
    ['第 3 页 / 共 12 页', '第 4 页 / 共 12 页'],
    ['第三页', '第四页'],
    ['3/12', '4/12'],
    ['～3～', '～4～'],
    ['P.3', 'P.4'],
    ['3', '4'],
  ] as const)
    it(`${first} and the head beside it are taken out`, () => {
      assert.deepEqual(
        blocksOf(pages(first, second)).filter((line) => !line.startsWith('paragraph')),
        [
          `title ${TITLE}`,
          'heading 一、主要做法',
          'heading （一）规范执法行为。全年开展执法检查186次，其中日常检查120次、专项检查66次，发现问题43个，整改到位41个，整改工作按照时限要求全部完成，没有发生行政复议被纠错和行政诉讼败诉案件。',
          `page-mark ${second}`,
          `page-mark ${HEAD}`,
          'heading 二、存在不足',
        ],
      );
    });
});

describe('a table of contents', () => {
  const body = `一、主要做法\n${PROSE}\n（一）抓宣传\n${PROSE}\n（二）抓执法\n${PROSE}\n二、存在不足\n${PROSE}\n`;
  const outline = `
    t0 ${TITLE}
    h1 一、|主要做法
      h2 （一）|抓宣传
      h2 （二）|抓执法
    h1 二、|存在不足
    `;
  const forms: readonly (readonly [string, string])[] = [
    ['with leaders', '目  录\n一、主要做法…………1\n（一）抓宣传……1\n（二）抓执法……2\n二、存在不足…………3\n'],
    ['with dots', '目录\n一、主要做法......1\n（一）抓宣传......1\n（二）抓执法......2\n二、存在不足......3\n'],
    ['with tabs', '目录\n一、主要做法\t1\n（一）抓宣传\t1\n（二）抓执法\t2\n二、存在不足\t3\n'],
    ['with codes of fields', '目录\n一、主要做法\tPAGEREF _Toc1 \\h 1\n二、存在不足\tPAGEREF _Toc2 \\h 3\n'],
    ['as a bare list under its name', '目录\n一、主要做法\n（一）抓宣传\n（二）抓执法\n二、存在不足\n'],
    ['as a bare list', '一、主要做法\n（一）抓宣传\n（二）抓执法\n二、存在不足\n'],
  ];
  for (const [name, list] of forms)
    it(`${name} is in no outline`, () => {
      checkOutline(`${TITLE}\n\n${list}\n${body}`, outline);
      checkOutline(`${TITLE}\n\n${list}\n${PROSE}\n\n${body}`, outline);
    });
});

describe('what stands around a report', () => {
  it('of a web page is residue', () => {
    const lines = [
      '首页 > 政务公开 > 年度报告',
      '发布时间：2026-01-15 10:23   来源：柳溪镇   浏览次数：128  字体：[大 中 小]',
      '打印本页  关闭窗口',
      '上一篇：柳溪镇2024年度报告',
      '主办：柳溪镇人民政府  备案号：云ICP备00000000号-1  网站标识码：0000000000',
      '编辑：张三  审核：李四',
    ];
    const kinds = blocksOf(
      `${lines.slice(0, 2).join('\n')}\n${TITLE}\n一、做法\n${PROSE}\n${lines.slice(2).join('\n')}\n`,
    );
    assert.equal(kinds.filter((line) => line.startsWith('residue ')).length, lines.length);
  });

  it('of a word processor is left over', () => {
    const lines = ['删除的内容：三是经费不足', '批注[张三1]：请核实', '{ PAGE \\* MERGEFORMAT 2}'];
    const kinds = blocksOf(`${TITLE}\n一、做法\n${PROSE}\n${lines.join('\n')}\n`);
    assert.equal(kinds.filter((line) => line.startsWith('leftover ')).length, lines.length);
  });

  it('notes at the end are no headings', () => {
    checkOutline(
      `${TITLE}\n一、做法\n${PROSE}[1]\n柳溪镇人民政府\n2026年1月25日\n注：\n[1] 数据为初步统计。\n①不含村级案件。\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
    `,
    );
  });

  it('a running head beside the numbers of pages is taken out', () => {
    const page = (n: number) => `柳溪镇法治建设年报\n第 ${n} 页 共 3 页\n`;
    checkOutline(
      `${TITLE}\n一、做法\n${PROSE}\n${page(1)}${PROSE}\n${page(2)}二、不足\n${PROSE}\n${page(3)}`,
      `
    t0 ${TITLE}
    h1 一、|做法
    h1 二、|不足
    `,
    );
  });
});

describe('marks in other forms', () => {
  it('Ⅰ、 1.1 and a lost 、 are marks, a sentence with a half-width stop is none', () => {
    checkOutline(
      `${TITLE}\n一、做法\n1.1 规范决策\n${PROSE}\n1.2 规范文件\n${PROSE}\n二 存在不足\n全年受理案件420件,办结412件,办结率98.1%.\nⅠ、力量不足。\nⅡ、经费紧张。\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
      h4 1.1|规范决策
      h4 1.2|规范文件
    h1 二|存在不足
      h5 Ⅰ、|力量不足
      h5 Ⅱ、|经费紧张
    `,
    );
  });

  it('figures, names and rows are no marks', () => {
    for (const text of ['1.2 万人次', '二 李明', '二 三 四班', '三 是加强宣传，扩大覆盖面', '1.5 倍以上增长'])
      assert.equal(readMark(text, 0)?.family, undefined, text);
  });

  it('cells of a table that lost its lines are no headings', () => {
    checkOutline(
      `${TITLE}\n一、做法\n${PROSE}\n行政许可 9487\n项目 本年 上年\n（三）不\n予公开\n1 0 0 0 0 0 1\n二、不足\n${PROSE}\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
    h1 二、|不足
    `,
    );
  });

  it('rows that were run together, or stand above notes, are no headings', () => {
    checkOutline(
      [
        TITLE,
        '一、收支情况',
        '全镇收支平衡。',
        '三、公共安全支出12,345 13,456 9.0%其中：司法所经费',
        '四、教育支出4,210五、卫生支出1,806',
        '二、医疗保健101.2',
        '三、居住服务99.8',
        '七、年末债务余额限额',
        '注：1.本表由镇财政所编制。',
        '2.本表经镇人大审议后公开。',
        '3.本表不含上级专项资金。',
        '二、下步工作',
        '（一）建设工业4.0示范园区',
        '抓好各项任务。',
      ].join('\n'),
      `
        t0 ${TITLE}
        h1 一、|收支情况
        h1 二、|下步工作
          h2 （一）|建设工业4.0示范园区
      `,
    );
  });

  it('a cell that was broken after each character is no heading', () => {
    const kinds = parseReport([TITLE, '一、总体情况', PROSE, '三、', '本', '年', '度'].join('\n'), {
      format: 'text',
    }).blocks.map(({ kind }) => kind);
    assert.deepEqual(kinds.slice(0, 4), ['title', 'heading', 'paragraph', 'table-row']);
  });

  it('what is left of contents at the top is no part of the outline', () => {
    checkOutline(
      ['第四部分名词解释', '第一部分柳溪镇概况', PROSE, '第二部分预算说明', PROSE].join('\n'),
      `
        h0 第一部分|柳溪镇概况
        h0 第二部分|预算说明
      `,
    );
  });

  it('a glossary stands beside the parts, its words below it', () => {
    checkOutline(
      `${TITLE}\n一、做法\n${PROSE}\n（一）抓宣传\n${PROSE}\n名词解释：\n1.联调机制：${PROSE}\n2.督办清单：${PROSE}\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
      h2 （一）|抓宣传
    h1 名词解释
      h3 1.|联调机制
      h3 2.|督办清单
    `,
    );
  });

  it('what is attached is listed, not headed', () => {
    checkOutline(
      `${TITLE}\n一、做法\n${PROSE}\n附件：\n1．执法统计表\n2．复议统计表\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
    `,
    );
  });

  it('a page number between hyphens is none of the text', () => {
    checkOutline(
      `- 1 -\n${TITLE}\n一、做法\n${PROSE}\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
    `,
    );
  });

  it('a bold run that was broken out as a line is body', () => {
    checkOutline(
      `${TITLE}\n一、做法\n${PROSE}\n主要目标\n是：${PROSE}\n（一）抓宣传\n${PROSE}\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
      h2 （一）|抓宣传
    `,
    );
  });
});

describe('contents in more forms', () => {
  const HEADS = ['一、做法', '（一）抓宣传', '（二）抓执法', '二、不足', '三、打算'];
  const BODY = HEADS.map((head) => `${head}\n${PROSE}`).join('\n');
  const leftOut = (contents: string, between = ''): readonly string[] =>
    leftOutOutput(parseReport(`${TITLE}\n\n${contents}\n\n${between}${BODY}\n`, { format: 'text' }), 'zh-CN').map(
      ({ reason, lines }) => `${reason} ${lineRanges(lines)}`,
    );
  const lines = (tail: (i: number) => string): string => HEADS.map((head, i) => head + tail(i)).join('\n');

  for (const [name, contents] of [
    ['pages with 第 and 页', `目录\n${lines((i) => `.....第${i + 1}页`)}`],
    ['pages with P', `目录\n${lines((i) => ` P${i + 1}`)}`],
    ['Roman pages', `目录\n${lines((i) => `……… ${'I'.repeat((i % 3) + 1)}`)}`],
    [
      'a heading changed since',
      `目录\n${lines(() => '')
        .replace('抓执法', '严执法')
        .replace('三、打算', '三、下步安排')}`,
    ],
  ] as const)
    it(name, () => {
      assert.deepEqual(leftOut(contents), ['目录 3–8']);
      assert.deepEqual(leftOut(contents, `${PROSE}\n\n`), ['目录 3–8']);
    });

  it('a bare list may have one heading that was changed since', () =>
    assert.deepEqual(leftOut(lines(() => '').replace('抓执法', '严执法')), ['目录 3–7']));

  it('a bare list that hardly comes back is none', () =>
    assert.deepEqual(leftOut('一、做法\n二、别的\n三、另外的\n四、其余的'), []));
});

describe('formulas in words', () => {
  const kinds = (line: string): string | undefined =>
    parseReport(`${TITLE}\n\n一、做法\n${PROSE}\n${line}\n`, { format: 'text' }).blocks.find(
      ({ text }) => text === line,
    )?.kind;

  it('are notes, not headings', () => {
    assert.equal(kinds('（1）办结率＝（本年办结数＋上年结转办结数）÷受理数×100%'), 'note');
    assert.equal(kinds('2.人均产值=总产值/平均人数'), 'note');
  });

  it('are told from headings and from figures', () => {
    assert.equal(kinds('（1）推进“法治=服务”理念'), 'heading');
    assert.equal(kinds('（1）办结率98%=245/250'), 'heading');
  });
});

describe('rows of a table whose cells were lost', () => {
  const kindOf = (lines: readonly string[], line: string): string | undefined =>
    parseReport([TITLE, '', '一、做法', PROSE, ...lines].join('\n'), { format: 'text' }).blocks.find(({ text }) =>
      text.includes(line),
    )?.kind;

  for (const line of [
    '三、农林水支出12,860四、交通运输支出9,415其中：公路养护',
    '（二）专项收入 6.16 2.57（三）其他收入',
  ])
    it(`${line} is a row, no heading`, () => assert.equal(kindOf([line, PROSE], line), 'table-row'));

  for (const line of ['二、不足', '二、落实“1+6+N”机制', '二、空气优良率达到95.2%，水质稳定'])
    it(`${line} is a heading`, () => assert.equal(kindOf([line, PROSE], line), 'heading'));

  it('a bare line out of its series over the remark of a table is a row', () => {
    assert.equal(kindOf(['七、年末一般债务余额', '注：①含外贷还本。'], '七、年末'), 'table-row');
    assert.equal(kindOf(['二、一般债务情况', '注：①含外贷还本。'], '二、一般'), 'heading');
  });

  it('a label that is written down the side of a table is none', () =>
    assert.equal(kindOf(['二、不足', PROSE, '三、', '本', '年', '度', '办'], '三、'), 'table-row'));
});

describe('notes that are counted behind their name', () => {
  const kinds = (...lines: readonly string[]): readonly string[] =>
    parseReport([TITLE, '', '一、做法', PROSE, ...lines].join('\n'), { format: 'text' })
      .blocks.filter(({ kind }) => kind !== 'blank')
      .map(({ kind }) => kind)
      .slice(3);

  it('are notes from the second on, and whole again behind a broken line', () =>
    assert.deepEqual(kinds('注：1.本表为快报数。', '部分数据四舍五入。', '2.人口为户籍人口。', '二、不足', PROSE), [
      'paragraph',
      'paragraph',
      'note',
      'heading',
      'paragraph',
    ]));

  it('are notes below their name on a line of its own, but 一、 is a part', () => {
    assert.deepEqual(kinds('注释：', '1.数据截至年末。', '2.含口头协议。'), ['note', 'note', 'note']);
    assert.equal(kinds('说明：', '一、编制背景', PROSE)[1], 'heading');
  });

  it('go on behind ⑩ as ⑾', () =>
    assert.deepEqual(
      kinds('注：①甲项为快报数。', ...[...'②③④⑤⑥⑦⑧⑨⑩⑾'].map((mark) => `${mark}该项已扣除上年结转。`)).slice(1),
      new Array(10).fill('note'),
    ));
});

describe('Roman figures', () => {
  it('stand above all marks where they come first', () =>
    checkOutline(
      `${TITLE}\n\nⅠ、做法\n\n1.1 抓宣传\n${PROSE}\n\nⅡ、不足\n\n一、人手少\n${PROSE}\n`,
      `
    t0 ${TITLE}
    h1 Ⅰ、|做法
      h4 1.1|抓宣传
    h1 Ⅱ、|不足
      h1 一、|人手少
    `,
    ));

  it('stand below the others elsewhere', () =>
    checkOutline(
      `${TITLE}\n\n一、不足\n\nⅠ、人手少。\n\nⅡ、经费少。\n`,
      `
    t0 ${TITLE}
    h1 一、|不足
      h5 Ⅰ、|人手少
      h5 Ⅱ、|经费少
    `,
    ));
});

describe('references to notes', () => {
  it('are no items: the mark stands before a stop, not before words', () =>
    checkOutline(
      `${TITLE}\n\n一、做法\n\n配备人员36名①，调解682件②，成功率98.6%③。\n`,
      `
    t0 ${TITLE}
    h1 一、|做法
    `,
    ));
});

describe('what a site prints around a report', () => {
  for (const line of [
    '主办：云岭县人民政府办公室　　承办：县政务服务中心',
    '技术支持：青禾科技',
    '主办单位：县委宣传部 承办单位：县融媒体中心 技术支持：县信息中心',
  ])
    it(line, () =>
      assert.equal(
        parseReport(`${TITLE}\n\n一、做法\n${PROSE}\n\n${line}`, { format: 'text' }).blocks.at(-1)?.kind,
        'residue',
      ),
    );

  it('a person in charge of an event is none', () =>
    assert.notEqual(
      parseReport(`${TITLE}\n\n一、做法\n${PROSE}\n主办：县教育局。\n${PROSE}\n`, { format: 'text' }).blocks[4]?.kind,
      'residue',
    ));
});

describe('what was left out', () => {
  it('is listed with its reason and its lines', () => {
    const text = `${TITLE}\n目录\n一、做法……1\n二、不足……2\n\n一、做法\n${PROSE}\n— 1 —\n二、不足\n${PROSE}\n打印本页  关闭窗口\n`;
    assert.deepEqual(
      leftOutOutput(parseReport(text, { format: 'text' }), 'zh-CN').map(
        ({ reason, lines }) => `${reason} ${lineRanges(lines)}`,
      ),
      ['目录 2–4', '页码、页眉 8', '网页残留 11'],
    );
  });

  it('names notes, which are checked all the same', () => {
    const text = `${TITLE}\n一、做法\n${PROSE}\n注：\n[1] 含视频会议。\n`;
    assert.deepEqual(
      leftOutOutput(parseReport(text, { format: 'text' }), 'zh-CN').map(
        ({ reason, lines }) => `${reason} ${lineRanges(lines)}`,
      ),
      ['注释，照常检查，不进提纲 4–5'],
    );
  });
});
