import { describe, expect, it, test } from 'vitest'
import { parseAddress } from '@/screens/address'
import { START } from '@/address/screen'
import {
  amongAll,
  placesOf,
  RANK_COVERAGE,
  rankGroups,
  rankHeading,
  rankMessage,
} from '@/analysis/ranking'
import { overviewView } from '@/analysis/overview'
import { withPeers } from '@/analysis/peers'
import { profileView } from '@/analysis/profile'
import { sceneOf } from '@/analysis/scene'
import { createWords } from '@/i18n/translator'
import { compareView } from '@/screens/compare/model'
import { rankingView } from '@/screens/indicators/indicatorRanking'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { SCREENS } from '@/screens/registry'
import type { Canvas } from '@/ui/slides/canvas'
import { unitPageView } from '@/screens/units/model'
import { datasetFrom } from '#tests/support/drawDataset'

const programs = await loadSlides(SCREENS)

const words = createWords('vi')
const drawn = (groups: readonly string[], scores: readonly (number | null)[]) =>
  datasetFrom(
    {
      units: `unit_id,group\n${groups.map((group, index) => `${'abcdefgh'[index]},${group}`).join('\n')}`,
      indicators: 'indicator_id,measure,aggregate\nscore,score,mean',
      observations: `unit_id,indicator_id,period,value\n${scores.map((score, index) => `${'abcdefgh'[index]},score,2021,${score ?? ''}`).join('\n')}`,
    },
    { level: 'district', period: '2021', composite: 'score' },
  )

/**
 * Two units of the town and two of the country; so the second of the country is the last of all.
 */
const GROUPED = drawn(['town', 'town', 'rural', 'rural'], [90, 80, 70, 60])
const PLAIN = drawn(['', '', '', ''], [90, 80, 70, 60])
const sceneIn = (dataset: typeof GROUPED) => sceneOf(dataset, START)
const unitIn = (dataset: typeof GROUPED, unit: string) =>
  unitPageView(dataset, withPeers(dataset, sceneIn(dataset), null), { unit, versus: null })

describe('where units are in groups', () => {
  const view = overviewView(GROUPED, sceneIn(GROUPED), null, words.compare)

  it('the overview ranks all of them and says so', () => {
    expect(view.rows.map(({ place }) => place?.rank)).toEqual([1, 2, 3, 4])
    expect(words.message(rankHeading(amongAll(view.scene)))).toBe('Hạng toàn tỉnh')
    const profile = profileView(GROUPED, view, 'd')
    expect(profile?.place && words.message(rankMessage(profile.place))).toBe('4/4 toàn tỉnh')
  })

  it('the page of a unit ranks it in its group and among all, and says which is which', () => {
    const said = ['a', 'b', 'c', 'd'].map((unit) => {
      const page = unitIn(GROUPED, unit)
      return [page?.place, page?.placeOfAll].map((place) =>
        place ? words.message(rankMessage(place)) : null,
      )
    })
    expect(said).toEqual([
      ['1/2 trong nhóm town', '1/4 toàn tỉnh'],
      ['2/2 trong nhóm town', '2/4 toàn tỉnh'],
      ['1/2 trong nhóm rural', '3/4 toàn tỉnh'],
      ['2/2 trong nhóm rural', '4/4 toàn tỉnh'],
    ])
  })

  it('a slide says so too', () => {
    const stage: Canvas = { width: 1920, height: 1080, ratio: 4, safe: 0 }
    const [plain, grouped] = [PLAIN, GROUPED].map(
      (dataset) =>
        slidesOf(programs, dataset, parseAddress('/overview', ''), stage, words)[0]?.ranks,
    )
    expect(plain).toBeNull()
    expect(grouped && words.message(grouped)).toBe('Hạng toàn tỉnh')
  })

  it('no sentence gives a rank without its group', () => {
    const [first] = unitIn(GROUPED, 'c')?.headline.phrases ?? []
    expect(first && words.message(first.message)).toContain('xếp hạng 1/2 trong nhóm rural')
  })
})

it('Where there is but one ranking its ranks are named by nothing', () => {
  const page = unitIn(PLAIN, 'd')
  expect(page?.place && words.message(rankMessage(page.place))).toBe('4/4')
  expect(page?.placeOfAll).toBeNull()
  expect(words.message(rankHeading(sceneIn(PLAIN)))).toBe('Hạng')
})

test('Every screen ranks by the one rule: the same units are ranked, or none', () => {
  for (const held of [0, 1, 2, 5, 6, 8]) {
    const dataset = drawn(
      Array.from({ length: 8 }, () => ''),
      Array.from({ length: 8 }, (_, index) => (index < held ? 90 - index : null)),
    )
    const scene = withPeers(dataset, sceneIn(dataset), null)
    const [indicator] = dataset.indicators.rows
    if (!indicator || scene.period === null) continue
    const wanted = scene.units.map((_, index) =>
      held >= 2 && held >= RANK_COVERAGE * 8 && index < held ? index + 1 : null,
    )
    const compared = compareView(dataset, scene, {
      form: 'rank',
      versus: null,
      set: 'all',
      field: null,
    })
    const strip = compared.groups
      .flatMap(({ strips }) => strips)
      .find((each) => each.indicator === indicator)
    const byId = (a: { unit: { unit_id: string } }, b: typeof a): number =>
      a.unit.unit_id < b.unit.unit_id ? -1 : 1
    const ranks = {
      overview: [...overviewView(dataset, scene, null, words.compare).rows]
        .sort(byId)
        .map(({ place }) => place?.rank ?? null),
      indicator: [...rankingView(dataset, scene, indicator, words.compare).rows]
        .sort(byId)
        .map(({ band }) => band?.rank ?? null),
      units: scene.units.map(
        ({ unit_id }) =>
          unitPageView(dataset, scene, { unit: unit_id, versus: null })?.place?.rank ?? null,
      ),
      ...(strip ? { compare: [...strip.units].sort(byId).map(({ value }) => value) } : {}),
    }
    for (const [screen, found] of Object.entries(ranks))
      expect(found, `${screen}, ${held} of 8`).toEqual(wanted)
  }
})

test('A group of which too few have a figure is not ranked, and leaves the other groups alone', () => {
  const dataset = drawn(['town', 'town', 'rural', 'rural'], [90, 80, 70, null])
  const scene = withPeers(dataset, sceneIn(dataset), null)
  const items = scene.units.map((unit, index) => ({
    unit,
    value: [90, 80, 70, null][index] ?? null,
  }))
  expect(rankGroups(scene, items).map(({ isRanked, of }) => [isRanked, of])).toEqual([
    [true, 2],
    [false, 1],
  ])
  expect(placesOf(scene, items, 'higher').map((place) => place?.rank ?? null)).toEqual([
    1,
    2,
    null,
    null,
  ])
  expect(placesOf(scene, items, 'none')).toEqual([null, null, null, null])
})
