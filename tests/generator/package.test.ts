import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATA, listOf, readTable, textOf } from './readTable'

type Descriptor = {
  readonly resources: readonly { readonly name: string; readonly path: string }[]
  readonly dashboard: Readonly<Record<string, unknown>>
}

const descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor
const idsOf = (table: string, column: string): ReadonlySet<string> =>
  new Set(readTable(table).map((row) => row(column)))

describe('the data package', () => {
  it('lists every table that lies in it', () => {
    const files = readdirSync(DATA).filter((file) => file.endsWith('.csv'))
    expect(descriptor.resources.map((resource) => resource.path).sort()).toEqual(files.sort())
  })

  it('opens on a unit, a composite and focus units that exist', () => {
    const { parent_unit: parent, focus, composite } = descriptor.dashboard
    for (const unit of [parent, ...(focus as string[])])
      expect(idsOf('units', 'unit_id')).toContain(unit)
    expect(idsOf('indicators', 'indicator_id')).toContain(composite)
  })

  it('is UTF-8 in NFC without a byte order mark, with LF and a last line end', () => {
    for (const file of readdirSync(DATA, { withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )) {
      const text = textOf(file.name)
      expect(
        [
          text.includes('\r'),
          text.includes('\uFFFD'),
          text.startsWith('\uFEFF'),
          text.normalize('NFC') === text,
        ],
        file.name,
      ).toEqual([false, false, false, true])
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), file.name).toBe(true)
    }
  })

  it('keeps observations.csv under 290 000 bytes', () => {
    expect(statSync(path.join(DATA, 'observations.csv')).size).toBeLessThan(290_000)
  })

  it('gives no indicator both real and illustrative figures', () => {
    const illustrative = new Set<string>()
    const real = new Set<string>()
    for (const row of readTable('observations'))
      (row('status') === 'illustrative' ? illustrative : real).add(row('indicator_id'))
    expect([...real].filter((id) => illustrative.has(id))).toEqual([])
  })

  it('names a source for every row that must have one', () => {
    const sources = idsOf('sources', 'source_id')
    for (const table of [
      'successions',
      'indicators',
      'observations',
      'bands',
      'models',
      'adoptions',
      'shortcomings',
      'directives',
      'inspections',
    ]) {
      for (const row of readTable(table)) expect(sources, table).toContain(row('source_id'))
    }
  })

  it('never takes a bare name that two units share for one of them', () => {
    for (const row of readTable('units')) {
      for (const name of [row('short_name'), ...listOf(row('aliases'))])
        expect(['Cao Lãnh', 'Hồng Ngự']).not.toContain(name)
    }
  })

  it('gives bands half-open limits that do not overlap, and glyphs of their own', () => {
    const bands = readTable('bands')
    for (const scheme of idsOf('bands', 'scheme_id')) {
      const own = bands.filter((row) => row('scheme_id') === scheme)
      expect(own.map((row) => row('upper')).slice(0, -1)).toEqual(
        own.map((row) => row('lower')).slice(1),
      )
      expect(new Set(own.map((row) => row('glyph'))).size).toBe(own.length)
    }
  })

  it('keeps the two values that sources give for PAR INDEX 2019', () => {
    const rows = readTable('observations').filter(
      (row) => row('indicator_id') === 'par-index' && row('period') === '2019',
    )
    expect(rows.map((row) => [row('value'), row('status')])).toEqual([
      ['84.43', 'official'],
      ['86.43', 'provisional'],
    ])
  })
})
