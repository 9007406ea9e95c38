import { useCallback } from 'react'
import type { Act } from './keys'
import { Laser } from './Laser'
import { SlideCanvas } from './SlideCanvas'
import { useShow, useCanvas } from './useShow'
import { useShowKeys } from './useShowKeys'
import { useWindowSize } from './useWindowSize'
import { cx } from '@/ui/cx'
import css from './show.module.css'

/** The picture shared with remote sites is of this shape whatever the room has. */
const SHAPE = 16 / 9

/** The 16:9 slide for the remote sites: it follows the room, and its keys lead too. */
export function ConferenceShow() {
  const { width, height } = useWindowSize()
  const stage = useCanvas(
    width / height > SHAPE
      ? { width: Math.floor(height * SHAPE), height }
      : { width, height: Math.floor(width / SHAPE) },
  )
  const show = useShow(stage, false)
  const { deck, position, part, isBlack, spot, move, setBlack } = show
  const act = useCallback(
    (found: Exclude<Act, { kind: 'digit' }>) => {
      if (found.kind === 'move') move(found.move)
      else if (found.kind === 'black') setBlack(!isBlack)
    },
    [move, setBlack, isBlack],
  )
  useShowKeys(act)
  return (
    <main className={cx(css.show, css.isConference)}>
      <div className={css.showLetterbox} style={{ width: stage.width, height: stage.height }}>
        <div className={css.showSlide} key={`${position.slide} ${part}`}>
          <SlideCanvas deck={deck} slide={position.slide} part={part} stage={stage} />
        </div>
        <Laser spot={spot} own={null} />
        {isBlack && <div className={css.showBlack} />}
      </div>
    </main>
  )
}
