import type { L10n } from '../messages/locale.js';
import type {
  Aliases,
  Deadline,
  Profile,
  ProfileBasis,
  Recognition,
  SectionSpec,
  Skeleton,
  TableKind,
  TitleForm,
} from './profile.js';

/** What is wrong with a profile that a user wrote. */
export interface ProfileProblem {
  /** Keys and positions from the profile down to the value. */
  readonly path: readonly (string | number)[];
  readonly kind: 'unknown-key' | 'wrong-value';
  readonly message: L10n;
  /** What the key or value may be, for the nearest right one. */
  readonly known: readonly string[];
}

export interface ReadProfile {
  /** Undefined where nothing useful could be read. */
  readonly profile: Profile | undefined;
  readonly problems: readonly ProfileProblem[];
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Reader {
  readonly problems: ProfileProblem[] = [];

  wrong(path: Path, zh: string, en: string, known: readonly string[] = []): undefined {
    const name = path.join('.');
    this.problems.push({
      path,
      kind: 'wrong-value',
      known,
      message: { 'zh-CN': `${name} 应为${zh}`, en: `${name} should be ${en}` },
    });
    return undefined;
  }

  fields(value: unknown, path: Path, known: readonly string[]): Fields | undefined {
    if (!isFields(value)) return this.wrong(path, '键值对', 'a mapping');
    for (const key of Object.keys(value))
      if (!known.includes(key))
        this.problems.push({
          path: [...path, key],
          kind: 'unknown-key',
          known,
          message: {
            'zh-CN': `没有这个键：${key}；可用的有：${known.join('、')}`,
            en: `no such key: ${key}; known: ${known.join(', ')}`,
          },
        });
    return value;
  }

  text(value: unknown, path: Path): string | undefined {
    return typeof value === 'string' && value !== '' ? value : this.wrong(path, '文字', 'a text');
  }

  oneOf<T extends string>(value: unknown, path: Path, known: readonly T[]): T | undefined {
    return (
      known.find((entry) => entry === value) ?? this.wrong(path, known.join('、'), `one of ${known.join(', ')}`, known)
    );
  }

  list<T>(value: unknown, path: Path, read: (item: unknown, path: Path) => T | undefined): readonly T[] | undefined {
    if (!Array.isArray(value)) return this.wrong(path, '列表', 'a list');
    return value.flatMap((item: unknown, i) => read(item, [...path, i]) ?? []);
  }

  texts(value: unknown, path: Path): readonly string[] | undefined {
    return typeof value === 'string' ? [value] : this.list(value, path, (item, at) => this.text(item, at));
  }

  flag(value: unknown, path: Path): boolean | undefined {
    return typeof value === 'boolean' ? value : this.wrong(path, 'true 或 false', 'true or false');
  }

  localised(value: unknown, path: Path): L10n | undefined {
    if (typeof value === 'string' && value !== '') return { 'zh-CN': value, en: value };
    const fields = this.fields(value, path, ['zh-CN', 'en']);
    const zh = fields && this.text(fields['zh-CN'], [...path, 'zh-CN']);
    return zh === undefined ? undefined : { 'zh-CN': zh, en: typeof fields?.['en'] === 'string' ? fields['en'] : zh };
  }
}

/** Reads a field where it is there. */
function optional<K extends string, T>(
  fields: Fields,
  key: K,
  path: Path,
  read: (value: unknown, path: Path) => T | undefined,
): { [P in K]?: T } {
  if (fields[key] === undefined) return {};
  const value = read(fields[key], [...path, key]);
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

function readAliases(r: Reader, value: unknown, path: Path): Aliases | undefined {
  if (typeof value === 'string' || Array.isArray(value)) {
    const words = r.texts(value, path);
    return words && { words };
  }
  const fields = r.fields(value, path, ['words', 'patterns', 'notAfter', 'notBefore']);
  if (!fields) return undefined;
  const texts = (item: unknown, at: Path) => r.texts(item, at);
  return {
    ...optional(fields, 'words', path, texts),
    ...optional(fields, 'patterns', path, texts),
    ...optional(fields, 'notAfter', path, texts),
    ...optional(fields, 'notBefore', path, texts),
  };
}

function readBasis(r: Reader, value: unknown, path: Path): ProfileBasis | undefined {
  const fields = r.fields(value, path, ['document', 'clause']);
  const document = fields && r.text(fields['document'], [...path, 'document']);
  if (!fields || document === undefined) return undefined;
  return { document, ...optional(fields, 'clause', path, (item, at) => r.text(item, at)) };
}

const REQUIRED = ['error', 'warning', 'info', 'optional'] as const;
const LOOKS = ['back', 'ahead', 'any'] as const;
const NEEDS = ['subject', 'year', 'genre'] as const;
const TITLE_YEARS = ['reporting', 'following'] as const;
const POSITIONS = ['free'] as const;

const SECTION_KEYS = [
  'id',
  'name',
  'required',
  'basis',
  'looks',
  'aliases',
  'partAliases',
  'sentences',
  'residual',
  'closed',
  'position',
  'skeleton',
] as const;

function readSection(r: Reader, value: unknown, path: Path, base: readonly SectionSpec[]): SectionSpec | undefined {
  const fields = r.fields(value, path, SECTION_KEYS);
  const id = fields && r.text(fields['id'], [...path, 'id']);
  if (!fields || id === undefined) return undefined;
  const aliases = (item: unknown, at: Path) => readAliases(r, item, at);
  const known = base.find((spec) => spec.id === id);
  const read = {
    ...optional(fields, 'name', path, (item, at) => r.localised(item, at)),
    ...optional(fields, 'required', path, (item, at) => r.oneOf(item, at, REQUIRED)),
    ...optional(fields, 'basis', path, (item, at) => readBasis(r, item, at)),
    ...optional(fields, 'looks', path, (item, at) => r.oneOf(item, at, LOOKS)),
    ...optional(fields, 'aliases', path, aliases),
    ...optional(fields, 'partAliases', path, aliases),
    ...optional(fields, 'sentences', path, aliases),
    ...optional(fields, 'residual', path, (item, at) => r.flag(item, at)),
    ...optional(fields, 'closed', path, (item, at) => r.flag(item, at)),
    ...optional(fields, 'position', path, (item, at) => r.oneOf(item, at, POSITIONS)),
    ...optional(fields, 'skeleton', path, (item, at) => r.texts(item, at)),
  };
  const name = read.name ?? known?.name ?? { 'zh-CN': id, en: id };
  return {
    id,
    required: 'warning',
    looks: 'any',
    aliases: { words: [name['zh-CN']] },
    skeleton: [name['zh-CN']],
    ...known,
    ...read,
    name,
  };
}

/** The sections of the profile that is extended, changed where they have the same id; new ones follow. */
function mergeSections(base: readonly SectionSpec[], own: readonly SectionSpec[]): readonly SectionSpec[] {
  const changed = base.map((spec) => own.find(({ id }) => id === spec.id) ?? spec);
  return [...changed, ...own.filter(({ id }) => !base.some((spec) => spec.id === id))];
}

function readRecognition(r: Reader, value: unknown, path: Path): Recognition | undefined {
  const fields = r.fields(value, path, ['title', 'opening', 'topic']);
  if (!fields) return undefined;
  const aliases = (key: string): Aliases =>
    (fields[key] === undefined ? undefined : readAliases(r, fields[key], [...path, key])) ?? {};
  return { title: aliases('title'), opening: aliases('opening'), topic: aliases('topic') };
}

function readTitle(r: Reader, value: unknown, path: Path): TitleForm | undefined {
  const fields = r.fields(value, path, ['topic', 'genre', 'needs', 'template', 'year']);
  if (!fields) return undefined;
  const topic = r.texts(fields['topic'], [...path, 'topic']);
  const genre = r.texts(fields['genre'], [...path, 'genre']);
  const template = r.text(fields['template'], [...path, 'template']);
  if (!topic || !genre || !template) return undefined;
  const needs = optional(fields, 'needs', path, (item, at) =>
    r.list(item, at, (one, where) => r.oneOf(one, where, NEEDS)),
  );
  const year = optional(fields, 'year', path, (item, at) => r.oneOf(item, at, TITLE_YEARS));
  return { topic, genre, template, needs: needs.needs ?? NEEDS, year: year.year ?? 'reporting' };
}

function readSkeleton(r: Reader, value: unknown, path: Path): Skeleton | undefined {
  const fields = r.fields(value, path, ['id', 'name', 'parts']);
  const id = fields && r.text(fields['id'], [...path, 'id']);
  const parts = fields && r.texts(fields['parts'], [...path, 'parts']);
  if (!fields || id === undefined || !parts) return undefined;
  const name = optional(fields, 'name', path, (item, at) => r.localised(item, at)).name;
  return { id, parts, name: name ?? { 'zh-CN': id, en: id } };
}

function readDeadline(r: Reader, value: unknown, path: Path): Deadline | undefined {
  const fields = r.fields(value, path, ['name', 'date', 'basis']);
  if (!fields) return undefined;
  const name = r.localised(fields['name'], [...path, 'name']);
  const date = r.text(fields['date'], [...path, 'date']);
  const basis = readBasis(r, fields['basis'], [...path, 'basis']);
  if (date !== undefined && !/^\d{2}-\d{2}$/.test(date))
    r.wrong([...path, 'date'], '“月-日”，如 03-01', 'month and day: 03-01');
  return name && date !== undefined && basis ? { name, date, basis } : undefined;
}

const KEYS = [
  'id',
  'extends',
  'name',
  'description',
  'recognition',
  'title',
  'preamble',
  'signOff',
  'sections',
  'skeletons',
  'deadlines',
  'tables',
] as const;

const TABLES: readonly TableKind[] = ['xxgk-active', 'xxgk-requests', 'xxgk-review'];

/**
 * Reads a profile that a user wrote (plain data, as in gongwen.yaml). What is wrong is left out and named; the rest holds.
 * `known` are the profiles that it may extend.
 */
export function readProfile(value: unknown, known: readonly Profile[]): ReadProfile {
  const r = new Reader();
  const fields = r.fields(value, [], KEYS);
  const id = fields && r.text(fields['id'], ['id']);
  if (!fields || id === undefined) return { profile: undefined, problems: r.problems };
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    r.wrong(['id'], '小写字母、数字和连字符', 'lower-case letters, digits and hyphens');
  const names = known.map((profile) => profile.id);
  const parent = fields['extends'] === undefined ? undefined : r.oneOf(fields['extends'], ['extends'], names);
  const base = known.find((profile) => profile.id === parent);
  const skeletonOf = (item: unknown, path: Path) => {
    const own = r.fields(item, path, ['skeleton']);
    return own && r.texts(own['skeleton'], [...path, 'skeleton']);
  };
  const sections =
    fields['sections'] === undefined
      ? []
      : (r.list(fields['sections'], ['sections'], (item, path) => readSection(r, item, path, base?.sections ?? [])) ??
        []);
  const preamble = optional(fields, 'preamble', [], skeletonOf).preamble?.[0];
  const signOff = optional(fields, 'signOff', [], skeletonOf).signOff;
  const name = optional(fields, 'name', [], (item, path) => r.localised(item, path)).name ??
    base?.name ?? { 'zh-CN': id, en: id };
  return {
    profile: {
      description: name,
      skeletons: [],
      deadlines: [],
      tables: [],
      ...base,
      ...optional(fields, 'description', [], (item, path) => r.localised(item, path)),
      ...optional(fields, 'recognition', [], (item, path) => readRecognition(r, item, path)),
      ...optional(fields, 'title', [], (item, path) => readTitle(r, item, path)),
      ...(preamble !== undefined && { preamble: { skeleton: preamble } }),
      ...(signOff && { signOff: { skeleton: signOff } }),
      ...optional(fields, 'skeletons', [], (item, path) => r.list(item, path, (one, at) => readSkeleton(r, one, at))),
      ...optional(fields, 'deadlines', [], (item, path) => r.list(item, path, (one, at) => readDeadline(r, one, at))),
      ...optional(fields, 'tables', [], (item, path) => r.list(item, path, (one, at) => r.oneOf(one, at, TABLES))),
      sections: mergeSections(base?.sections ?? [], sections),
      id,
      name,
    },
    problems: r.problems,
  };
}
