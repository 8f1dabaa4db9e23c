import type { L10n } from '../messages/locale.js';

/** Why a Word file cannot be read (contracts: `errors[].code`). */
export type WordErrorCode = 'word-encrypted' | 'word-old' | 'word-archive' | 'word-part' | 'word-xml' | 'word-limit';

/** A file of another kind under a name of Word's: old programs write such. */
const really = (kind: string): L10n => ({
  'zh-CN': `这其实是${kind}文件，不是.docx，无法读取；请在Word或WPS中打开后另存为.docx`,
  en: `really a file of ${kind}, not a .docx; open it in Word and save it as .docx`,
});

/** What is no archive, or not the whole of one, by what it is; other details name the part that is damaged. */
const OTHERS: Readonly<Record<string, L10n>> = {
  RTF: really('RTF'),
  HTML: really('HTML'),
  XML: really('XML'),
  PDF: really('PDF'),
  altChunk: {
    'zh-CN': '正文里嵌着尚未并入的文件（altChunk），读不全；请在Word中打开后另存，再检查',
    en: 'a file that is not merged yet stands in the text (altChunk); open it in Word, save it and check it then',
  },
  empty: { 'zh-CN': '文件是空的；请重新下载或拷贝一份', en: 'the file is empty; download or copy it again' },
  cut: {
    'zh-CN': '文件不完整，可能没有传完；请重新下载或拷贝，仍不行的在Word中打开修复后另存为.docx',
    en: 'the file is cut off; download or copy it again, or open it in Word, repair it and save it as .docx',
  },
};

const MESSAGES: Readonly<Record<WordErrorCode, (detail: string) => L10n>> = {
  'word-encrypted': () => ({
    'zh-CN': 'Word文件设有打开密码，无法读取；请在Word中取消密码后再查',
    en: 'the Word file is encrypted; remove its password in Word first',
  }),
  'word-old': () => ({
    'zh-CN': '这是旧格式的.doc或.wps文件，无法读取；请在Word或WPS中另存为.docx',
    en: 'an old .doc or .wps file; save it as .docx in Word or WPS first',
  }),
  'word-archive': (detail) =>
    OTHERS[detail] ?? {
      'zh-CN': `不是完好的.docx文件（${detail}）；请在Word中重新另存为.docx`,
      en: `not a sound .docx file (${detail}); save it again as .docx in Word`,
    },
  'word-part': (detail) =>
    OTHERS[detail] ?? {
      'zh-CN': `文件里缺少Word文档的正文（${detail}）；请确认是Word文档，再另存为.docx`,
      en: `no main document in the file (${detail}); make sure that it is a Word document and save it again as .docx`,
    },
  'word-xml': (detail) => ({
    'zh-CN': `文档内容已损坏（${detail}）；请在Word中打开修复后另存为.docx`,
    en: `broken content (${detail}); open it in Word, repair it and save it as .docx`,
  }),
  'word-limit': (detail) => ({
    'zh-CN': `文件展开后超过上限（${detail}），未读取；请确认来源可靠，再拆分文档`,
    en: `beyond the limits when unpacked (${detail}), not read; make sure where it comes from, then split it`,
  }),
};

/** A Word file that is not read, with what to do about it. */
export class WordError extends Error {
  readonly code: WordErrorCode;
  readonly l10n: L10n;

  /** `detail`: name of the part or a technical word, the same in every language. */
  constructor(code: WordErrorCode, detail = '') {
    const l10n = MESSAGES[code](detail);
    super(l10n.en);
    this.name = 'WordError';
    this.code = code;
    this.l10n = l10n;
  }
}
