import type { CSSProperties } from 'react'
import type { TableDrawing, TableRow } from '@/ui/slides/tableDrawing'
import { FocusMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import { RowMark } from './RowMark'
import { useFocusToggle } from './useFocusToggle'
import textCss from '@/ui/text.module.css'
import css from './tableRenderer.module.css'

/** A list on a slide: what it is, whom it is of, what has become of it. */
export function TableRenderer({ drawing }: { readonly drawing: TableDrawing }) {
  const { rows, widths, focus } = drawing
  const style = {
    '--sheet-mark': `${widths.mark}px`,
    '--sheet-main': `${widths.main}px`,
    '--sheet-units': `${widths.units}px`,
    '--sheet-end': `${widths.end}px`,
  } as CSSProperties
  return (
    <ul className={css.sheetTable} style={style}>
      {rows.map((row) => (
        <li key={row.key} data-aim={`line ${row.key}`} style={{ minHeight: row.height }}>
          {row.isHeading ? <h2>{row.main}</h2> : <Entry row={row} widths={widths} focus={focus} />}
        </li>
      ))}
    </ul>
  )
}

function Entry({
  row,
  widths,
  focus,
}: { readonly row: TableRow } & Pick<TableDrawing, 'widths' | 'focus'>) {
  const words = useWords()
  const names = row.units.length > 0 && <Units row={row} focus={focus} />
  return (
    <>
      {widths.mark > 0 && (
        <span className={css.sheetMark}>
          {row.mark && !row.isContinued && <RowMark mark={row.mark} />}
        </span>
      )}
      <div className={css.sheetMain}>
        <p>{row.isContinued ? words.text('slide.continued', { text: row.main }) : row.main}</p>
        {row.note !== null && row.note !== '' && <p className={textCss.quiet}>{row.note}</p>}
        {widths.units === 0 && names}
        {widths.end === 0 && row.end !== null && <p className={textCss.quiet}>{row.end}</p>}
      </div>
      {widths.units > 0 && <div className={css.sheetUnits}>{names}</div>}
      {widths.end > 0 && <p className={css.sheetEnd}>{row.end}</p>}
    </>
  )
}

function Units({ row, focus }: { readonly row: TableRow } & Pick<TableDrawing, 'focus'>) {
  const toggle = useFocusToggle()
  return (
    <p className={css.sheetNames}>
      {row.units.map(({ unit_id, short_name }, index) => {
        const place = focus.get(unit_id)
        return (
          <button
            key={unit_id}
            type="button"
            data-aim={`${unit_id}~`}
            aria-pressed={place !== undefined}
            onClick={() => toggle(unit_id)}
          >
            {place !== undefined && <FocusMark place={place} />}
            {index < row.units.length - 1 ? `${short_name},` : short_name}
          </button>
        )
      })}
    </p>
  )
}
