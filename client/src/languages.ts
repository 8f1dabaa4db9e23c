/** Languages in which a report may be written; in the last two the server speaks only where a profile recognises the text. */
export const LANGUAGES: readonly string[] = ['gongwen', 'markdown', 'plaintext'];
