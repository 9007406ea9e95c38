import { expect, test } from 'vitest'
import { TABLE_NAMES } from '@/dataset/declarations'
import { statusView } from '@/screens/data/model'
import { openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

/** Tables that a package need not have, so that one without them misses nothing. */
const OPTIONAL = ['successions', 'targets', 'events', 'bands', 'responses']

test.each(TABLE_NAMES.filter((name) => name !== 'units' && name !== 'indicators'))(
  'a package that does not name %s is told whether it needs it',
  async (name) => {
    const { 'datapackage.json': _whole, [`${name}.csv` as const]: _gone, ...files } = SMALL_PACKAGE
    const { assembled } = await openDrawn(files)
    if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
    const { tables } = statusView(assembled.dataset)
    expect(tables.filter(({ table }) => table === name).map(({ state }) => state)).toEqual([
      OPTIONAL.includes(name) ? 'optional' : 'absent',
    ])
  },
)

test('a file of an optional table that is named and not there is missing', async () => {
  const { assembled } = await openDrawn({ ...SMALL_PACKAGE, 'targets.csv': null })
  if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
  const { tables } = statusView(assembled.dataset)
  expect(tables.find(({ table }) => table === 'targets')?.state).toBe('absent')
})
