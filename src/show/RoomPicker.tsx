import { useState } from 'react'
import { NUMBER_BOUNDS, type ScreenState } from '@/address/screen'
import { ratioOfRoom, ROOM_BOUNDS } from './slides/room'
import { DEFAULT_RATIO } from '@/ui/slides/canvas'
import type { ScreenPort } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { Select, type SelectOption } from '@/ui/Select'

const ROOMS: readonly number[] = [4, 5, 6]
const OTHER = 'other'

/**
 * The room’s one number: chosen, or worked out from the farthest seat and the size of the screen.
 */
export function RoomPicker({
  state,
  go,
}: {
  readonly state: ScreenState
  readonly go: ScreenPort['go']
}) {
  const words = useWords()
  const ratio = state.room ?? DEFAULT_RATIO
  const [isTyping, setTyping] = useState(false)
  const choose = (value: string | null): void => {
    setTyping(value === OTHER)
    if (value !== OTHER) go({ room: Number(value) }, { replace: true })
  }
  return (
    <>
      <Select
        isLabelShown
        label={words.text('show.room')}
        value={isTyping ? OTHER : String(ratio)}
        options={[
          ...[...new Set([...ROOMS, ratio])]
            .sort((a, b) => a - b)
            .map((each): SelectOption<string> => [
              String(each),
              words.text('show.roomTimes', {
                n: words.number(each, Number.isInteger(each) ? 0 : 1),
              }),
            ]),
          [OTHER, words.text('show.roomOther')],
        ]}
        onChoose={choose}
      />
      {isTyping && <Measured go={go} />}
    </>
  )
}

function Measured({ go }: { readonly go: ScreenPort['go'] }) {
  const words = useWords()
  const [distance, setDistance] = useState('')
  const [diagonal, setDiagonal] = useState('')
  const change = (metres: string, inches: string): void => {
    setDistance(metres)
    setDiagonal(inches)
    const room = ratioOfRoom(
      Number(metres),
      Number(inches),
      window.innerWidth / window.innerHeight,
      NUMBER_BOUNDS.room,
    )
    if (room !== null) go({ room }, { replace: true })
  }
  const field = (
    id: 'show.roomDistance' | 'show.roomDiagonal',
    value: string,
    step: number,
    onChange: (text: string) => void,
  ) => {
    const [min, max] = id === 'show.roomDistance' ? ROOM_BOUNDS.distance : ROOM_BOUNDS.diagonal
    return (
      <label>
        {words.text(id)}
        <input
          type="number"
          value={value}
          min={min}
          max={max}
          step={step}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    )
  }
  return (
    <>
      {field('show.roomDistance', distance, 0.1, (text) => change(text, diagonal))}
      {field('show.roomDiagonal', diagonal, 1, (text) => change(distance, text))}
    </>
  )
}
