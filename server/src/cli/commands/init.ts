import { FileError } from '../../host/files.js';
import type { Locale } from '../../messages/locale.js';
import { PROFILES } from '../../profiles/index.js';
import { asCliError, CliError } from '../messages.js';
import { at, type Terminal } from '../terminal.js';

const FILE = 'gongwen.yaml';

const template = (locale: Locale): string => {
  const profiles = PROFILES.map(({ id, name }) => `#   ${id}  ${name[locale]}`).join('\n');
  return locale === 'en'
    ? `# Configuration of gongwen. It holds for this folder and those below.
root: true

# Type of report; recognised from the text where not given:
${profiles}
# profile: fazhi-annual

# Severity of a rule: error warning info hint off
rules: {}
#   punctuation/half-width: off

# Own vocabulary: “wrong: right”
# terms:
#   - 法制政府: 法治政府

# Files that are left out
# ignore:
#   - 归档/
`
    : `# gongwen的配置，对本文件夹及其下级有效。
root: true

# 报告类型；不写则自动识别：
${profiles}
# profile: fazhi-annual

# 规则的级别：error warning info hint off
rules: {}
#   punctuation/half-width: off

# 自己的用词表：“错: 对”
# terms:
#   - 法制政府: 法治政府

# 不检查的文件
# ignore:
#   - 归档/
`;
};

/** `gongwen init`: a configuration file to start from, never over an existing one. */
export async function init(locale: Locale, terminal: Terminal): Promise<number> {
  try {
    await terminal.files.create(at(terminal, FILE), new TextEncoder().encode(template(locale)));
  } catch (error) {
    if (!(error instanceof FileError && error.code === 'exists')) throw asCliError(error, FILE);
    throw new CliError('config', {
      path: FILE,
      detail: { 'zh-CN': '已有配置文件，没有改动', en: 'there is one already; left as it is' },
    });
  }
  terminal.out.write(
    locale === 'en' ? `${FILE} written; next: gongwen lint .\n` : `已生成${FILE}；下一步：gongwen lint .\n`,
  );
  return 0;
}
