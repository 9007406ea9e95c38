import type { ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { overviewView } from '@/analysis/overview'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { sceneOf } from '@/analysis/scene'
import { largest, smallest } from '@/stats/extremes'
import { heldTogether } from '@/i18n/together'
import { count } from '@/i18n/message'
import { slideBoxes } from '@/ui/slides/boxes'
import { LEADING, type Canvas, type Scale } from '@/ui/slides/canvas'
import { headingOf } from '@/ui/slides/heading'
import type { Box, Slide } from '@/ui/slides/slide'
import { wrapText } from '@/ui/slides/wrap'
import type { CoverDrawing, Drawing } from '@/show/slides/drawing'
import { stateOf, type Agenda } from './agenda'
import { itemSubject } from './itemName'
import './words'

/** A meeting, the view that its slides are shown in, and the stage. */
export type Ends = {
  readonly agenda: Agenda
  readonly dataset: Dataset
  readonly state: ScreenState
  readonly stage: Canvas
  readonly words: Words
}

/** In letters: the bar beside the cover with what keeps the words from it, and between two lines. */
const COVER_SIDE = 2
const COVER_GAP = 0.6
/** What stands over the parts where they are under the lines. */
const PARTS_TOP = 0.8
/** The parts stand beside the lines from this width on, and take so much of it. */
const BESIDE_WIDTH = 38
const PARTS_SHARE = 0.56
/** What the time of a part takes, in letters. */
const END = 5

type Part = CoverDrawing['parts'][number]

/**
 * The cover of a meeting under its title: its day, the period and what the figures are, who takes
 * part, how much there is (`items`); beside it or under it what it will speak of, page by page,
 * where that has room. Never throws.
 */
export function coverSlide(ends: Ends, items: string): Slide<Drawing> {
  const { agenda, dataset, state, stage: canvas, words } = ends
  const boxes = slideBoxes(canvas)
  const { layout, main, sides, scale } = boxes
  const [opening] = agenda.items
  const scene = sceneOf(dataset, opening ? stateOf(opening, state) : state)
  const cells = overviewView(dataset, scene, null, words.compare).rows.flatMap((row) =>
    [...row.cells, ...(row.score ? [row.score] : [])].flatMap(
      ({ observation }) => observation ?? [],
    ),
  )
  const said = [...dataset.shortcomings, ...dataset.directives, ...dataset.adoptions]
  const provenance = provenanceOfSaid(
    dataset,
    scene.asOf,
    said.map(({ source_id }) => source_id),
    cells,
  )
  const rests = provenanceMessages(provenance).kinds.map((each) => words.message(each))
  const day =
    agenda.date === null ? [] : [words.text('meeting.ends.day', { day: words.date(agenda.date) })]
  const present = agenda.attendance.split('\n').filter((line) => line.trim() !== '')
  const all = layout === 'stacked' ? [main] : [main, ...sides]
  const left = smallest(all.map((box) => box.left))
  const box = { ...main, left, width: largest(all.map((each) => each.left + each.width)) - left }
  const inner = box.width - scale.text * COVER_SIDE
  const parts = partsOf(ends)
  const beside = inner * PARTS_SHARE
  const isBeside =
    box.width >= scale.text * BESIDE_WIDTH && partsHeight(parts, beside, scale) <= box.height
  const width = isBeside ? inner - beside - scale.text * COVER_SIDE : inner
  // What the figures rest on is said by the source line too, where the cover has no room for it.
  const isRoomy = linesHeight([...day, ...rests, items], width, scale) <= box.height
  const always = isRoomy ? [...rests, items] : [items]
  const lines = [...day, ...fitting(present, always, { ...box, width }, scale)]
  const under = linesHeight(lines, width, scale) + scale.text * PARTS_TOP
  const isUnder = !isBeside && under + partsHeight(parts, inner, scale) <= box.height
  const title = { id: 'meeting.ends.title', values: { title: agenda.title } } as const
  const heading = headingOf(
    { phrases: [{ message: title, tone: 'plain' }], notes: [] },
    boxes,
    words,
  )
  return {
    headline: heading.headline,
    panes: [
      {
        box,
        drawing: {
          kind: 'cover',
          lines: lines.map(heldTogether),
          parts: isBeside || isUnder ? parts : [],
          partsWidth: isBeside ? beside : null,
        },
      },
    ],
    part: 1,
    parts: 1,
    ranks: null,
    provenance,
  }
}

/** Items that follow each other on one page are one part: what of it they show, and their time. */
function partsOf({ agenda, dataset, state, words }: Ends): Part[] {
  const parts: { name: string; holds: string[]; seconds: number }[] = []
  for (const item of agenda.items) {
    const about = item.title === null ? itemSubject(dataset, item, state, words) : null
    const name = about?.page ?? item.title ?? item.address
    const last = parts.at(-1)
    const part = last?.name === name ? last : { name, holds: [], seconds: 0 }
    if (part !== last) parts.push(part)
    if (about !== null && about.subject !== '') part.holds.push(about.subject)
    part.seconds += item.seconds ?? 0
  }
  return parts.map(({ name, holds, seconds }) => ({
    name: heldTogether(name),
    holds: heldTogether(holds.join(', ')),
    end:
      seconds === 0
        ? ''
        : words.text('meeting.ends.minutes', { n: count(Math.max(1, Math.round(seconds / 60))) }),
  }))
}

function partsHeight(parts: readonly Part[], width: number, { text }: Scale): number {
  const room = width - text * END
  return parts.reduce((sum, { name, holds }) => {
    const said = holds === '' ? name : `${name}m · ${holds}`
    return sum + text * (wrapText(said, room, text).length * LEADING + COVER_GAP)
  }, 0)
}

/** The first line is of the size of a headline, as the style sheet has it. */
function linesHeight(lines: readonly string[], width: number, { text, headline }: Scale): number {
  return lines.reduce((sum, line, at) => {
    const size = at === 0 ? headline : text
    return sum + wrapText(line, width, size).length * size * LEADING + text * COVER_GAP
  }, 0)
}

/** Of those present as many lines as the cover holds, and what stands on it whoever comes. */
function fitting(
  present: readonly string[],
  always: readonly string[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  scale: Scale,
): readonly string[] {
  const held: string[] = []
  for (const line of present) {
    const day = scale.headline * LEADING + scale.text * COVER_GAP
    const next = [...held, line, '…', ...always]
    if (day + linesHeight(['', ...next], width, scale) > height) return [...held, '…', ...always]
    held.push(line)
  }
  return [...held, ...always]
}
