import type { InspectionsView } from './model'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { AsOf } from '@/screens/supervision/AsOf'
import { Filters, FilterSelect } from '@/screens/supervision/Filters'
import css from '@/screens/supervision/filters.module.css'

/** Which inspection, and another one to compare it with. */
export function InspectionControls({ view }: { readonly view: InspectionsView }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { chosen, others, comparison, list, scene } = view
  if (!chosen) return null
  const { inspection_id: id } = chosen.inspection
  return (
    <Filters isShort isNarrowed={false} onClear={() => undefined}>
      {list.length > 1 && (
        <FilterSelect
          name="filter.inspection"
          value={id}
          none={t('filter.inspection')}
          options={list.map(({ inspection }) => [
            inspection.inspection_id,
            words.date(inspection.date),
          ])}
          onChoose={(inspection) => go({ inspection, against: null, unit: null })}
        />
      )}
      <FilterSelect
        name="inspections.compareWith"
        value={
          comparison
            ? (id === comparison.later.inspection_id ? comparison.earlier : comparison.later)
                .inspection_id
            : null
        }
        none={t('inspections.compareNone')}
        options={others.map(({ inspection_id, date }) => [
          inspection_id,
          `${t('inspections.compareWith')} ${words.date(date)}`,
        ])}
        onChoose={(against) => go({ inspection: id, against, unit: null })}
      />
      {comparison && comparison.units.length > 1 && (
        <FilterSelect
          name="inspections.compareUnit"
          value={comparison.chosen.unit.unit_id}
          none={t('inspections.compareUnit')}
          options={comparison.units.map(({ unit }) => [unit.unit_id, unit.short_name])}
          onChoose={(unit) => go({ unit })}
        />
      )}
      <span className={css.filtersEnd}>
        <AsOf day={scene.asOf} />
      </span>
    </Filters>
  )
}
