import { expect, test } from 'vitest'
import { START } from '@/address/screen'
import type { IndicatorId } from '@/dataset/ids'
import { peerKey, withPeers } from '@/analysis/peers'
import { rankMessage } from '@/analysis/ranking'
import { sceneOf } from '@/analysis/scene'
import { createWords } from '@/i18n/translator'
import { indicatorView } from '@/screens/indicators/model'
import { TODAY } from '#tests/generator/today'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const today = await shippedDataset(TODAY)

test('Communes are ranked within the district of then, and the nine that cross old lines are said.', () => {
  const scene = withPeers(today, sceneOf(today, START), 'area')
  expect(scene.peers?.choices).toEqual(['area', 'kind', 'all'])
  const areas = new Set(scene.units.map((unit) => peerKey(scene, unit)))
  expect(areas.size).toBe(23)
  expect(areas).not.toContain(null)
  const indicator = today.indicators.byId.get('766-dung-han' as IndicatorId)
  if (indicator === undefined) throw new Error('no indicator')
  const { ranking, notes } = indicatorView(today, scene, indicator, words.compare)
  const place = ranking.rows.find(({ unit }) => unit.unit_id === 'x-lap-vo')?.band
  if (!place) throw new Error('no place')
  expect(words.message(rankMessage(place))).toMatch(/^\d\/\d trong khu vực huyện Lấp Vò cũ$/)
  const said = notes.map((note) => words.message(note)).find((note) => note.includes('khu vực cũ'))
  expect(said).toMatch(/^9 đơn vị gồm đất của hơn một khu vực cũ/)
  for (const name of ['P. Mỹ Trà', 'P. Mỹ Ngãi', 'P. Thường Lạc', 'X. Lai Vung', 'X. Tân Dương'])
    expect(said).toContain(name)
})

test('Without a wish, and in a package without areas, ranks are as they were.', async () => {
  expect(withPeers(today, sceneOf(today, START), null).peers?.kind).toBe('all')
  const shipped = await shippedDataset()
  const { peers } = withPeers(shipped, sceneOf(shipped, START), 'area')
  expect(peers?.choices).not.toContain('area')
  for (const unit of shipped.units.rows) expect(unit.areas).toEqual([])
})
