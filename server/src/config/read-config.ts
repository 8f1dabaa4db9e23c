import ignore, { type Ignore } from 'ignore';
import type { Profile } from '../profiles/profile.js';
import { readProfile } from '../profiles/read.js';
import type { Rule } from '../rules/rule.js';
import { nearest } from '../text/nearest.js';
import { BASELINE_FILE } from './file-names.js';
import { LAYER_KEYS, type Layer, LayerReader, type PatternFault } from './layer.js';
import { below } from './paths.js';
import { type ConfigProblem, wrongValue } from './problem.js';
import { type YamlNode, YamlReader } from './yaml-reader.js';

export const CONFIG_KEYS = ['root', 'extends', ...LAYER_KEYS, 'overrides', 'profiles', 'baseline', 'ignore'] as const;

/** One configuration file, read and checked; nothing that it points to is looked at. */
export interface ConfigFile {
  readonly path: string;
  /** Folder that its paths and globs start from. */
  readonly folder: string;
  readonly root: boolean;
  readonly extends: readonly { readonly path: string; readonly node: YamlNode }[];
  readonly layers: readonly Layer[];
  /** Types of report that it adds; one with the id of a built-in profile takes its place. */
  readonly profiles: readonly Profile[];
  /** Path as written, relative to the folder. */
  readonly baseline: string | undefined;
  readonly baselineLine: number;
  readonly ignored: ((path: string) => boolean) | undefined;
  readonly problems: readonly ConfigProblem[];
  readonly reader: YamlReader;
}

const everyFile = (): boolean => true;

/** gitignore globs, seen from the folder of the file that holds them. */
function globs(folder: string, patterns: readonly string[]): (path: string) => boolean {
  const matcher: Ignore = ignore().add([...patterns]);
  return (path) => {
    const inside = below(folder, path);
    return inside !== undefined && matcher.ignores(inside);
  };
}

/** What a configuration file may name, and what judges its expressions. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly profiles: readonly Profile[];
  readonly patternFault: PatternFault;
}

/** Reads the text of a configuration file. Every fault is a problem; what is right holds all the same. */
export function readConfig(
  path: string,
  folder: string,
  text: string,
  { rules, profiles, patternFault }: Known,
): ConfigFile {
  const reader = new YamlReader(path, text);
  const fields = reader.fields(reader.root, 'gongwen.yaml', CONFIG_KEYS);
  const own = fields.profiles ? profilesOf(reader, fields.profiles.value, profiles) : [];
  const parts = new LayerReader(reader, rules, [...new Set([...profiles, ...own].map(({ id }) => id))], patternFault);
  const layers = [parts.read(fields, everyFile)];
  for (const item of fields.overrides ? reader.items(fields.overrides.value, 'overrides') : []) {
    const layer = reader.fields(item, 'overrides', ['files', ...LAYER_KEYS]);
    const files = layer.files ? reader.strings(layer.files.value, 'files') : [];
    if (!layer.files)
      reader.report(
        'wrong-value',
        item,
        wrongValue('overrides', { 'zh-CN': '带有 files 的项', en: 'entries with files' }),
      );
    layers.push(parts.read(layer, globs(folder, files)));
  }
  const ignored = fields.ignore ? reader.strings(fields.ignore.value, 'ignore') : [];
  return {
    path,
    folder,
    root: fields.root ? (reader.boolean(fields.root.value, 'root') ?? false) : false,
    extends: fields.extends ? extendsOf(reader, fields.extends.value) : [],
    layers,
    profiles: own,
    baseline: fields.baseline ? baselineOf(reader, fields.baseline.value) : undefined,
    baselineLine: fields.baseline ? reader.lineOf(fields.baseline.keyNode) : 0,
    ignored: ignored.length > 0 ? globs(folder, ignored) : undefined,
    problems: reader.problems,
    reader,
  };
}

function profilesOf(reader: YamlReader, node: YamlNode, builtIn: readonly Profile[]): readonly Profile[] {
  const found: Profile[] = [];
  for (const item of reader.items(node, 'profiles')) {
    const { profile, problems } = readProfile(reader.plain(item), [...builtIn, ...found]);
    for (const { path, kind, message, known } of problems) {
      const last = path.at(-1);
      const meant = typeof last === 'string' && kind === 'unknown-key' ? nearest(last, known) : undefined;
      reader.report(kind, reader.within(item, path), message, meant);
    }
    if (profile) found.push(profile);
  }
  return found;
}

function extendsOf(reader: YamlReader, node: YamlNode): ConfigFile['extends'] {
  const nodes = reader.isList(node) ? reader.items(node, 'extends') : [node];
  return nodes.flatMap((item) => {
    const path = reader.string(item, 'extends');
    return path === undefined ? [] : [{ path, node: item }];
  });
}

function baselineOf(reader: YamlReader, node: YamlNode): string | undefined {
  const value = reader.scalar(node);
  if (value === true) return BASELINE_FILE;
  return value === false ? undefined : reader.string(node, 'baseline');
}
