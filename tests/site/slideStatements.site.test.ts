import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseAddress } from '@/screens/address'
import { createWords } from '@/i18n/translator'
import { readAgenda } from '@/show/meeting/readAgenda'
import type { Drawing } from '@/show/slides/drawing'
import type { Slide } from '@/ui/slides/slide'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import type { ResultRow } from '@/screens/learning/resultRows'
import { SCREENS } from '@/screens/registry'
import type { Canvas } from '@/ui/slides/canvas'
import type { GridRow } from '@/ui/slides/gridContent'
import type { TableRow } from '@/ui/slides/tableDrawing'
import { WORD_FILES } from '#tests/support/allWords'
import { shippedDataset } from '#tests/support/shippedDataset'
import { shippedFile } from '#tests/support/site'
import { sharedBrowser, WIDE } from '#tests/support/visit'

if (WORD_FILES.length === 0) throw new Error('There are no words.')
const programs = await loadSlides(SCREENS)

const { openPage, openSite } = sharedBrowser()
const words = createWords('vi')
/** So large, and read from so near, that no headline is cut and no entry is broken. */
const STAGE: Canvas = { width: 3840, height: 2160, ratio: 1, safe: 0 }

/**
 * What a page says: of one thing, entry by entry, and over them all. Without blanks, which stand
 * between elements or not.
 */
type Said = { readonly entries: readonly string[]; readonly rest: string }

const bare = (text: string): string => text.replace(/\s+/g, '').toLocaleLowerCase('vi')
const pieces = (text: string | null): string[] =>
  (text ?? '').split(/ · |, |; /).filter((piece) => piece !== '')

async function readPage(page: Page): Promise<Said> {
  const read = await page.evaluate(() => {
    const main = document.querySelector('main')
    const rest = main?.cloneNode(true) as HTMLElement | undefined
    const entries = [...(main?.querySelectorAll('li, tr, [data-shortcoming]') ?? [])].map(
      (entry) => entry.textContent ?? '',
    )
    for (const entry of rest?.querySelectorAll('li, tr, [data-shortcoming]') ?? []) entry.remove()
    return { entries, rest: rest?.textContent ?? '' }
  })
  return { entries: read.entries.map(bare), rest: bare(read.rest) }
}

/** What a row of a slide says, piece by piece: what it is of, and what is said of that. */
function piecesOf({ key, main, note, end, units, mark }: TableRow): readonly [string, ...string[]] {
  const beside = [...pieces(note), ...pieces(end), ...units.map(({ short_name }) => short_name)]
  if (mark?.kind === 'attainment') {
    // The page has the same figures under headings.
    const [name = '', value = ''] = main.split(': ')
    return [
      name,
      ...[value, ...beside].map((text) =>
        text.replace(/^(Chỉ tiêu|[Tt]oàn tỉnh) /, '').replace(/\s%$/, ''),
      ),
    ]
  }
  const held = key === 'held' ? /^(.+), do (.+) chủ trì$/.exec(main) : null
  if (!held) return [main, ...beside]
  const [first = '', ...others] = [...pieces(held[1] ?? ''), ...pieces(held[2] ?? '')]
  return [first, ...others, ...beside]
}

/** The words of the source of each request, and the short names of indicators. */
type Named = {
  readonly sourceWords: ReadonlyMap<string, string>
  readonly shortNames: readonly string[]
}

/**
 * What slides say that the page does not: a phrase of a headline, or an entry of which the page
 * does not say the very same.
 */
function unsaid(
  slides: readonly Slide<Drawing>[],
  { entries, rest }: Said,
  { sourceWords, shortNames }: Named,
): string[] {
  const phrases = slides.flatMap(({ headline }) =>
    headline.phrases.map(({ message }) => words.message(message)),
  )
  const rows = slides.flatMap(({ panes }) =>
    panes.flatMap(({ drawing }) => (drawing.kind === 'table' ? drawing.rows : [])),
  )
  const faults = slides.flatMap(({ panes }) =>
    panes.flatMap(({ drawing }) => (drawing.kind === 'results' ? drawing.rows : [])),
  )
  const statements = slides.flatMap(({ panes }) =>
    panes.flatMap(({ drawing }) => (drawing.kind === 'grid' ? drawing.rows : [])),
  )
  // The words of a statement, and in the same entry the figures that its cells are filled with. A
  // request stands on its page in the words of the source, what a model’s indicators read in a chart.
  const isStated = ({ key, title, cells }: GridRow): boolean => {
    if (key === 'held' || key.startsWith('figure ')) return true
    const whole = [...entries, rest].join('|')
    if (key === 'met')
      return shortNames
        .filter((name) => title.includes(name))
        .every((name) => whole.includes(bare(name)))
    const source = sourceWords.get(key)
    if (source !== undefined) return whole.includes(bare(source))
    const figures = cells.flatMap((cell) => (cell?.observation ? [cell.text] : []))
    const told = figures.map((text) => bare(text.replace(/\s%$/, '')))
    const isThere = (entry: string): boolean =>
      told.every((piece) => entry.includes(piece) || rest.includes(piece))
    return [...entries, rest].some((each) => each.includes(bare(title)) && isThere(each))
  }
  // Further units are named where a line has room for them.
  const isDrawn = ({ name, note, advice, gap, plot }: ResultRow): boolean => {
    const named = plot?.labels.filter(({ kind }) => kind !== 'unit').map(({ text }) => text) ?? []
    const told = [name, ...note.split('; '), ...advice.map(({ text }) => text), gap, ...named]
    return entries.some((entry) => told.map(bare).every((piece) => entry.includes(piece)))
  }
  const isSaid = (row: TableRow): boolean => {
    const [of = '', ...said] = piecesOf(row).map(bare)
    const isThere = (entry: string): boolean =>
      said.every((piece) => entry.includes(piece) || rest.includes(piece))
    return [...entries, rest].some((entry) => entry.includes(of) && isThere(entry))
  }
  // A page may say in the same brackets that its figures are illustrative, as a slide does below.
  const isPhrased = (phrase: string): boolean =>
    [phrase, phrase.replace(/\)$/, ',')].some((text) => rest.includes(bare(text)))
  return [
    ...phrases.filter((phrase) => !isPhrased(phrase)),
    ...faults
      .filter((row) => !isDrawn(row))
      .map((row) => [row.name, row.note, row.gap, row.spoken].join(' | ')),
    ...statements
      .filter((row) => row.kind === 'row' && !isStated(row))
      .map(({ title, cells }) => [title, ...cells.map((cell) => cell?.text ?? '')].join(' | ')),
    ...rows.filter((row) => !row.isHeading && !isSaid(row)).map((row) => piecesOf(row).join(' | ')),
  ]
}

test('Every statement of every slide of the shipped package is said on its page, of the same thing and in the same words.', async () => {
  const dataset = await shippedDataset()
  const read = readAgenda('agenda', 'agenda', JSON.parse(shippedFile('meetings/2021-10-27.json')))
  const agenda = read.usable ? read.value.items.map(({ address }) => address) : []
  expect(agenda.length).toBeGreaterThan(10)
  const units = dataset.units.rows
    .filter(({ level }) => level === 'district')
    .map(({ unit_id }) => unit_id)
  const addresses = [
    ...agenda,
    '/overview?scope=official',
    '/compare',
    '/models',
    '/shortcomings',
    '/directives',
    '/inspections',
    ...dataset.models.rows.map(({ model_id }) => `/models?model=${model_id}`),
    ...units.flatMap((unit) => [`/units?unit=${unit}`, `/learning?unit=${unit}`]),
    ...dataset.indicators.rows.map(({ indicator_id }) => `/indicators?indicator=${indicator_id}`),
  ]
  const { page, show } = await openPage(await openSite(), WIDE, '/data')
  const named: Named = {
    sourceWords: new Map(dataset.directives.map((each) => [each.directive_id, each.text])),
    shortNames: dataset.indicators.rows.map(({ short_name }) => short_name),
  }
  const faults: string[] = []
  for (const address of new Set(addresses)) {
    const [path = '', query = ''] = address.split('?')
    const slides = slidesOf(programs, dataset, parseAddress(path, query), STAGE, words)
    await show(address)
    const shown = await readPage(page)
    await show(`${address}${query === '' ? '?' : '&'}tables=1`)
    const tables = await readPage(page)
    const said = { entries: [...shown.entries, ...tables.entries], rest: shown.rest + tables.rest }
    faults.push(...unsaid(slides, said, named).map((text) => `${address}: ${text}`))
  }
  expect(faults).toEqual([])
}, 300_000)
