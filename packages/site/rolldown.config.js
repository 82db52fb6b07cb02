import {readFileSync, realpathSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'rolldown'

/**
 * The command in few files, since Node takes longer to find and open the hundreds of modules of its libraries than to run
 * most commands. What is used as a library stays in modules. Left out is what has files of its own for each system, what
 * runs other programs' files, and what only `daybook dev` needs.
 */
const libraries = {
  remark: core('markdown/remark.js'),
  layOut: core('markdown/layOut.js'),
  parseRawHtml: core('markdown/parseRawHtml.js'),
  readYaml: core('frontmatter/readYaml.js'),
}

export default defineConfig({
  input: {
    ...libraries,
    openBundle: 'dist/command/openBundle.js',
    run: 'dist/command/run.js',
    defineConfig: 'dist/config/defineConfig.js',
    besideThread: 'dist/revise/besideThread.js',
    writerThread: 'dist/write/writerThread.js',
  },
  platform: 'node',
  plugins: [loadedLater(libraries), transliterateWithoutLanguages(), importByLoader(), writtenInAscii()],
  external: [/^(?:chokidar|fs-native-extensions|jiti|pagefind|sharp)(?:\/|$)/, /^@daybook\/theme(?:\/|$)/],
  output: {
    dir: 'dist/bundle',
    cleanDir: true,
    // What V8 compiles of a script can be kept from one run to the next: dist/command/openBundle.js.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // The table of diagnostics lies in the parser, which is large and not needed to say what the command can do.
    codeSplitting: {groups: [{name: 'diagnostics', test: /core\/dist\/diagnostics\/codes\.js$/}]},
    minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}},
  },
})

function core(file) {
  return fileURLToPath(new URL(`dist/${file}`, import.meta.resolve('@daybook/core/package.json')))
}

/**
 * Has modules loaded when one of their functions is called for the first time: the libraries that the core
 * brings for Markdown, HTML and YAML are half of all code, and plain prose is read and written without them.
 */
function loadedLater(files) {
  const names = new Map(Object.entries(files).map(([name, file]) => [realpathSync(file), name]))
  const prefix = '\0later:'
  return {
    name: 'loaded-later',
    async resolveId(wanted, importer, options) {
      if (importer?.startsWith(prefix)) return {id: wanted, external: true}
      if (importer === undefined) return null
      const found = await this.resolve(wanted, importer, {...options, skipSelf: true})
      const name = found && names.get(found.id)
      return name === undefined ? null : `${prefix}${name}`
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const name = id.slice(prefix.length)
      const exported = [...readFileSync(files[name], 'utf8').matchAll(/^export (\w+) (\w+)/gm)]
      const other = exported.find(([, kind]) => kind !== 'function')
      if (other || exported.length === 0) throw new Error(`${files[name]} exports what is no function.`)
      return [
        'let loaded',
        `const load = () => (loaded ??= require('./${name}.cjs'))`,
        ...exported.map(([, , own]) => `export const ${own} = (...given) => load().${own}(...given)`),
      ].join('\n')
    },
  }
}

/** As it is loaded, the library prepares its table anew for each language that can be named; nothing here names one. */
function transliterateWithoutLanguages() {
  const preparation = /for \(const \[locale, localeMap\] of Object\.entries\(localeReplacements\)\) \{.*?\n\}\n/s
  return {
    name: 'transliterate-without-languages',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/@sindresorhus/transliterate/index.js')) return null
      if (!preparation.test(code)) throw new Error('transliterate prepares its languages in another way.')
      return {code: code.replace(preparation, ''), map: null}
    },
  }
}

/** A script that V8 compiled earlier cannot import: it asks who loads it. */
function importByLoader() {
  return {
    name: 'import-by-loader',
    renderChunk: (code) => ({code: code.replace(/\bimport\((?=["'`])/g, 'importOther('), map: null}),
  }
}

/** Half of the bytes to read, and decoded several times as fast, than text with letters of other scripts. */
function writtenInAscii() {
  const other = /[^\0-\x7f]/g
  const unlikeEscaped = /String\.raw`[^`]*[^\0-\x7f`]|(?<!\\)(?:\\\\)*\\[^\0-\x7f]/
  const escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    name: 'written-in-ascii',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found = unlikeEscaped.exec(chunk.code)
        if (found) throw new Error(`${chunk.fileName} would read otherwise with escapes: ${found[0]}`)
        chunk.code = chunk.code.replace(other, escapeOf)
      }
    },
  }
}
