import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useScreen } from '@/ui/useScreen'

/**
 * Whether charts stand as tables: as the address has it on a screen, and never on paper, where one
 * sheet holds the page as it is drawn.
 */
export function useTables(): boolean {
  const { state } = useScreen()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The sheet is laid out as soon as these have run.
    const before = (): void => flushSync(() => setPrinting(true))
    const after = (): void => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return state.tables && !isPrinting
}
