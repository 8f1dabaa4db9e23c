import { LspClient } from '../test/helpers/lsp-client.js';
import { KINDS, keystrokeRow } from './keystrokes.js';

/** Types into a report that the language server holds, in a process of its own, and pulls findings after each stroke. */
export async function stdioRows(name: string, source: string, strokes: number): Promise<string[]> {
  const client = await LspClient.start('stdio');
  const lines: string[] = [];
  try {
    for (const [kind, make] of Object.entries(KINDS)) {
      const document = client.open(source);
      await client.diagnostics(document);
      const times: number[] = [];
      for (let n = -10; n < strokes; n++) {
        const { start, end, text } = make(document.getText(), n + 10);
        const begun = performance.now();
        client.change(document, start, end, text);
        await client.diagnostics(document);
        if (n >= 0) times.push(performance.now() - begun);
      }
      client.close(document);
      lines.push(keystrokeRow(`${name}: ${kind}`, times));
    }
  } finally {
    await client.stop();
  }
  return lines;
}

export const STDIO_HEAD = '| keystroke → pulled findings, over stdio | p50 ms | p95 ms | most |\n|---|---|---|---|';
