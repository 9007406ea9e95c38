import { useState } from 'react'
import { localDay } from '@/dataset/day'
import { useDraftSession } from '@/edit/useDraftSession'
import { Button } from '@/ui/Button'
import { download } from '@/ui/download.browser'
import { load } from '@/ui/load.browser'
import { useDataset } from '@/ui/useDataset'
import { useWords } from '@/ui/useWords'
import { PORTABLE_FILE } from './portable'
import type { PortableMade, PortableRequest } from './portable.browser'
import './words'

type Work = 'none' | 'making' | { readonly failed: string } | { readonly made: PortableMade }

/**
 * Makes one file that opens by double click, of what this browser shows, stamped with the moment.
 * `name`: of the file, without its ending.
 */
export function SavePortable({
  name,
  lay,
  start,
}: Pick<PortableRequest, 'lay' | 'start'> & { readonly name: string }) {
  const words = useWords()
  const dataset = useDataset()
  const draft = useDraftSession()
  const [work, setWork] = useState<Work>('none')
  const make = async (): Promise<void> => {
    setWork('making')
    try {
      const { makePortable } = await load(() => import('./portable.browser'))
      const now = new Date()
      const moment = { time: words.time(now), day: words.date(localDay(now)) }
      const about = words.text('portable.about', moment)
      const made = await makePortable({ dataset, draft, lay, start, about })
      download(made.html, `${name}.html`)
      setWork({ made })
    } catch (reason) {
      setWork({ failed: reason instanceof Error ? reason.message : String(reason) })
    }
  }
  return (
    <>
      <Button
        title={words.text('portable.hint')}
        disabled={work === 'making'}
        onClick={() => void make()}
      >
        {words.text('portable.make')}
      </Button>
      <span role="status">
        {work === 'making' && words.text('portable.making')}
        {typeof work === 'object' && 'made' in work && outcome(work.made)}
      </span>
      {typeof work === 'object' && 'failed' in work && (
        <span role="alert">
          {words.text('portable.failed', { reason: work.failed, file: PORTABLE_FILE })}
        </span>
      )}
    </>
  )
  function outcome({ missing, newErrors }: PortableMade): string {
    if (missing.length > 0) return words.text('portable.missing', { files: missing.join(', ') })
    if (newErrors > 0) return words.text('portable.faults', { n: newErrors })
    return words.text('portable.done')
  }
}
