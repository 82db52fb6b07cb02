import {compareText} from '../content/compareText.ts'

/** What the pages of a template took together, and how many there are. */
export interface TemplateCost {
  template: string
  pages: number
  milliseconds: number
}

export interface PageCost {
  address: string
  milliseconds: number
}

/** What making pages took: all by template, and the slowest one by one; those that took most come first. */
export interface Costs {
  templates: TemplateCost[]
  slowest: PageCost[]
}

/** Collects what pages cost. */
export interface PageCosts {
  add(template: string, address: string, milliseconds: number): void
  read(): Costs
}

/** Pages that are named. */
const most = 5

export function collectPageCosts(): PageCosts {
  const templates = new Map<string, TemplateCost>()
  const slowest: PageCost[] = []
  const addTemplate = (template: string, milliseconds: number) => {
    const known = templates.get(template) ?? {template, pages: 0, milliseconds: 0}
    known.pages++
    known.milliseconds += milliseconds
    templates.set(template, known)
  }
  const addPage = (page: PageCost) => {
    if (slowest.length === most && page.milliseconds <= (slowest.at(-1) as PageCost).milliseconds) return
    slowest.push(page)
    slowest.sort((a, b) => b.milliseconds - a.milliseconds || compareText(a.address, b.address))
    slowest.length = Math.min(slowest.length, most)
  }
  return {
    add(template, address, milliseconds) {
      addTemplate(template, milliseconds)
      addPage({address, milliseconds})
    },
    read: () => ({
      templates: [...templates.values()].sort(
        (a, b) => b.milliseconds - a.milliseconds || compareText(a.template, b.template),
      ),
      slowest,
    }),
  }
}
