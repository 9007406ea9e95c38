import { expect, it } from 'vitest'
import { openBase } from '@/import/basePackage'

it('The files that a package names and that are no tables are told, each path of its own.', async () => {
  const resources = [
    { name: 'units', path: 'units.csv' },
    { name: 'notes', path: 'notes.pdf' },
    { name: 'maps', path: ['old.geojson', 'new.geojson'] },
    { path: 7 },
  ]
  const descriptor = new TextEncoder().encode(JSON.stringify({ resources }))
  const { others } = await openBase(new Map([['datapackage.json', descriptor]]))
  expect(others).toEqual(['notes.pdf', 'old.geojson', 'new.geojson'])
})
