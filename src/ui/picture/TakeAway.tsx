import { Suspense, useState } from 'react'
import { lazily } from '@/ui/lazily'
import { Toggle } from '@/ui/Toggle'
import { useText } from '@/ui/useWords'
import './words'

const Dialog = lazily(() => import('./TakeDialog').then((module) => module.TakeDialog))

/**
 * Asks what a pane is to be taken away as: a picture or a file of its table. The pane is the one
 * that it stands in; what makes the files is fetched when it is pressed. `isAside`: not offered,
 * though what it was asked for goes on.
 */
export function TakeAway(props: { readonly pane?: HTMLElement; readonly isAside?: boolean }) {
  const { pane: given, isAside = false } = props
  const t = useText()
  const [pane, setPane] = useState<HTMLElement | null>(null)
  return (
    <>
      <Toggle
        aria-haspopup="dialog"
        hidden={isAside}
        onClick={({ currentTarget }) =>
          setPane(given ?? currentTarget.closest<HTMLElement>('[role="region"],section'))
        }
      >
        {t('take.open')}
      </Toggle>
      {pane && (
        <Suspense fallback={null}>
          <Dialog pane={pane} onClose={() => setPane(null)} />
        </Suspense>
      )}
    </>
  )
}
