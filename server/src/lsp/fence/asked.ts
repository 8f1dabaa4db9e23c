import type { Message, RequestMessage, ResponseMessage } from 'vscode-languageserver';

/** Requests of workers to the client, under ids that no two workers share. */
export class AskedOfClient {
  readonly #asked = new Map<number, { readonly generation: number; readonly id: RequestMessage['id'] }>();
  #next = 1;

  /** The request as the client hears it. */
  outward(message: RequestMessage, generation: number): RequestMessage {
    const id = this.#next++;
    this.#asked.set(id, { generation, id: message.id });
    return { ...message, id };
  }

  /** The client's answer for the worker that asked; undefined where that one is gone. */
  inward(message: ResponseMessage, generation: number): Message | undefined {
    const asked = typeof message.id === 'number' ? this.#asked.get(message.id) : undefined;
    if (typeof message.id === 'number') this.#asked.delete(message.id);
    if (asked?.generation !== generation) return undefined;
    return { ...message, id: asked.id } as ResponseMessage;
  }

  /** A worker no longer wants an answer. */
  cancelled(message: Message & { readonly params?: unknown }, generation: number): Message | undefined {
    const { id } = (message.params ?? {}) as { readonly id?: RequestMessage['id'] };
    for (const [outer, asked] of this.#asked)
      if (asked.generation === generation && asked.id === id) return { ...message, params: { id: outer } } as Message;
    return undefined;
  }
}
