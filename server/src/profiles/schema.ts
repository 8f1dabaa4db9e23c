type Json = Readonly<Record<string, unknown>>;

const text: Json = { type: 'string', minLength: 1 };
const texts: Json = { type: 'array', items: text };
const localised: Json = {
  oneOf: [
    text,
    { type: 'object', properties: { 'zh-CN': text, en: text }, required: ['zh-CN'], additionalProperties: false },
  ],
};

const aliases: Json = {
  description:
    '写法：words 任一出现即可；patterns 用“…”连接先后出现的词、用“|”分隔可互换的词、“^”“$”表示开头和结尾。Words, or patterns of words in order.',
  type: 'object',
  properties: { words: texts, patterns: texts, notAfter: texts, notBefore: texts },
  additionalProperties: false,
};

const basis: Json = {
  type: 'object',
  properties: { document: text, clause: text },
  required: ['document'],
  additionalProperties: false,
};

const section: Json = {
  type: 'object',
  properties: {
    id: text,
    name: localised,
    required: {
      enum: ['error', 'warning', 'info', 'optional'],
      description: '缺少时的级别。Severity where it is missing.',
    },
    basis,
    looks: { enum: ['back', 'ahead', 'any'], description: '回顾、安排，或都可以。Review, plan, or either.' },
    aliases,
    partAliases: aliases,
    sentences: aliases,
    residual: { type: 'boolean' },
    closed: { type: 'boolean' },
    position: { enum: ['free'], description: '可写在任何位置。May stand anywhere.' },
    skeleton: {
      ...texts,
      description: '第一行是标题，其后是正文，可用 ${1:提示}、{year}、{next}。Title, then paragraphs with tab stops.',
    },
  },
  required: ['id'],
  additionalProperties: false,
};

/** JSON schema of one profile in gongwen.yaml. */
export const PROFILE_SCHEMA: Json = {
  type: 'object',
  description: '自定义报告类型；extends 在内置类型上修改。A type of report of your own.',
  properties: {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    extends: { type: 'string', description: '内置类型的 id。Id of a built-in profile.' },
    name: localised,
    description: localised,
    recognition: {
      type: 'object',
      properties: { title: aliases, opening: aliases, topic: aliases },
      additionalProperties: false,
    },
    title: {
      type: 'object',
      properties: {
        topic: texts,
        genre: texts,
        needs: { type: 'array', items: { enum: ['subject', 'year', 'genre'] } },
        template: text,
        year: { enum: ['reporting', 'following'] },
      },
      required: ['topic', 'genre', 'template'],
      additionalProperties: false,
    },
    preamble: {
      type: 'object',
      properties: { skeleton: text },
      required: ['skeleton'],
      additionalProperties: false,
    },
    signOff: { type: 'object', properties: { skeleton: texts }, required: ['skeleton'], additionalProperties: false },
    sections: { type: 'array', items: section },
    skeletons: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: text, name: localised, parts: texts },
        required: ['id', 'parts'],
        additionalProperties: false,
      },
    },
    deadlines: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: localised, date: { type: 'string', pattern: '^\\d{2}-\\d{2}$' }, basis },
        required: ['name', 'date', 'basis'],
        additionalProperties: false,
      },
    },
    tables: { type: 'array', items: { enum: ['xxgk-active', 'xxgk-requests', 'xxgk-review'] } },
  },
  required: ['id'],
  additionalProperties: false,
};
