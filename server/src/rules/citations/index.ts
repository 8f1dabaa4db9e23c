import type { Rule } from '../rule.js';
import { abbreviation } from './abbreviation.js';
import { bookTitle } from './book-title.js';
import { documentNumber } from './document-number.js';
import { edition } from './edition.js';
import { status } from './status.js';
import { title } from './title.js';

export const CITATION_RULES: readonly Rule[] = [title, status, documentNumber, bookTitle, abbreviation, edition];
