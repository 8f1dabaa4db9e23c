// A worker of the language server with two rules more: one never ends, one ends the worker.
import { createConnection } from 'vscode-languageserver/node';
import { threadPort } from '../../server/src/lsp/fence/node-worker.js';
import { serveFenced } from '../../server/src/lsp/fence/worker-server.js';
import { nodeHost } from '../../server/src/lsp/node-host.js';
import { RULES } from '../../server/src/rules/index.js';
import { blockRule, type RuleMeta } from '../../server/src/rules/rule.js';

const meta: RuleMeta = {
  id: 'terms/loop',
  code: 'X001',
  stage: 'stable',
  severity: 'info',
  fix: 'none',
  basis: [],
  title: { 'zh-CN': '循环', en: 'loop' },
  description: { 'zh-CN': '循环', en: 'loop' },
  examples: [],
};

const loop = blockRule<undefined>({
  wakes: [],
  meta,
  messages: {},
  detect({ text }) {
    let turns = 0;
    while (text.includes('永不结束')) turns++;
    if (text.includes('立即退出')) process.exit(3);
    return turns > 0 ? [] : [];
  },
  describe: () => ({ id: 'none', data: {} }),
});

serveFenced(threadPort, { ...nodeHost, rules: [...RULES, loop] }, (reader, writer) => createConnection(reader, writer));
