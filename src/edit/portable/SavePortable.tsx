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

type Outcome = Pick<PortableMade, 'missing' | 'newErrors'>
type Work = 'none' | 'making' | { readonly failed: string } | { readonly made: Outcome }

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
  return (
    <Maker
      label={words.text('portable.make')}
      hint={words.text('portable.hint')}
      make={async () => {
        const { makePortable } = await load(() => import('./portable.browser'))
        const now = new Date()
        const moment = { time: words.time(now), day: words.date(localDay(now)) }
        const about = words.text('portable.about', moment)
        const made = await makePortable({ dataset, draft, lay, start, about })
        download(made.html, `${name}.html`)
        return made
      }}
    />
  )
}

/** Saves the package that this browser shows, the same bytes for the same data. */
export function SavePackage({ name }: { readonly name: string }) {
  const words = useWords()
  const dataset = useDataset()
  const draft = useDraftSession()
  return (
    <Maker
      label={words.text('portable.zip')}
      hint={words.text('portable.zipHint')}
      make={async () => {
        const { wholePackage, zipAside } = await load(() => import('./wholePackage.browser'))
        const made = await wholePackage({ dataset, draft })
        download(await zipAside(made.files), `${name}.zip`)
        return made
      }}
    />
  )
}

/** A button that makes a file, and what came of it. */
function Maker(props: {
  readonly label: string
  readonly hint: string
  readonly make: () => Promise<Outcome>
}) {
  const { label, hint, make } = props
  const words = useWords()
  const [work, setWork] = useState<Work>('none')
  const press = async (): Promise<void> => {
    setWork('making')
    try {
      setWork({ made: await make() })
    } catch (reason) {
      setWork({ failed: reason instanceof Error ? reason.message : String(reason) })
    }
  }
  const said = ({ missing, newErrors }: Outcome): string => {
    if (missing.length > 0) return words.text('portable.missing', { files: missing.join(', ') })
    if (newErrors > 0) return words.text('portable.faults', { n: newErrors })
    return words.text('portable.done')
  }
  return (
    <>
      <Button title={hint} disabled={work === 'making'} onClick={() => void press()}>
        {label}
      </Button>{' '}
      <span role="status">
        {work === 'making' && words.text('portable.making')}
        {typeof work === 'object' && 'made' in work && said(work.made)}
      </span>
      {typeof work === 'object' && 'failed' in work && (
        <span role="alert">
          {words.text('portable.failed', { reason: work.failed, file: PORTABLE_FILE })}
        </span>
      )}
    </>
  )
}
