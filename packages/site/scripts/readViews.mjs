import {fileURLToPath} from 'node:url'
import ts from 'typescript-5'

const entry = fileURLToPath(new URL('../src/views/pageViews.ts', import.meta.url))

/**
 * Reads the types of all views, with what their comments say: `{pages, objects}` as `src/theme/views/viewType.ts` has it.
 */
export function readViews() {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(entry)
  const declaration = file.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'PageViews')
  const objects = {}
  const reader = {checker, objects, place: declaration}
  const pages = fieldsOf(reader, checker.getTypeAtLocation(declaration), 'PageViews')
  return {
    pages: Object.fromEntries(Object.entries(pages).map(([kind, {type}]) => [kind, type])),
    objects: Object.fromEntries(Object.keys(objects).map((name) => [name, objects[name]])),
  }
}

function fieldsOf(reader, type, owner) {
  const {checker, place} = reader
  return Object.fromEntries(
    propertiesOf(checker, type).map((property) => {
      const name = property.getName()
      const field = shapeOf(reader, checker.getTypeOfSymbolAtLocation(property, place), `${owner}.${name}`)
      return [name, {...field, meaning: commentOf(reader, property)}]
    }),
  )
}

// Of several kinds of object in one field, a template may ask for what any of them has.
function propertiesOf(checker, type) {
  const parts = type.isUnion() ? type.types : [type]
  const properties = new Map()
  for (const part of parts) {
    for (const property of checker.getPropertiesOfType(part)) {
      if (!properties.has(property.getName())) properties.set(property.getName(), property)
    }
  }
  return [...properties.values()]
}

function shapeOf(reader, given, path) {
  const {checker} = reader
  const type = checker.getNonNullableType(given)
  const nullable = type !== given ? {nullable: true} : {}
  if (checker.isArrayType(type)) {
    const {nullable: _, ...item} = shapeOf(reader, checker.getTypeArguments(type)[0], path)
    if (item.list) throw new Error(`${path}: a list of lists has no name in templates.`)
    return {...item, list: true, ...nullable}
  }
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (index && checker.getPropertiesOfType(type).length === 0) {
    return {...shapeOf(reader, index, path), byName: true, ...nullable}
  }
  return {...plainShape(reader, type, path), ...nullable}
}

function plainShape(reader, type, path) {
  const parts = type.isUnion() ? type.types : [type]
  const all = (flag) => parts.every((part) => (part.flags & flag) !== 0)
  if (all(ts.TypeFlags.BooleanLike)) return {type: 'boolean'}
  if (all(ts.TypeFlags.NumberLike)) return {type: 'number'}
  if (parts.every((part) => part.isStringLiteral())) {
    return {type: 'text', choices: parts.map((part) => part.value).sort()}
  }
  // A setting may be a text, a number or a truth: all three can be printed.
  if (all(ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike)) return {type: 'text'}
  if (!all(ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
    throw new Error(
      `${path}: a view holds texts, numbers, truths, lists and objects, not ${reader.checker.typeToString(type)}.`,
    )
  }
  return {type: nameObject(reader, type, path)}
}

function nameObject(reader, type, path) {
  const {objects} = reader
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined)
  const name = symbol?.getName() ?? path
  if (!Object.hasOwn(objects, name)) {
    // Named before its fields are read: objects may hold themselves.
    objects[name] = {meaning: symbol ? commentOf(reader, symbol) : '', fields: {}}
    objects[name].fields = fieldsOf(reader, type, name)
  }
  return name
}

function commentOf({checker}, symbol) {
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}
