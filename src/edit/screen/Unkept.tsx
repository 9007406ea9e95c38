import { identityOf } from '@/edit/identity'
import { download } from '@/ui/download.browser'
import { useText } from '@/ui/useWords'
import type { OpenDraft } from './useOpenDraft'
import css from './draft.module.css'
import { Button } from '@/ui/Button'

export const DRAFT_FILE = 'ban-nhap.json'

/** Says that the browser could not keep the draft, and gives it out at once. */
export function Unkept({ open: { port, state, base } }: { readonly open: OpenDraft }) {
  const t = useText()
  if (state.unkept === null) return null
  return (
    <div role="alert" className={css.draftAlert}>
      <p>{t(`unkept.${state.unkept}`)}</p>
      <Button isChief onClick={() => download(port.exportDraft(identityOf(base)), DRAFT_FILE)}>
        {t('unkept.get')}
      </Button>
    </div>
  )
}
