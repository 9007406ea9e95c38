import { useEffect, useMemo } from 'react'
import { whyView } from '@/analysis/why/ladder'
import type { Scene } from '@/analysis/scene'
import { Button } from '@/ui/Button'
import { Headline } from '@/ui/Headline'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import status from '@/ui/issues/status.module.css'
import textCss from '@/ui/text.module.css'
import { Ladder } from './Ladder'
import { ladderRows } from './ladderRows'
import { LadderTable } from './LadderTable'
import css from './whyPage.module.css'

/** Components with a step of their own: as many as are read at a glance. */
const MOST = 6

/** Why a unit has its score: the ladder, and under it how the score is made. */
export function WhyPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const words = useWords()
  const t = useText()
  const { state, go } = useScreen()
  const asked = state.why
  const why = useMemo(() => whyView(dataset, scene, asked ?? []), [dataset, scene, asked])
  const drawn = useMemo(
    () => (why.kind === 'ladder' ? ladderRows(why, MOST, words) : null),
    [why, words],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      go({ why: null })
    }
    // Before the keys of the shell, for which Escape puts something else away.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [go])
  if (why.kind === 'none' || drawn === null)
    return (
      <main className={status.failure}>
        {why.kind === 'none' && <h1>{words.message(why.message)}</h1>}
        <Button onClick={() => go({ why: null })}>{t('ladder.back')}</Button>
      </main>
    )
  return (
    <main className={css.why}>
      <Headline headline={why.headline} />
      <PaneBoundary resetKey={`${why.unit.unit_id}${scene.period}${why.base.kind}`}>
        <div className={css.panes}>
          <div className={css.drawn}>
            <Ladder ladder={why} drawn={drawn} choices="full" />
          </div>
          <LadderTable ladder={why} />
        </div>
      </PaneBoundary>
      <footer className={css.foot}>
        <p className={cx(textCss.quiet, textCss.small)}>
          {words.text('ladder.method', {
            scale: { kind: 'count', value: why.composite.max_score ?? 100 },
          })}
        </p>
        <Provenance provenance={why.provenance} />
      </footer>
    </main>
  )
}
