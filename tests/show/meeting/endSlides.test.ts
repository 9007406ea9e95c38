import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { ROOT } from '@/build/publishData'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { stateOf, type Agenda } from '@/show/meeting/agenda'
import { closingSlides, openingSlides } from '@/show/meeting/endSlides'
import type { Drawing } from '@/show/slides/drawing'
import { sentenceOf } from '@/ui/slides/heading'
import type { Slide } from '@/ui/slides/slide'
import { shippedDataset } from '#tests/support/shippedDataset'
import { SIZES } from '../slides/sizes'

const words = createWords('vi')
const file = path.join(ROOT, 'data', 'meetings', '2021-10-27.json')
const shipped: Agenda = {
  id: '2021-10-27',
  attendance: '',
  ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Agenda, 'id' | 'attendance'>),
}
const stage = { width: 1920, height: 1080, ratio: 4, safe: 0 }

let dataset: Dataset
beforeAll(async () => {
  dataset = await shippedDataset()
})

const of = (agenda: Agenda, canvas = stage) => ({
  agenda,
  dataset,
  state: stateOf({ address: '/overview' }, START),
  stage: canvas,
  words,
})

const headline = (slide: Slide<Drawing> | undefined): string =>
  slide ? sentenceOf(slide.headline, words).replaceAll('\u00a0', ' ') : ''

const lines = (slides: readonly Slide<Drawing>[]): string[] =>
  slides.flatMap(({ panes }) =>
    panes.flatMap(({ drawing }) =>
      drawing.kind === 'table'
        ? drawing.rows.map(({ main }) => main.replaceAll('\u00a0', ' '))
        : drawing.kind === 'cover'
          ? drawing.lines.map((line) => line.replaceAll('\u00a0', ' '))
          : [],
    ),
  )

describe('before its first item a meeting', () => {
  it('shows its title and day, then what it will speak of, from its agenda alone', () => {
    const [cover, ...agenda] = openingSlides(of(shipped))
    expect(headline(cover)).toBe('Kiểm tra cải cách hành chính ngày 27/10/2021.')
    expect(lines(cover ? [cover] : [])).toEqual([
      'Ngày 27/10/2021',
      'Quý III/2021',
      '22 sự thật và 107 số minh họa',
      '13 nội dung, dự kiến 37 phút',
    ])
    expect(agenda).toHaveLength(1)
    expect(headline(agenda[0])).toBe('Chương trình: 13 nội dung.')
    const said = lines(agenda)
    expect(said).toHaveLength(shipped.items.length)
    expect(said.slice(0, 4)).toEqual([
      '1. Toàn cảnh',
      '2. Kiểm tra: 27/10/2021',
      '3. So sánh: Lấp Vò, Tháp Mười, TP Cao Lãnh',
      '4. Chỉ số: Hồ sơ đúng hạn',
    ])
  })

  it('names who takes part where that is written, and no day where none is', () => {
    const agenda = { ...shipped, date: null, attendance: 'Sở Nội vụ\nUBND huyện Lấp Vò' }
    const [cover] = openingSlides(of(agenda))
    expect(lines(cover ? [cover] : [])).toEqual([
      'Sở Nội vụ',
      'UBND huyện Lấp Vò',
      'Quý III/2021',
      '22 sự thật và 107 số minh họa',
      '13 nội dung, dự kiến 37 phút',
    ])
  })

  it('says beside that what it will speak of, page by page, what of it and how long', () => {
    const [cover] = openingSlides(of(shipped))
    const drawing = cover?.panes[0]?.drawing
    if (drawing?.kind !== 'cover') throw new Error('A meeting opens with its cover')
    const said = drawing.parts.map(({ name, holds, end }) => `${name} | ${holds} | ${end}`)
    expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Toàn cảnh |  | 3 phút',
      'Kiểm tra | 27/10/2021 | 4 phút',
      'So sánh | Lấp Vò, Tháp Mười, TP Cao Lãnh | 3 phút',
      'Chỉ số | Hồ sơ đúng hạn, PAKN đúng hạn, Tinh giản biên chế, Chỉnh lý tài liệu | 8 phút',
      'Mô hình |  | 3 phút',
      'Học tập | Lấp Vò, Tháp Mười, TP Cao Lãnh | 7 phút',
      'Hạn chế | 27/10/2021 | 4 phút',
      'Kiến nghị | 27/10/2021 | 5 phút',
    ])
  })

  it('leaves no lane of its list with one row', () => {
    const [, agenda] = openingSlides(of(shipped, { ...stage, width: 3840 }))
    const held = agenda?.panes.map(({ drawing }) =>
      drawing.kind === 'table' ? drawing.rows.length : 0,
    )
    expect(held).toEqual([5, 5, 3])
  })

  it('says every item on every screen', () => {
    for (const [width, height] of SIZES)
      for (const ratio of [4, 6]) {
        const [, ...agenda] = openingSlides(of(shipped, { width, height, ratio, safe: 0 }))
        expect(lines(agenda).join(' ')).toContain('13. Kiến nghị')
        expect(lines(agenda).length).toBeGreaterThanOrEqual(13)
      }
  })
})

describe('after its last item a meeting', () => {
  it('has nothing as long as nothing is written', () => {
    expect(closingSlides(of(shipped))).toEqual([])
  })

  it('says what was concluded in the words of the minutes, item by item, and nothing else', () => {
    const items = shipped.items.map((item, at) =>
      at === 1 || at === 3 ? { ...item, minutes: `Giao việc ${at}.\n\nHạn: 30/11/2021.` } : item,
    )
    const slides = closingSlides(of({ ...shipped, items }))
    expect(headline(slides[0])).toBe('Kết luận đã ghi ở 2/13 nội dung.')
    expect(lines(slides)).toEqual([
      '2. Kiểm tra: 27/10/2021',
      'Giao việc 1.',
      'Hạn: 30/11/2021.',
      '4. Chỉ số: Hồ sơ đúng hạn',
      'Giao việc 3.',
      'Hạn: 30/11/2021.',
    ])
  })
})
