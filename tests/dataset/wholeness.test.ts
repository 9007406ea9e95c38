import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROOT } from '@/build/publishData'
import type { Issue } from '@/dataset/issue'
import type { Json } from '@/dataset/publish'
import { extentOf, packageWholeness, withExtents } from '@/dataset/wholeness'
import { expectTable } from '#tests/support/docsTable'
import { openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const encoder = new TextEncoder()
const bytesOf = (text: string): Uint8Array => encoder.encode(text)

/** The small package as a publishing path writes it. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...SMALL_PACKAGE,
  'datapackage.json': JSON.stringify(
    withExtents(
      JSON.parse(SMALL_PACKAGE['datapackage.json']) as Readonly<Record<string, Json>>,
      (name) => {
        const text = (SMALL_PACKAGE as Readonly<Record<string, string>>)[name]
        return text === undefined ? undefined : bytesOf(text)
      },
    ),
  ),
}

async function issuesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly Issue[]> {
  const { assembled } = await openDrawn(files)
  return assembled.usable ? assembled.dataset.issues : assembled.issues
}

const withFile = (file: string, content: string): Readonly<Record<string, string>> => ({
  ...WRITTEN,
  [file]: content,
})

describe('withExtents', () => {
  test('says rows, bytes and hash of each file, by the words of Frictionless', () => {
    const text = SMALL_PACKAGE['bands.csv']
    const { resources } = JSON.parse(WRITTEN['datapackage.json'] ?? '') as {
      readonly resources: readonly Json[]
    }
    expect(resources[5]).toEqual({
      name: 'bands',
      path: 'bands.csv',
      rows: 2,
      bytes: text.length,
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    })
  })

  test('says it of each of several files, of what is no table without rows, and keeps what it cannot know', () => {
    const held = {
      resources: [
        { name: 'units', path: ['a.csv', 'b.csv'] },
        { name: 'boundaries', path: 'x.geojson', bytes: 7 },
      ],
    }
    const files = new Map([['a.csv', bytesOf('unit_id\n1\n2\n')]])
    expect(withExtents(held, (name) => files.get(name))).toEqual({
      resources: [
        {
          name: 'units',
          path: ['a.csv', 'b.csv'],
          files: [
            {
              path: 'a.csv',
              rows: 2,
              bytes: 12,
              hash: extentOf('a.csv', bytesOf('unit_id\n1\n2\n'), true).hash,
            },
            { path: 'b.csv' },
          ],
        },
        { name: 'boundaries', path: 'x.geojson', bytes: 7 },
      ],
    })
  })

  test('counts rows as they are read: line ends of any kind, quotes over lines, blank lines none', () => {
    const rows = (text: string): number | null => extentOf('a.csv', bytesOf(text), true).rows
    expect(rows('h\n1\n2')).toBe(2)
    expect(rows('h\r\n1\r\n2\r\n')).toBe(2)
    expect(rows('h\r1\r2\r')).toBe(2)
    expect(rows('h\n"one\ntwo"\n\n2\n')).toBe(2)
    expect(rows('')).toBe(0)
  })
})

describe('packageWholeness', () => {
  test('has nothing to say of a whole package, nor of one that says nothing of its files', async () => {
    expect(await issuesOf(WRITTEN)).toEqual([])
    expect(await issuesOf(SMALL_PACKAGE)).toEqual([])
  })

  test('names a file that ends within a row, with what it has of what it should have', async () => {
    const text = SMALL_PACKAGE['observations.csv']
    const cut = text.slice(0, text.indexOf('b,ontime') + 12)
    const found = (await issuesOf(withFile('observations.csv', cut))).filter(({ code }) =>
      code.startsWith('file/'),
    )
    expect(found).toEqual([
      {
        code: 'file/incomplete',
        severity: 'error',
        file: 'observations.csv',
        row: null,
        column: null,
        found: null,
        expected: {
          kind: 'extent',
          found: { rows: 4, bytes: cut.length },
          said: { rows: 6, bytes: text.length },
        },
      },
    ])
  })

  test('warns of rows that are missing, and of another file of the same length', async () => {
    const text = SMALL_PACKAGE['observations.csv']
    const fewer = text.slice(0, text.indexOf('b,ontime'))
    expect(await issuesOf(withFile('observations.csv', fewer))).toMatchObject([
      { code: 'file/fewer', severity: 'warning', file: 'observations.csv' },
    ])
    const other = text.replace('93.3', '93.4')
    expect(await issuesOf(withFile('observations.csv', other))).toMatchObject([
      { code: 'file/differs', severity: 'warning' },
    ])
  })

  test('does not lock out a file that was replaced by hand', async () => {
    const text = `${SMALL_PACKAGE['observations.csv']}c,late,2025-Q3,final,4,,,,2025-10-10,official,,,law\n`
    const { assembled } = await openDrawn(withFile('observations.csv', text))
    expect(assembled.usable && assembled.dataset.observations.length).toBe(7)
    expect(assembled.usable && assembled.dataset.issues.map(({ code }) => code)).toEqual([
      'file/differs',
    ])
  })

  test('never throws, whatever a descriptor says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.uint8Array({ maxLength: 40 }), (value, bytes) => {
        const held = {
          resources: [
            value,
            { name: 'units', path: 'a.csv', bytes: value, hash: value, rows: value, files: value },
          ],
        }
        expect(() => withExtents(held as Readonly<Record<string, Json>>, () => bytes)).not.toThrow()
      }),
    )
  })
})

describe('100 random cuts of each file', () => {
  const folder = path.join(ROOT, 'data')
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const contentOf = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(path.join(folder, name)))
  const extents = tables.map((name) => extentOf(name, contentOf(name), true))
  const CUTS = 100
  const rows: (string | number)[][] = []

  test.each(tables)('of %s all name the file, those within a row as an error', (name) => {
    const bytes = contentOf(name)
    let seed = 20_211_027
    let named = 0
    for (let turn = 0; turn < CUTS; turn += 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      const cut = bytes.subarray(0, seed % bytes.length)
      const [found, ...others] = packageWholeness(extents, new Map([[name, cut]]))
      expect([found?.file, others]).toEqual([name, []])
      const isAtEnd = cut.length > 0 && cut.at(-1) === 0x0a
      if (!isAtEnd && cut.length < bytes.length - 1)
        expect([found?.code, found?.severity]).toEqual(['file/incomplete', 'error'])
      named += Number(found?.file === name)
    }
    // One byte turned in the middle of a file of the same length is seen by the hash alone.
    const turned = Uint8Array.from(bytes)
    turned[seed % bytes.length] = (turned[seed % bytes.length] ?? 0) ^ 1
    expect(packageWholeness(extents, new Map([[name, turned]]))).toMatchObject([
      { code: 'file/differs', file: name },
    ])
    rows.push([`\`${name}\``, CUTS, named, CUTS - named, 'by its hash'])
  })

  test('stand in the document by number', () => {
    expectTable('docs/reliability.md', 'cuts', {
      columns: ['file', 'cuts#', 'name the file#', 'silent#', 'one byte turned is told'],
      rows,
    })
  })

  test('leave nothing of the descriptor that opens: it is named itself', async () => {
    const text = WRITTEN['datapackage.json'] ?? ''
    for (let turn = 0; turn < CUTS; turn += 1) {
      const cut = text.slice(0, Math.floor((turn * text.length) / CUTS))
      const issues = await issuesOf(withFile('datapackage.json', cut))
      expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(['datapackage.json']))
    }
  })
})
