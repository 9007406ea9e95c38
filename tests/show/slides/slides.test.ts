import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseAddress } from '@/screens/address'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import type { Drawing } from '@/show/slides/drawing'
import type { Slide } from '@/ui/slides/slide'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { sourceLine, sourceRoom } from '@/show/slides/source'
import { slideBoxes } from '@/ui/slides/boxes'
import { SCREENS } from '@/screens/registry'
import type { Canvas } from '@/ui/slides/canvas'
import { LEADING, scaleOf } from '@/ui/slides/canvas'
import { sentenceOf } from '@/ui/slides/heading'
import { evenParts, wrapText } from '@/ui/slides/wrap'
import { textWidth } from '@/ui/chart/textWidth'
import { shippedDataset } from '#tests/support/shippedDataset'
import { SIZES } from './sizes'

const programs = await loadSlides(SCREENS)

const words = createWords('vi')
let dataset: Dataset
beforeAll(async () => {
  dataset = await shippedDataset()
})

const STAGES: readonly Canvas[] = SIZES.flatMap(([width, height]) =>
  [4, 5, 6].map((ratio): Canvas => ({ width, height, ratio, safe: 0 })),
)
const slides = (address: string, stage: Canvas): readonly Slide<Drawing>[] => {
  const [path = '', query = ''] = address.split('?')
  return slidesOf(programs, dataset, parseAddress(path, query), stage, words)
}
const drawings = <Kind extends Drawing['kind']>(
  found: readonly Slide<Drawing>[],
  kind: Kind,
): Extract<Drawing, { kind: Kind }>[] =>
  found
    .flatMap(({ panes }) => panes.slice(0, kind === 'table' || kind === 'ranking' ? undefined : 1))
    .flatMap(({ drawing }) =>
      drawing.kind === kind ? [drawing as Extract<Drawing, { kind: Kind }>] : [],
    )

const PAGES = [
  '/overview',
  '/overview?scope=official',
  '/overview?show=tiles',
  '/compare',
  '/indicators?indicator=ho-so',
  '/indicators?indicator=ho-so&show=line',
  '/units?unit=lap-vo',
  '/models',
  '/learning?unit=lap-vo',
  '/shortcomings',
  '/directives',
  '/inspections',
  '/data',
  '/nowhere',
]

describe('slides', () => {
  it.each(PAGES)('of %s are there on every stage, and count their parts', (address) => {
    for (const stage of STAGES) {
      const found = slides(address, stage)
      expect(found.length).toBeGreaterThan(0)
      found.forEach(({ part, parts, panes, headline }, index) => {
        expect([part, parts]).toEqual([index + 1, found.length])
        expect(panes.length).toBeGreaterThan(0)
        expect(headline.phrases.length).toBeGreaterThan(0)
      })
    }
  })

  it.each(PAGES)('of %s are plain data', (address) => {
    const [first] = slides(address, STAGES[0] as Canvas)
    expect(() => structuredClone(first)).not.toThrow()
  })

  it('show every column of the matrix on some part, each pair once, and every unit or how many more there are', () => {
    for (const stage of STAGES) {
      const parts = drawings(slides('/overview', stage), 'matrix')
      const pairs = parts.flatMap(({ rows, columns }) =>
        rows.flatMap(({ unit }) => columns.map(({ index }) => `${unit.unit_id} ${index}`)),
      )
      const [first] = parts
      if (!first) throw new Error('There is a part')
      expect(new Set(pairs).size).toBe(pairs.length)
      const shown = new Set(parts.flatMap(({ rows }) => rows.map(({ unit }) => unit.unit_id)))
      expect(pairs).toHaveLength(shown.size * first.view.columns.length)
      expect([...shown]).toEqual(expect.arrayContaining(['lap-vo', 'thap-muoi', 'tp-cao-lanh']))
      const left = 12 - shown.size
      expect(first.rest.replaceAll('\u00a0', ' ')).toMatch(
        left === 0 ? /^$/ : new RegExp(`^Còn ${left} đơn vị`),
      )
    }
  })

  it('of a large room hold of the matrix the focus and of each end the same number or one fewer of the best', () => {
    const stage = { width: 1920, height: 1080, ratio: 6, safe: 0 }
    const parts = drawings(slides('/overview', stage), 'matrix')
    const names = parts.map(({ rows }) => rows.map(({ unit }) => unit.unit_id))
    expect(names[0]).toEqual(['chau-thanh', 'tp-cao-lanh', 'thap-muoi', 'thanh-binh', 'lap-vo'])
    expect(names).toEqual(names.map(() => names[0]))
    expect(parts.map(({ rest }) => rest.replaceAll('\u00a0', ' '))).toEqual(
      parts.map(() => 'Còn 7 đơn vị ở giữa không vẽ từng đơn vị (huyện: 5, thành phố: 2)'),
    )
  })

  it('of an upright screen hold every unit with every figure of the overview, its score too', () => {
    for (const ratio of [4, 5, 6]) {
      const parts = drawings(
        slides('/overview', { width: 1080, height: 1920, ratio, safe: 0 }),
        'matrix',
      )
      const held = parts.flatMap(({ rows, columns, widths, rest }) => {
        expect(rest).toBe('')
        return rows.flatMap(({ unit }) => [
          ...(widths.score > 0 ? [`${unit.unit_id} score`] : []),
          ...columns.map(({ index }) => `${unit.unit_id} ${index}`),
        ])
      })
      expect(new Set(held).size).toBe(12 * 9)
      expect(held).toHaveLength(12 * 9)
    }
  })

  it('of a large room hold a ranking in two halves beside each other', () => {
    const stage = { width: 1920, height: 1080, ratio: 6, safe: 0 }
    const found = slides('/indicators?indicator=ho-so', stage)
    expect(found).toHaveLength(1)
    const [left, right] = found[0]?.panes ?? []
    if (!left || !right) throw new Error('There are two halves')
    expect(left.box.left + left.box.width).toBeLessThan(right.box.left)
    expect(drawings(found, 'ranking').map(({ rows }) => rows.length)).toEqual([6, 6])
  })

  it('hold the matrix within its box: heading, rows, legend', () => {
    for (const stage of STAGES) {
      for (const { panes } of slides('/overview', stage)) {
        const [pane] = panes
        if (pane?.drawing.kind !== 'matrix') throw new Error('The overview is a matrix')
        const { headHeight, rowHeight, rows, legendHeight, restHeight, widths, columns } =
          pane.drawing
        expect(
          headHeight + rows.length * rowHeight + legendHeight + restHeight,
        ).toBeLessThanOrEqual(pane.box.height + 0.5)
        expect(rowHeight).toBeGreaterThanOrEqual(scaleOf(stage).text * LEADING)
        const width =
          widths.rank +
          widths.name +
          widths.score +
          columns.length * widths.column +
          widths.models +
          widths.shortcomings
        expect(width).toBeLessThanOrEqual(pane.box.width + 0.5)
      }
    }
  })

  it('show twelve units at once at 16:9 in a usual room', () => {
    const [part] = drawings(
      slides('/overview', { width: 1920, height: 1080, ratio: 4, safe: 0 }),
      'matrix',
    )
    expect(part?.rows).toHaveLength(12)
  })

  it('give the order of figures with the ranks chance allows, under a heading and a legend', () => {
    const stage = { width: 1920, height: 1080, ratio: 4, safe: 0 }
    const [byChance] = slides('/indicators?indicator=hai-long', stage)
    const [drawing] = drawings(slides('/indicators?indicator=hai-long', stage), 'ranking')
    expect(drawing?.rankHead).toBe('Hạng (có thể)')
    expect(drawing?.rows.map(({ rank }) => rank)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1} (1–12)`),
    )
    expect(byChance?.ranks?.id).toBe('slide.rankChance')
    const [plain] = drawings(slides('/indicators?indicator=diem', stage), 'ranking')
    expect(plain?.rankHead).toBe('Hạng')
    expect(slides('/indicators?indicator=diem', stage)[0]?.ranks).toBe(null)
    expect(slides('/compare?form=rank', stage)[0]?.ranks?.id).toBe('slide.rankBars')
  })

  it('rank every unit once over all parts', () => {
    for (const stage of STAGES) {
      const units = drawings(slides('/indicators?indicator=ho-so', stage), 'ranking').flatMap(
        ({ rows }) => rows.map(({ row }) => row.unit.unit_id),
      )
      expect(new Set(units).size).toBe(12)
      expect(units).toHaveLength(12)
    }
  })

  it('compare every indicator once over all parts, in strips that fit', () => {
    for (const stage of STAGES) {
      const found = slides('/compare', stage)
      const ids = drawings(found, 'strips').flatMap(({ strips }) =>
        strips.map(({ indicator }) => indicator.indicator_id),
      )
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThan(3)
      for (const { panes } of found) {
        const [pane] = panes
        if (pane?.drawing.kind !== 'strips') continue
        expect(
          pane.drawing.rows * pane.drawing.rowHeight + pane.drawing.legendHeight,
        ).toBeLessThanOrEqual(pane.box.height + 0.5)
      }
    }
  })

  it.each(['/data'])('list every entry of %s, whole, within the lanes', (address) => {
    const textsOf = (stage: Canvas): string => {
      const rows = drawings(slides(address, stage), 'table').flatMap((drawing) => drawing.rows)
      return rows.flatMap(({ main }) => (main === '' ? [] : [main])).join(' ')
    }
    const wanted = textsOf({ width: 3840, height: 2160, ratio: 1, safe: 0 })
    for (const stage of STAGES) {
      expect(textsOf(stage)).toBe(wanted)
      for (const { panes } of slides(address, stage)) {
        for (const { box, drawing } of panes) {
          if (drawing.kind !== 'table') continue
          expect(drawing.rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(
            box.height + 0.5,
          )
        }
      }
    }
  })

  it('fill every figure of a unit and of the indicators of a model as it attains its target', () => {
    const stage = { width: 1920, height: 1080, ratio: 4, safe: 0 }
    const filled = (address: string): string[] =>
      drawings(slides(address, stage), 'grid')
        .flatMap(({ rows }) => rows)
        .flatMap(({ title, cells }) =>
          cells.flatMap((cell) =>
            cell?.observation ? [`${title}: ${cell.text} ${cell.attainment ?? ''}`] : [],
          ),
        )
        .map((text) => text.replaceAll('\u00a0', ' '))
    const unit = filled('/units?unit=lap-vo')
    expect(unit.slice(0, 3)).toEqual([
      'DVC mức 3: 22,5 % missed',
      'DVC trực tuyến mức 3–4: 39,6 % missed',
      'Nộp qua bưu chính: 24,9 % missed',
    ])
    expect(unit).toContain('Mức hài lòng: 87,1 % near')
    expect(unit.filter((text) => text.endsWith('met'))).toEqual([])
    expect(filled('/models?model=5-trong-1')).toContain('Hồ sơ đúng hạn: 97,1 % near')
  })

  it('draw every fault of a unit over all parts, evenly, what is said of it once, and one where the room holds them', () => {
    const parts = (stage: Canvas) =>
      drawings(slides('/learning?unit=lap-vo', stage), 'results').map(({ rows }) => rows)
    const faults = (stage: Canvas) => parts(stage).map((rows) => rows.length)
    // What a line of its own says, whatever line of the slide it stands on.
    const said = (stage: Canvas) =>
      parts(stage)
        .flat()
        .flatMap(({ key, advice, plot, discs }) => [
          ...advice.map(({ text }) => `${key} ${text}`),
          ...(plot || discs ? [`${key} drawn`] : []),
        ])
    // How far it is to the target stands under the advice or behind the name.
    const gaps = (stage: Canvas) =>
      parts(stage)
        .flat()
        .flatMap(({ key, note, gap }) => {
          const told = [gap, ...note.split('; ')].filter((text) => text.startsWith('thêm '))
          return told.map((text) => `${key} ${text}`)
        })
    expect(gaps({ width: 3840, height: 2160, ratio: 1, safe: 0 })).toHaveLength(5)
    const all = said({ width: 3840, height: 2160, ratio: 1, safe: 0 })
    expect(faults({ width: 3840, height: 2160, ratio: 1, safe: 0 })).toEqual([6])
    expect(faults({ width: 1920, height: 1080, ratio: 4, safe: 0 })).toEqual([3, 3])
    expect(faults({ width: 1920, height: 1080, ratio: 6, safe: 0 })).toEqual([2, 2, 2])
    for (const stage of STAGES) {
      const held = faults(stage)
      expect(said(stage).sort()).toEqual([...all].sort())
      expect(gaps(stage)).toEqual(gaps({ width: 3840, height: 2160, ratio: 1, safe: 0 }))
      // What holds of all advice is said at least once.
      const aside = drawings(slides('/learning?unit=thap-muoi', stage), 'results').some(
        ({ legend, rows }) =>
          [...legend.terms, ...rows.map(({ name }) => name)].some((text) =>
            text.startsWith('9 đơn vị chưa được kiểm tra'),
          ),
      )
      expect(aside).toBe(true)
      expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1)
    }
  })

  it('hold every request once against the units asked, in one picture of a usual room, filled only where a figure tells', () => {
    const found = (stage: Canvas) => drawings(slides('/directives', stage), 'grid')
    const usual = found({ width: 1920, height: 1080, ratio: 4, safe: 0 })
    expect(usual.map(({ rows }) => rows.length)).toEqual([dataset.directives.length])
    expect(usual[0]?.units.map(({ unit }) => unit.unit_id)).toEqual([
      'lap-vo',
      'thap-muoi',
      'tp-cao-lanh',
    ])
    for (const { key, cells } of usual[0]?.rows ?? []) {
      const linked = dataset.directives.find((each) => each.directive_id === key)?.indicator_ids
      for (const cell of cells) expect(cell?.attainment === null).toBe((linked?.length ?? 0) === 0)
    }
  })

  it.each([
    ['/directives', 7],
    ['/shortcomings', 5],
    ['/models', 6],
    ['/inspections', 20],
    ['/units?unit=lap-vo', 16],
    ['/models?model=5-trong-1', 5],
  ])(
    'hold every statement of %s once, whole, and what is known of units with it',
    (address, count) => {
      const read = (stage: Canvas) => {
        const rows = drawings(slides(address, stage), 'grid').flatMap((drawing) => drawing.rows)
        const told = rows.filter(({ kind }) => kind === 'row')
        // Where the room is short models go by their short names, without what they are about, and
        // what was asked stands in one row.
        const text = ({ title, note }: (typeof told)[number]): string =>
          address === '/models' ? title : `${title} ${note === '' ? '' : `· ${note}`}`
        const long = told.map(text).join(' ').replaceAll('(tiếp) ', '')
        const short = dataset.models.rows.reduce(
          (all, { name, short_name }) => all.replaceAll(name, short_name ?? name),
          long.replaceAll(/\s+/g, ' ').trim(),
        )
        return {
          // What is said to a name may stand under it.
          words: short.replaceAll(' · ', ' '),
          cells: told.flatMap(({ cells }) => cells).filter((cell) => cell !== null),
        }
      }
      const whole: Canvas = { width: 3840, height: 2160, ratio: 1, safe: 0 }
      const wanted = read(whole)
      expect(
        drawings(slides(address, whole), 'grid').flatMap(({ rows }) =>
          rows.filter(({ kind }) => kind === 'row'),
        ).length,
      ).toBeGreaterThanOrEqual(count)
      for (const stage of STAGES) expect(read(stage)).toEqual(wanted)
    },
  )

  it.each(['thap-muoi', 'tp-cao-lanh'])(
    'say of a fault of %s that it has models of its own, and never that the province has none',
    (unit) => {
      const found = slides(`/learning?unit=${unit}`, {
        width: 3840,
        height: 2160,
        ratio: 1,
        safe: 0,
      })
      const late = drawings(found, 'results').flatMap(({ rows }) =>
        rows.filter(({ key }) => key === 'ho-so'),
      )
      expect(late.map(({ note }) => note)).toEqual([
        expect.stringContaining('đang có 4 mô hình của nội dung này'),
      ])
      expect(late[0]?.advice.map(({ text }) => text).join()).toContain('Hỏi Châu Thành (99,3')
    },
  )

  it('say of a part what it holds, by name where that has room and by number elsewhere', () => {
    const stage = { width: 1920, height: 1080, ratio: 6, safe: 0 }
    const said = (address: string): string[][] =>
      slides(address, stage).map(({ partTexts = [] }) =>
        partTexts.map((text) => text.replaceAll('\u00a0', ' ')),
      )
    expect(said('/overview')).toEqual([
      ['phần 1/2: Hồ sơ đúng hạn … DVC trực tuyến mức 3–4', 'phần 1/2: chỉ số 1–3', 'phần 1/2'],
      ['phần 2/2: Nộp qua bưu chính … Mức hài lòng', 'phần 2/2: chỉ số 4–8', 'phần 2/2'],
    ])
    expect(said('/learning?unit=thap-muoi')[1]).toEqual([
      'phần 2/2: PAKN đúng hạn … Tinh giản biên chế',
      'phần 2/2',
    ])
    expect(said('/indicators?indicator=ho-so')).toEqual([[]])
    for (const texts of said('/directives').concat(said('/inspections')))
      expect(texts.length).toBeGreaterThan(1)
  })

  it('say which part each is on the source line of every usual screen, in a large room too', () => {
    for (const [width, height] of [
      [1920, 1080],
      [2560, 1080],
      [3840, 1080],
      [1080, 1920],
      [1024, 768],
      [1366, 625],
    ] as const)
      for (const ratio of [4, 6]) {
        const stage = { width, height, ratio, safe: 0 }
        for (const address of [
          '/overview',
          '/learning?unit=lap-vo',
          '/shortcomings',
          '/directives',
        ])
          for (const { provenance, partTexts = [], framed, parts } of slides(address, stage)) {
            const room = sourceRoom(slideBoxes({ ...stage, ...framed }), '9/13')
            const said = { ranks: null, news: null, parts: partTexts }
            const { part } = sourceLine(provenance, words, room, said)
            expect.soft([address, stage, part !== '']).toEqual([address, stage, parts > 1])
          }
      }
  })

  it('keep that the report names no good model of a unit, in the words of the report', () => {
    for (const stage of STAGES) {
      const [slide] = slides('/models', stage)
      expect
        .soft(slide && sentenceOf(slide.headline, words).replaceAll('\u00a0', ' '))
        .toContain('Lấp Vò chưa có sáng kiến, mô hình hay')
    }
  })

  it('keep of a headline what is owed attention, whatever the room, and as a sentence of its own', () => {
    const said = (stage: Canvas, indicator = 'ho-so'): string => {
      const [slide] = slides(`/indicators?indicator=${indicator}`, stage)
      if (!slide) throw new Error('There is a slide')
      return sentenceOf(slide.headline, words).replaceAll('\u00a0', ' ')
    }
    expect(said({ width: 3840, height: 2160, ratio: 1, safe: 0 })).toBe(
      'Hồ sơ đúng hạn: Châu Thành và 3 đơn vị khác cùng nhóm đầu; 1/12 đơn vị chưa đạt chỉ tiêu ≥ 98 %, 5 gần đạt (số minh họa).',
    )
    const fourByThree = { width: 1024, height: 768, ratio: 6, safe: 0 }
    expect(said(fourByThree, 'pakn')).toContain('1/12 đơn vị chưa đạt chỉ tiêu ≥ 95 %')
    for (const stage of STAGES)
      expect(said(stage)).toMatch(
        /^Hồ sơ đúng hạn: .*1\/12 đơn vị chưa đạt chỉ tiêu ≥ 98 %, 5 gần đạt/,
      )
  })

  it('keep the first phrase of a headline of which nothing else can stand alone', () => {
    for (const stage of STAGES) {
      const whole = { width: 3840, height: 2160, ratio: 1, safe: 0 }
      const [full] = slides('/learning?unit=lap-vo', whole)
      const [shown] = slides('/learning?unit=lap-vo', stage)
      expect(shown?.headline.phrases[0]).toEqual(full?.headline.phrases[0])
    }
  })
})

describe('breaking lines', () => {
  it('loses no word and makes no line wider than it may be', () => {
    const text = fc
      .array(fc.stringMatching(/^[a-zA-Z0-9ăâđêôơưĂÂĐÊÔƠƯ%.,-]{1,14}$/), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 900 }), (said, width) => {
        const lines = wrapText(said, width, 20)
        expect(lines.join('').replaceAll(' ', '')).toBe(said.replaceAll(' ', ''))
        for (const line of lines)
          expect(textWidth(line, 20)).toBeLessThanOrEqual(Math.max(width, textWidth('W%', 20)))
      }),
    )
  })

  it('shares rows evenly, each once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 30 }), (count, most) => {
        const parts = evenParts(count, most)
        expect(
          parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(Array.from({ length: count }, (_, at) => at))
        for (const { from, to } of parts) expect(to - from).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('the map of the overview', () => {
  const usual: Canvas = { width: 1920, height: 1080, ratio: 4, safe: 0 }

  it('is the slide where it was asked for and can be read', () => {
    const [slide] = slides('/overview?show=tiles', usual)
    expect(slide?.panes.map(({ drawing }) => drawing.kind)).toEqual(['tiles'])
    expect(slide?.parts).toBe(1)
  })

  it('stands once on a wall, beside the unit that is asked about', () => {
    const [slide] = slides('/overview?show=tiles', { ...usual, width: 3840 })
    expect(slide?.panes.map(({ drawing }) => drawing.kind)).toEqual(['tiles', 'grid'])
  })

  it('gives way to the table where its tiles are too small for what stands on them', () => {
    const [slide] = slides('/overview?show=tiles', { width: 1080, height: 1920, ratio: 6, safe: 0 })
    expect(slide?.panes[0]?.drawing.kind).toBe('matrix')
  })
})
