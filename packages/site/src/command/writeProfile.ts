import type {BuildResult} from '../build.ts'

/** What `--profile` prints: time and heap of each step, what the templates and the slowest pages took, pages reused. */
export function writeProfile({timings, costs, pages, reused}: BuildResult): string {
  const share = pages === 0 ? 0 : Math.round((100 * reused) / pages)
  return [
    ...timings.map(({step, milliseconds, heap}) => row(step, milliseconds, `${Math.round(heap / 1e6)} MB`)),
    ...costs.templates.map(({template, pages: made, milliseconds}) =>
      row(`template ${template}`, milliseconds, `${made} ${made === 1 ? 'page' : 'pages'}`),
    ),
    ...costs.slowest.map(({address, milliseconds}) => row('page', milliseconds, address)),
    `${'reused'.padEnd(26)}${String(share).padStart(8)} %   ${reused} of ${pages} pages\n`,
  ].join('')
}

function row(name: string, milliseconds: number, note: string): string {
  return `${name.padEnd(26)}${milliseconds.toFixed(0).padStart(8)} ms  ${note}\n`
}
