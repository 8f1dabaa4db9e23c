import type { PageOptions } from '../layout/options.js';
import { LOCALES, type Locale } from '../messages/locale.js';
import { type OptionSpec, type Rule, type RuleId, type RuleMeta, SEVERITIES } from '../rules/rule.js';
import { nearest } from '../text/nearest.js';
import { readPageOptions } from './page-options.js';
import { unknownRule, wrongValue } from './problem.js';
import type { CustomPattern, CustomTerm, RuleSetting } from './settings.js';
import type { YamlNode, YamlReader } from './yaml-reader.js';

export const LAYER_KEYS = ['profile', 'locale', 'rules', 'terms', 'patterns', 'page'] as const;
export const SEVERITY_VALUES = [...SEVERITIES, 'off'] as const;

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

/** Why a text is no expression that a report may be searched with; undefined where it is one. */
export type PatternFault = (pattern: string) => string | undefined;

type LayerFields = Partial<Record<(typeof LAYER_KEYS)[number], { keyNode: YamlNode; value: YamlNode }>>;

/** Reads the parts of one configuration file that hold for all files or for some; faults go to the reader. */
export class LayerReader {
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
