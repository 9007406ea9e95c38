import type { DirectivesView } from '@/analysis/supervision/directives'
import { directiveStateMessage } from '@/analysis/supervision/directiveFacts'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
import { AsOf } from '@/screens/supervision/AsOf'
import { Filters, FilterSelect } from '@/screens/supervision/Filters'

const CLEAR = { inspection: null, unit: null, state: null, show: null } as const

/** What narrows the requests, the day that days are counted on, and the way to the sheet for the next meeting. */
export function DirectiveControls({ view }: { readonly view: DirectivesView }) {
  const words = useWords()
  const say = useSay()
  const { state, go, href } = useScreen()
  const { filter, options, scene } = view
  const isReport = state.show === 'report'
  return (
    <Filters isNarrowed={Object.values(filter).some((each) => each !== null)} onClear={() => go(CLEAR)}>
      <FilterSelect
        name="filter.inspection"
        value={filter.inspection?.inspection_id ?? null}
        options={options.inspections.map(({ inspection_id, date }) => ({ value: inspection_id, label: words.date(date) }))}
        onChoose={(inspection) => go({ inspection, ...(isReport ? {} : { show: null }) })}
      />
      <FilterSelect
        name="filter.unit"
        value={filter.unit?.unit_id ?? null}
        options={options.units.map(({ unit_id, short_name }) => ({ value: unit_id, label: short_name }))}
        onChoose={(unit) => go({ unit, ...(isReport ? {} : { show: null }) })}
      />
      <FilterSelect
        name="filter.state"
        value={filter.state}
        options={options.states.map((each) => ({ value: each, label: words.message(directiveStateMessage(each)) }))}
        onChoose={(each) => go({ state: each, ...(isReport ? {} : { show: null }) })}
      />
      <span className="filters-end">
        <AsOf day={scene.asOf} />
        {isReport ? (
          <>
            <a className="tool" href={href({ show: null })}>
              {say('directives.reportBack')}
            </a>
            <button type="button" className="tool" onClick={() => window.print()}>
              {say('directives.print')}
            </button>
          </>
        ) : (
          <>
            <a className="tool" href={href({ show: 'report' })}>
              {say('directives.report')}
            </a>
            <TableToggle />
          </>
        )}
      </span>
    </Filters>
  )
}
