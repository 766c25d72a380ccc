#!/usr/bin/env node
const { main, processIo } = require('../dist/cli.cjs');

main(process.argv, processIo()).then((code) => {
  process.exitCode = code;
});
