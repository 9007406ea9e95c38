import type { Scene } from '@/analysis/scene'
import { useMemo } from 'react'
import { askedOf } from '@/analysis/answers/asked'
import { SaveSheet } from '@/edit/answers/SaveSheet'
import { useDataset } from '@/ui/useDataset'
import type { UnitPageView } from './model'
import { UnitAnswers } from '@/ui/answers/UnitAnswers'
import { Lessons } from '@/ui/lessons/Lessons'
import { Directives, Models, Shortcomings, Sources } from '@/ui/profile/ProfileStatements'
import { useMedia } from '@/ui/useMedia'
import { WALL } from '@/ui/rooms'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './page.module.css'

/** What was said of a unit and asked of it, since when it exists, and where that is said. */
export function UnitStatements({
  view,
  scene,
}: {
  readonly view: UnitPageView
  readonly scene: Scene
}) {
  const t = useText()
  const isWall = useMedia(WALL)
  return (
    <div
      className={css.unitStatements}
      role="region"
      aria-label={t('units.statements')}
      tabIndex={0}
    >
      <div>
        <h2 className={textCss.onlySpoken}>{t('units.statements')}</h2>
        {!view.isMute && <Shortcomings view={view} />}
        {isWall && <Said view={view} />}
      </div>
      <div>
        <Lessons scene={scene} unit={view.unit} most={isWall ? 2 : 1} />
        {!view.isMute && <Models view={view} />}
      </div>
      <div>
        {!view.isMute && <Directives view={view} />}
        <UnitAnswers unit={view.unit} scene={scene} />
        <UnitSheet view={view} scene={scene} />
        {!isWall && <Said view={view} />}
      </div>
    </div>
  )
}

/** The sheet to send to the unit, with everything that it owes an answer to. */
function UnitSheet({ view: { unit }, scene }: Parameters<typeof UnitStatements>[0]) {
  const t = useText()
  const dataset = useDataset()
  const asked = useMemo(() => askedOf(dataset, scene, unit), [dataset, scene, unit])
  if (asked.length === 0) return null
  return (
    <p className={css.unitSheet}>
      <SaveSheet of={{ unit, asked }}>{t('sheets.own')}</SaveSheet>
    </p>
  )
}

/** Where it is said, and since when the unit exists. */
function Said({ view }: { readonly view: UnitPageView }) {
  const words = useWords()
  return (
    <>
      <Sources view={view} />
      {view.exists && view.life.length > 0 && (
        <p className={cx(css.unitLife, textCss.small, textCss.quiet)}>
          {view.life.map((note) => words.message(note)).join(' ')}
        </p>
      )}
    </>
  )
}

/**
 * A unit that did not exist in the period shown: since when it does, and what else is known of it.
 */
export function UnitAway({ view, scene }: { readonly view: UnitPageView; readonly scene: Scene }) {
  const words = useWords()
  return (
    <div className={css.unitAway}>
      <ul className={css.unitLife}>
        {view.life.map((note) => {
          const text = words.message(note)
          return <li key={text}>{text}</li>
        })}
      </ul>
      <UnitStatements view={view} scene={scene} />
    </div>
  )
}
