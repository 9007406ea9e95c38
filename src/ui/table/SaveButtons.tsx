import { useState } from 'react'
import { Button } from '@/ui/Button'
import { useText, useWords } from '@/ui/useWords'
import './words'
import { FORMATS, saveTable } from './save.browser'
import css from './save.module.css'

/** Keeps a table of the page as a file of one kind or the other. */
export function SaveButtons({ table }: { readonly table: () => HTMLTableElement | null }) {
  const t = useText()
  const words = useWords()
  const [isLost, setLost] = useState(false)
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const element = table()
    if (!element) return
    setLost(
      await saveTable(element, format, words).then(
        () => false,
        () => true,
      ),
    )
  }
  return (
    <span className={css.saveButtons}>
      {FORMATS.map((format) => (
        <Button key={format} onClick={() => void save(format)}>
          {t(`saved.${format}`)}
        </Button>
      ))}
      {isLost && <span role="alert">{t('program.lost')}</span>}
    </span>
  )
}
