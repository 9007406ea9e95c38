import type { ShortcomingsView } from '@/analysis/supervision/shortcomings'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { AsOf } from '@/screens/supervision/AsOf'
import {
  Filters,
  FilterSelect,
  InspectionFilter,
  TOP,
  UnitFilter,
} from '@/screens/supervision/Filters'
import { SearchField } from '@/ui/SearchField'
import css from '@/screens/supervision/filters.module.css'

const CLEAR = {
  inspection: null,
  field: null,
  unit: null,
  state: null,
  query: null,
  ...TOP,
} as const

/** What narrows the page of shortcomings, and the day that days are counted on. */
export function ShortcomingFilters({ view }: { readonly view: ShortcomingsView }) {
  const t = useText()
  const { go } = useScreen()
  const { filter, options, scene } = view
  return (
    <Filters
      isNarrowed={Object.values(filter).some((each) => each !== null)}
      onClear={() => go(CLEAR)}
    >
      <InspectionFilter chosen={filter.inspection} options={options.inspections} />
      <FilterSelect
        name="filter.field"
        value={filter.field?.field_id ?? null}
        options={options.fields.map(({ field_id, short_name }) => [field_id, short_name])}
        onChoose={(field) => go({ field, ...TOP })}
      />
      <UnitFilter chosen={filter.unit} options={options.units} />
      <FilterSelect
        name="filter.state"
        value={filter.state}
        options={options.states.map((state) => [state, t(`shortcoming.${state}`)])}
        onChoose={(state) => go({ state, ...TOP })}
      />
      <SearchField
        label={t('filter.query')}
        held={filter.query ?? ''}
        onType={(text) =>
          go({ query: text.trim() === '' ? null : text, ...TOP }, { replace: true })
        }
      />
      <span className={css.filtersEnd}>
        <AsOf day={scene.asOf} />
        <TableToggle />
      </span>
    </Filters>
  )
}
