import type { TableMark } from '@/ui/slides/tableDrawing'
import { AttainmentMark, ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './tableRenderer.module.css'

/** What a line of a slide is, as a sign. */
export function RowMark({ mark }: { readonly mark: TableMark }) {
  if (mark.kind === 'model') return <ModelMark />
  if (mark.kind === 'shortcoming') return <ShortcomingMark state={mark.state} />
  return (
    <span className={cx(css.sheetVerdict, attainmentCss[`is-${mark.attainment}`])}>
      <AttainmentMark attainment={mark.attainment} />
    </span>
  )
}
