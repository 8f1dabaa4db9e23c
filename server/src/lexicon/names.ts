import { LAW_COLUMNS } from './laws.js';
import { NATION } from './title.js';

/** Shortest title that is met outside title marks: shorter ones are part of the titles of local acts. */
const SHORT_UNITS = 8;
/** What ends a name that the title belongs to: 云岭市优化营商环境条例. */
const OWNERS = '省|市|州|县|区|旗|盟|镇|乡|国|《';
const TITLED = /(?:条例|办法|规定|纲要|规划|意见|决定|细则)(?:（.*）)?$/;

/** Rows of names for the full titles in the table of laws that begin with no country. */
export function titlesAsNames(laws: string): string {
  const [id, title] = [LAW_COLUMNS.indexOf('id'), LAW_COLUMNS.indexOf('title')];
  return laws
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(({ [title]: name = '' }) => name.length >= SHORT_UNITS && !name.startsWith(NATION) && TITLED.test(name))
    .map((cells) => `${cells[id]}\t${withoutYears(cells[title] ?? '')}\t${OWNERS}\t\n`)
    .join('');
}

/** The years stand behind the name, in whatever form. */
const withoutYears = (title: string): string => title.replace(/（\d{4}—\d{4}年）$/, '');
