import { type CommonOptions, nameErrors, prepare } from '../options/common.js';
import { targetsOf } from '../options/formats.js';
import type { Analysed, Wanted } from '../run/analysed.js';
import { runFiles } from '../run/run-files.js';
import { harmless, harmlessJson } from '../show/harmless.js';
import { fileSink, standardOutput } from '../show/sink.js';
import type { Terminal } from '../terminal.js';

/** A way to show what was read of each file. */
export interface View {
  readonly head: string;
  readonly each: (file: Analysed) => string;
}

/** A part of the model as a command shows it. */
export interface ModelView {
  readonly schema: string;
  readonly wanted: Wanted;
  /** An element of `files` in the JSON. */
  readonly json: (file: Analysed) => unknown;
  /** Other formats by name. */
  readonly views: Readonly<Record<string, View>>;
}

/** Shows a part of the model of every file; 0, or 2 where something could not be read. */
export async function model(
  { schema, wanted, json, views }: ModelView,
  paths: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const targets = targetsOf(options.format, [...Object.keys(views), 'json']);
  const { run, errors } = await prepare(paths, options, wanted, terminal);
  const outputs = targets.map(({ format, file }) => {
    const sink = file === undefined ? standardOutput(terminal) : fileSink(file, terminal);
    let between = '\n';
    const view = views[format];
    sink.write(view ? view.head : `${JSON.stringify({ schema }).slice(0, -1)},\n"files":[`);
    const each = (analysed: Analysed) => {
      if (view)
        sink.write(
          analysed.error ? `${harmless(`${analysed.path}: ${analysed.error.message}`)}\n` : view.each(analysed),
        );
      else {
        sink.write(between + harmlessJson(json(analysed)));
        between = ',\n';
      }
    };
    return { sink, each, isJson: !view };
  });
  try {
    const result = await runFiles(run, errors, {
      flow() {
        for (const { sink } of outputs) sink.flow();
      },
      async each(file) {
        for (const { each, sink } of outputs) {
          each(file);
          await sink.ready();
        }
      },
    });
    nameErrors(result.errors, terminal);
    for (const { sink, isJson } of outputs) {
      if (isJson) sink.write(`],\n"errors":${harmlessJson(result.errors)}}\n`);
      sink.close();
    }
    return result.errors.length > 0 ? 2 : 0;
  } catch (error) {
    for (const { sink } of outputs) sink.abort();
    throw error;
  }
}
