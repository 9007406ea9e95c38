import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cellText } from '@/screens/overview/slideMatrix'
import { installOffice } from '#tests/support/programs'
import { pagesOf, toPdf } from '#tests/support/libreOffice'
import { deckBytes, shippedItems, shownSlides } from '#tests/support/deckOf'
import { sentenceOf } from '@/ui/slides/heading'

let folder = ''
let made: Awaited<ReturnType<typeof shownSlides>>
let pages: readonly string[] = []
beforeAll(async () => {
  installOffice()
  folder = mkdtempSync(path.join(tmpdir(), 'deck-'))
  made = await shownSlides([
    ...shippedItems(),
    { address: '/indicators?indicator=ho-so&show=line' },
    { address: '/overview?why=lap-vo' },
  ])
  const file = path.join(folder, 'deck.pptx')
  writeFileSync(file, deckBytes(made))
  pages = pagesOf(toPdf(file, folder))
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A text without what breaks its lines; figures as the program of another country writes them. */
const bare = (text: string): string => text.replace(/\s+/g, '').replaceAll(',', '.')

it('a deck opens in LibreOffice, a page for each slide, under the headline of the slide', () => {
  expect(pages).toHaveLength(made.shown.length)
  made.shown.forEach(({ slide, title }, at) => {
    expect(bare(pages[at] ?? '')).toContain(bare(title ?? sentenceOf(slide.headline, made.words)))
    expect(pages[at]).toContain(slide.provenance.fingerprint)
  })
})

it('its figures are those of the slides', () => {
  let checked = 0
  made.shown.forEach(({ slide }, at) => {
    const page = bare(pages[at] ?? '')
    for (const { drawing } of slide.panes) {
      const figures =
        drawing.kind === 'matrix'
          ? drawing.rows.flatMap((row) =>
              drawing.columns.map(({ index }) => cellText(row.cells[index], made.words)),
            )
          : drawing.kind === 'ranking'
            ? drawing.rows.map(({ figure }) => figure)
            : drawing.kind === 'ladder'
              ? drawing.rows.map(({ figure }) => figure)
              : drawing.kind === 'grid'
                ? drawing.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''))
                : []
      for (const figure of figures)
        expect([at, page.includes(bare(figure)), figure]).toEqual([at, true, figure])
      checked += figures.length
    }
  })
  expect(checked).toBeGreaterThan(150)
})
