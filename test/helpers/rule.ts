import assert from 'node:assert/strict';
import { createLexicon, type Lexicon } from '../../server/src/lexicon/lexicon.js';
import { GENERAL } from '../../server/src/profiles/index.js';
import type { BlockRule, Context, Detection } from '../../server/src/rules/rule.js';
import type { Block } from '../../server/src/syntax/block.js';
import { marked, paragraph, withMarks } from '../unit/syntax/block-of.js';

export const LEXICON: Lexicon = createLexicon();

export function contextOf(changes: Partial<Context> = {}): Context {
  return { year: 2023, profile: GENERAL, lexicon: LEXICON, options: {}, ...changes };
}

export interface BlockCase {
  readonly year?: number | undefined;
  readonly context?: Partial<Context>;
  /** Texts of the fixes of the first finding, applied. */
  readonly fixed?: readonly string[];
  /** What the Chinese message of the first finding holds. */
  readonly says?: string;
  readonly severity?: string;
}

/** One paragraph in which a rule finds exactly what stands in ⟦…⟧; each fix is applied and read again. */
export function checkBlock<S>(rule: BlockRule<S>, line: string, wanted: BlockCase = {}): void {
  const { text } = marked(line);
  const context = contextOf({ ...('year' in wanted ? { year: wanted.year } : {}), ...wanted.context });
  const found = [...rule.detect(paragraph(text), context)].sort((a, b) => a.place.start - b.place.start);
  assert.equal(
    withMarks(
      text,
      found.map((f) => f.place),
    ),
    line,
  );
  for (const detection of found) checkMessage(rule, detection);
  const [first] = found;
  if (!first) return;
  if (wanted.says) assert.match(messageOf(rule, first), new RegExp(wanted.says));
  if (wanted.severity) assert.equal(first.severity ?? rule.meta.severity, wanted.severity);
  const fixed = (rule.repair?.(first.state) ?? []).map((fix) => applied(first.place.block, fix));
  for (const result of fixed) {
    const again = [...rule.detect(paragraph(result), context)];
    assert.ok(again.length < found.length, `the fix leaves the finding: ${result}`);
  }
  if (wanted.fixed) assert.deepEqual(fixed, wanted.fixed);
}

function messageOf<S>(rule: BlockRule<S>, { state }: Detection<S>): string {
  const { id, data } = rule.describe(state);
  return rule.messages[id]?.['zh-CN'](data) ?? '';
}

function checkMessage<S>(rule: BlockRule<S>, { state }: Detection<S>): void {
  const { id, data } = rule.describe(state);
  const wording = rule.messages[id];
  assert.ok(wording, `no message ${id}`);
  for (const text of [wording['zh-CN'](data), wording.en(data)]) {
    assert.ok(text.length > 0 && !/undefined|\[object/.test(text), text);
  }
}

function applied(block: Block, { edits, kind }: ReturnType<NonNullable<BlockRule<unknown>['repair']>>[number]): string {
  assert.ok(edits.length > 0 && (kind === 'safe' || kind === 'choice'));
  let text = block.text;
  for (const edit of [...edits].reverse()) {
    assert.ok('place' in edit && edit.place.block === block, 'a fix of a block rule edits its block');
    text = text.slice(0, edit.place.start) + edit.text + text.slice(edit.place.end);
  }
  assert.notEqual(text, block.text);
  return text;
}
