import { useEffect, useRef, useState } from 'react'
import { Button } from '@/ui/Button'
import { useText, useWords } from '@/ui/useWords'
import './words'
import { FORMATS, saveTable } from './save.browser'
import css from './save.module.css'

type Work = 'none' | 'lost' | { readonly done: number; readonly of: number }

/**
 * Keeps a table of the page as a file of one kind or the other; of a long one it says how far it
 * is, and can be stopped.
 */
export function SaveButtons({ table }: { readonly table: () => HTMLTableElement | null }) {
  const t = useText()
  const words = useWords()
  const [work, setWork] = useState<Work>('none')
  const isWanted = useRef(false)
  useEffect(
    () => () => {
      isWanted.current = false
    },
    [],
  )
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const element = table()
    if (!element) return
    isWanted.current = true
    const tell = (done: number, of: number): boolean => {
      if (isWanted.current) setWork({ done, of })
      return isWanted.current
    }
    setWork(
      await saveTable(element, format, words, tell).then(
        () => 'none',
        () => 'lost',
      ),
    )
  }
  const isBusy = typeof work === 'object'
  return (
    <span className={css.saveButtons}>
      {FORMATS.map((format) => (
        <Button key={format} disabled={isBusy} onClick={() => void save(format)}>
          {t(`saved.${format}`)}
        </Button>
      ))}
      {isBusy && (
        <>
          <span role="status">
            {words.text('saved.progress', {
              n: words.number(work.done, 0),
              of: words.number(work.of, 0),
            })}
          </span>
          <Button
            onClick={() => {
              isWanted.current = false
            }}
          >
            {t('saved.stop')}
          </Button>
        </>
      )}
      {work === 'lost' && <span role="alert">{t('program.lost')}</span>}
    </span>
  )
}
