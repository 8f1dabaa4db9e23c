import type { CancellationToken } from 'vscode-languageserver';
import { decode } from '../host/encoding.js';
import type { Report } from '../report/report.js';
import { parseOptions } from '../service/service.js';
import { OpenText } from './open-text.js';
import { isReportFile, pathOf, uriOf } from './uris.js';
import type { Workspace } from './workspace.js';

/** A report in a folder that is not open in the editor. */
export interface FolderReport {
  readonly document: OpenText;
  readonly report: Report;
  /** Changes with the file and with its settings. */
  readonly stamp: string;
}

const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'dist', 'out']);
/** Files of all folders together that are looked at. */
const MAX_FILES = 5000;
const MAX_BYTES = 4 * 1024 * 1024;

/** The reports in the open folders, read when asked for and kept while their files stay the same. */
export class FolderReports {
  readonly #workspace: Workspace;
  readonly #known = new Map<string, FolderReport | { readonly stamp: string; readonly report: undefined }>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Paths of all texts that may be reports. */
  async paths(token: CancellationToken): Promise<string[]> {
    const found: string[] = [];
    const queue = this.#workspace.folders.flatMap((uri) => pathOf(uri) ?? []);
    // By where links lead: one that points to a folder above it gives nothing new.
    const { files } = this.#workspace;
    const real = (path: string) => files.real?.(path).catch(() => path) ?? path;
    const seen = new Set(await Promise.all(queue.map(real)));
    while (queue.length > 0 && found.length < MAX_FILES && !token.isCancellationRequested) {
      const folder = queue.shift() ?? '';
      const names = await this.#workspace.files.list(folder).catch(() => []);
      for (const name of names) {
        if (name.startsWith('.') || LEFT_OUT.has(name)) continue;
        const path = `${folder.replace(/\/$/, '')}/${name}`;
        if (isReportFile(name)) found.push(path);
        else if (!/\.[A-Za-z0-9]{1,8}$/.test(name)) {
          const stat = await files.stat(path).catch(() => undefined);
          if (stat?.kind !== 'folder') continue;
          const target = await real(path);
          if (!seen.has(target)) queue.push(path);
          seen.add(target);
        }
      }
      await this.#workspace.pause();
    }
    return found;
  }

  /** The report in a file; undefined for what is none, cannot be read or is left out by the configuration. */
  async read(path: string): Promise<FolderReport | undefined> {
    const { files, epoch, service } = this.#workspace;
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind !== 'file' || stat.size > MAX_BYTES) return undefined;
    const stamp = `${stat.modified}-${stat.size}-${epoch}`;
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return known.report && known;
    const bytes = await files.read(path).catch(() => undefined);
    const decoded = bytes && decode(bytes);
    const uri = uriOf(path);
    const { settings, configuration } = await this.#workspace.resolve(uri);
    if (!decoded || !('text' in decoded) || configuration.ignored) {
      this.#known.set(path, { stamp, report: undefined });
      return undefined;
    }
    const format = /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
    const { profile } = settings;
    const document = OpenText.create(uri, 'gongwen', 0, decoded.text);
    const report = service.parse(document.source, parseOptions(format, settings));
    const isReport =
      profile !== undefined || report.profile.profile.id !== 'general' || /\.(?:gongwen|公文)$/.test(path);
    if (!isReport) {
      this.#known.set(path, { stamp, report: undefined });
      return undefined;
    }
    const entry = { stamp, report, document };
    this.#known.set(path, entry);
    return entry;
  }
}
