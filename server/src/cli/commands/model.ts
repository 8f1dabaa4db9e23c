import type { Analysed, Wanted } from '../analysed.js';
import { type CommonOptions, type Environment, nameErrors, prepare } from '../common.js';
import { targetsOf } from '../formats.js';
import { onInterrupt } from '../interrupt.js';
import { runFiles } from '../run.js';
import { fileSink, standardOutput } from '../sink.js';

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
  environment: Environment,
): Promise<number> {
  const targets = targetsOf(options.format, [...Object.keys(views), 'json']);
  const { run, errors } = await prepare(paths, options, wanted, environment);
  const outputs = targets.map(({ format, file }) => {
    const sink = file === undefined ? standardOutput() : fileSink(file);
    let between = '\n';
    const view = views[format];
    sink.write(view ? view.head : `${JSON.stringify({ schema }).slice(0, -1)},\n"files":[`);
    const each = (analysed: Analysed) => {
      if (view) sink.write(analysed.error ? `${analysed.path}: ${analysed.error.message}\n` : view.each(analysed));
      else {
        sink.write(between + JSON.stringify(json(analysed)));
        between = ',\n';
      }
    };
    return { sink, each, isJson: !view };
  });
  const forget = onInterrupt(() => {
    for (const { sink } of outputs) sink.abort();
  });
  try {
    const result = await runFiles(run, errors, async (file) => {
      for (const { each, sink } of outputs) {
        each(file);
        await sink.ready();
      }
    });
    nameErrors(result.errors, false);
    for (const { sink, isJson } of outputs) {
      if (isJson) sink.write(`],\n"errors":${JSON.stringify(result.errors)}}\n`);
      sink.close();
    }
    return result.errors.length > 0 ? 2 : 0;
  } catch (error) {
    for (const { sink } of outputs) sink.abort();
    throw error;
  } finally {
    forget();
  }
}
