import type { DirectivesView } from '@/analysis/supervision/directives'
import { directiveStateMessage } from '@/analysis/supervision/directiveFacts'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { AsOf } from '@/screens/supervision/AsOf'
import {
  Filters,
  FilterSelect,
  InspectionFilter,
  TOP,
  UnitFilter,
} from '@/screens/supervision/Filters'
import toolCss from '@/ui/tool.module.css'
import css from '@/screens/supervision/filters.module.css'
import { Button } from '@/ui/Button'

const CLEAR = {
  inspection: null,
  indicator: null,
  unit: null,
  state: null,
  report: false,
  ...TOP,
} as const

/**
 * What narrows the requests, the day that days are counted on, and the way to the sheet for the
 * next meeting.
 */
export function DirectiveControls({ view }: { readonly view: DirectivesView }) {
  const words = useWords()
  const t = useText()
  const { go, href } = useScreen()
  const { report: isReport } = useParams('directives')
  const { filter, options, scene } = view
  return (
    <Filters
      isNarrowed={Object.values(filter).some((each) => each !== null)}
      onClear={() => go(CLEAR)}
    >
      <InspectionFilter chosen={filter.inspection} options={options.inspections} />
      <UnitFilter chosen={filter.unit} options={options.units} />
      <FilterSelect
        name="filter.indicator"
        value={filter.indicator?.indicator_id ?? null}
        options={options.indicators.map(({ indicator_id, short_name }) => [
          indicator_id,
          short_name,
        ])}
        onChoose={(each) => go({ indicator: each, ...TOP })}
      />
      <FilterSelect
        name="filter.state"
        value={filter.state}
        options={options.states.map((each) => [each, words.message(directiveStateMessage(each))])}
        onChoose={(each) => go({ state: each, ...TOP })}
      />
      <span className={css.filtersEnd}>
        <AsOf day={scene.asOf} />
        {isReport ? (
          <>
            <a className={toolCss.tool} href={href({ report: false })}>
              {t('directives.reportBack')}
            </a>
            <Button onClick={() => window.print()}>{t('directives.print')}</Button>
          </>
        ) : (
          <>
            <a className={toolCss.tool} href={href({ report: true, ...TOP })}>
              {t('directives.report')}
            </a>
            <TableToggle />
          </>
        )}
      </span>
    </Filters>
  )
}
