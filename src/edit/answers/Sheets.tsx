import { useMemo } from 'react'
import { answering } from '@/analysis/answers/asked'
import { sceneOf } from '@/analysis/scene'
import type { OpenDraft } from '@/edit/screen/useOpenDraft'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import textCss from '@/ui/text.module.css'
import { SheetsBack } from './SheetsBack'
import { SheetsOut } from './SheetsOut'
import './words'

/** The sheets that go out to the units and come back, in the period that the screens show. */
export function Sheets({ open }: { readonly open: OpenDraft }) {
  const t = useText()
  const dataset = useDataset()
  const { state } = useScreen()
  const scene = useMemo(() => sceneOf(dataset, state), [dataset, state])
  const all = useMemo(() => answering(dataset, scene), [dataset, scene])
  return (
    <section>
      <h2>{t('sheets.title')}</h2>
      <p className={textCss.quiet}>{t('sheets.lead')}</p>
      <SheetsBack scene={scene} open={open} />
      {all.length === 0 ? <p>{t('sheets.none')}</p> : <SheetsOut all={all} />}
    </section>
  )
}
