// What a Word file may cost. An honest report of 60,000 paragraphs stays far below each of these.

/** Parts of the archive. */
export const MAX_ENTRIES = 10_000;
/** Bytes of one part when unpacked. */
export const MAX_PART = 256 * 1024 * 1024;
/** Bytes of all parts that are read. */
export const MAX_TOTAL = 512 * 1024 * 1024;
/** Unpacked bytes for one packed byte, in parts of more than {@link RATIO_FROM} bytes: sixty thousand paragraphs alike pack that well, too. */
export const MAX_RATIO = 250;
export const RATIO_FROM = 32 * 1024 * 1024;
/** Elements one within the other. */
export const MAX_DEPTH = 200;
/** Elements of one paragraph or one table of properties. */
export const MAX_NODES = 500_000;
/** Elements of one part. */
export const MAX_ELEMENTS = 12_000_000;
/** UTF-16 units of the text that comes out. */
export const MAX_TEXT = 64 * 1024 * 1024;
/** Columns of a table's grid. */
export const MAX_COLUMNS = 256;
