import type { LearningView } from '@/analysis/learning/learning'
import { TableToggle } from '@/ui/chart/TableToggle'
import { FocusMark } from '@/ui/cell/marks'
import { MANY_UNITS, UnitChoice } from '@/ui/choice/UnitChoice'
import { Select } from '@/ui/Select'
import { Toggle } from '@/ui/Toggle'
import { UnitStep } from '@/ui/step/UnitStep'
import { useParams, useScreen } from '@/ui/useScreen'
import { useUnitKeys } from '@/ui/useUnitKeys'
import { useText } from '@/ui/useWords'
import css from './page.module.css'

/**
 * Which unit asks and the ways to the ones beside it, focus units first; and how else the page can
 * be seen. `hasAnswers`: whether how it was reckoned stands on the page anyway.
 */
export function LearningTools({
  view,
  hasAnswers,
}: {
  readonly view: LearningView
  readonly hasAnswers: boolean
}) {
  const t = useText()
  const { state, go, href } = useScreen()
  const { map, answers } = useParams('learning')
  const units = view.columns.map(({ unit }) => unit)
  const at = view.unit ? units.indexOf(view.unit) : -1
  const previous = units[at - 1] ?? null
  const next = at === -1 ? null : (units[at + 1] ?? null)
  useUnitKeys(previous, next)
  const place = view.columns[at]?.focus ?? null
  return (
    <div className={css.tools}>
      <UnitStep to={previous} direction="previous" />
      {view.unit && (
        <span className={css.toolsUnit}>
          {place !== null && <FocusMark place={place} />}
          {units.length > MANY_UNITS ? (
            <UnitChoice
              units={units}
              chosen={view.unit}
              label={`${t('learning.unit')}: ${view.unit.short_name}`}
              hrefOf={(unit) => href({ unit })}
              onChoose={(unit) => go({ unit })}
            >
              {view.unit.short_name}
            </UnitChoice>
          ) : (
            <Select
              label={t('learning.unit')}
              value={view.unit.unit_id}
              options={units.map((unit) => [unit.unit_id, unit.short_name] as const)}
              onChoose={(unit) => go({ unit })}
            />
          )}
        </span>
      )}
      <UnitStep to={next} direction="next" />
      <span className={css.toolsViews}>
        {!hasAnswers && view.unit && (
          <Toggle aria-expanded={answers} onClick={() => go({ answers: !answers })}>
            {t('learning.answers.open')}
          </Toggle>
        )}
        {!state.tables && !view.isMute && (
          <Toggle aria-pressed={map} onClick={() => go({ map: !map })}>
            {t('learning.matrix')}
          </Toggle>
        )}
        <TableToggle />
      </span>
    </div>
  )
}
