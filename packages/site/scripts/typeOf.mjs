/** The type of a field of a JSON Schema in words, as a cell of a table. */
export function typeOf(schema) {
  const {$ref, allOf, anyOf, type, const: constant, enum: values, items, properties, additionalProperties} = schema
  if ($ref) return link($ref)
  if (allOf?.length === 1) return typeOf(allOf[0])
  if (Array.isArray(type)) return type.map((each) => typeOf({type: each})).join(' or ')
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (constant !== undefined) return `\`${constant}\``
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (type === 'array') return `list of ${typeOf(items)}`
  if (type === 'object' && properties) {
    const fields = Object.entries(properties).map(([name, field]) => `\`${name}\`: ${typeOf(field)}`)
    return `object of ${fields.join('; ')}`
  }
  if (type === 'object') return `object of ${typeOf(additionalProperties)} by name`
  return {string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', null: 'null'}[type] ?? ''
}

function link(reference) {
  const name = reference.split('/').at(-1)
  return `[${name}](#${name.toLowerCase()})`
}
