import type { Locale } from '../../messages/locale.js';
import { RULES } from '../../rules/index.js';
import type { ErrorOutput } from '../messages.js';
import { targetsOf } from '../options/formats.js';
import type { Analysed, Wanted } from '../run/analysed.js';
import type { Terminal } from '../terminal.js';
import { VERSION } from '../version.js';
import { wantsColor } from './paint.js';
import { isLintFormat, LINT_FORMATS, loadFormat } from './reporters/index.js';
import type { Format, Reporter, Summary } from './reporters/reporter.js';
import { fileSink, type Sink, standardOutput } from './sink.js';

interface Loaded {
  readonly format: Format;
  readonly file: string | undefined;
}

interface Output {
  readonly reporter: Reporter;
  readonly sink: Sink;
}

export interface OutputOptions {
  readonly locale: Locale;
  readonly color: string;
  /** Paths as they were given. */
  readonly paths: readonly string[];
}

/** The formats that were asked for, before anything is written. */
export class Formats {
  readonly wanted: Wanted;
  /** People read the errors in the output itself. */
  readonly forPeople: boolean;
  readonly #loaded: readonly Loaded[];

  private constructor(loaded: readonly Loaded[], forPeople: boolean) {
    this.#loaded = loaded;
    this.forPeople = forPeople;
    this.wanted = {
      findings: true,
      text: loaded.some(({ format }) => format.wants?.text === true),
      figures: loaded.some(({ format }) => format.wants?.figures === true),
      outline: loaded.some(({ format }) => format.wants?.outline === true),
    };
  }

  static async load(given: readonly string[]): Promise<Formats> {
    const targets = targetsOf(given, LINT_FORMATS);
    const loaded = await Promise.all(
      targets.map(async ({ format, file }) => ({
        format: await loadFormat(isLintFormat(format) ? format : 'text'),
        file,
      })),
    );
    return new Formats(
      loaded,
      targets.some(({ format, file }) => format === 'text' && file === undefined),
    );
  }

  open({ locale, color, paths }: OutputOptions, terminal: Terminal): Outputs {
    return new Outputs(
      this.#loaded.map(({ format, file }) => {
        const sink = file === undefined ? standardOutput(terminal) : fileSink(file, terminal);
        const reporter = format.create({
          write: (text) => sink.write(text),
          locale,
          color: file === undefined && wantsColor(color, terminal),
          width: terminal.out.columns,
          version: VERSION,
          rules: RULES,
          paths,
        });
        return { reporter, sink };
      }),
    );
  }
}

/** Reporters with where they write to; files appear whole at the end or not at all. */
export class Outputs {
  readonly #outputs: readonly Output[];

  constructor(outputs: readonly Output[]) {
    this.#outputs = outputs;
  }

  async file(file: Analysed): Promise<void> {
    for (const { reporter, sink } of this.#outputs) {
      reporter.file(file);
      await sink.ready();
    }
  }

  end(summary: Summary, errors: readonly ErrorOutput[]): void {
    for (const { reporter, sink } of this.#outputs) {
      reporter.end(summary, errors);
      sink.close();
    }
  }

  /** From now on pieces may go out as they come. */
  flow(): void {
    for (const { sink } of this.#outputs) sink.flow();
  }

  abort(): void {
    for (const { sink } of this.#outputs) sink.abort();
  }
}
