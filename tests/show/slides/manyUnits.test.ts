import { beforeAll, describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { SCREENS } from '@/screens/registry'
import { stateOf } from '@/show/meeting/agenda'
import type { Drawing } from '@/show/slides/drawing'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import type { Slide } from '@/ui/slides/slide'
import { bigPackage } from '#tests/support/bigPackage'
import { openDrawn } from '#tests/support/drawDataset'
import { countSlides } from '#tests/support/slideCount'

const words = createWords('vi')
const programs = await loadSlides(SCREENS)
const FOCUS = 'xa-050,xa-060'
const OVERVIEW = `/overview?focus=${FOCUS}`
const RANKING = `/indicators?indicator=ct-01&focus=${FOCUS}`

let dataset: Dataset
beforeAll(async () => {
  const files = bigPackage({ indicators: 9, months: 6, grouped: 'kind' })
  const { assembled } = await openDrawn(files)
  if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues.slice(0, 5)))
  dataset = assembled.dataset
}, 60_000)

const slides = (address: string, width = 1920): readonly Slide<Drawing>[] =>
  slidesOf(
    programs,
    dataset,
    stateOf({ address }, START),
    { width, height: 1080, ratio: 4, safe: 0 },
    words,
  )

/** The units of the main panes, each once, in their order, and what is said of the others. */
function shown(found: readonly Slide<Drawing>[]): { units: string[]; rest: string } {
  const drawings = found.flatMap(({ panes }) => panes.slice(0, 1)).map(({ drawing }) => drawing)
  const units = drawings.flatMap((drawing) => {
    if (drawing.kind === 'matrix') return drawing.rows.map(({ unit }) => unit.unit_id)
    return drawing.kind === 'ranking' ? drawing.rows.map(({ row }) => row.unit.unit_id) : []
  })
  const [first] = drawings
  return {
    units: [...new Set<string>(units)],
    rest: first?.kind === 'matrix' || first?.kind === 'ranking' ? first.rest : '',
  }
}

describe('slides of 102 units', () => {
  it.each([
    [OVERVIEW, 4],
    [RANKING, 2],
  ])(
    'of %s are %d pictures at most: the focus, five at each end, the others counted',
    (address, most) => {
      const found = slides(address)
      expect(found.length).toBeLessThanOrEqual(most)
      const { units, rest } = shown(found)
      expect(units).toHaveLength(12)
      expect(units).toEqual(expect.arrayContaining(['xa-050', 'xa-060']))
      const counts = [...rest.matchAll(/: (\d+)/g)].map(([, n]) => Number(n))
      expect(rest).toContain('90')
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(90)
    },
  )

  it('leave no pane of a wall white', () => {
    const wall = { width: 3840, height: 1080, ratio: 4, safe: 0 }
    const counted = countSlides(dataset, [OVERVIEW, RANKING], wall, words)
    expect(counted.map(({ white }) => white)).toEqual([0, 0])
  })
})
