import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declarationOf } from '@/dataset/declarations'
import { formatJson, tableSchemaOf, withSchemas, type Json } from '@/dataset/publish'
import { publishedFiles, ROOT, textOf } from '@/build/publishData'

test.each([...publishedFiles()])(
  '%s says what the declarations say; if not, run `npm run publish:data`',
  (name, text) => {
    expect(textOf(path.join(ROOT, name))).toBe(text)
  },
)

describe('schema', () => {
  test('of a column: name, type, title, meaning and what its cells must be', () => {
    const { fields, ...schema } = tableSchemaOf(declarationOf('bands'))
    expect(fields).toEqual(
      expect.arrayContaining([
        {
          name: 'scheme_id',
          type: 'string',
          title: 'M\u00e3 b\u1ed9 x\u1ebfp lo\u1ea1i',
          description: 'The scheme the band belongs to.',
          constraints: { required: true, pattern: '[^\\s;,"]+' },
        },
        {
          name: 'upper',
          type: 'number',
          title: '\u0110\u1ebfn d\u01b0\u1edbi',
          description: 'Value at which the next band starts; empty: no limit.',
        },
      ]),
    )
    expect(schema).toEqual({
      primaryKey: ['scheme_id', 'order'],
      foreignKeys: [
        {
          fields: ['indicator_id'],
          reference: { resource: 'indicators', fields: ['indicator_id'] },
        },
        { fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } },
      ],
      missingValues: [''],
    })
  })

  test('of words, limits and lists', () => {
    const fieldOf = (table: 'units' | 'indicators' | 'shortcomings', name: string): unknown =>
      (tableSchemaOf(declarationOf(table))['fields'] as readonly { readonly name: string }[]).find(
        (field) => field.name === name,
      )
    expect(fieldOf('units', 'level')).toMatchObject({
      constraints: { enum: ['province', 'district', 'commune', 'department'] },
    })
    expect(fieldOf('indicators', 'decimals')).toMatchObject({
      type: 'integer',
      constraints: { required: true, minimum: 0, maximum: 6 },
    })
    expect(fieldOf('shortcomings', 'unit_ids')).toMatchObject({
      type: 'list',
      delimiter: ';',
      itemType: 'string',
      constraints: { required: true },
      description: 'The units it is said of. Keys of the table units.',
    })
  })

  test('a key to the table itself names no resource', () => {
    expect(tableSchemaOf(declarationOf('units'))['foreignKeys']).toEqual([
      { fields: ['parent_id'], reference: { fields: ['unit_id'] } },
    ])
  })

  test('is put beside what a descriptor says already', () => {
    const descriptor = {
      name: 'n',
      note: [1],
      resources: [
        { name: 'units', path: 'u.csv', mine: true },
        { name: 'notes', path: 'n.csv' },
      ],
    }
    expect(withSchemas(descriptor)).toEqual({
      ...descriptor,
      resources: [
        {
          name: 'units',
          path: 'u.csv',
          mine: true,
          type: 'table',
          schema: tableSchemaOf(declarationOf('units')),
        },
        { name: 'notes', path: 'n.csv' },
      ],
    })
    expect(() => withSchemas({ name: 'n' })).toThrow('without a list of resources')
  })
})

test('JSON is written so that it reads back, on lines that can be read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(formatJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(formatJson({ short: [1, 2], long: ['a'.repeat(80), 'b'.repeat(80)] })).toBe(
    `{\n  "short": [1, 2],\n  "long": [\n    "${'a'.repeat(80)}",\n    "${'b'.repeat(80)}"\n  ]\n}`,
  )
})
