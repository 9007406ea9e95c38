import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { createWords } from '@/i18n/translator'
import { compareView } from '@/screens/compare/model'
import { rankingList, rankingView } from '@/screens/indicators/indicatorRanking'
import { peerKey, withPeers } from '@/analysis/peers'
import { sceneOf, type Scene } from '@/analysis/scene'
import { unitPageView } from '@/screens/units/model'
import { datasetFrom } from '#tests/support/drawDataset'
import { askedOf } from '#tests/support/asked'

const words = createWords('vi')
const dataset = datasetFrom(
  {
    units: `unit_id,kind,group
      a,city,north
      b,city,south
      c,rural,north
      d,rural,south
      e,rural,north
      f,rural,south
      g,city,north`,
    indicators: `indicator_id,measure,aggregate,headline_order
      score,score,mean,
      x,percent,mean,1
      people,count,sum,`,
    observations: ['unit_id,indicator_id,period,value']
      .concat([
        'a,score,2021,70',
        'b,score,2021,80',
        'c,score,2021,90',
        'd,score,2021,60',
        'e,score,2021,50',
        'f,score,2021,40',
      ])
      .concat([
        'g,score,2021,30',
        'a,x,2021,1',
        'b,x,2021,2',
        'c,x,2021,3',
        'd,x,2021,4',
        'e,x,2021,5',
        'f,x,2021,6',
        'g,x,2021,7',
      ])
      .concat([
        'a,people,2021,900',
        'b,people,2020,800',
        'c,people,2021,300',
        'd,people,2021,200',
        'e,people,2021,20',
        'f,people,2021,10',
      ])
      .join('\n'),
  },
  { level: 'district', period: '2021', composite: 'score', size: 'people', focus: ['a', 'c'] },
)

function peered(group: string | null, data = dataset): Scene {
  return withPeers(data, sceneOf(data, START), group)
}
const keysOf = (scene: Scene): (string | null)[] => scene.units.map((unit) => peerKey(scene, unit))

function ranksOf(group: string | null): Record<string, number | null> {
  const scene = peered(group)
  const indicator = scene.composite
  if (!indicator) throw new Error('A score is drawn')
  const { rows } = rankingView(dataset, scene, indicator, words.compare)
  return Object.fromEntries(rows.map(({ unit, band }) => [unit.unit_id, band?.rank ?? null]))
}

describe('whom a unit is ranked with', () => {
  it('is what the package declares where nothing is asked for, or nothing that is known', () => {
    expect(keysOf(peered(null))).toEqual([
      'north',
      'south',
      'north',
      'south',
      'north',
      'south',
      'north',
    ])
    expect(keysOf(peered('elsewhere'))).toEqual(keysOf(peered(null)))
    expect(peered(null).peers?.choices).toEqual(['declared', 'kind', 'size', 'all'])
  })

  it('is its kind, its third by size, or all units', () => {
    expect(keysOf(peered('kind'))).toEqual([
      'city',
      'city',
      'rural',
      'rural',
      'rural',
      'rural',
      'city',
    ])
    expect(keysOf(peered('size'))).toEqual([
      'large',
      'large',
      'middle',
      'middle',
      'small',
      'small',
      'unknown',
    ])
    expect(new Set(keysOf(peered('all'))).size).toBe(1)
  })

  it('is all units without a choice where nothing tells them apart', () => {
    const plain = datasetFrom({
      units: 'unit_id\na\nb',
      indicators: 'indicator_id\nx',
      observations: 'unit_id,indicator_id,value\na,x,1',
    })
    expect(peered('size', plain).peers).toMatchObject({ kind: 'all', choices: [] })
  })
})

describe('ranks among peers', () => {
  it('begin anew in every group on the page of an indicator, and are none where no size is known', () => {
    expect(ranksOf('kind')).toEqual({ c: 1, d: 2, e: 3, f: 4, b: 1, a: 2, g: 3 })
    expect(ranksOf('size')).toEqual({ b: 1, a: 2, c: 1, d: 2, e: 1, f: 2, g: null })
    expect(ranksOf('all')).toEqual({ c: 1, b: 2, a: 3, d: 4, e: 5, f: 6, g: 7 })
  })

  it('stand under the heading of their group', () => {
    const scene = peered('kind')
    const [, indicator] = dataset.indicators.rows
    if (!indicator) throw new Error('An indicator is drawn')
    const list = rankingList(
      rankingView(dataset, scene, indicator, words.compare),
      { query: null, within: 'kind', sort: null },
      words.compare,
    )
    expect(
      list.lines.flatMap((line) =>
        line.kind === 'heading' ? [`${line.by} ${line.text} ${line.n}`] : [],
      ),
    ).toEqual(['kind city 3', 'kind rural 4'])
  })

  it('are those of the strips, each of how many, on one axis', () => {
    const asked = askedOf('compare', { form: 'rank' })
    const [group] = compareView(dataset, peered('kind'), asked).groups
    const units = group?.strips[0]?.units.map(({ unit, value, of }) => [unit.unit_id, value, of])
    expect(units?.slice(0, 2)).toEqual([
      ['a', 2, 3],
      ['c', 1, 4],
    ])
    expect(group?.strips[0]?.axis).toEqual({ left: 4, right: 1 })
  })

  it('are those of the page of a unit, which says whom they are among', () => {
    const view = unitPageView(dataset, peered('kind'), { unit: 'a', versus: null })
    expect(view?.place).toMatchObject({ rank: 2, of: 3, among: { kind: 'kind', text: 'city' } })
    expect(view?.placeOfAll).toMatchObject({ rank: 3, of: 7, among: { kind: 'all' } })
    expect(view?.bullet.rows[0]?.place).toMatchObject({ rank: 3, of: 3 })
    expect(view && words.message(view.rankHeading)).toBe('Hạng trong loại')
    expect(unitPageView(dataset, peered('all'), { unit: 'a', versus: null })?.place).toMatchObject({
      rank: 3,
      of: 7,
    })
  })
})
