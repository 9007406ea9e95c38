import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { sceneOf } from '@/analysis/scene'
import type { Headline } from '@/analysis/sentence'
import { count, type Message } from '@/i18n/message'
import { heldTogether } from '@/i18n/together'
import { laneSlides } from '@/ui/slides/lanes'
import type { Slide } from '@/ui/slides/slide'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY, headingEntry } from '@/ui/slides/tableEntry'
import type { Drawing } from '@/show/slides/drawing'
import type { Agenda } from './agenda'
import { coverSlide, type Ends } from './coverSlide'
import { itemName } from './itemName'
import './words'

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
  const scene = sceneOf(dataset, state)
  const provenance = provenanceOfSaid(dataset, scene.asOf, [], [])
  const seconds = agenda.items.reduce((sum, item) => sum + (item.seconds ?? 0), 0)
  const items = words.text(seconds === 0 ? 'meeting.ends.items' : 'meeting.ends.itemsLong', {
    n: count(agenda.items.length),
    minutes: count(Math.round(seconds / 60)),
  })
  const cover = coverSlide(ends, items)
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

/** An item with its number; names of units stay whole. */
function named(item: Agenda['items'][number], at: number, ends: Ends): string {
  const { dataset, state, words } = ends
  const name = itemName(dataset, item, state, words)
  return heldTogether(words.text('meeting.ends.item', { n: count(at + 1), item: name }))
}
