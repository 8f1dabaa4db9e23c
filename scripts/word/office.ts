// Word files that LibreOffice writes from flat OpenDocument of our own, each with the text that it was made from.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Made } from './make.js';

const SPACES = ['office', 'text', 'style', 'table', 'draw', 'dc', 'meta']
  .map(
    (name) =>
      `xmlns:${name}="${name === 'dc' ? 'http://purl.org/dc/elements/1.1/' : `urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0`}"`,
  )
  .join(' ');

const format = (level: number, form: string, before: string, after: string, levels = 1): string =>
  `text:level="${level}" style:num-format="${form}" style:num-prefix="${before}" style:num-suffix="${after}" text:display-levels="${levels}"`;
const OUTLINE = `<text:outline-style style:name="Outline"><text:outline-level-style ${format(1, '一, 二, 三, ...', '', '、')}/><text:outline-level-style ${format(2, '一, 二, 三, ...', '（', '）')}/><text:outline-level-style ${format(3, '1', '', '.')}/></text:outline-style>`;
const LIST = `<text:list-style style:name="L1"><text:list-level-style-number ${format(1, '①, ②, ③, ...', '', '')}/><text:list-level-style-number ${format(2, '1', '', '.', 2)}/></text:list-style>`;
const MORE = `<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="Ru1" style:family="ruby"/><style:style style:name="Fr" style:family="graphic"/>`;

const file = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${OUTLINE}</office:styles><office:automatic-styles>${LIST}${MORE}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;
const h = (level: number, text: string): string => `<text:h text:outline-level="${level}">${text}</text:h>`;
const item = (...content: readonly string[]): string => `<text:list-item>${content.join('')}</text:list-item>`;
const cell = (text: string, more = ''): string => `<table:table-cell${more}>${p(text)}</table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

const files: Readonly<Record<string, { readonly text: string; readonly source: string }>> = {
  'office-report': {
    text: '白河县2025年法治政府建设年度报告\n一、主要举措和成效\n（一）强化组织领导\n1. 带头学法\n2. 专题研究\n（二）化解矛盾纠纷\n全年排查矛盾纠纷240件，化解210件，化解率90%。\n二、存在的不足\n（一）力量不足\n',
    source:
      p('白河县2025年法治政府建设年度报告') +
      h(1, '主要举措和成效') +
      h(2, '强化组织领导') +
      h(3, '带头学法') +
      h(3, '专题研究') +
      h(2, '化解矛盾纠纷') +
      p('全年排查矛盾纠纷240件，化解210件，化解率90%。') +
      h(1, '存在的不足') +
      h(2, '力量不足'),
  },
  'office-lists': {
    text: '①甲\n②乙\n③丙\n后\n①丁\n',
    source: `<text:list text:style-name="L1">${item(p('甲'))}${item(p('乙'))}${item(p('丙'))}</text:list>${p('后')}<text:list text:style-name="L1" text:continue-numbering="false">${item(p('丁'))}</text:list>`,
  },
  'office-table': {
    text: '类别\t数量\t\n\t上年\t本年\n许可\t12\t15\n后\n',
    source: `<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/>${row(cell('类别', ' table:number-rows-spanned="2"'), cell('数量', ' table:number-columns-spanned="2"'), covered)}${row(covered, cell('上年'), cell('本年'))}${row(cell('许可'), cell('12'), cell('15'))}</table:table>${p('后')}`,
  },
  'office-notes': {
    text: '全县共3项任务，宜居，已完成2项。\n第二段。\n1 数据截至2025年底。\n2 不含乡镇。\n',
    source:
      p(
        '全县共3项任务，<text:ruby text:style-name="Ru1"><text:ruby-base>宜</text:ruby-base><text:ruby-text>yí</text:ruby-text></text:ruby>居<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>数据截至2025年底。</text:p></text:note-body></text:note>，已完成2项<text:note text:id="n2" text:note-class="footnote"><text:note-citation>2</text:note-citation><text:note-body><text:p>不含乡镇。</text:p></text:note-body></text:note>。<text:span text:style-name="Hidden">（待核）</text:span>',
      ) + p('第二段。'),
  },
  'office-box': {
    text: '正文一\n框中一行\n框中二行\n正文二\n',
    source:
      p(
        `正文一<draw:frame draw:style-name="Fr" draw:name="F1" text:anchor-type="paragraph" draw:z-index="0"><draw:text-box>${p('框中一行')}${p('框中二行')}</draw:text-box></draw:frame>`,
      ) + p('正文二'),
  },
  'office-changes': {
    text: '全年受理13件。\n',
    source: `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>李某</dc:creator><dc:date>2026-01-05T08:00:00</dc:date></office:change-info><text:p>12</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>李某</dc:creator><dc:date>2026-01-05T08:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>${p('全年受理<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>13<text:change-end text:change-id="c2"/>件。')}`,
  },
};

/** Needs LibreOffice. */
export function office(): Made[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-office-'));
  try {
    const names = Object.entries(files).map(([name, { source }]) => {
      writeFileSync(join(folder, `${name}.fodt`), file(source));
      return join(folder, `${name}.fodt`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder];
    execFileSync('soffice', [profile, '--headless', ...to, ...names], { stdio: 'ignore', timeout: 600_000 });
    return Object.entries(files).map(([name, { text }]) => ({
      name,
      text,
      bytes: new Uint8Array(readFileSync(join(folder, `${name}.docx`))),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
