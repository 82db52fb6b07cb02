import {isAscii} from 'node:buffer'
import {hash, randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'

/** The files of the command, which require each other. */
export interface Bundle {
  /** What a file exports. Throws what it throws. */
  load(name: string): object
  /** Keeps what was compiled since the bundle was opened, if that is possible. */
  keep(): void
}

/**
 * Opens a folder of CommonJS files that require each other. `load` does what `require` does, with the code that V8 compiled
 * of a file in an earlier run, where that was kept; `keep` keeps the code of the files that had none. A kept file is trusted
 * as far as the program is, beside which it lies; one that was written in part or by another Node is not used.
 *
 * `bundle` and `kept` are the absolute paths of the folder and of the one with what is kept, which need not be there.
 */
export function openBundle(bundle: string, kept: string): Bundle {
  const requireOther = createRequire(join(bundle, 'run.cjs'))
  const modules = new Map<string, {exports: object}>()
  const compiled = new Map<string, Script>()
  return {load, keep}

  function load(name: string): object {
    const known = modules.get(name)
    if (known) return known.exports
    const module = {exports: {}}
    modules.set(name, module)
    const path = join(bundle, name)
    const require = (wanted: string): unknown =>
      wanted.startsWith('./') ? load(wanted.slice(2)) : requireOther(wanted)
    compile(name, path).runInThisContext()(module.exports, require, module, path, importOther)
    return module.exports
  }

  function compile(name: string, filename: string): Script {
    const source = readFileSync(filename)
    const digest = hash('sha256', Buffer.concat([program, source])).slice(0, 16)
    const file = join(kept, `${name}.${digest}`)
    const cachedData = readCode(file)
    // Text of ASCII alone is read several times as fast; rolldown.config.js makes the bundle of nothing else.
    const text = source.toString(isAscii(source) ? 'latin1' : 'utf8')
    const wrapped = `(function(exports,require,module,__filename,importOther){${text}\n})`
    const script = new Script(wrapped, {filename, ...(cachedData && {cachedData})})
    if (!cachedData || script.cachedDataRejected) compiled.set(file, script)
    return script
  }

  function keep(): void {
    if (compiled.size === 0 || process.env.NODE_DISABLE_COMPILE_CACHE) return
    try {
      mkdirSync(kept, {recursive: true})
      for (const [file, script] of compiled) writeCode(file, script.createCachedData())
      for (const name of readdirSync(kept)) {
        const isOfBundle = existsSync(join(bundle, name.replace(/\.[^.]*$/, '')))
        if (!isOfBundle) rmSync(join(kept, name), {force: true})
      }
    } catch {
      // Where nothing can be kept, every run compiles anew.
    }
  }
}

/** What else compiled code depends on. */
const program = Buffer.from(`${process.version} ${process.arch} `)

/** A script that was compiled earlier cannot import by itself. */
const importOther = (name: string): Promise<unknown> => import(name)

const digestLength = 32

/** The code in a file; `null` where there is none, or it is not as it was written. */
function readCode(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file)
    const code = bytes.subarray(digestLength)
    return hash('sha256', code, 'buffer').equals(bytes.subarray(0, digestLength)) ? code : null
  } catch {
    return null
  }
}

/** Written beside the file first, so that no other run reads a part of it. */
function writeCode(file: string, code: Buffer): void {
  const staged = join(file, '..', `${randomBytes(8).toString('hex')}.staged`)
  writeFileSync(staged, Buffer.concat([hash('sha256', code, 'buffer'), code]))
  renameSync(staged, file)
}
