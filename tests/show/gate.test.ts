import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '@/dataset/publish'
import { readerOf } from '@/dataset/openPackage'
import { withExtents } from '@/dataset/wholeness'
import { judge, readWhole, type Files } from '@/show/gate'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const encoder = new TextEncoder()

/** A package, with the sizes of its files in the descriptor where `isVouched`. */
function packed(changes: Readonly<Record<string, string>> = {}, isVouched = true): Files {
  const texts: Readonly<Record<string, string>> = { ...SMALL_PACKAGE, ...changes }
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]))
  if (isVouched) {
    const descriptor = JSON.parse(SMALL_PACKAGE['datapackage.json']) as Record<string, Json>
    files.set(
      'datapackage.json',
      encoder.encode(JSON.stringify(withExtents(descriptor, (path) => files.get(path)))),
    )
  }
  return files
}
const put = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, encoder.encode(text)]])
const OTHER = SMALL_PACKAGE['observations.csv'].replace(
  'a,ontime,2021,final,90,90',
  'a,ontime,2021,final,91,91',
)
const FEWER = SMALL_PACKAGE['observations.csv'].split('\n').slice(0, 4).join('\n') + '\n'
const FAULTY = SMALL_PACKAGE['observations.csv'].replace('final,80,', 'final,x,')

describe('judge', () => {
  test('lets a package in at once whose descriptor vouches for every file, and is content with the same one', async () => {
    const next = packed({ 'observations.csv': OTHER })
    expect(await judge(packed(), next, null)).toEqual({ kind: 'whole' })
    expect(await judge(packed(), packed(), null)).toEqual({ kind: 'same' })
  })

  test('lets no cut of a file in that is vouched for, wherever it falls', async () => {
    const shown = packed()
    const next = packed({ 'observations.csv': OTHER })
    const paths = [...next.keys()].filter((path) => path !== 'datapackage.json')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (path, at) => {
          const bytes = next.get(path) ?? new Uint8Array()
          const cut = new Map([...next, [path, bytes.subarray(0, Math.floor(bytes.length * at))]])
          const { kind } = await judge(shown, cut, cut)
          expect(kind === 'torn' || kind === 'doubt').toBe(true)
        },
      ),
    )
  })

  test('waits for a second reading alike where the descriptor says no hash, or a file is another', async () => {
    const shown = packed({}, false)
    const next = packed({ 'observations.csv': OTHER }, false)
    expect(await judge(shown, next, null)).toEqual({ kind: 'wait' })
    expect(await judge(shown, next, shown)).toEqual({ kind: 'wait' })
    expect(await judge(shown, next, new Map(next))).toEqual({ kind: 'whole' })
    const edited = put(packed(), 'observations.csv', OTHER)
    expect(await judge(packed(), edited, null)).toEqual({ kind: 'wait' })
    expect(await judge(packed(), edited, edited)).toEqual({
      kind: 'doubt',
      doubt: { kind: 'differs', file: 'observations.csv' },
    })
  })

  test('asks a person about a fall and about a fault, and lets neither in where a hash speaks against it', async () => {
    const shown = packed({}, false)
    const fewer = packed({ 'observations.csv': FEWER }, false)
    expect(await judge(shown, fewer, fewer)).toEqual({
      kind: 'doubt',
      doubt: { kind: 'fewer', file: 'observations.csv', found: 3, shown: 6 },
    })
    const faulty = packed({ 'observations.csv': FAULTY }, false)
    expect(await judge(shown, faulty, faulty)).toMatchObject({
      kind: 'doubt',
      doubt: { kind: 'fault', file: 'observations.csv', issue: { code: 'cell/type' } },
    })
    const torn = put(packed(), 'observations.csv', FAULTY)
    expect(await judge(packed(), torn, torn)).toMatchObject({ kind: 'torn' })
  })

  test('lets nothing in that cannot be opened', async () => {
    const none = packed({ 'units.csv': '<!DOCTYPE html>\n<p>Login</p>\n' }, false)
    expect(await judge(packed({}, false), none, none)).toMatchObject({
      kind: 'torn',
      issue: { file: 'units.csv' },
    })
  })
})

describe('readWhole', () => {
  test('has the descriptor and every file that it names, or nothing', async () => {
    const files = packed()
    const read = await readWhole(readerOf(files))
    expect([...(read?.keys() ?? [])].sort()).toEqual([...files.keys()].sort())
    expect(await readWhole(readerOf(put(files, 'datapackage.json', '<html>')))).toBe(null)
    const gone = new Map(files)
    gone.delete('bands.csv')
    expect(await readWhole(readerOf(gone))).toBe(null)
  })
})
