// Series of which `npm test` tries a part, in full.
export {};

process.env.GONGWEN_THOROUGH = '1';
await import('../property/fixes.test.js');
await import('../property/incremental.test.js');
await import('../property/lint.test.js');
await import('../property/markdown.test.js');
await import('../property/report.test.js');
await import('../property/word-review.test.js');
await import('../unit/figures/floors.test.js');
await import('../unit/figures/later-grammars.test.js');
await import('../unit/figures/silent.test.js');
await import('../unit/figures/table-identities.test.js');
await import('../unit/lint/absorb.test.js');
await import('../unit/report/nesting.test.js');
await import('../unit/report/versions.test.js');
await import('../unit/word/files.test.js');
await import('../unit/word/refusals.test.js');
await import('../protocol/life.test.js');
await import('../cli/security.test.js');
