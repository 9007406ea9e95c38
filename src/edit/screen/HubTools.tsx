import { useState } from 'react'
import { identityOf } from '@/edit/identity'
import { download } from '@/ui/download.browser'
import type { NewPackage } from '@/edit/port'
import { WorkerLost, type WorkerEnd } from '@/ui/worker.browser'
import { useText } from '@/ui/useWords'
import { DRAFT_FILE } from './Unkept'
import type { OpenDraft } from './useOpenDraft'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './draft.module.css'
import hubCss from './hub.module.css'
import { Button } from '@/ui/Button'
import { FileButton } from '@/ui/FileButton'

const ZIP = 'data.zip'

type Making =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'failed'; readonly end: WorkerEnd; readonly reason: string }
  | { readonly kind: 'done'; readonly made: NewPackage }

/** The new package as a zip, and the draft itself as a small file for a colleague, out and in. */
export function HubTools({ open }: { readonly open: OpenDraft }) {
  const t = useText()
  const { port, state, base, files } = open
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const make = async (): Promise<void> => {
    setMaking({ kind: 'working' })
    try {
      const made = await port.zip(files)
      download(made.blob, ZIP)
      setMaking({ kind: 'done', made })
    } catch (reason) {
      const end = reason instanceof WorkerLost ? reason.end : 'fault'
      setMaking({
        kind: 'failed',
        end,
        reason: reason instanceof Error ? reason.message : String(reason),
      })
    }
  }
  return (
    <section>
      <h2>{t('hub.out')}</h2>
      <ul className={hubCss.draftWays}>
        {state.changes.length > 0 && (
          <>
            <li>
              <Button isChief onClick={() => void make()}>
                {t('hub.zip')}
              </Button>
              <span className={cx(textCss.small, textCss.quiet)}>{t('hub.zipHint')}</span>
            </li>
            <li>
              <Button onClick={() => download(port.exportDraft(identityOf(base)), DRAFT_FILE)}>
                {t('hub.export')}
              </Button>
              <span className={cx(textCss.small, textCss.quiet)}>{t('hub.exportHint')}</span>
            </li>
          </>
        )}
        <li>
          <FileButton
            accept=".json,application/json"
            onFiles={([file]) => void file.text().then(port.importDraft)}
          >
            {t('hub.import')}
          </FileButton>
        </li>
      </ul>
      <div role="status">
        <Outcome making={making} />
      </div>
    </section>
  )
}

function Outcome({ making }: { readonly making: Making }) {
  const t = useText()
  switch (making.kind) {
    case 'idle':
      return null
    case 'working':
      return <p>{t('hub.zipping')}</p>
    case 'failed':
      return (
        <p className={cx(css.draftNotice, css.isAlert)}>
          {making.end === 'fault'
            ? t('hub.zipFailed', { reason: making.reason })
            : t(`hub.zip.${making.end}`)}
        </p>
      )
    case 'done': {
      const { lost, newErrors } = making.made
      return (
        <>
          <p>{t('hub.zipDone')}</p>
          {lost.length > 0 && (
            <p className={cx(css.draftNotice, css.isAlert)}>
              {t('hub.zipLost', { files: lost.join(', ') })}
            </p>
          )}
          {newErrors > 0 && (
            <p className={cx(css.draftNotice, css.isAlert)}>
              {t('hub.zipErrors', { n: newErrors })}
            </p>
          )}
        </>
      )
    }
  }
}
