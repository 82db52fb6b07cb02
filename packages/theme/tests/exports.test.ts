import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

test('the files of @daybook/theme change only on purpose', async () => {
  expect(await listPackedFiles()).toMatchInlineSnapshot(`
    [
      "README.md",
      "assets/favicon.svg",
      "assets/filter.js",
      "assets/months.js",
      "assets/search-key.js",
      "assets/search.js",
      "layouts/page.hbs",
      "package.json",
      "partials/blocks.hbs",
      "partials/breadcrumb.hbs",
      "partials/certainty-mark.hbs",
      "partials/contents.hbs",
      "partials/corrections.hbs",
      "partials/density-strip.hbs",
      "partials/event-date.hbs",
      "partials/event-facts.hbs",
      "partials/event-history.hbs",
      "partials/event-meta.hbs",
      "partials/event.hbs",
      "partials/filter.hbs",
      "partials/footer.hbs",
      "partials/head.hbs",
      "partials/header.hbs",
      "partials/languages.hbs",
      "partials/neighbours.hbs",
      "partials/parts.hbs",
      "partials/period.hbs",
      "partials/publication.hbs",
      "partials/report-pages.hbs",
      "partials/report-summary.hbs",
      "partials/search-field.hbs",
      "partials/short-event.hbs",
      "partials/sources.hbs",
      "partials/spark.hbs",
      "partials/status-mark.hbs",
      "partials/strip-month.hbs",
      "styles/annotations.css",
      "styles/base.css",
      "styles/event-page.css",
      "styles/event.css",
      "styles/filter.css",
      "styles/layout.css",
      "styles/map.css",
      "styles/overview.css",
      "styles/print.css",
      "styles/report.css",
      "styles/search.css",
      "styles/strip.css",
      "styles/tokens.css",
      "templates/changes.hbs",
      "templates/chronology.hbs",
      "templates/data.hbs",
      "templates/event.hbs",
      "templates/facet-index.hbs",
      "templates/facet.hbs",
      "templates/figures.hbs",
      "templates/home.hbs",
      "templates/map.hbs",
      "templates/moved.hbs",
      "templates/not-found.hbs",
      "templates/page.hbs",
      "templates/period.hbs",
      "templates/print.hbs",
      "templates/search.hbs",
      "templates/sources.hbs",
      "templates/tombstone.hbs",
      "theme.json",
      "words/ar.json",
      "words/be.json",
      "words/de.json",
      "words/en.json",
      "words/es.json",
      "words/fa.json",
      "words/fr.json",
      "words/lt.json",
      "words/pl.json",
      "words/ru.json",
      "words/uk.json",
    ]
  `)
})

/** What npm would publish, from the `files` of package.json. */
async function listPackedFiles(): Promise<string[]> {
  const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  })
  const [packed] = JSON.parse(stdout) as [{files: {path: string}[]}]
  return packed.files.map((file) => file.path).sort()
}
