// Every protocol test again, over standard streams against the bundle.
export {};

process.env.GONGWEN_TRANSPORT = 'stdio';
await import('../protocol/features.test.js');
await import('../protocol/diagnostics.test.js');
await import('../protocol/actions.test.js');
await import('../protocol/folder.test.js');
await import('../protocol/views.test.js');
await import('../protocol/symbols.test.js');
await import('../protocol/print.test.js');
await import('../protocol/spelling.test.js');
