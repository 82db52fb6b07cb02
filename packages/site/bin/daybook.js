#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import {openBundle} from '../dist/command/openBundle.js'

const bundle = fileURLToPath(new URL('../dist/bundle/', import.meta.url))
// Beside the program, where nobody else can put code of theirs.
const kept = fileURLToPath(new URL('../node_modules/.cache/compiled/', import.meta.url))
const {load, keep} = openBundle(bundle, kept)
const {run} = load('run.cjs')
process.exitCode = await run(process.argv.slice(2))
keep()
