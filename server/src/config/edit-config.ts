import { type Document, isMap, isSeq, LineCounter } from 'yaml';
import type { RuleId, Severity } from '../rules/rule.js';
import { minimalEdit, type TextEdit } from '../text/edits.js';
import type { CustomTerm } from './settings.js';
import { parseYaml } from './yaml-reader.js';

/** Edits of gongwen.yaml that keep its comments and order; undefined where the file is no mapping. */

function edit(text: string, change: (document: Document) => void): TextEdit | undefined {
  const document = parseYaml(text, new LineCounter());
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  change(document);
  return minimalEdit(text, { start: 0, end: text.length, text: document.toString({ lineWidth: 0 }) });
}

/** Sets the severity of a rule; its options stay. */
export const setSeverity = (text: string, rule: RuleId, severity: Severity | 'off'): TextEdit | undefined =>
  edit(text, (document) => {
    const path = ['rules', rule];
    if (!isMap(document.get('rules'))) document.set('rules', document.createNode({}));
    document.setIn(isMap(document.getIn(path)) ? [...path, 'severity'] : path, severity);
  });

/** Adds a word to the vocabulary. */
export const addTerm = (text: string, term: CustomTerm): TextEdit | undefined =>
  edit(text, (document) => {
    if (!isSeq(document.get('terms'))) document.set('terms', document.createNode([]));
    document.addIn(['terms'], document.createNode(term));
  });

/** Adds a word to what a rule accepts; its severity and other options stay. */
export const addAccepted = (text: string, rule: RuleId, word: string): TextEdit | undefined =>
  edit(text, (document) => {
    const path = ['rules', rule];
    if (!isMap(document.get('rules'))) document.set('rules', document.createNode({}));
    if (!isMap(document.getIn(path))) {
      const severity = document.getIn(path);
      document.setIn(path, document.createNode(severity === undefined || severity === null ? {} : { severity }));
    }
    const accept = [...path, 'accept'];
    if (!isSeq(document.getIn(accept))) document.setIn(accept, document.createNode([]));
    document.addIn(accept, word);
  });
