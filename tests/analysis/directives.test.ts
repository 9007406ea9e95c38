import { expect, test } from 'vitest'
import { directiveCells } from '@/analysis/supervision/directiveCells'
import { directiveEntries, directiveRows, isStateTold } from '@/analysis/supervision/directives'
import { createWords } from '@/i18n/translator'
import { sceneOf } from '@/analysis/scene'
import { directivesOf } from '@/analysis/statements'
import { askedOf } from '#tests/support/asked'
import { openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE, withFault } from '#tests/support/smallPackage'

const words = createWords('vi')
const SAID = 'tthc,ontime,Be on time,2021-10-27,,in_progress,a,,,'

/** How the small package's one request of the units a and b stands in each of them. */
async function statesOf(said: string): Promise<{ states: unknown; cells: string[]; own: unknown }> {
  const files = said === SAID ? SMALL_PACKAGE : withFault('directives.csv', SAID, said)
  const { assembled } = await openDrawn(files)
  if (!assembled.usable) throw new Error('the package cannot be used')
  const { dataset } = assembled
  const scene = sceneOf(dataset, askedOf('directives', { asOf: '2022-01-01' }))
  const units = dataset.units.rows.filter(({ unit_id }) => unit_id === 'a' || unit_id === 'b')
  const [row] = directiveRows(dataset, scene, directiveEntries(dataset, '2022-01-01'), units)
  if (!row) throw new Error('there is no request')
  const { states } = row
  return {
    states: isStateTold(row) ? states : null,
    cells: directiveCells(row).map(({ message }) => words.message(message)),
    own: units.flatMap(({ unit_id }) => directivesOf(dataset, unit_id)).map((each) => each.status),
  }
}

test('A request asked of several units stands in each as its own columns say, and of the others nothing is known', async () => {
  const { states, own } = await statesOf(SAID)
  expect(states).toEqual(['done', 'unknown'])
  expect(own).toEqual(['done', 'unknown'])
})

test('Where no indicator follows it, slides say of each unit how far it has got', async () => {
  const { cells } = await statesOf('tthc,,Be on time,2021-10-27,,in_progress,,a,,')
  expect(cells).toEqual(['Đang thực hiện', 'Chưa có thông tin'])
})

test('What is done or not begun is so in every unit; what is under way is not known to be in any one', async () => {
  expect((await statesOf('tthc,,Be on time,2021-10-27,,done,,,,')).states).toEqual(['done', 'done'])
  expect((await statesOf('tthc,,Be on time,2021-10-27,,open,,,,')).states).toEqual(['open', 'open'])
  expect((await statesOf('tthc,,Be on time,2021-10-27,,in_progress,,,,')).states).toBeNull()
})

test('Past its due day it is overdue in each unit that has not done it', async () => {
  const { states } = await statesOf('tthc,,Be on time,2021-10-27,2021-12-31,open,b,,,')
  expect(states).toEqual(['overdue', 'done'])
})
