import {readFileSync} from 'node:fs'
import ts from 'typescript-5'

const file = new URL('../src/theme/helpers/themeHelpers.ts', import.meta.url)

/** The helpers of Daybook with what their comments say: `[{name, call, meaning}]`. */
export function readHelpers() {
  const source = ts.createSourceFile('themeHelpers.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true)
  const helpers = []
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'themeHelpers') {
      for (const property of node.initializer.properties) helpers.push(describe(property))
    } else ts.forEachChild(node, visit)
  }
  visit(source)
  return helpers
}

function describe(property) {
  const comment = ts.getJSDocCommentsAndTags(property)[0]?.comment ?? ''
  const text = String(comment).replace(/\s*\n\s*/g, ' ')
  const [, call, meaning] = /^(`\{\{.*?\}\}`): (.*)$/.exec(text) ?? []
  if (call === undefined)
    throw new Error(`The helper ${property.name.getText()} needs a comment: its call, a colon, what it gives.`)
  return {name: property.name.getText(), call, meaning}
}
