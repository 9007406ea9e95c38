import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '@/import/sheets/readFile'
import type { Drawing } from '@/show/slides/drawing'
import { formatOf } from '@/show/pptx/rankingShapes'
import type { Shape } from '@/ui/office/shapes'
import { officeSlide } from '@/show/pptx/officeDeck'
import { sentenceOf } from '@/ui/slides/heading'
import { officeParts, packageFaults, textsOf } from '#tests/support/officeFile'
import { deckBytes, shippedItems, shownSlides } from '#tests/support/deckOf'

const MORE = [
  '/indicators?indicator=ho-so&show=line',
  '/overview?why=lap-vo',
  '/overview?show=tiles',
  '/units?unit=lap-vo',
  '/data',
].map((address) => ({ address, notes: 'Hỏi: ai chịu trách nhiệm?\nNói < & >' }))

let made: Awaited<ReturnType<typeof shownSlides>>
let bytes: Uint8Array
let parts: ReadonlyMap<string, string>
beforeAll(async () => {
  made = await shownSlides([...shippedItems(), ...MORE])
  bytes = deckBytes(made)
  parts = officeParts(bytes)
})

const slideXml = (at: number): string => parts.get(`ppt/slides/slide${at + 1}.xml`) ?? ''
const drawn = <Kind extends Drawing['kind']>(kind: Kind) =>
  made.shown.flatMap(({ slide }, at) =>
    slide.panes.flatMap(({ drawing }) =>
      drawing.kind === kind ? [{ at, drawing: drawing as Extract<Drawing, { kind: Kind }> }] : [],
    ),
  )

describe('a deck', () => {
  it('is a package in which nothing is missing, doubled or unclosed', () => {
    expect(packageFaults(parts)).toEqual([])
  })

  it('is the same bytes for the same slides', () => {
    expect(deckBytes(made)).toEqual(bytes)
  })

  it('has a slide for each of the show, under its headline, with its notes and its source', () => {
    expect([...parts.keys()].filter((path) => /^ppt\/slides\/[^/]+$/.test(path))).toHaveLength(
      made.shown.length,
    )
    made.shown.forEach(({ slide, title, notes, number, of }, at) => {
      const xml = slideXml(at)
      const [head = '', ...rest] = xml.split('type="title"')[1]?.split('</p:sp>') ?? []
      expect(textsOf(head).join('')).toBe(title ?? sentenceOf(slide.headline, made.words))
      const foot = rest.join('').split('type="ftr"')[1] ?? ''
      expect(textsOf(foot).join('')).toContain(slide.provenance.fingerprint)
      expect(textsOf(foot).at(-1)).toBe(`${number}/${of}`)
      const said = textsOf(parts.get(`ppt/notesSlides/notesSlide${at + 1}.xml`) ?? '')
      expect(said.join('\n')).toBe(
        notes
          .split('\n')
          .filter((line) => line !== '')
          .join('\n'),
      )
    })
  })

  it('holds every figure of the matrix in a cell of one table', () => {
    const matrices = drawn('matrix')
    expect(matrices.length).toBeGreaterThan(0)
    for (const { at, drawing } of matrices) {
      const table = slideXml(at).match(/<a:tbl>.*<\/a:tbl>/s)?.[0] ?? ''
      const rows = table.split('<a:tr ').slice(1)
      expect(rows).toHaveLength(drawing.rows.length + 1)
      drawing.rows.forEach((row, index) => {
        const texts = textsOf(rows[index + 1] ?? '').join('|')
        expect(texts).toContain(row.unit.short_name)
        for (const { index: column } of drawing.columns) {
          const value = row.cells[column]?.value
          if (value != null) expect(texts).toMatch(new RegExp(`${Math.floor(value)}(,|\\||$)`))
        }
      })
    }
  })

  it('draws a ranking as bars whose figures are those of the units, also in the workbook', async () => {
    const rankings = drawn('ranking').filter(({ drawing }) => drawing.view.baseline === 'target')
    expect(rankings.length).toBeGreaterThan(0)
    const files = unzipSync(bytes)
    for (const { at, drawing } of rankings) {
      const relations = parts.get(`ppt/slides/_rels/slide${at + 1}.xml.rels`) ?? ''
      const number = /charts\/chart(\d+)\.xml/.exec(relations)?.[1] ?? ''
      const xml = parts.get(`ppt/charts/chart${number}.xml`) ?? ''
      const values = xml.match(/<c:numCache>.*?<\/c:numCache>/s)?.[0] ?? ''
      const wanted = drawing.rows.map(({ row }) => row.cell.value)
      expect([...values.matchAll(/<c:v>([^<]*)</g)].map(([, text]) => Number(text))).toEqual(
        wanted.filter((value) => value !== null),
      )
      const name = `chart${number}.xlsx`
      const book = await readFile(name, files[`ppt/embeddings/${name}`] ?? new Uint8Array())
      const text = JSON.stringify(book)
      for (const value of wanted) if (value !== null) expect(text).toContain(String(value))
      expect(text).toContain(drawing.view.indicator.short_name)
    }
  })

  it('draws courses as lines, a series for each unit, gaps left open', () => {
    const [line] = drawn('line')
    if (!line) throw new Error('no slide has lines')
    const relations = parts.get(`ppt/slides/_rels/slide${line.at + 1}.xml.rels`) ?? ''
    const xml = parts.get(`ppt/${/charts\/chart\d+\.xml/.exec(relations)?.[0] ?? ''}`) ?? ''
    const { lines, periods } = line.drawing.view.trends
    const series = xml.split('<c:ser>').slice(1)
    for (const { unit, values } of lines) {
      const own = series.find((each) => each.includes(`<c:v>${unit.short_name}</c:v>`)) ?? ''
      const cache = own.match(/<c:numCache>.*?<\/c:numCache>/s)?.[0] ?? ''
      expect(cache).toContain(`<c:ptCount val="${periods.length}"/>`)
      expect([...cache.matchAll(/<c:v>([^<]*)</g)].map(([, text]) => Number(text))).toEqual(
        values.filter((value) => value !== null),
      )
    }
  })

  it('marks what is illustrative in its figures and says so in the source line', () => {
    for (const { at, drawing } of drawn('matrix')) {
      const cells = drawing.rows.flatMap((row) =>
        drawing.columns.flatMap(({ index }) => row.cells[index] ?? []),
      )
      const wanted = cells.filter(
        ({ value, observation }) => value !== null && observation?.status === 'illustrative',
      )
      const marked = slideXml(at).match(/<a:tc>.*?<\/a:tc>/gs) ?? []
      expect(wanted.length).toBeGreaterThan(0)
      expect(marked.filter((cell) => cell.includes('u="dash"')).length).toBeGreaterThanOrEqual(
        wanted.length,
      )
      expect(slideXml(at).split('type="ftr"')[1]).toContain('u="dash"')
    }
  })

  it('names every table, chart and drawing for those who do not see it', () => {
    made.shown.forEach((_, at) => {
      const frames = slideXml(at).match(/<p:nv(?:GraphicFrame|GrpSp)Pr><p:cNvPr [^>]*>/g) ?? []
      for (const frame of frames.slice(1)) expect(frame).toMatch(/descr="[^"]+"/)
    })
  })

  it('draws everything on the slide, nothing on the source line', () => {
    const insideOf = (shapes: readonly Shape[]): Shape[] =>
      shapes.flatMap((shape) => (shape.kind === 'group' ? insideOf(shape.shapes) : [shape]))
    for (const shown of made.shown) {
      const slide = officeSlide(shown, made.canvas, made.words)
      for (const shape of insideOf(slide.shapes)) {
        const bottom =
          shape.kind === 'line'
            ? Math.max(shape.from[1], shape.to[1])
            : shape.kind === 'group'
              ? 0
              : shape.box.top + shape.box.height
        expect(bottom, shape.name).toBeLessThanOrEqual(slide.footer.box.top + 8)
      }
    }
  })

  it('keeps the shape and the sizes of the room', async () => {
    expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>')
    const narrow = await shownSlides(shippedItems().slice(0, 1), { width: 1440, height: 1080 })
    const file = officeParts(deckBytes(narrow))
    expect(packageFaults(file)).toEqual([])
    expect(file.get('ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"/>')
    // 30 px of 1080 are 15 pt of 7.5 inches.
    expect(slideXml(0)).toContain('sz="1500"')
  })
})

it.each([
  ['84,2 %', '✕ ', 1, '"✕ "#,##0.0" %"'],
  ['1.234', '', 0, '#,##0'],
  ['−0,5', '▲ ', 1, '"▲ "#,##0.0'],
  ['Khá', '', 0, '"Khá"'],
  ['–', '', 0, '"–"'],
])('a workbook writes %s', (figure, sign, decimals, format) => {
  expect(formatOf(figure, sign, decimals)).toBe(format)
})
