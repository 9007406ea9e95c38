import { useEffect, useRef, useState } from 'react'
import type { Agenda } from '@/show/meeting/agenda'
import { FILE } from '@/since/base'
import { earlierDataset } from '@/since/earlierPackage'
import { useEarlier } from '@/since/earlierPackage.browser'
import { Button } from '@/ui/Button'
import { load } from '@/ui/load.browser'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import type { DeckRequest } from './saveDeck.browser'
import './words'
import css from './saveDeck.module.css'

/** The shapes of slides that offices have, as px of a screen. */
const SHAPES = [
  { key: 'wide', width: 1920, height: 1080 },
  { key: 'narrow', width: 1440, height: 1080 },
] as const

type Work = 'none' | 'lost' | { readonly done: number; readonly of: number }

/**
 * Saves views as a deck for PowerPoint, at the sizes of the room in the address; says how far it
 * is, and can be stopped.
 */
export function SaveDeck({
  name,
  items,
  agendaOf,
}: Pick<DeckRequest, 'name' | 'items'> & {
  /** The meeting as it stands when the deck is asked for, with its minutes. */
  readonly agendaOf?: () => Agenda
}) {
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const earlier = earlierDataset(useEarlier(state.since === FILE))
  const [work, setWork] = useState<Work>('none')
  const isWanted = useRef(false)
  useEffect(
    () => () => {
      isWanted.current = false
    },
    [],
  )
  const save = async ({ width, height }: (typeof SHAPES)[number]): Promise<void> => {
    isWanted.current = true
    setWork({ done: 0, of: items.length })
    const canvas = {
      width,
      height,
      ratio: state.room,
      safe: (state.safe ?? 0) / 100,
    }
    const meeting = agendaOf ? { agenda: agendaOf(), state } : null
    const request = { name, items, meeting, dataset, earlier, canvas, words }
    try {
      const { saveDeck } = await load(() => import('./saveDeck.browser'))
      await saveDeck(request, (done, of) => {
        if (isWanted.current) setWork({ done, of })
        return isWanted.current
      })
      setWork('none')
    } catch {
      setWork('lost')
    }
  }
  const isBusy = typeof work === 'object'
  return (
    <span className={css.saveDeck} data-save-deck="">
      {SHAPES.map((shape) => (
        <Button
          key={shape.key}
          disabled={isBusy}
          title={words.text('deck.how')}
          onClick={() => void save(shape)}
        >
          {words.text(`deck.${shape.key}`)}
        </Button>
      ))}
      {isBusy && (
        <>
          <span role="status">{words.text('deck.progress', { n: work.done, of: work.of })}</span>
          <Button
            onClick={() => {
              isWanted.current = false
            }}
          >
            {words.text('deck.cancel')}
          </Button>
        </>
      )}
      {work === 'lost' && <span role="alert">{words.text('program.lost')}</span>}
    </span>
  )
}
