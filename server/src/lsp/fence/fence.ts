import {
  type InitializeParams,
  LSPErrorCodes,
  Message,
  type MessageReader,
  MessageType,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';
import { AskedOfClient } from './asked.js';
import { OpenTexts } from './open-texts.js';
import type { FromWorker, ToWorker, WorkerEvents, WorkerHandle } from './port.js';
import { BEGINNING, probe } from './probe.js';
import { asideKey, hashOfLine } from './set-aside.js';
import { forWorker, Told } from './told.js';
import { Watch } from './watch.js';
import { beginning, WORDS } from './words.js';

export interface FenceHost {
  spawn(events: WorkerEvents): WorkerHandle;
  /** The client named its process. */
  client(process: number | null): void;
  /** The client said goodbye. */
  exit(code: 0 | 1): void;
  /** Milliseconds without a sign of life after which a worker is replaced; 5,000 where it is not given. */
  readonly silence?: number;
}

/** More silence for each million characters of the largest text. */
const PER_MILLION = 2000;
/** Replacements within {@link WINDOW} milliseconds after which the fence gives up. */
const MOST = 8;
const WINDOW = 60_000;
/** Paragraphs, or rules on them, that are set aside in one search. */
const MOST_FOUND = 5;

const isRequest = (message: Message): message is RequestMessage => Message.isRequest(message);

/**
 * Stands between a client and the worker that analyses. It never analyses itself, so it always answers: a worker that
 * gives no sign of life, or ends, is replaced, the open texts are told again, and the paragraph that did not end is
 * found and left out.
 */
export class Fence {
  readonly #writer: MessageWriter;
  readonly #host: FenceHost;
  readonly #texts = new OpenTexts();
  readonly #asked = new AskedOfClient();
  readonly #setAside = new Set<string>();
  readonly #pending = new Map<RequestMessage['id'], RequestMessage>();
  /** Requests and notifications that wait for a worker. */
  readonly #queue: Message[] = [];
  readonly #replaced: number[] = [];
  readonly #silence: number;
  readonly #watch: Watch;
  #worker: WorkerHandle | undefined;
  #generation = 0;
  #ready = false;
  readonly #told = new Told();
  #registeredBy: number | undefined;
  #shutdown = false;
  #gaveUp = false;
  /** The client said goodbye, or is gone. */
  #over = false;

  constructor(reader: MessageReader, writer: MessageWriter, host: FenceHost) {
    this.#writer = writer;
    this.#host = host;
    this.#silence = host.silence ?? 5000;
    this.#watch = new Watch(
      this.#silence,
      () => this.#worker?.post({ kind: 'ping' }),
      () => void this.#replace(`no answer in ${this.#watch.limit / 1000} s`, true),
    );
    this.#start();
    this.#ready = true;
    reader.listen((message) => this.#fromClient(message));
    reader.onClose(() => this.#exit());
  }

  #start(events?: WorkerEvents): void {
    this.#worker?.end();
    this.#worker = undefined;
    if (this.#over) return;
    this.#watch.limit = Math.max(BEGINNING, this.#silence);
    const generation = ++this.#generation;
    this.#worker = this.#host.spawn({
      heard: (message) => {
        if (generation !== this.#generation) return;
        if (events) events.heard(message);
        else this.#fromWorker(message);
      },
      ended: (reason) => {
        if (generation !== this.#generation) return;
        if (events) events.ended(reason);
        else void this.#replace(reason, false);
      },
    });
    this.#worker.post({ kind: 'start', setAside: [...this.#setAside] });
  }

  #fromClient(message: Message): void {
    if (isRequest(message)) {
      if (message.method === 'initialize') {
        this.#told.initialize(message);
        this.#host.client((message.params as InitializeParams).processId);
      }
      if (message.method === 'shutdown') this.#shutdown = true;
      if (this.#gaveUp) {
        this.#refuse(message);
        return;
      }
      this.#pending.set(message.id, message);
      this.#forward(message.method === 'initialize' ? forWorker(message) : message);
      return;
    }
    if (Message.isNotification(message)) {
      if (message.method === 'exit') {
        this.#exit();
        return;
      }
      const kept = this.#told.note(message);
      const wanted = this.#texts.note(message);
      // A worker that starts is told of the texts as they are then.
      const replayed = !this.#ready && (message.method.startsWith('textDocument/did') || kept);
      if (wanted && !replayed) this.#forward(message);
      return;
    }
    if (Message.isResponse(message)) {
      const own = this.#asked.inward(message, this.#generation);
      if (own && this.#ready) this.#worker?.post({ kind: 'rpc', message: own });
    }
  }

  #forward(message: Message): void {
    if (!this.#ready) {
      this.#queue.push(message);
      return;
    }
    this.#worker?.post({ kind: 'rpc', message });
    this.#watch.busy();
  }

  #fromWorker(heard: FromWorker): void {
    this.#watch.limit = this.#patience;
    this.#watch.heard();
    if (heard.kind !== 'rpc') return;
    const { message } = heard;
    if (Message.isResponse(message)) {
      this.#answer(message);
      return;
    }
    if (isRequest(message)) {
      this.#askClient(message);
      return;
    }
    if (Message.isNotification(message) && message.method === '$/cancelRequest') {
      const outward = this.#asked.cancelled(message, this.#generation);
      if (outward) this.#send(outward);
      return;
    }
    this.#send(message);
  }

  #answer(message: ResponseMessage): void {
    const request = message.id === null ? undefined : this.#pending.get(message.id);
    if (!request) return;
    if (request.method === 'initialize') this.#told.answered = true;
    this.#pending.delete(request.id);
    this.#send(message);
    if (this.#pending.size > 0) this.#watch.busy();
  }

  #askClient(message: RequestMessage): void {
    if (message.method === 'client/registerCapability') this.#registeredBy ??= this.#generation;
    // What an earlier worker registered still holds.
    if (message.method === 'client/registerCapability' && this.#registeredBy !== this.#generation) {
      const response: ResponseMessage = { jsonrpc: '2.0', id: message.id, result: null };
      this.#worker?.post({ kind: 'rpc', message: response });
      return;
    }
    this.#send(this.#asked.outward(message, this.#generation));
  }

  #send(message: Message): void {
    this.#writer.write(message).catch(() => {});
  }

  /** Ends the worker, finds what it could not end, and tells a new one all that the client has said. */
  async #replace(reason: string, hangs: boolean): Promise<void> {
    this.#worker?.end();
    this.#watch.stop();
    this.#ready = false;
    this.#generation++;
    for (const request of this.#pending.values()) if (request.method !== 'initialize') this.#refuse(request);
    for (const [id, { method }] of this.#pending) if (method !== 'initialize') this.#pending.delete(id);
    this.#log(WORDS.restarted(reason));
    const now = Date.now();
    this.#replaced.push(now);
    const recent = this.#replaced.filter((time) => now - time < WINDOW).length;
    if (recent > MOST) {
      this.#giveUp();
      return;
    }
    // A worker that was ended from outside is only begun anew; one that ends again has a reason.
    if (hangs || recent > 1) await this.#search(hangs);
    this.#replay();
  }

  /**
   * Finds the rules that do not end, or the paragraphs that are never read, and sets them aside; else, where a worker
   * hung, the text that changed last.
   */
  async #search(hangs: boolean): Promise<void> {
    let found = 0;
    while (found < MOST_FOUND && (await this.#setCulpritAside({ whole: false }))) found++;
    if (found > 0 || !hangs) return;
    if (await this.#setCulpritAside({ whole: true, limit: this.#patience })) return;
    const last = this.#texts.heard().at(-1);
    if (!last) return;
    this.#texts.setAside(last.uri);
    this.#tell(WORDS.whole(nameOf(last.uri))[this.#told.locale]);
  }

  /** Whether something was found at which a worker stays, and is left out from now on. */
  async #setCulpritAside(how: { readonly whole: boolean; readonly limit?: number }): Promise<boolean> {
    const texts = this.#texts.heard();
    const worker = {
      start: (events: WorkerEvents) => this.#start(events),
      post: (message: ToWorker) => this.#worker?.post(message),
      end: () => this.#worker?.end(),
    };
    const culprit = await probe(texts, worker, how);
    if (!culprit || (culprit.hash === undefined && culprit.rule === undefined)) return false;
    const { uri, hash, rule } = culprit;
    this.#setAside.add(asideKey(hash, rule));
    const lines = texts.find((text) => text.uri === uri)?.text.split(/\r\n|\r|\n/u) ?? [];
    const line = hash === undefined ? -1 : lines.findIndex((candidate) => hashOfLine(candidate) === hash);
    this.#tell(WORDS.aside(nameOf(uri), rule, line + 1, beginning(lines[line] ?? ''))[this.#told.locale]);
    return true;
  }

  /** Milliseconds of silence that a worker is granted with the texts that are open. */
  get #patience(): number {
    return this.#silence + (PER_MILLION * this.#texts.largest) / 1_000_000;
  }

  /** Tells a new worker what the client has said. */
  #replay(): void {
    this.#start();
    this.#ready = true;
    const told = this.#told.again(`gongwen-${this.#generation}`);
    if (told.length === 0) return;
    const post = (message: Message) => this.#worker?.post({ kind: 'rpc', message });
    for (const message of told) post(message);
    for (const origin of this.#texts.origins()) post(origin);
    for (const textDocument of this.#texts.heard())
      post({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } } as NotificationMessage);
    for (const message of this.#queue.splice(0)) this.#forward(message);
    this.#watch.busy();
    this.#refresh();
  }

  /** Asks the client to ask again for what it shows. */
  #refresh(): void {
    const support = this.#told.params.capabilities?.workspace;
    const ask = (method: string, wanted: boolean | undefined) => {
      if (!wanted) return;
      const request: RequestMessage = { jsonrpc: '2.0', id: 0, method };
      this.#send(this.#asked.outward(request, -1));
    };
    ask('workspace/diagnostic/refresh', support?.diagnostics?.refreshSupport);
    ask('workspace/codeLens/refresh', support?.codeLens?.refreshSupport);
    ask('workspace/inlayHint/refresh', support?.inlayHint?.refreshSupport);
    ask('workspace/semanticTokens/refresh', support?.semanticTokens?.refreshSupport);
  }

  /** Answers a request whose worker is gone; clients ask again or let it be. */
  #refuse({ id, method }: RequestMessage): void {
    if (method === 'shutdown') {
      this.#send({ jsonrpc: '2.0', id, result: null } as ResponseMessage);
      return;
    }
    const pull = method === 'textDocument/diagnostic' || method === 'workspace/diagnostic';
    const error = {
      code: pull ? LSPErrorCodes.ServerCancelled : LSPErrorCodes.ContentModified,
      message: 'the analysis was restarted',
      ...(pull && { data: { retriggerRequest: !this.#gaveUp } }),
    };
    this.#send({ jsonrpc: '2.0', id, error } as ResponseMessage);
  }

  #giveUp(): void {
    this.#gaveUp = true;
    for (const message of this.#queue.splice(0)) if (isRequest(message)) this.#refuse(message);
    this.#tell(WORDS.gaveUp[this.#told.locale]);
  }

  #log(message: string): void {
    const params = { type: MessageType.Warning, message };
    this.#send({ jsonrpc: '2.0', method: 'window/logMessage', params } as NotificationMessage);
  }

  #tell(message: string): void {
    this.#log(message);
    const params = { type: MessageType.Warning, message };
    this.#send({ jsonrpc: '2.0', method: 'window/showMessage', params } as NotificationMessage);
  }

  #exit(): void {
    if (this.#over) return;
    this.#over = true;
    this.#generation++;
    this.#watch.stop();
    this.#worker?.end();
    this.#host.exit(this.#shutdown ? 0 : 1);
  }
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
