import { useMemo } from 'react'
import type { Unit } from '@/dataset/tables/units'
import { lessonsView, type LessonsView } from '@/analysis/learning/lessons'
import type { Scene } from '@/analysis/scene'
import { useDataset } from '@/ui/useDataset'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from './lessons.module.css'
import textCss from '@/ui/text.module.css'
import '@/analysis/learning/words'

/**
 * Who to learn from, in few words, and the way to the map that gives every reason; `most` models a
 * shortcoming. Nothing where nothing is owed.
 */
export function Lessons(props: {
  readonly scene: Scene
  readonly unit: Unit
  readonly most?: number
}) {
  const { scene, unit, most = 2 } = props
  const dataset = useDataset()
  const t = useText()
  const view = useMemo(() => lessonsView(dataset, scene, unit, most), [dataset, scene, unit, most])
  if (view === null) return null
  return (
    <section className={css.lessons}>
      <h3>
        <LearningLink unit={unit}>{t('profile.lessons')}</LearningLink>
      </h3>
      <LessonList view={view} />
    </section>
  )
}

/** The lessons alone, for where a heading stands already. */
export function LessonList({ view }: { readonly view: LessonsView }) {
  const words = useWords()
  return (
    <ul className={cx(css.statements, textCss.statements)}>
      {view.lessons.map(({ key, state, models, reasons }) => (
        <li key={key}>
          <ModelMark />
          <span>
            {models.map(({ model_id, name }) => (
              <LearningLink key={model_id} unit={view.unit}>
                {name}
              </LearningLink>
            ))}
            <span className={cx(css.details, textCss.details)}>
              <ShortcomingMark state={state} />{' '}
              {reasons.map((reason) => words.message(reason)).join(' · ')}
            </span>
          </span>
        </li>
      ))}
      {view.lacks.map((lack) => {
        const text = words.message(lack)
        return (
          <li key={text} className={css.isLack}>
            <span aria-hidden="true">–</span>
            <span className={cx(css.details, textCss.details)}>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The way to the learning map of a unit. */
function LearningLink({
  unit,
  children,
}: {
  readonly unit: Unit
  readonly children: React.ReactNode
}) {
  const { href } = useScreen()
  return (
    <a className={css.lessonLink} href={href({ page: 'learning', unit: unit.unit_id })}>
      {children}
    </a>
  )
}
