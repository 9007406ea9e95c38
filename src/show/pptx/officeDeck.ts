import { never } from '@/dataset/never'
import { phraseMessages } from '@/analysis/sentence'
import type { Words } from '@/i18n/translator'
import type { Drawing } from '@/show/slides/drawing'
import { kindsText, sourceLine } from '@/show/slides/source'
import { INKS } from '@/ui/office/inks'
import type { OfficeSlide, Run, Shape } from '@/ui/office/shapes'
import { slideBoxes } from '@/ui/slides/boxes'
import { LEADING, type Canvas } from '@/ui/slides/canvas'
import { isSmallHeading, sentenceOf } from '@/ui/slides/heading'
import type { Slide } from '@/ui/slides/slide'
import { ladderShapes } from './ladderShapes'
import { lineShapes } from './lineShapes'
import { gridShapes, listShapes, tileShapes } from './listShapes'
import { matrixShapes } from './matrixShapes'
import { rankingShapes } from './rankingShapes'
import { resultShapes } from './resultShapes'
import type { Setting } from './signs'
import { stripShapes } from './stripShapes'

/** A slide of a show with what the agenda says of it. */
export type ShownSlide = {
  readonly slide: Slide<Drawing>
  /** Stands in place of the headline. */
  readonly title: string | null
  readonly notes: string
  /** Of an item of the agenda; `null` for what stands before the first and after the last. */
  readonly number: number | null
  readonly of: number
}

/** What the page number keeps free, in letters. */
const NUMBER = 8

/**
 * A slide of a show as PowerPoint has it: the same on the same canvas, drawn as tables, charts and
 * shapes that can be changed. The same for the same arguments. Never throws.
 */
export function officeSlide(shown: ShownSlide, canvas: Canvas, words: Words): OfficeSlide {
  const { slide, title, notes, number, of } = shown
  const boxes = slideBoxes({ ...canvas, ...slide.framed })
  const { scale, source, headline } = boxes
  const own = slide.keepsHeadline === true ? null : title
  const text = own ?? sentenceOf(slide.headline, words)
  const size = isSmallHeading(text, boxes) ? scale.text : scale.headline
  const width = source.width - NUMBER * scale.source
  return {
    title: {
      box: headline,
      runs: (own === null ? headlineRuns(slide, words) : [{ text: own }]).map((run) => ({
        ...run,
        isBold: true,
        size,
      })),
    },
    shapes: slide.panes.flatMap(({ box, drawing }) => shapesOf(drawing, { box, scale, words })),
    footer: {
      box: { ...source, width },
      runs: sourceRuns(slide, words, { ...source, width }, scale.source),
    },
    number: {
      box: { ...source, left: source.left + width, width: source.width - width },
      text: number === null ? '' : words.text('slide.page', { n: number, of }),
    },
    notes,
  }
}

function headlineRuns({ headline }: Slide<Drawing>, words: Words): Run[] {
  const said = phraseMessages(headline.phrases)
  return said.map((message, index) => ({
    text: `${words.message(message)}${words.text(
      index === said.length - 1 ? 'headline.stop' : 'headline.joint',
    )}`,
    ink: headline.phrases[index]?.tone === 'alarm' ? INKS.alarm : INKS.text,
  }))
}

/**
 * The source line; what says that figures are not official is marked as they are, and so is the
 * legend of that mark.
 */
function sourceRuns(
  { provenance, ranks }: Slide<Drawing>,
  words: Words,
  box: { readonly width: number; readonly height: number },
  size: number,
): Run[] {
  const room = {
    width: box.width,
    size,
    lines: Math.floor(box.height / (size * LEADING) + 0.01),
    isInline: false,
  }
  const { text } = sourceLine(provenance, words, room, {
    ranks: ranks && words.message(ranks),
    news: null,
    parts: [],
  })
  const kinds = kindsText(provenance, words)
  const look = { ink: INKS['text-quiet'] } as const
  if (kinds === '' || !text.startsWith(kinds)) return [{ text, ...look }]
  const isBroken = provenance.statuses.includes('illustrative')
  return [
    { text: kinds, ...look, mark: isBroken ? 'dash' : null },
    { text: text.slice(kinds.length), ...look },
  ]
}

function shapesOf(drawing: Drawing, setting: Setting): Shape[] {
  switch (drawing.kind) {
    case 'matrix':
      return matrixShapes(drawing, setting)
    case 'ranking':
      return rankingShapes(drawing, setting)
    case 'strips':
      return stripShapes(drawing, setting)
    case 'tiles':
      return tileShapes(drawing, setting)
    case 'line':
      return lineShapes(drawing, setting)
    case 'ladder':
      return ladderShapes(drawing, setting)
    case 'results':
      return resultShapes(drawing, setting)
    case 'grid':
      return gridShapes(drawing, setting)
    case 'cover':
      return [
        {
          kind: 'text',
          name: drawing.lines[0] ?? '',
          box: setting.box,
          paragraphs: [
            ...drawing.lines,
            ...drawing.parts.map(({ name, holds }) => (holds === '' ? name : `${name}: ${holds}`)),
          ].map((text) => ({ runs: [{ text }] })),
          isWrapped: true,
        },
      ]
    case 'table':
      return listShapes(drawing, setting)
    default:
      return never(drawing)
  }
}
