import {get, request} from 'node:http'
import {createServer} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {startDev} from '../../src/dev/startDev.ts'
import {makeSite, type Site} from '../site.ts'

interface Message {
  build: string
  problems: string
}

async function start(site: Site, port = 0) {
  const failures: unknown[] = []
  const server = await startDev({
    root: site.root,
    port,
    onRead() {},
    onFound() {},
    onFailure: (error) => failures.push(error),
  })
  onTestFinished(async () => {
    await server.close()
    expect(failures).toEqual([])
  })
  return server
}

/** What the pages are told, from now on. */
function listen(address: string): {next: (test: (message: Message) => boolean) => Promise<Message>} {
  const messages: Message[] = []
  const waiting = new Set<() => void>()
  const client = get(`${address}.daybook/events`, (response) => {
    let text = ''
    response.on('data', (chunk) => {
      text += chunk
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) messages.push(JSON.parse(part.slice('data: '.length)))
      for (const wake of waiting) wake()
    })
    response.on('error', () => {})
  })
  client.on('error', () => {})
  onTestFinished(() => void client.destroy())
  return {
    next: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const at = messages.findIndex(wanted)
          if (at < 0) return
          waiting.delete(look)
          resolve(messages.splice(0, at + 1).at(-1) as Message)
        }
        waiting.add(look)
        look()
      }),
  }
}

interface Answer {
  status: number
  text: string
  location?: string | undefined
}

function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, {headers}, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({status: response.statusCode ?? 0, text, location: response.headers.location}))
    })
      .on('error', reject)
      .end()
  })
}

test('pages are built again on save; a build that fails keeps the last good ones and says why', async () => {
  const site = await makeSite({'content/2022.md': 'On May 23, 2022, the first wording.'})
  const {address} = await start(site)
  const page = () => ask(`${address}2022/`)
  expect(await page()).toMatchObject({status: 200, text: expect.stringContaining('The first wording')})

  const {next} = listen(address)
  const first = await next(() => true)
  expect(first.problems).toBe('')

  await site.write({'content/2022.md': 'On May 23, 2022, the second wording.'})
  const second = await next(({build}) => build !== first.build)
  expect((await page()).text).toContain('The second wording')

  await site.write({'content/2022.md': 'On May 32, 2022, the third wording.'})
  const third = await next(({problems}) => problems !== '')
  expect(third.build).toBe(second.build)
  expect(third.problems).toContain('content/2022.md:1:4 error impossible-date')
  expect((await page()).text).toContain('The second wording')

  await site.write({
    'content/2022.md': 'On May 31, 2022, the third wording.',
    'daybook.config.json': '{"title": "New"}',
  })
  await next(({build, problems}) => build !== third.build && problems === '')
  expect((await page()).text).toContain('The third wording')
})

test('mistakes in the theme are shown with their place, and mended ones are gone', async () => {
  const site = await makeSite({'content/2022.md': 'On May 23, 2022, x.', 'theme/partials/footer.hbs': '<p>first</p>'})
  const {address} = await start(site)
  const {next} = listen(address)
  const first = await next(() => true)
  expect((await ask(address)).text).toContain('<p>first</p>')

  const wrong = [
    ['theme/partials/footer.hbs', '<p>\n{{#if page}}</p>', 'theme/partials/footer.hbs:2:17 error theme-syntax'],
    ['theme/partials/footer.hbs', '<p>{{page.titel}}</p>', 'theme/partials/footer.hbs:1:6 error theme-unknown-field'],
    ['theme/helpers.ts', 'export const a =\n', 'theme/helpers.ts:2:1 error theme-helper-module'],
    ['theme/words/en.json', '{"home": 3}', 'theme/words/en.json:1:2 error theme-words'],
    ['theme/theme.json', '{"name": "site", "api": 9}', 'theme/theme.json:1:18 error theme-api'],
  ] as const
  for (const [file, text, message] of wrong) {
    await site.write({[file]: text})
    const {build, problems} = await next(({problems: found}) => found.includes(message))
    expect({build, problems}).toEqual({build: first.build, problems: expect.stringContaining('→ ')})
  }
  expect((await ask(address)).text).toContain('<p>first</p>')

  await site.write({
    'theme/theme.json': '{"name": "site", "api": 1}',
    'theme/words/en.json': '{"home": "Start"}',
    'theme/helpers.ts': 'export const shout = (text: string) => text.toUpperCase()',
    'theme/partials/footer.hbs': '<p>{{shout "mended"}}</p>',
  })
  await next(({build, problems}) => build !== first.build && problems === '')
  expect((await ask(address)).text).toContain('<p>MENDED</p>')

  await site.write({'theme/helpers.ts': 'export const shout = (text: string) => text + text'})
  await next(({build, problems}) => build !== first.build && problems === '')
})

test('a page that cannot be made says why; the others stand, and what is wrong is laid over them', async () => {
  const site = await makeSite({
    'content/2022.md': 'On May 23, 2022, x.\n\nOn May 24, 2022, y.\n',
    'theme/helpers.js': 'export const fail = (id) => { if (/24/.test(id)) throw new Error("not this one") }\n',
    'theme/slots/event-page-end.hbs': '{{fail event.id}}\n',
  })
  const {address} = await start(site)
  expect(await ask(`${address}2022/events/2022-05-23-x.html`)).toMatchObject({status: 200})
  const problem = 'theme/slots/event-page-end.hbs:1:1 error theme-helper'
  const {status, text} = await ask(`${address}2022/events/2022-05-24-y.html`)
  expect([status, text]).toEqual([500, expect.stringContaining(problem)])
  await listen(address).next(({problems}) => problems.includes(problem))
})

test('only this computer is answered, by its own names', async () => {
  const {address} = await start(await makeSite({'content/2022.md': 'On May 23, 2022, x.'}))
  const {port} = new URL(address)
  expect(address).toBe(`http://127.0.0.1:${port}/`)
  for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`]) {
    expect(await ask(address, {host})).toMatchObject({status: 403})
  }
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`])
    expect(await ask(address, {host})).toMatchObject({status: 200})
})

test('pages get the script, files outside are not served, lost addresses get the page for them', async () => {
  const site = await makeSite({'content/2022.md': 'On May 23, 2022, x.', 'secret.md': 'secret'})
  const {address} = await start(site)
  const {text} = await ask(address)
  expect(text).toContain('<script src="/.daybook/client.js" defer></script></head>')
  expect(text).toMatch(/content="default-src 'none';[^"]*; script-src 'self'; connect-src 'self'"/)
  expect((await ask(`${address}.daybook/client.js`)).text).toContain('EventSource')
  expect(await ask(`${address}nothing.html`)).toMatchObject({status: 404, text: expect.stringContaining('</html>')})
  for (const path of ['..%2f..%2fsecret.md', '%2e%2e/secret.md', '..%5csecret.md']) {
    expect(await ask(address + path)).toMatchObject({status: 404, text: expect.not.stringContaining('secret')})
  }
  // The addresses of a page count from its folder, which ends with a slash.
  expect(await ask(`${address}2022`)).toMatchObject({status: 302, location: '2022/'})
  expect(await ask(`${address}2022/`)).toMatchObject({status: 200})
  expect(await ask(`${address}/evil.example/%2e%2e/2022`)).toMatchObject({status: 302, location: '2022/'})
})

test('without any good build the problems are the page', async () => {
  const {address} = await start(await makeSite({'content/2022.md': '<b>nothing</b>'}))
  expect(await ask(address)).toMatchObject({status: 503, text: expect.stringContaining('error no-events')})
})

test('a port that is taken gives the next free one', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => void taken.close())
  const {port} = taken.address() as {port: number}
  const {address} = await start(await makeSite({'content/2022.md': 'On May 23, 2022, x.'}), port)
  expect(Number(new URL(address).port)).toBeGreaterThan(port)
})

test('whatever an author breaks, the last good pages stay, and come anew when it is mended', {
  timeout: 120_000,
}, async () => {
  const good = {
    'content/2022.md': 'On May 23, 2022, the first wording.',
    'daybook.config.mjs': 'export default {}\n',
    'registers/tags.csv': 'id,name\na,A\n',
    'theme/partials/footer.hbs': '<p>mine</p>\n',
    'theme/words/en.json': '{}\n',
  }
  const broken: [string, string | Uint8Array][] = [
    ['content/2022.md', new Uint8Array([0xff, 0xfe, 0x00])],
    ['content/2022.md', ''],
    ['daybook.config.mjs', 'export default {\n'],
    ['daybook.config.mjs', 'throw new Error("no")\n'],
    ['daybook.config.mjs', 'export default {content: "nowhere"}\n'],
    ['registers/tags.csv', 'id,name\na,A\na,B\n'],
    ['theme/partials/footer.hbs', '<p>{{#if</p>\n'],
    ['theme/words/en.json', '{\n'],
  ]
  const site = await makeSite(good)
  const {address} = await start(site)
  const {next} = listen(address)
  await next(() => true)
  for (const [index, [path, text]] of broken.entries()) {
    await site.write({[path]: text})
    const {problems} = await next((message) => message.problems !== '')
    expect(problems).toContain(' error ')
    expect((await ask(`${address}2022/`)).status).toBe(200)
    await site.write({...good, 'content/2022.md': `On May 23, 2022, wording ${index}.`})
    await next((message) => message.problems === '')
    expect((await ask(`${address}2022/`)).text).toContain(`ording ${index}`)
  }
})

test('the problems that are laid over a page are those that a check prints', async () => {
  const site = await makeSite({
    'content/2022.md': 'On May 23, 2022, ![x](a.png).\n\nOn May 32, 2022, write to a@mail.by.\n',
    'theme/partials/footer.hbs': '{{> nothing}}\n',
  })
  const {address} = await start(site)
  const {problems} = await listen(address).next(() => true)
  const {stderr} = await site.daybook(['check'])
  expect(stderr).toBe(`${problems}\n\n${stderr.trimEnd().split('\n').at(-1)}\n`)
  expect(problems).toContain('warning email-address')
})

test('folders that the configuration names later are watched too', async () => {
  const site = await makeSite({'content/2022.md': 'On May 23, 2022, the first wording.'})
  const {address} = await start(site)
  const {next} = listen(address)
  const first = await next(() => true)
  await site.write({
    'texts/2022.md': 'On May 23, 2022, the second wording.',
    'daybook.config.json': '{"content": "texts"}',
  })
  let last = await next(({build}) => build !== first.build)
  await site.write({'texts/2022.md': 'On May 23, 2022, the third wording.'})
  while (!(await ask(`${address}2022/`)).text.includes('The third wording')) {
    const {build: shown} = last
    last = await next(({build}) => build !== shown)
  }
})

test('requests that no browser makes get an answer, and nothing from outside', async () => {
  const {address} = await start(await makeSite({'content/2022.md': 'On May 23, 2022, x.'}))
  const {port} = new URL(address)
  const statuses = await Promise.all(
    ['//', '///etc/passwd', '/%00', '/%', '/..', 'http://evil.example/', '*', '/2022/?a#b'].map(
      (path) =>
        new Promise((resolve, reject) => {
          request({host: '127.0.0.1', port, path}, (response) => resolve(`${path} ${response.resume().statusCode}`))
            .on('error', reject)
            .end()
        }),
    ),
  )
  expect(statuses).toMatchInlineSnapshot(`
    [
      "// 200",
      "///etc/passwd 404",
      "/%00 404",
      "/% 404",
      "/.. 404",
      "http://evil.example/ 400",
      "* 400",
      "/2022/?a#b 200",
    ]
  `)
  expect(await new Promise((resolve) => get(address, (response) => resolve(response.headers)))).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
})

test('where every port is taken, the command says so and ends', async ({skip}) => {
  const taken = createServer()
  const last = await new Promise<boolean>((resolve) => {
    taken.once('error', () => resolve(false))
    taken.listen(65_535, '127.0.0.1', () => resolve(true))
  })
  onTestFinished(() => void taken.close())
  skip(!last, 'somebody else has the last port')
  const site = await makeSite({'content/2022.md': 'On May 23, 2022, x.'})
  expect(await site.daybook(['dev', '--port', '65535'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('daybook: the port 65535 and those after it are all taken'),
  })
})
