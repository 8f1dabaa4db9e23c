import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import type { ReportService } from '../service/service.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokensIn } from '../service/tokens.js';
import type { Span } from '../text/span.js';
import type { Snapshot } from './open-report.js';

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** Tokens in the protocol's relative form; one that goes over a line end is cut there. */
export function encodeTokens({ document, report }: Snapshot, lexicon: ReportService['lexicon'], range: Span): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, deprecated } of tokensIn(report, lexicon, range)) {
    for (const piece of pieces(report.text, start, end)) {
      const at = document.positionAt(piece.start);
      const delta = at.line - line;
      data.push(delta, delta === 0 ? at.character - character : at.character, piece.end - piece.start);
      data.push(TOKEN_TYPES.indexOf(type), deprecated ? 1 : 0);
      ({ line, character } = at);
    }
  }
  return data;
}

function pieces(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== '\n' && text[i] !== '\r') continue;
    if (i > from) found.push({ start: from, end: i });
    from = i + 1;
  }
  return found;
}

/** The last tokens that each open document was answered with, for deltas. */
export class SentTokens {
  readonly #sent = new Map<string, SemanticTokens>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const tokens = { resultId: String(++this.#count), data };
    this.#sent.set(uri, tokens);
    return tokens;
  }

  /** What changed since `previous`; everything where that is not known any more. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    const now = this.full(uri, data);
    if (before?.resultId !== previous) return now;
    const old = before.data;
    let head = 0;
    while (head < old.length && head < data.length && old[head] === data[head]) head++;
    let tail = 0;
    while (tail < Math.min(old.length, data.length) - head && old.at(-1 - tail) === data.at(-1 - tail)) tail++;
    const edits =
      head === old.length && head === data.length
        ? []
        : [{ start: head, deleteCount: old.length - head - tail, data: data.slice(head, data.length - tail) }];
    return { ...(now.resultId !== undefined && { resultId: now.resultId }), edits };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}
