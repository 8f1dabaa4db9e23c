import ignore, { type Ignore } from 'ignore';
import type { PageOptions } from '../layout/options.js';
import { LOCALES, type Locale } from '../messages/locale.js';
import type { Profile } from '../profiles/profile.js';
import { readProfile } from '../profiles/read.js';
import { type OptionSpec, type Rule, type RuleId, type RuleMeta, SEVERITIES } from '../rules/rule.js';
import { nearest } from '../text/nearest.js';
import { readPageOptions } from './page-options.js';
import { below } from './paths.js';
import { type ConfigProblem, unknownRule, wrongValue } from './problem.js';
import type { CustomPattern, CustomTerm, RuleSetting } from './settings.js';
import { type YamlNode, YamlReader } from './yaml-reader.js';

export const LAYER_KEYS = ['profile', 'locale', 'rules', 'terms', 'patterns', 'page'] as const;
export const CONFIG_KEYS = ['root', 'extends', ...LAYER_KEYS, 'overrides', 'profiles', 'baseline', 'ignore'] as const;
export const SEVERITY_VALUES = [...SEVERITIES, 'off'] as const;
export const DEFAULT_BASELINE = 'gongwen-baseline.json';

/** Where a value was written. */
export interface Origin {
  readonly path: string;
  readonly line: number;
}

/** A part of a configuration file that holds for all files, or for those that its globs name. */
export interface Layer {
  readonly matches: (path: string) => boolean;
  readonly profile?: string;
  readonly locale?: Locale;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly terms: readonly CustomTerm[];
  readonly patterns: readonly CustomPattern[];
  readonly page?: PageOptions;
  /** By key: `profile`, `rules.figures/rate`, `rules.figures/rate.OPTION`, `terms.WRONG`, `patterns.LITERAL`, `page`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

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

/** Why a text is no expression that a report may be searched with; undefined where it is one. */
export type PatternFault = (pattern: string) => string | undefined;

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
  if (value === true) return DEFAULT_BASELINE;
  return value === false ? undefined : reader.string(node, 'baseline');
}

type LayerFields = Partial<Record<(typeof LAYER_KEYS)[number], { keyNode: YamlNode; value: YamlNode }>>;

class LayerReader {
  readonly #ids = new Map<string, RuleMeta>();
  #origins = new Map<string, Origin>();

  constructor(
    readonly reader: YamlReader,
    rules: readonly Rule[],
    readonly profiles: readonly string[],
    readonly patternFault: PatternFault,
  ) {
    for (const { meta } of rules) {
      this.#ids.set(meta.id, meta);
      this.#ids.set(meta.code, meta);
    }
  }

  read(fields: LayerFields, matches: Layer['matches']): Layer {
    const { reader } = this;
    this.#origins = new Map();
    const profile = fields.profile && reader.oneOf(fields.profile.value, 'profile', this.profiles);
    const locale = fields.locale && reader.oneOf(fields.locale.value, 'locale', LOCALES);
    if (profile !== undefined) this.#origin('profile', fields.profile?.keyNode);
    if (locale !== undefined) this.#origin('locale', fields.locale?.keyNode);
    const page = fields.page && readPageOptions(reader, fields.page.value);
    if (page) this.#origin('page', fields.page?.keyNode);
    return {
      matches,
      ...(page && { page }),
      ...(profile !== undefined && { profile }),
      ...(locale !== undefined && { locale }),
      rules: this.#rules(fields.rules?.value),
      terms: fields.terms ? reader.items(fields.terms.value, 'terms').flatMap((node) => this.#term(node) ?? []) : [],
      patterns: fields.patterns
        ? reader.items(fields.patterns.value, 'patterns').flatMap((node) => this.#pattern(node) ?? [])
        : [],
      origins: this.#origins,
    };
  }

  #origin(key: string, node: YamlNode): void {
    this.#origins.set(key, { path: this.reader.path, line: this.reader.lineOf(node) });
  }

  #rules(node: YamlNode): ReadonlyMap<RuleId, RuleSetting> {
    const rules = new Map<RuleId, RuleSetting>();
    for (const { key, keyNode, value } of node ? this.reader.entries(node, 'rules') : []) {
      const meta = this.#ids.get(key);
      if (!meta) {
        const meant = nearest(key, this.#ids.keys());
        this.reader.report('unknown-rule', keyNode, unknownRule(key, meant), meant);
        continue;
      }
      this.#origin(`rules.${meta.id}`, keyNode);
      const setting = this.#setting(meta, key, value);
      if (setting) rules.set(meta.id, setting);
    }
    return rules;
  }

  #setting(meta: RuleMeta, key: string, node: YamlNode): RuleSetting | undefined {
    const { reader } = this;
    if (!reader.isMap(node)) {
      const severity = reader.oneOf(node, key, SEVERITY_VALUES);
      return severity && { severity };
    }
    const specs = meta.options ?? {};
    const fields = reader.fields(node, key, ['severity', ...Object.keys(specs)]);
    const severity = fields.severity && reader.oneOf(fields.severity.value, 'severity', SEVERITY_VALUES);
    const options: Record<string, unknown> = {};
    for (const [name, spec] of Object.entries(specs)) {
      const field = fields[name];
      const value = field && this.#option(name, spec, field.value);
      if (!field || value === undefined) continue;
      options[name] = value;
      this.#origin(`rules.${meta.id}.${name}`, field.keyNode);
    }
    return { ...(severity && { severity }), ...(Object.keys(options).length > 0 && { options }) };
  }

  #option(name: string, spec: OptionSpec, node: YamlNode): unknown {
    const { reader } = this;
    if (spec.enum) return reader.oneOf(node, name, spec.enum);
    if (spec.type === 'array') return reader.strings(node, name);
    return reader[spec.type](node, name);
  }

  /** `{wrong, right, note, unless}`, or in short `错词: 正词`. */
  #term(node: YamlNode): CustomTerm | undefined {
    const { reader } = this;
    const entries = reader.entries(node, 'terms');
    const [only] = entries;
    if (entries.length === 1 && only && only.key !== 'wrong') {
      const right = reader.string(only.value, only.key);
      this.#origin(`terms.${only.key}`, only.keyNode);
      return right === undefined || only.key === '' ? undefined : { wrong: only.key, right };
    }
    const { wrong, right, note, unless } = reader.fields(node, 'terms', ['wrong', 'right', 'note', 'unless']);
    const word = wrong && reader.string(wrong.value, 'wrong');
    if (!wrong && entries.length > 0)
      reader.report('wrong-value', node, wrongValue('terms', { 'zh-CN': '带有 wrong 的项', en: 'entries with wrong' }));
    if (word === undefined) return undefined;
    this.#origin(`terms.${word}`, wrong?.keyNode);
    const replacement = right && reader.string(right.value, 'right');
    const remark = note && reader.string(note.value, 'note');
    return {
      wrong: word,
      ...(replacement !== undefined && { right: replacement }),
      ...(remark !== undefined && { note: remark }),
      ...(unless && { unless: reader.strings(unless.value, 'unless') }),
    };
  }

  #pattern(node: YamlNode): CustomPattern | undefined {
    const { reader } = this;
    const fields = reader.fields(node, 'patterns', ['literal', 'pattern', 'message', 'replace']);
    const literal = fields.literal && reader.string(fields.literal.value, 'literal');
    const pattern = fields.pattern && reader.string(fields.pattern.value, 'pattern');
    const message = fields.message && reader.string(fields.message.value, 'message');
    const replace = fields.replace && reader.string(fields.replace.value, 'replace');
    if (literal === undefined || pattern === undefined || message === undefined) {
      const missing = (['literal', 'pattern', 'message'] as const).filter((key) => !fields[key]);
      if (missing.length > 0)
        reader.report(
          'wrong-value',
          node,
          wrongValue('patterns', {
            'zh-CN': `带有 ${missing.join('、')} 的项`,
            en: `entries with ${missing.join(', ')}`,
          }),
        );
      return undefined;
    }
    if (literal.length < 2) {
      reader.report(
        'wrong-value',
        fields.literal?.value,
        wrongValue('literal', { 'zh-CN': '两个字以上的文字', en: 'a text of two characters or more' }),
      );
      return undefined;
    }
    const fault = this.patternFault(pattern);
    if (fault !== undefined) {
      reader.report(
        'wrong-value',
        fields.pattern?.value,
        wrongValue('pattern', { 'zh-CN': `RE2 正则表达式（${fault}）`, en: `an RE2 expression (${fault})` }),
      );
      return undefined;
    }
    this.#origin(`patterns.${literal}`, fields.literal?.keyNode);
    return { literal, pattern, message, ...(replace !== undefined && { replace }) };
  }
}
