import type { ScreenState } from '@/address/screen'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { shortModelName } from '@/analysis/learning/faultWords'
import { sceneOf } from '@/analysis/scene'
import type { Headline } from '@/analysis/sentence'
import { largest, smallest } from '@/stats/extremes'
import type { Dataset } from '@/dataset/dataset'
import { count, type Message } from '@/i18n/message'
import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { slideBoxes } from '@/ui/slides/boxes'
import { LEADING, type Canvas, type Scale } from '@/ui/slides/canvas'
import { headingOf } from '@/ui/slides/heading'
import { laneSlides } from '@/ui/slides/lanes'
import type { Box, Slide } from '@/ui/slides/slide'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY, headingEntry } from '@/ui/slides/tableEntry'
import { wrapText } from '@/ui/slides/wrap'
import type { Drawing } from '@/show/slides/drawing'
import { stateOf, type Agenda } from './agenda'
import './words'

/** A meeting, the view that its slides are shown in, and the stage. */
type Ends = {
  readonly agenda: Agenda
  readonly dataset: Dataset
  readonly state: ScreenState
  readonly stage: Canvas
  readonly words: Words
}

const plain = (message: Message): Headline => ({
  phrases: [{ message, tone: 'plain' }],
  notes: [],
})

/**
 * What stands before the first item of a meeting: its cover, then what will be spoken of. From the
 * agenda alone: what nobody wrote into it is not said. Never throws.
 */
export function openingSlides(ends: Ends): readonly Slide<Drawing>[] {
  const { agenda, dataset, state, stage: canvas, words } = ends
  const boxes = slideBoxes(canvas)
  const scene = sceneOf(dataset, state)
  const provenance = provenanceOfSaid(dataset, scene.asOf, [], [])
  const seconds = agenda.items.reduce((sum, item) => sum + (item.seconds ?? 0), 0)
  const items = words.text(seconds === 0 ? 'meeting.ends.items' : 'meeting.ends.itemsLong', {
    n: count(agenda.items.length),
    minutes: count(Math.round(seconds / 60)),
  })
  const present = agenda.attendance.split('\n').filter((line) => line.trim() !== '')
  const day =
    agenda.date === null ? [] : [words.text('meeting.ends.day', { day: words.date(agenda.date) })]
  const { layout, main, sides } = boxes
  const all = layout === 'stacked' ? [main] : [main, ...sides]
  const right = largest(all.map((box) => box.left + box.width))
  const left = smallest(all.map((box) => box.left))
  const width = right - left - boxes.scale.text * COVER_SIDE
  const lines = [...day, ...fitting(present, { ...boxes.main, width }, boxes.scale), items]
  const title = plain({ id: 'meeting.ends.title', values: { title: agenda.title } })
  const cover: Slide<Drawing> = {
    headline: headingOf(title, boxes, words).headline,
    panes: [
      { box: { ...boxes.main, left, width: right - left }, drawing: { kind: 'cover', lines } },
    ],
    part: 1,
    parts: 1,
    ranks: null,
    provenance,
  }
  const entries = agenda.items.map((item, at): TableEntry => ({
    ...EMPTY,
    key: `item ${at}`,
    main: named(item, at, ends),
    end:
      item.seconds === null
        ? null
        : words.text('meeting.ends.minutes', {
            n: count(Math.max(1, Math.round(item.seconds / 60))),
          }),
  }))
  const listed = {
    headline: plain({ id: 'meeting.ends.agenda', values: { n: count(agenda.items.length) } }),
    provenance,
    entries,
  }
  return [cover, ...laneSlides(listed, scene, canvas, words)]
}

/**
 * What was concluded, item by item in the words of the minutes: none where nothing is written yet.
 * `agenda`: with its minutes. Never throws.
 */
export function closingSlides(ends: Ends): readonly Slide<Drawing>[] {
  const { agenda, dataset, state, stage: canvas, words } = ends
  const scene = sceneOf(dataset, state)
  const written = agenda.items.flatMap((item, at) => {
    const lines = item.minutes.split('\n').filter((line) => line.trim() !== '')
    return lines.length === 0 ? [] : [{ item, at, lines }]
  })
  if (written.length === 0) return []
  const entries = written.flatMap(({ item, at, lines }): TableEntry[] => [
    headingEntry(`item ${at}`, named(item, at, ends)),
    ...lines.map((main, line) => ({ ...EMPTY, key: `item ${at} ${line}`, main })),
  ])
  const headline = plain({
    id: 'meeting.ends.closing',
    values: { n: count(written.length), of: count(agenda.items.length) },
  })
  const provenance = provenanceOfSaid(dataset, scene.asOf, [], [])
  return laneSlides({ headline, provenance, entries }, scene, canvas, words)
}

/** In letters: the bar beside the cover with what keeps the words from it, and between two lines. */
const COVER_SIDE = 2
const COVER_GAP = 0.6

/** Of those present as many lines as the cover holds beside its day and the number of items. */
function fitting(
  lines: readonly string[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  { text, headline }: Scale,
): readonly string[] {
  let room = height - headline * LEADING - text * (2 * LEADING + 3 * COVER_GAP)
  const held: string[] = []
  for (const line of lines) {
    room -= text * (wrapText(line, width, text).length * LEADING + COVER_GAP)
    if (room < 0) return [...held, '…']
    held.push(line)
  }
  return held
}

/** An item with its number; names of units stay whole. */
function named(item: Agenda['items'][number], at: number, ends: Ends): string {
  const { dataset, state, words } = ends
  const name = itemName(dataset, item, state, words)
  return heldTogether(words.text('meeting.ends.item', { n: count(at + 1), item: name }))
}

/** What an item is about: its own title, else its page with the subject of it. */
function itemName(
  dataset: Dataset,
  item: Agenda['items'][number],
  show: ScreenState,
  words: Words,
): string {
  if (item.title !== null) return item.title
  const { page, params, focus } = stateOf(item, show)
  if (page === null) return item.address
  const asked = params as Readonly<Record<string, unknown>>
  const id = (name: string): unknown => asked[name]
  const day = dataset.inspections.rows.find(
    ({ inspection_id }) => inspection_id === id('inspection'),
  )
  const model = dataset.models.rows.find(({ model_id }) => model_id === id('model'))
  const subject = [
    dataset.indicators.rows.find(({ indicator_id }) => indicator_id === id('indicator'))
      ?.short_name,
    dataset.units.rows.find(({ unit_id }) => unit_id === id('unit'))?.short_name,
    model && shortModelName(model),
    day && words.date(day.date),
    focus
      ?.flatMap((each) => dataset.units.rows.find(({ unit_id }) => unit_id === each) ?? [])
      .map(({ short_name }) => short_name)
      .join(', '),
  ].find((text) => text !== undefined && text !== '')
  const name = words.text(`nav.${page}`)
  return subject === undefined ? name : words.text('meeting.ends.about', { page: name, subject })
}
