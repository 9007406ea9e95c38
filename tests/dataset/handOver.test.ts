import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Assembled, Dataset } from '@/dataset/dataset'
import { handOver, takeHanded } from '@/dataset/handOver'
import { openPackage, readerOf, type FileReader } from '@/dataset/openPackage'
import { bigPackage } from '#tests/support/bigPackage'
import { filesOfFolder } from '@/cli/diskFile'
import { ROOT } from '@/build/publishData'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const WITH_FAULTS = bigPackage({ units: 6, indicators: 8, months: 3 })

const shipped = filesOfFolder(path.join(ROOT, 'data'))

const PACKAGES: readonly (readonly [string, FileReader])[] = [
  ['the shipped package', shipped],
  [
    'an invented one with rows that are repeated, faulty and contested',
    readerOf(
      new Map(
        Object.entries(WITH_FAULTS).map(([file, text]) => {
          const lines = text.split('\n')
          const [, second = '', third = ''] = lines
          const more = file.startsWith('observations')
            ? `${second}\n${third.replace(/\d/g, 'x')}\n`
            : ''
          return [file, bytes(text + more)]
        }),
      ),
    ),
  ],
  ['one without units', (file) => shipped(file === 'units.csv' ? 'none.csv' : file)],
]

/** As a message between threads leaves the package: a copy, its memory moved. */
function sent(assembled: Assembled): Assembled {
  const { handed, memory } = handOver(assembled)
  return takeHanded(structuredClone(handed, { transfer: [...memory] as ArrayBuffer[] }))
}

function datasetOf(assembled: Assembled): Dataset | null {
  return assembled.usable ? assembled.dataset : null
}

describe('A package that a worker hands over', () => {
  it.each(PACKAGES)('is the same as before: %s', async (_, read) => {
    const [here, there] = [
      (await openPackage(read)).assembled,
      sent((await openPackage(read)).assembled),
    ]
    const [own, handed] = [datasetOf(here), datasetOf(there)]
    if (!own || !handed) {
      expect(there).toEqual(here)
      return
    }
    const { observations, ...rest } = own
    const { observations: figures, ...other } = handed
    expect(other).toEqual(rest)
    expect(figures.periods).toEqual(observations.periods)
    expect(figures.contested()).toEqual(observations.contested())
    const all = (of: typeof figures) => Array.from({ length: of.length }, (__, row) => of.at(row))
    expect(all(figures)).toEqual(all(observations))
    for (const { unit_id: unit, indicator_id: indicator, period } of all(observations)) {
      expect(figures.find(unit, indicator, period)).toEqual(
        observations.find(unit, indicator, period),
      )
      expect(figures.value(unit, indicator, period, 'official')).toBe(
        observations.value(unit, indicator, period, 'official'),
      )
    }
  })
})
