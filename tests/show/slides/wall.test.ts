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
import { shippedDataset } from '#tests/support/shippedDataset'
import { shippedAddresses } from '#tests/support/slideCount'

const words = createWords('vi')
const programs = await loadSlides(SCREENS)
const FOCUS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh']
let dataset: Dataset
beforeAll(async () => {
  dataset = await shippedDataset()
})

const slides = (address: string, ratio: number): readonly Slide<Drawing>[] =>
  slidesOf(
    programs,
    dataset,
    stateOf({ address }, START),
    { width: 3840, height: 1080, ratio, safe: 0 },
    words,
  )

/** The pane at the right end of a wall. */
const third = (address: string, ratio: number): Drawing => {
  const [slide] = slides(address, ratio)
  const last = [...(slide?.panes ?? [])].sort((a, b) => a.box.left - b.box.left).at(-1)
  if (!last) throw new Error('A slide has a pane')
  return last.drawing
}

describe('the third pane of a wall', () => {
  it('is the unit that is asked about: its score, what it misses most, its shortcomings', () => {
    for (const [address, unit] of [
      ['/overview', 'lap-vo'],
      ['/learning?unit=thap-muoi', 'thap-muoi'],
    ] as const) {
      const drawing = third(address, 4)
      if (drawing.kind !== 'grid') throw new Error(`${address}: ${drawing.kind}`)
      expect(drawing.units.map((each) => each.unit.unit_id)).toEqual([unit])
      const titles = drawing.rows.map(({ title }) => title)
      expect(titles[0]).toBe('Điểm CCHC')
      expect(titles).toContainEqual(expect.stringMatching(/^Hạn chế \(\d/))
      expect(drawing.rows.filter(({ kind }) => kind === 'row').length).toBeGreaterThan(5)
    }
  })

  it('names the indicators farthest from their targets in widths of what is near, and of how many', () => {
    const drawing = third('/overview', 4)
    if (drawing.kind !== 'grid') throw new Error(drawing.kind)
    const from = drawing.rows.findIndex(({ title }) => title.startsWith('Chỉ số chưa đạt'))
    expect(drawing.rows[from]?.title).toMatch(/\(4\/27\)$/)
    expect(drawing.rows.slice(from + 1, from + 5).map(({ title }) => title)).toEqual([
      'DVC mức 3',
      'DVC trực tuyến mức 3–4',
      'Nộp qua bưu chính',
      'DVC mức 4',
    ])
  })

  it('is elsewhere the proof, with all in focus, and never a half of it', () => {
    for (const ratio of [4, 6]) {
      for (const address of shippedAddresses()) {
        const drawing = third(address, ratio)
        if (drawing.kind !== 'ranking') continue
        const units = drawing.rows.map(({ row }) => row.unit.unit_id)
        const left = dataset.units.rows.filter(({ level }) => level === 'district').length
        expect(units).toEqual(expect.arrayContaining(FOCUS))
        if (address.startsWith('/indicators')) continue
        if (units.length < left) expect(drawing.rest).toContain(`${left - units.length}`)
      }
    }
  })
})
