import { dropped } from '@/import/screen/dropped.browser'
import { useDroppedFiles } from '@/ui/useDroppedFiles'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import './words'
import css from './dropAnywhere.module.css'

/** Files dropped on any page are brought to the import; while they hang over it, it says so. */
export function DropAnywhere() {
  const t = useText()
  const { go } = useScreen()
  const isOver = useDroppedFiles((files) => {
    dropped.set(files)
    go({ page: 'data', tab: 'import' })
  })
  return isOver && <p className={css.note}>{t('drop.anywhere')}</p>
}
