import assert from 'node:assert/strict';
import { Forms } from '../../../server/src/syntax/forms.js';
import { hintOf } from '../../../server/src/syntax/hints.js';
import { isPageNumber } from '../../../server/src/syntax/page-marks.js';
import { isResidue } from '../../../server/src/syntax/residue.js';
import { isOrgan, isTitleText } from '../../../server/src/syntax/titles.js';

const lines = (text: string): string[] => text.trim().split('\n');

describe('syntax/forms', () => {
  it('ask a line for the forms that begin as it does', () => {
    const forms = new Forms(
      [
        ['甲乙', '[甲乙]字'],
        ['甲', '甲\\d+'],
        ['', '丙'],
      ],
      '$',
    );
    assert.deepEqual(
      ['甲字', '乙字', '甲12', '乙1', '丙', '甲字号', ''].map((line) => forms.fit(line)),
      [true, true, true, false, false, false, false],
    );
    assert.ok(new Forms([['甲', '甲字']], '').fit('甲字号'));
  });

  it('know what a web page prints around a text, whatever it begins with', () => {
    const residue = lines(`
字号：大 中 小
【字体：大
下载
下一篇：工作要点
打印本页
全屏
】关闭
大 | 中 | 小
分享到：微信
扫一扫在手机打开
微信扫一扫
QQ扫一扫
扫描右侧二维码阅读
关闭窗口
返回首页
上一页
浏览次数：12
阅读量
您当前所在的位置：首页
位置是首页
首页 > 政务公开 > 正文
责任编辑：某某
编辑：某某
版权所有：某市政府
某ICP备12345678号
相关链接：
附件下载：统计表
点击查看详情
本网站已支持IPv6
已支持IPv6网络
您是第 12 位访客
Copyright 2024
©2024
（网站编辑：某某）
网站编辑：某某
无障碍阅读
长者模式
繁體
简体
English
登录
注册
语音播报
保护视力色：绿
A+
用微信扫码
请复制链接
网站地图
联系我们
【打印本页】 【关闭窗口】
首页 | 网站地图 | 联系我们
·我为政府网站找错 法律声明
繁體版 适老化 设为首页 加入收藏
发布日期：2024-01-02 浏览次数：3
网站标识码：1234567890
主办：某市政府 承办：某市信息中心 技术支持：某公司
审核：某某
2.统计表.xlsx（18KB）
`);
    const missed = residue.filter((line) => !isResidue(line));
    assert.deepEqual(missed, []);
    for (const line of ['加强组织领导', '大力推进', '关于工作的报告', '全面依法治市', '上一年度工作', '（一）点击量'])
      assert.ok(!isResidue(line), line);
  });

  it('tell what is left over, fixed rows, dates and contents by their wording', () => {
    const hints = lines(`
（以下空白） leftover
此页无正文 leftover
删除的内容：某段 leftover
设置格式：字体 leftover
批注 [某1]：请核实 leftover
{ PAGE } leftover
第二十条第（一）项 table
一、本年新收政府信息公开申请数量 table
（三）不予处理 table
1.属于国家秘密 table
二〇二四年一月二日 date
（2024年1月2日） date
2024-1-2 date
2026年 月 日 date
一、总体情况……3 contents
第三章 保障措施 ..... IV contents
[toc] contents
来源：某报 byline
某市司法局 2024年1月2日 signature
某市人民政府： addressee
各位代表！ addressee
`).map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)] as const);
    for (const [line, hint] of hints) assert.equal(hintOf(line), hint, line);
  });

  it('tell pages, titles and organs by what they begin and end with', () => {
    for (const page of ['— 1 —', '－２－', '第3页 共10页', '共十页，第三页', '3/10', 'P.3', 'page 3 of 10'])
      assert.ok(isPageNumber(page), page);
    for (const title of [
      '某市工作报告',
      '某市办法（试行）',
      '关于某事的函',
      '某条例解读',
      '某市要点——在会上的讲话',
      '报告 - 某网',
    ])
      assert.ok(isTitleText(title), title);
    for (const organ of ['某市人民政府', '某区委', '某市司法局（某市信访局）', '某某集团'])
      assert.ok(isOrgan(organ), organ);
    assert.ok(!isTitleText('加强队伍建设') && !isOrgan('加强队伍建设'));
  });
});
