import type { Connection, MessageReader, MessageWriter } from 'vscode-languageserver';
import type { Rule } from '../../rules/rule.js';
import { createReportService } from '../../service/service.js';
import { SourceText } from '../../text/source-text.js';
import { startServer } from '../server.js';
import type { ServerHost } from '../workspace.js';
import { type FromWorker, type Port, PortReader, PortWriter, type ToWorker } from './port.js';
import { hashOfLine, leavesOf, linesOf, withoutSetAside } from './set-aside.js';

/** Runs the language server at the worker's end of the line. */
export function serveFenced(
  port: Port<FromWorker, ToWorker>,
  host: ServerHost,
  connect: (reader: MessageReader, writer: MessageWriter) => Connection,
): void {
  const reader = new PortReader();
  const writer = new PortWriter((message) => port.post(message));
  let setAside: ReadonlySet<string> = new Set();
  let started = false;
  port.listen((message) => {
    if (message.kind === 'start') setAside = new Set(message.setAside);
    else if (message.kind === 'ping') port.post({ kind: 'pong' });
    else if (message.kind === 'probe') probe(port, message, setAside, host);
    else {
      if (!started) startServer(connect(reader, writer), { ...host, setAside });
      started = true;
      reader.take(message.message);
    }
  });
}

/** Analyses each paragraph alone, or all. What is announced and then not followed by anything is what does not end. */
function probe(
  port: Port<FromWorker, ToWorker>,
  { uri, languageId, text, whole }: ToWorker & { readonly kind: 'probe' },
  setAside: ReadonlySet<string>,
  { rules }: ServerHost,
): void {
  let hash: string | undefined;
  const at = (rule?: Rule): void =>
    port.post({ kind: 'at', uri, ...(hash && { hash }), ...(rule && { rule: rule.meta.id }) });
  const leaves = leavesOf(setAside);
  const service = createReportService({ onRule: at, ...(leaves && { leaves }), ...(rules && { rules }) });
  const format = languageId === 'markdown' ? 'markdown' : 'text';
  const look = (source: string | SourceText): void => {
    at();
    service.lint(service.parse(source, { format }));
  };
  if (whole) look(withoutSetAside(SourceText.of(text), setAside).source);
  const seen = new Set(setAside);
  for (const { line } of whole ? [] : linesOf(text)) {
    hash = hashOfLine(line);
    if (seen.has(hash)) continue;
    seen.add(hash);
    look(line);
  }
  port.post({ kind: 'probed', uri });
}
