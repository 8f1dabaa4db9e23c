import type {
  InitializeParams,
  Message,
  NotificationMessage,
  RequestMessage,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { Locale } from '../../messages/locale.js';
import { isLocale } from '../preferences.js';

/** A worker watches no process: the fence does. */
export const forWorker = (message: RequestMessage): RequestMessage => ({
  ...message,
  params: { ...(message.params as object), processId: null },
});

/** What a client said of itself and of its workspace, kept so that a new worker can be told. */
export class Told {
  /** The answer to `initialize` is known to the client. */
  answered = false;
  #initialize: RequestMessage | undefined;
  #initialized: NotificationMessage | undefined;
  #configured: NotificationMessage | undefined;

  initialize(message: RequestMessage): void {
    this.#initialize = forWorker(message);
  }

  /** Whether the message is one that a new worker will be told of. */
  note(message: NotificationMessage): boolean {
    switch (message.method) {
      case 'initialized':
        this.#initialized = message;
        return true;
      case 'workspace/didChangeConfiguration':
        this.#configured = message;
        return true;
      case 'workspace/didChangeWorkspaceFolders':
        this.#folders(message);
        return true;
      default:
        return false;
    }
  }

  /** The messages for a new worker, in order; `id` is that of an `initialize` that was answered before. */
  again(id: string): readonly Message[] {
    if (!this.#initialize) return [];
    const first: RequestMessage = { ...this.#initialize, id: this.answered ? id : this.#initialize.id };
    return [first, this.#initialized, this.#configured].filter((message) => message !== undefined);
  }

  get params(): Partial<InitializeParams> {
    return (this.#initialize?.params ?? {}) as Partial<InitializeParams>;
  }

  get locale(): Locale {
    const locale: unknown = this.params.initializationOptions?.locale;
    return isLocale(locale) ? locale : 'zh-CN';
  }

  #folders({ params }: NotificationMessage): void {
    if (!this.#initialize) return;
    const { event } = params as unknown as { readonly event: WorkspaceFoldersChangeEvent };
    const gone = new Set(event.removed.map(({ uri }) => uri));
    const folders = (this.params.workspaceFolders ?? []).filter(({ uri }) => !gone.has(uri));
    const changed = { ...this.params, workspaceFolders: [...folders, ...event.added] };
    this.#initialize = { ...this.#initialize, params: changed };
  }
}
