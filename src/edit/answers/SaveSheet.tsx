import { useState } from 'react'
import type { Answering } from '@/analysis/answers/asked'
import { load } from '@/ui/load.browser'
import { Toggle } from '@/ui/Toggle'
import { useDataset } from '@/ui/useDataset'
import { useText } from '@/ui/useWords'
import './words'

/** A button that saves the sheet of one unit, whose program comes when asked for. */
export function SaveSheet({
  of,
  label,
  children,
}: {
  readonly of: Answering
  readonly label?: string
  readonly children: string
}) {
  const t = useText()
  const dataset = useDataset()
  const [isLost, setLost] = useState(false)
  const save = async (): Promise<void> => {
    try {
      const { saveSheet } = await load(() => import('./saveSheets.browser'))
      await saveSheet(dataset, of)
      setLost(false)
    } catch {
      setLost(true)
    }
  }
  return (
    <>
      <Toggle aria-label={label} onClick={() => void save()}>
        {children}
      </Toggle>
      {isLost && <span role="alert">{t('program.lost')}</span>}
    </>
  )
}
