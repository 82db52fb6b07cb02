import {type Browser, chromium} from 'playwright-core'
import {findInstalledBrowser} from './findInstalledBrowser.ts'
import {unpackChromium} from './unpackChromium.ts'

/**
 * Starts a headless Chrome or Chromium: the one that `CHROME_PATH` names, else an installed one, else the one that the
 * npm package `@sparticuz/chromium` carries, so that the tests need nothing installed by hand. `more` are parameters of its command line.
 */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const installed = await findInstalledBrowser()
  const {executablePath, env} = installed === undefined ? await unpackChromium() : {executablePath: installed, env: {}}
  return chromium.launch({executablePath, args: [...quiet, ...more], env: {...process.env, ...env}})
}

/** No request that no page made: the tests count requests. Playwright's own list covers the rest. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
]
