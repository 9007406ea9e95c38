import { PrintPage } from '@/app/print/PrintPage'
import { SaveDeck } from '@/show/pptx/SaveDeck'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'

/** The page that is open as slides, and on paper. */
export function SavePage() {
  const t = useText()
  const { state } = useScreen()
  return (
    <>
      <fieldset>
        <legend>{t('deck.legend')}</legend>
        <SaveDeck name={document.title} items={[{ state, title: null, notes: '' }]} />
      </fieldset>
      <PrintPage />
    </>
  )
}
