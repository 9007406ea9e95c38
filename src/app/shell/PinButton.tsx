import { useState } from 'react'
import { stampOf } from '@/analysis/provenance'
import { load } from '@/ui/load.browser'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import toolCss from '@/ui/tool.module.css'
import css from './header.module.css'
import { Button } from '@/ui/Button'

/**
 * Puts the present view on the agenda of this browser. The program of meetings comes with the first
 * press.
 */
export function PinButton() {
  const t = useText()
  const words = useWords()
  const dataset = useDataset()
  const { state, href } = useScreen()
  const [pinned, setPinned] = useState<{ readonly meeting: string | null } | 'lost' | null>(null)
  const press = async (): Promise<void> => {
    const loaded = await load(() => import('@/show/meeting/pin')).catch(() => null)
    setPinned(loaded === null ? 'lost' : { meeting: loaded.pin(state, words, stampOf(dataset)) })
    setTimeout(() => setPinned(null), 6000)
  }
  return (
    <>
      <Button title={t('pin.label')} aria-label={t('pin.label')} onClick={() => void press()}>
        <svg viewBox="0 0 20 20" className={toolCss.toolIcon} aria-hidden="true">
          <path d="M7 2h6l-1 6 3 3H5l3-3zM10 11v7" />
        </svg>
      </Button>
      {pinned && (
        <p className={css.pinSaid} role="status">
          {pinned === 'lost' || pinned.meeting === null ? (
            t(pinned === 'lost' ? 'program.lost' : 'pin.unkept')
          ) : (
            <a href={href({ page: 'meeting', meeting: pinned.meeting })}>{t('pin.done')}</a>
          )}
        </p>
      )}
    </>
  )
}
