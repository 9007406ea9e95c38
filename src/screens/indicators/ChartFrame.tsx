import type { Message } from '@/i18n/message'
import type { IndicatorView } from './model'
import { focusWith, wantedFocus } from '@/analysis/scene'
import type { ChartProps, ChartRenderer } from '@/ui/chart/Chart'
import { LazyChart } from '@/ui/chart/LazyChart'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './detail.module.css'
import chartPane from './chartPane.module.css'

/** Charts of more units than this are painted, not built of elements. */
const MOST_ELEMENTS = 40

/** A drawn chart; pressing the mark of a unit follows it, or no longer. */
export function DrawnChart(
  props: { readonly view: IndicatorView; readonly label: string } & Pick<ChartProps, 'option'> &
    Required<Pick<ChartProps, 'hovers'>>,
) {
  const { view, option, label, hovers } = props
  const dataset = useDataset()
  const { state, go } = useScreen()
  const { rows } = view.ranking
  const renderer: ChartRenderer = rows.length > MOST_ELEMENTS ? 'canvas' : 'svg'
  return (
    <LazyChart
      option={option}
      hovers={hovers}
      label={label}
      renderer={renderer}
      onPress={({ name }) => {
        const pressed = rows.find(({ unit }) => unit.short_name === name)
        if (!pressed) return
        const isIn = pressed.focus === null
        go({ focus: focusWith(wantedFocus(dataset, state), pressed.unit.unit_id, isIn) })
      }}
    />
  )
}

/** What stands under a chart: how it is to be read and what it says. */
export function Reading({ messages }: { readonly messages: readonly Message[] }) {
  const words = useWords()
  if (messages.length === 0) return null
  return (
    <p className={cx(textCss.small, css.quiet, textCss.quiet)}>
      {messages.map((message) => words.message(message)).join(' ')}
    </p>
  )
}

/** Why there is no chart. */
export function NoChart({ message }: { readonly message: Message }) {
  const words = useWords()
  return (
    <p className={cx(chartPane.chartAbsent, css.quiet, textCss.quiet)}>{words.message(message)}</p>
  )
}
