/** A figure as it is printed, with its value; 万, 亿 and ‰ applied. */
export interface Fig {
  readonly text: string;
  readonly value: number;
}

export interface Labelled {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** What a reader would say of two or more figures; kinds as in the labelled sets. */
export interface Relation {
  readonly kind: string;
  readonly operands: readonly Labelled[];
  readonly stated: Labelled;
  readonly holds: boolean;
  readonly params?: Readonly<Record<string, number>>;
}

/** One passage of one paragraph. Without relations nothing may be said about it. */
export interface Passage {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly relations: readonly Relation[];
  readonly source: string;
}

export type Mode = 'holds' | 'fails' | 'trap';

interface Draft {
  readonly text: string;
  place(fig: Fig): Labelled;
}

/** Text from a template; each figure keeps the place of its first use. */
export function say(strings: TemplateStringsArray, ...pieces: readonly (string | Fig | Draft)[]): Draft {
  let text = '';
  const places = new Map<Fig, Labelled>();
  const drafts: { readonly draft: Draft; readonly at: number }[] = [];
  for (const [i, string] of strings.entries()) {
    text += string;
    const piece = pieces[i];
    if (piece === undefined) continue;
    if (typeof piece === 'string') text += piece;
    else if ('place' in piece) {
      drafts.push({ draft: piece, at: text.length });
      text += piece.text;
    } else {
      places.set(piece, {
        text: piece.text,
        start: text.length,
        end: text.length + piece.text.length,
        value: piece.value,
      });
      text += piece.text;
    }
  }
  return {
    text,
    place(fig) {
      const own = places.get(fig);
      if (own) return own;
      for (const { draft, at } of drafts) {
        try {
          const inner = draft.place(fig);
          return { ...inner, start: inner.start + at, end: inner.end + at };
        } catch {
          // not in this part
        }
      }
      throw new Error(`${fig.text} does not stand in ${text}`);
    },
  };
}

/** A relation before it knows its places. */
export interface Claim {
  readonly kind: string;
  readonly operands: readonly Fig[];
  readonly stated: Fig;
  readonly holds: boolean;
  readonly params?: Readonly<Record<string, number>>;
}

export interface Written {
  readonly draft: Draft;
  readonly claims: readonly Claim[];
}

export const labelled = (id: string, { draft, claims }: Written): Passage => ({
  id,
  genre: '生成',
  text: draft.text,
  source: 'grammar',
  relations: claims.map(({ kind, operands, stated, holds, params }) => ({
    kind,
    operands: operands.map((fig) => draft.place(fig)),
    stated: draft.place(stated),
    holds,
    ...(params && { params }),
  })),
});
