import type { CSSProperties } from 'react'
import { slideBoxes } from '@/ui/slides/boxes'
import type { Drawing } from './drawing'
import type { Box, Slide } from '@/ui/slides/slide'
import { sourceLine, sourceRoom } from './source'
import type { Canvas } from '@/ui/slides/canvas'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { useWords } from '@/ui/useWords'
import { DrawingRenderer } from './DrawingRenderer'
import { SlideHeading } from './SlideHeading'
import css from './slide.module.css'

/**
 * One slide on its stage: the conclusion, what proves it, and on what it rests. `title` stands in
 * place of the computed headline.
 */
export function SlideRenderer(props: {
  readonly slide: Slide<Drawing>
  readonly stage: Canvas
  /** `null` where it is none of what is counted. */
  readonly number: number | null
  readonly of: number
  readonly title?: string | null
  /** What else there is to say of the data. */
  readonly news?: string | null
}) {
  const { slide, stage: canvas, number, of, title = null, news = null } = props
  const words = useWords()
  const ranks = slide.ranks && words.message(slide.ranks)
  const boxes = slideBoxes({ ...canvas, ...slide.framed })
  const { scale, source, layout } = boxes
  const page = number === null ? null : words.text('slide.page', { n: number, of })
  const room = sourceRoom(boxes, page)
  const parts = slide.partTexts ?? []
  const line = sourceLine(slide.provenance, words, room, { ranks, news, parts })
  const sizes = {
    width: canvas.width,
    height: canvas.height,
    '--slide-text': `${scale.text}px`,
    '--slide-source': `${scale.source}px`,
    '--slide-headline': `${scale.headline}px`,
    '--slide-line': `${scale.line}px`,
  } as CSSProperties
  return (
    <article data-slide="" data-layout={layout} className={css.slide} style={sizes}>
      <SlideHeading headline={slide.headline} title={title} boxes={boxes} />
      {slide.panes.map(({ box, drawing }, index) => (
        <div key={index} data-pane={drawing.kind} className={css.slidePane} style={boxStyle(box)}>
          <PaneBoundary resetKey={`${number}`}>
            <DrawingRenderer drawing={drawing} box={box} scale={scale} />
          </PaneBoundary>
        </div>
      ))}
      <footer className={css.slideFoot} data-source-line="" style={boxStyle(source)}>
        {/* Between them a line may break where they follow each other. */}
        <p>{line.text}</p> {line.part !== '' && <p className={css.slidePart}>{line.part}</p>}{' '}
        {page !== null && <p className={css.slideNumber}>{page}</p>}
      </footer>
    </article>
  )
}

function boxStyle({ left, top, width, height }: Box): CSSProperties {
  return { left, top, width, height }
}
