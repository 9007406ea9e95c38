import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { useText, useWords } from '@/ui/useWords'
import { statusClass } from '@/ui/cell/FigureStatus'
import { UnofficialNote } from '@/ui/cell/UnofficialNote'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import textCss from '@/ui/text.module.css'
import figuresCss from '@/screens/supervision/figures.module.css'
import type { RequestsDrawing } from './slideRequests'
import './words'
import css from './requestsSheet.module.css'

/** Requests against units: figures on the fills of the page, words where no figure tells. */
export function RequestsSheet({ rows, columns, unitWidth, fills, unofficial }: RequestsDrawing) {
  const words = useWords()
  const t = useText()
  return (
    <div className={css.requests}>
      <table className={css.requestsTable}>
        <colgroup>
          <col style={{ width: '2em' }} />
          <col />
          {columns.map(({ unit }) => (
            <col key={unit.unit_id} style={{ width: `${unitWidth}em` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('directives.title')}
            </th>
            {columns.map(({ unit, focus }) => (
              <th key={unit.unit_id} scope="col">
                {focus !== null && <FocusMark place={focus} />} {unit.short_name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, number, title, note, cells }) => (
            <tr key={key} data-request={key}>
              <td className={textCss.quiet}>{words.number(number, 0)}</td>
              <th scope="row">
                {title}
                {note !== '' && <span className={textCss.quiet}> · {note}</span>}
              </th>
              {cells.map(({ text, attainment, observation }, index) => (
                <td key={columns[index]?.unit.unit_id}>
                  {attainment === null ? (
                    <span className={textCss.quiet}>{text}</span>
                  ) : (
                    <span
                      className={cx(
                        figuresCss.figureChip,
                        figuresCss[`is-${attainment}`],
                        attainmentCss[`is-${attainment}`],
                        statusClass(observation),
                      )}
                    >
                      <AttainmentMark attainment={attainment} />
                      {text}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={textCss.quiet}>
        {fills}
        {unofficial !== '' && (
          <>
            {' · '}
            <UnofficialNote text={unofficial} />
          </>
        )}
      </p>
    </div>
  )
}
