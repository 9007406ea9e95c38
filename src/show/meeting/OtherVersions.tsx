import type { Version } from '@/ui/storage/versions'
import { useWords } from '@/ui/useWords'
import type { Minutes } from './useMinutes'
import './words'
import { Button } from '@/ui/Button'

/**
 * What other windows wrote at the same time, until somebody says what becomes of it. `take`: what
 * the first button says.
 */
export function OtherVersions(props: {
  readonly others: readonly Version[]
  readonly take: 'meeting.otherJoin' | 'meeting.otherApart'
  readonly shows?: boolean
  readonly onTake: (version: Version) => void
  readonly onDrop: (version: Version) => void
}) {
  const { others, take, shows = false, onTake, onDrop } = props
  const words = useWords()
  return others.map((version) => (
    <div key={`${version.tab} ${version.at}`} role="status">
      <p>{words.text('meeting.otherWrote', { time: words.time(new Date(version.at)) })}</p>
      {shows && <blockquote>{version.text}</blockquote>}
      <Button onClick={() => onTake(version)}>{words.text(take)}</Button>
      <Button onClick={() => onDrop(version)}>{words.text('meeting.otherDrop')}</Button>
    </div>
  ))
}

/** Minutes that another window typed at the same item at the same time. */
export function OtherMinutes({ minutes }: { readonly minutes: Minutes }) {
  const { text, others, write, drop } = minutes
  return (
    <OtherVersions
      others={others}
      take="meeting.otherJoin"
      shows
      onTake={(version) => {
        write([text, version.text ?? ''].filter((each) => each !== '').join('\n'))
        drop(version)
      }}
      onDrop={drop}
    />
  )
}
