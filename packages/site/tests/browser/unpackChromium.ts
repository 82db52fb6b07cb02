import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {inflate} from '@sparticuz/chromium'

/** A browser on disk and the environment it has to be started with. */
export interface UnpackedBrowser {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (Linux on x64) once for each version, below `node_modules/.cache`. It
 * brings the shared libraries (NSS, NSPR, Expat) and the one font that a bare system lacks. Throws on other platforms.
 */
export async function unpackChromium(): Promise<UnpackedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.')
  }
  const packed = findPackedFiles()
  const folder = join(cache, `chromium-${await readVersion(packed)}`)
  if (!existsSync(folder)) await unpackWhole(packed, folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: await writeFontsConfiguration(folder),
    },
  }
}

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))

/** The package offers no path to its `bin` folder; its entry lies two folders beside it. */
function findPackedFiles(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin')
}

async function readVersion(packed: string): Promise<string> {
  return JSON.parse(await readFile(join(packed, '..', 'package.json'), 'utf8')).version
}

/** Into a folder of its own first: two runs at once, or one that dies half-way, leave no half browser behind. */
async function unpackWhole(packed: string, folder: string): Promise<void> {
  await mkdir(cache, {recursive: true})
  const staged = await mkdtemp(`${folder}-`)
  try {
    const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']
    await withTemporaryFolder(staged, () => Promise.all(parts.map((part) => inflate(join(packed, part)))))
    await rename(staged, folder)
  } catch (error) {
    await rm(staged, {recursive: true, force: true})
    if (!existsSync(folder)) throw error
  }
}

/** `inflate` writes to `os.tmpdir()`, which all users share, and takes a half-written file there for a whole one. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Names the folders of the system and of the package; the file the package brings knows only those of a cloud host. */
async function writeFontsConfiguration(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf')
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts', 'fonts')]
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  )
  return file
}
