import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../../helpers/lsp-client.js';
import { anyUnit } from '../../helpers/units.js';
import { BOUND, type Target } from '../target.js';
import { anyText, change } from '../texts.js';

const URIS = ['file:///r/1.txt', 'file:///r/2.md', 'file:///r/3.txt', 'untitled:四', 'file:///r/gongwen.yaml', '%%%'];
const LANGUAGES = ['gongwen', 'plaintext', 'markdown', 'yaml', ''];
const ASKED = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/onTypeFormatting',
  'textDocument/diagnostic',
  'workspace/symbol',
  'gongwen/status',
  'gongwen/checklist',
  'gongwen/ledger',
  'gongwen/page',
  'gongwen/print',
  'gongwen/compare',
  'gongwen/explain',
  'gongwen/profiles',
];

const uri = fc.constantFrom(...URIS);
const coordinate = fc.oneof(fc.nat(40), fc.nat(400), fc.constantFrom(0, 2 ** 31 - 1));
const position = fc.record({ line: coordinate, character: coordinate });
const json = fc.jsonValue({ maxDepth: 3 });

const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('open' as const),
      uri,
      language: fc.constantFrom(...LANGUAGES),
      text: anyText,
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), uri, change }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), uri }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      uri,
      method: fc.constantFrom(...ASKED),
      from: position,
      to: position,
    }),
  },
  // What no client should send: it may be refused, the server lives on.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('abuse' as const),
      method: fc.oneof(fc.constantFrom(...ASKED), fc.string()),
      params: json,
      answered: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('configure' as const), value: json }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), id: fc.nat(200) }) },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

const within = async <T>(answer: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer to ${what}`)), BOUND * 2);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** An answer, or undefined where the server says that something was cancelled or has changed. */
async function answered<T>(asked: Promise<T>, what: string, any = false): Promise<T | undefined> {
  try {
    return await within(asked, what);
  } catch (error) {
    const { code } = error as { code?: number };
    const polite = code !== undefined && code !== -32603;
    if (!polite && !(any && code !== undefined)) throw error;
    return undefined;
  }
}

let kept: LspClient | undefined;

async function act(client: LspClient, one: Action): Promise<void> {
  switch (one.kind) {
    case 'open':
      if (!client.documents.has(one.uri)) client.open(one.text, { languageId: one.language, uri: one.uri });
      return;
    case 'edit': {
      const document = client.documents.get(one.uri);
      if (!document) return;
      const start = one.change.at % (document.getText().length + 1);
      client.change(document, start, start + one.change.length, one.change.insert);
      return;
    }
    case 'close': {
      const document = client.documents.get(one.uri);
      if (document) client.close(document);
      return;
    }
    case 'ask': {
      const range = { start: one.from, end: one.to };
      const params = {
        textDocument: { uri: one.uri },
        position: one.from,
        positions: [one.from, one.to],
        range,
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
        newName: '乙',
        ch: '。',
        query: '工作',
        previousResultId: '1',
        other: { uri: 'file:///r/9.txt', text: '一、甲\n办结5件。' },
        rule: 'figures/rate',
      };
      await answered(client.request(one.method, params), one.method);
      return;
    }
    case 'abuse':
      // The end of a session is the client's to say.
      if (/^(?:exit|shutdown|initialize)$/u.test(one.method) || one.method.startsWith('$')) return;
      if (one.answered) await answered(client.request(one.method, one.params), one.method, true);
      else if (!one.method.startsWith('textDocument/did'))
        await client.connection.sendNotification(one.method, one.params);
      return;
    case 'configure':
      client.configure = () => one.value;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      return;
    case 'cancel':
      await client.connection.sendNotification('$/cancelRequest', { id: one.id });
  }
}

const told = (diagnostics: readonly Diagnostic[]): unknown =>
  diagnostics.map(({ range, code, message, severity }) => ({ range, code, message, severity }));

async function pull(client: LspClient, document: Parameters<LspClient['diagnostics']>[0]): Promise<Diagnostic[]> {
  for (;;) {
    const found = await answered(client.diagnostics(document), 'textDocument/diagnostic');
    if (found) return found;
  }
}

/** Edits, questions and nonsense in any order: the server answers, and says of each text what it says of a new one. */
export const protocol: Target = {
  name: 'protocol',
  runs: 12,
  property: () =>
    fc.asyncProperty(anyText, fc.array(action, { maxLength: 25, size: 'max' }), async (text, actions) => {
      kept ??= await LspClient.start('stdio', { folders: [{ uri: 'file:///r', name: 'r' }] });
      const client = kept;
      kept = undefined;
      try {
        client.open(text, { uri: URIS[0] as string });
        for (const one of actions) await act(client, one);
        for (const document of [...client.documents.values()]) {
          const found = told(await pull(client, document));
          const text = document.getText();
          client.close(document);
          const again = client.open(text, { languageId: document.languageId, uri: document.uri });
          assert.deepEqual(found, told(await pull(client, again)), `incremental and fresh differ in ${document.uri}`);
          client.close(again);
        }
        client.configure = () => null;
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        assert.deepEqual(
          client.asked.filter(({ method }) => method === 'window/showMessageRequest'),
          [],
        );
        kept = client;
      } catch (error) {
        client.kill();
        throw error;
      }
    }),
  stop: async () => {
    await kept?.stop();
    kept = undefined;
  },
};

const frame = fc.oneof(
  fc.constantFrom(
    'Content-Length: -1\r\n\r\n',
    'Content-Length: 99999999999\r\n\r\n',
    'Content-Length: x\r\n\r\n',
    '\r\n\r\n',
  ),
  json.map((value) => {
    const body = JSON.stringify(value);
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  }),
  fc.string({ unit: anyUnit, maxLength: 60 }),
  fc
    .string({ unit: anyUnit, maxLength: 20 })
    .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
);

/** Bytes that are no messages: the server ends when its input does, at the latest. */
export const framing: Target = {
  name: 'framing',
  runs: 2,
  property: () =>
    fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 6 }), async (frames) => {
      const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.on('error', () => {});
      const ended = once(child, 'exit');
      child.stdin.end(frames.join(''));
      try {
        await within(ended, 'the end of the input');
      } finally {
        child.kill('SIGKILL');
      }
    }),
};
