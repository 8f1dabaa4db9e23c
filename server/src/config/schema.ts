import { LOCALES } from '../messages/locale.js';
import { PROFILE_SCHEMA } from '../profiles/schema.js';
import type { OptionSpec, Rule, RuleMeta } from '../rules/rule.js';
import { SEVERITY_VALUES } from './layer.js';
import { PAGE_SCHEMA } from './page-options.js';

type Json = Readonly<Record<string, unknown>>;

const severity: Json = { enum: SEVERITY_VALUES };
const text: Json = { type: 'string', minLength: 1 };
const texts: Json = { oneOf: [text, { type: 'array', items: text }] };

const optionSchema = ({ type, description, default: value, enum: values, items }: OptionSpec): Json => ({
  ...(values ? { enum: values } : { type }),
  ...(items && { items }),
  description: `${description['zh-CN']} ${description.en}`,
  default: value,
});

function ruleSchema(meta: RuleMeta): Json {
  const options = Object.entries(meta.options ?? {}).map(([name, spec]) => [name, optionSchema(spec)]);
  return {
    description: `${meta.code} ${meta.title['zh-CN']}。${meta.title.en}`,
    oneOf: [
      severity,
      { type: 'object', properties: { severity, ...Object.fromEntries(options) }, additionalProperties: false },
    ],
  };
}

/** JSON schema of gongwen.yaml, for editors; made from the metadata of the rules. */
export function configSchema(rules: readonly Rule[], profiles: readonly string[]): Json {
  const layer: Json = {
    profile: {
      anyOf: [{ enum: profiles }, { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }],
      description: '报告类型；不写则按文本识别。Type of report; recognised from the text where absent.',
    },
    locale: { enum: LOCALES, description: '提示的语言。Language of the messages.' },
    rules: {
      type: 'object',
      description: '各规则的级别与选项。Severity and options of rules.',
      properties: Object.fromEntries(
        rules.flatMap(({ meta }) => [
          [meta.id, ruleSchema(meta)],
          [meta.code, ruleSchema(meta)],
        ]),
      ),
      additionalProperties: false,
    },
    terms: {
      type: 'array',
      description:
        '自己的用词表：“错词: 正词”，或带说明的条目。Own vocabulary: “wrong: right”, or entries with a note.',
      items: {
        oneOf: [
          {
            type: 'object',
            properties: { wrong: text, right: text, note: text, unless: texts },
            required: ['wrong'],
            additionalProperties: false,
          },
          {
            type: 'object',
            maxProperties: 1,
            minProperties: 1,
            additionalProperties: text,
            not: { required: ['wrong'] },
          },
        ],
      },
    },
    page: PAGE_SCHEMA,
    patterns: {
      type: 'array',
      description:
        '自己的正则（RE2），只在含有 literal 的段落里查。Own expressions (RE2), run on paragraphs that hold the literal.',
      items: {
        type: 'object',
        properties: { literal: { type: 'string', minLength: 2 }, pattern: text, message: text, replace: text },
        required: ['literal', 'pattern', 'message'],
        additionalProperties: false,
      },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gongwen.yaml',
    type: 'object',
    properties: {
      root: { type: 'boolean', description: '不再向上级文件夹找配置。Do not look further up.' },
      extends: { ...texts, description: '以另一个配置文件为基础。Other files to start from.' },
      ...layer,
      overrides: {
        type: 'array',
        description: '只对部分文件有效的设置。Settings for some files only.',
        items: {
          type: 'object',
          properties: { files: texts, ...layer },
          required: ['files'],
          additionalProperties: false,
        },
      },
      profiles: { type: 'array', description: '自定义报告类型。Types of report of your own.', items: PROFILE_SCHEMA },
      baseline: { type: ['string', 'boolean'], description: '基线文件。Baseline file.' },
      ignore: { ...texts, description: '不检查的文件（.gitignore 写法）。Files that are left out (as in .gitignore).' },
    },
    additionalProperties: false,
  };
}
