import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-protocol';
import { describeServers, edited, POOR } from '../helpers/lsp-client.js';
import { openMarked, TITLE } from './helpers.js';

describeServers('completion', (start) => {
  const complete = async (
    client: Awaited<ReturnType<typeof start>>,
    source: string,
  ): Promise<{ items: CompletionItem[]; apply: (label: string) => string }> => {
    const { document, position } = openMarked(client, TITLE + source);
    const { items } = await client.on<CompletionList>('completion', document, { position });
    return {
      items,
      apply: (label) => {
        const item = items.find((candidate) => candidate.label === label);
        assert.ok(item?.textEdit, `no ${label} in ${items.map((i) => i.label).join(' ')}`);
        return edited(document, [item.textEdit as TextEdit]).slice(TITLE.length);
      },
    };
  };

  it('complete the rate that follows', async () => {
    const { apply } = await complete(await start(), '受理矛盾纠纷124件，调解成功121件，调解成功率‸\n');
    assert.equal(apply('97.6%'), '受理矛盾纠纷124件，调解成功121件，调解成功率97.6%\n');
  });

  it('complete the total that follows', async () => {
    const { apply } = await complete(await start(), '全年新收行政复议案件‸，其中自然人100件、法人20件、其他10件。\n');
    assert.equal(apply('130件'), '全年新收行政复议案件130件，其中自然人100件、法人20件、其他10件。\n');
  });

  it('complete law titles behind 《 and close them once', async () => {
    const client = await start();
    const { apply, items } = await complete(client, '依据《行政处罚‸》执法。\n');
    assert.equal(apply('中华人民共和国行政处罚法'), '依据《中华人民共和国行政处罚法》执法。\n');
    const law = items.find(({ label }) => label === '中华人民共和国行政处罚法');
    const resolved = await client.request<CompletionItem>('completionItem/resolve', law);
    assert.match((resolved.documentation as { value: string }).value, /全国人民代表大会/);
  });

  it('complete fixed phrases', async () => {
    const { apply } = await complete(await start(), '坚持以习近平新时代‸\n');
    assert.match(apply('习近平新时代中国特色社会主义思想'), /^坚持以习近平新时代中国特色社会主义思想\n/);
  });

  it('complete nothing while what is typed can be no beginning of a word', async () => {
    const client = await start();
    for (const typed of ['健全机制。shen', '健全机制。健', '我们', '全年办理案件12', '开展“']) {
      const { items } = await complete(client, `一、主要举措和成效\n${typed}‸\n`);
      assert.deepEqual(
        items.map(({ label }) => label),
        [],
        typed,
      );
    }
  });

  it('complete titles that no longer hold only where they are typed', async () => {
    const client = await start();
    const all = await complete(client, '依据《‸》执法。\n');
    assert.ok(all.items.every(({ label }) => label !== '中华人民共和国合同法'));
    const typed = await complete(client, '依据《合同‸》执法。\n');
    assert.ok(typed.items.some(({ label }) => label === '中华人民共和国合同法'));
  });

  it('complete the next mark of each level', async () => {
    const { items, apply } = await complete(await start(), '一、情况\n（一）甲事项。完成。\n‸\n');
    assert.deepEqual(
      items.slice(0, 3).map(({ label }) => label),
      ['（二）', '二、', '1.'],
    );
    assert.equal(apply('（二）'), '一、情况\n（一）甲事项。完成。\n（二）\n');
  });

  it('complete standard sentences by prefix, by initials and by section', async () => {
    const client = await start();
    for (const typed of ['学习贯', 'xxgc']) {
      const { apply } = await complete(client, `一、主要举措和成效\n健全机制。${typed}‸\n`);
      assert.match(apply('学习贯彻'), /健全机制。把学习贯彻习近平法治思想/);
    }
    const { items } = await complete(client, '一、主要举措和成效\n健全机制。\n‸\n');
    assert.ok(items.some(({ label }) => label === '学习贯彻'));
    const own = await start({ initializationOptions: { snippets: true } });
    const kept = await complete(own, '一、主要举措和成效\n健全机制。学习贯‸\n');
    assert.ok(kept.items.every(({ label }) => label !== '学习贯彻'));
  });

  it('complete sections that are missing, with tab stops only for clients that have them', async () => {
    for (const capabilities of [undefined, POOR]) {
      const client = await start(capabilities && { capabilities });
      const { apply } = await complete(client, '一、主要举措和成效\n健全机制。\n‸\n');
      const text = apply('补写“不足”');
      assert.match(text, /二、2024年度推进法治政府建设存在的不足和原因\n/);
      assert.equal(text.includes('${1:'), capabilities === undefined);
    }
  });
});
