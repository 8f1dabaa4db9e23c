// A worker of the language server with rules more: they never end, or end the worker.
import { createConnection } from 'vscode-languageserver/node';
import { threadPort } from '../../server/src/lsp/fence/node-worker.js';
import { serveFenced } from '../../server/src/lsp/fence/worker-server.js';
import { nodeHost } from '../../server/src/lsp/node-host.js';
import { RULES } from '../../server/src/rules/index.js';
import { blockRule, documentRule, type RuleMeta } from '../../server/src/rules/rule.js';

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

/** Only where a whole text stands: no paragraph alone makes it loop. */
const whole = documentRule<undefined>({
  meta: { ...meta, id: 'structure/loop', code: 'X002' },
  messages: {},
  detect({ text }) {
    let turns = 0;
    while (text.includes('其一不止') && text.includes('其二不止')) turns++;
    return turns > 0 ? [] : [];
  },
  describe: () => ({ id: 'none', data: {} }),
});

serveFenced(threadPort, { ...nodeHost, rules: [...RULES, loop, whole] }, (reader, writer) =>
  createConnection(reader, writer),
);
