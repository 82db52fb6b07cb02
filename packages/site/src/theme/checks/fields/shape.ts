import type {ViewField, ViewTypes} from '../../views/viewType.ts'

/** What is known of a value in a template before there is a page. */
export interface Shape {
  /** `unknown` for what no type describes: the result of a helper, what lies outside a partial. */
  kind: 'unknown' | 'text' | 'object' | 'list' | 'record'
  /** True where it is `null` on some pages. */
  nullable: boolean
  /** The way by which it was reached, so that a condition on it holds wherever it is reached that way. */
  origin: string
  /** Fields by name, of an object. */
  fields: ReadonlyMap<string, Shape> | null
  /** What a list or a record holds. */
  item: Shape | null
  /** The text itself, where it is known: the kind of the page. */
  value: string | null
  /** A name for all shapes with the same fields. */
  name: string
}

export const unknownShape: Shape = {
  kind: 'unknown',
  nullable: false,
  origin: '?',
  fields: null,
  item: null,
  value: null,
  name: '?',
}

export const textShape: Shape = {...unknownShape, kind: 'text', name: 'text'}

/** The shape of a page's view, in which the kind of the page is known. */
export function shapeOfPage(types: ViewTypes, kind: string): Shape {
  const type = types.pages[kind]
  if (type === undefined) return unknownShape
  const view = shapeOfField(types, {type, meaning: ''})
  const page = view.fields?.get('page') ?? unknownShape
  const known = new Map([...(page.fields ?? []), ['kind', {...textShape, value: kind}]])
  const fields = new Map([...(view.fields ?? []), ['page', {...page, fields: known, name: `${page.name}:${kind}`}]])
  return {...view, origin: '@root', fields, name: `${type}:${kind}`}
}

function shapeOfField(types: ViewTypes, {type, list = false, byName = false, nullable = false}: ViewField): Shape {
  if (list || byName) {
    const kind = list ? 'list' : 'record'
    const item = shapeOfField(types, {type, nullable: byName && nullable, meaning: ''})
    return {...unknownShape, kind, nullable: list && nullable, item, name: `${kind} of ${item.name}`}
  }
  const object = types.objects[type]
  if (!object) return {...textShape, nullable}
  return {...unknownShape, kind: 'object', nullable, fields: fieldsOf(types, type), name: type}
}

// Shapes of views may hold themselves, so each set of fields is made once and read when it is needed.
const known = new WeakMap<ViewTypes, Map<string, ReadonlyMap<string, Shape>>>()

function fieldsOf(types: ViewTypes, name: string): ReadonlyMap<string, Shape> {
  const made = known.get(types) ?? new Map<string, ReadonlyMap<string, Shape>>()
  known.set(types, made)
  const found = made.get(name)
  if (found) return found
  const fields = new Map<string, Shape>()
  made.set(name, fields)
  for (const [key, field] of Object.entries(types.objects[name]?.fields ?? {}))
    fields.set(key, shapeOfField(types, field))
  return fields
}
