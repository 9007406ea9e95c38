import type { AnyColumn } from './column'
import { declarationOf, isTableName } from './declarations'
import type { TableDeclaration } from './table'

/** A schema or a descriptor as plain JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

const FIELD_TYPES: Readonly<Record<AnyColumn['type'], string>> = {
  id: 'string',
  text: 'string',
  enum: 'string',
  period: 'string',
  url: 'string',
  number: 'number',
  integer: 'integer',
  date: 'date',
  list: 'list',
  csv: 'string',
  json: 'object',
  object: 'object',
}

/**
 * The Table Schema of a declaration. Shapes: fields in the order of the columns; `title` is the
 * first heading that offices use. A list whose items are keys has no foreign key, for the standard
 * knows none within a cell; its description names the table. Source: Frictionless Data Package v2,
 * Table Schema.
 */
export function tableSchemaOf(declaration: TableDeclaration): JsonObject {
  const columns = Object.entries(declaration.columns)
  const foreignKeys = columns.flatMap(([name, { reference, type }]) =>
    reference === undefined || type === 'list'
      ? []
      : [{ fields: [name], reference: referenceTo(declaration, reference) }],
  )
  return {
    fields: columns.map(([name, column]) => fieldOf(name, column)),
    // No part of a primary key may be empty.
    ...(declaration.key.every((name) => declaration.columns[name]?.required)
      ? { primaryKey: [...declaration.key] }
      : { uniqueKeys: [[...declaration.key]] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  }
}

/** A table's key to itself leaves the resource out. Source: Table Schema v2, foreignKeys. */
function referenceTo({ name }: TableDeclaration, table: string): JsonObject {
  const fields = isTableName(table) ? [...declarationOf(table).key] : []
  return table === name ? { fields } : { resource: table, fields }
}

function fieldOf(name: string, column: AnyColumn): JsonObject {
  const { about, headings, max, min, pattern, reference, required, type, values } = column
  const holdsSeveral = type === 'list'
  const constraints: JsonObject = {
    ...(required ? { required } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(pattern === undefined || holdsSeveral ? {} : { pattern }),
  }
  return {
    name,
    type: FIELD_TYPES[type],
    ...(holdsSeveral ? { delimiter: ';', itemType: 'string' } : {}),
    title: headings[0] ?? name,
    description:
      holdsSeveral && reference !== undefined ? `${about} Keys of the table ${reference}.` : about,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

/** The descriptor with the schema of every table that it names; all else in it stays as it is. */
export function withSchemas(descriptor: JsonObject): JsonObject {
  const { resources } = descriptor
  if (!Array.isArray(resources))
    throw new Error('A descriptor without a list of resources: one is needed to put schemas into')
  return { ...descriptor, resources: (resources as readonly JsonObject[]).map(withSchema) }
}

function withSchema(resource: JsonObject): JsonObject {
  const { name } = resource
  if (typeof name !== 'string' || !isTableName(name)) return resource
  return { ...resource, type: 'table', schema: tableSchemaOf(declarationOf(name)) }
}

const LINE = 140

/**
 * JSON as text that is read as a diff: what fits in 140 letters stands on one line. The inverse of
 * `JSON.parse`.
 */
export function formatJson(value: Json, indent = ''): string {
  const flat = flatJson(value)
  if (flat.length + indent.length <= LINE || value === null || typeof value !== 'object')
    return flat
  const inner = `${indent}  `
  const lines = isList(value)
    ? value.map((each) => formatJson(each, inner))
    : Object.entries(value).map(
        ([key, each]) => `${JSON.stringify(key)}: ${formatJson(each, inner)}`,
      )
  const [open, close] = isList(value) ? '[]' : '{}'
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`
}

function flatJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(flatJson).join(', ')}]`
  const entries = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${flatJson(each)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
