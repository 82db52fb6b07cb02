#!/usr/bin/env node
// CommonJS, as Node is slow to get its other loader ready.
const {join} = require('node:path')
const {openBundle} = require('../dist/bundle/openBundle.cjs')

const bundle = join(__dirname, '../dist/bundle')
// Beside the program, where nobody else can put code of theirs.
const kept = join(__dirname, '../node_modules/.cache/compiled')
const {load, keep} = openBundle(bundle, kept)
const {run} = load('run.cjs')

main()

async function main() {
  process.exitCode = await run(process.argv.slice(2))
  keep()
  // Left to itself, Node first frees its memory piece by piece, which of a long build takes longer than the system does.
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve))
  process.exit()
}
