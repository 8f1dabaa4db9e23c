// Files on two processes or more; those that take longest first.
const { availableParallelism } = require('node:os');

module.exports = {
  spec: ['cli', 'protocol', 'property', 'unit'].map((folder) => `out/test/${folder}/**/*.test.js`),
  require: ['./out/test/helpers/hooks.js'],
  reporter: 'dot',
  timeout: 20_000,
  parallel: true,
  jobs: Math.max(2, availableParallelism()),
};
