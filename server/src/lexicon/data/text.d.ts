/** Tables are bundled as text. */
declare module '*.tsv' {
  const text: string;
  export default text;
}

declare module '*.txt' {
  const text: string;
  export default text;
}

/** The tables as one file, compiled when a program is bundled. */
declare module '*/lexicon.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
