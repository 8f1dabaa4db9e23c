import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Fence } from '../../server/src/lsp/fence/fence.js';
import { spawnThread } from '../../server/src/lsp/fence/node-worker.js';
import type { WorkerHandle } from '../../server/src/lsp/fence/port.js';
import { LspClient, type StartOptions } from './lsp-client.js';

export const WRONG = '办理案件124件，办结121件，办结率98.8%。\n';
export const REPORT = `青禾县2024年法治政府建设年度报告\n\n一、情况\n${WRONG}`;
export const LOOP = '推进这项永不结束的工作。';

/** A client behind a fence whose worker has a rule that never ends. */
export interface Fenced {
  readonly client: LspClient;
  readonly workers: WorkerHandle[];
  readonly logged: string[];
  readonly shown: string[];
  /** Ends the worker as the system would. */
  kill(): void;
}

const stops: (() => Promise<void>)[] = [];

export async function stopFenced(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

export async function fenced(options: StartOptions = {}, silence = 2000): Promise<Fenced> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const workers: WorkerHandle[] = [];
  let gone: () => void = () => {};
  const exited = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const deaths: ((reason: string) => void)[] = [];
  new Fence(new StreamMessageReader(there), new StreamMessageWriter(back), {
    spawn: (events) => {
      const worker = spawnThread(resolve('out/test/helpers/looping-worker.cjs'), events);
      workers.push(worker);
      deaths.push(events.ended);
      return worker;
    },
    client: () => {},
    exit: () => gone(),
    silence,
  });
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const logged: string[] = [];
  const shown: string[] = [];
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
  const client = await LspClient.over(connection, options);
  stops.push(async () => {
    // A worker that loops would keep this process alive.
    const waited = new Promise((done) => setTimeout(done, 2000).unref());
    await Promise.race([client.connection.sendRequest('shutdown'), waited]);
    await client.connection.sendNotification('exit');
    await exited;
    client.connection.dispose();
    for (const worker of workers) worker.end();
  });
  const kill = () => {
    workers.at(-1)?.end();
    deaths.at(-1)?.('killed');
  };
  return { client, workers, logged, shown, kill };
}

/** Diagnostics as a client gets them that asks again when it is told to. */
export async function pulled(client: LspClient, document: TextDocument): Promise<Diagnostic[]> {
  for (;;) {
    try {
      return await client.diagnostics(document);
    } catch (error) {
      assert.equal((error as { code?: number }).code, -32802, String(error));
    }
  }
}

export const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
