import { useEffect, useRef, useState, type RefObject } from 'react'
import { THEMES, type ScreenState } from '@/address/screen'
import type { PlainMessageId } from '@/i18n/message'
import { ASIDES } from './aside'
import type { Act } from './keys'
import type { ScreenPort } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import type { ShowNewsPort } from './useKiosk'
import { RoomPicker } from './RoomPicker'
import './words'
import { Select } from '@/ui/Select'
import { cx } from '@/ui/cx'
import css from './show.module.css'

const MARGINS = [0, 3, 5] as const

/**
 * Buttons for whoever has a mouse or a finger: out of sight until the pointer comes to the lower
 * edge or the keyboard into them. As long as they are out of sight, what stands on the slide under
 * them can be pressed.
 */
export function ShowBar(props: {
  readonly act: (act: Exclude<Act, { kind: 'digit' }>) => void
  readonly state: ScreenState
  readonly go: ScreenPort['go']
  readonly news: ShowNewsPort
}) {
  const { act, state, go, news } = props
  const words = useWords()
  const bar = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(bar)
  const button = (id: PlainMessageId, what: Exclude<Act, { kind: 'digit' }>) => (
    <button type="button" onClick={() => act(what)}>
      {words.text(id)}
    </button>
  )
  return (
    <div
      ref={bar}
      className={cx(css.showBar, isNear && css['is-near'])}
      role="toolbar"
      aria-label={words.text('show.bar')}
      title={words.text('show.keys')}
    >
      {button('show.previous', { kind: 'move', move: 'previous' })}
      {button('show.next', { kind: 'move', move: 'next' })}
      {ASIDES.map((about) => (
        <span key={about}>{button(`show.aside.${about}`, { kind: 'aside', about })}</span>
      ))}
      {button('show.black', { kind: 'black' })}
      {button('show.laser', { kind: 'laser' })}
      {button('show.full', { kind: 'full' })}
      {button('show.notes', { kind: 'notes' })}
      {button('show.conference', { kind: 'conference' })}
      <RoomPicker state={state} go={go} />
      <Select
        isLabelShown
        label={words.text('show.safe')}
        value={String(state.safe ?? 0)}
        options={[...new Set([...MARGINS, state.safe ?? 0])]
          .sort((a, b) => a - b)
          .map((margin) => [
            String(margin),
            words.text('figure.plain', {
              value: { kind: 'value', value: margin, measure: 'percent', decimals: 0 },
            }),
          ])}
        onChoose={(margin) => go({ safe: Number(margin) || null }, { replace: true })}
      />
      <Select
        isLabelShown
        label={words.text('show.theme')}
        value={state.theme ?? 'light'}
        options={THEMES.map((theme) => [theme, words.text(`show.${theme}`)])}
        onChoose={(theme) => go({ theme }, { replace: true })}
      />
      {news.swap && (
        <button type="button" onClick={news.swap}>
          {words.text(news.isBack ? 'show.toNewer' : 'show.toEarlier')}
        </button>
      )}
      {button('show.leave', { kind: 'leave' })}
    </div>
  )
}

/**
 * A pointer is at the lower edge within this share of the height: under everything that stands on a
 * slide.
 */
const EDGE = 0.025

/** Whether the pointer has come to the lower edge, and has not left the buttons since. */
function useIsNear(bar: RefObject<HTMLDivElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const onPointer = ({ clientY }: PointerEvent): void => {
      const top = bar.current?.getBoundingClientRect().top ?? Infinity
      setNear((was) => clientY >= (was ? top : window.innerHeight * (1 - EDGE)))
    }
    window.addEventListener('pointermove', onPointer)
    window.addEventListener('pointerdown', onPointer)
    return () => {
      window.removeEventListener('pointermove', onPointer)
      window.removeEventListener('pointerdown', onPointer)
    }
  }, [bar])
  return isNear
}
