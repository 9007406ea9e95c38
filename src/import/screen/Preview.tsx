import type { PreviewRow, TableOverview } from '@/import/overview'
import { useText, useWords } from '@/ui/useWords'
import { periodText } from './periodText'
import text from '@/ui/text.module.css'
import css from './intakeTable.module.css'
import intakeCss from './intake.module.css'

/**
 * The first rows as they are written, and what is made of each by what is known now: it follows
 * every answer.
 */
export function Preview({ table: { preview, columns, file } }: { readonly table: TableOverview }) {
  const t = useText()
  const width = preview.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  return (
    <div className="intake-preview">
      <h4>{t('preview.title')}</h4>
      <div
        className={css.intakeTable}
        role="region"
        aria-label={`${t('preview.title')} ${file}`}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('preview.row')}</th>
              <th scope="col">{t('preview.becomes')}</th>
              {columns.slice(0, width).map(({ heading, index }) => (
                <th key={index} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row) => (
              <tr key={row.row}>
                <th scope="row">{row.row}</th>
                <td className={css.intakeBecomes}>
                  <Becomes row={row} />
                </td>
                {row.cells.map((cell, index) => (
                  <td key={columns[index]?.index ?? index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Becomes({ row: { figures, made } }: { readonly row: PreviewRow }) {
  const t = useText()
  const words = useWords()
  if (made === 0) return <span className={intakeCss.intakeNeeded}>{t('preview.nothing')}</span>
  if (figures.length === 0) return <span>{t('preview.record', { n: made })}</span>
  return (
    <ul>
      {figures.map(({ unit, indicator, period, value }) => (
        <li key={`${unit}-${indicator}-${period}`}>
          {t('preview.figure', {
            unit,
            indicator,
            period: periodText(period, words),
            value: value === null ? t('preview.missing') : words.number(value, decimalsOf(value)),
          })}
        </li>
      ))}
      {made > figures.length && (
        <li className={text.quiet}>{t('preview.more', { n: made - figures.length })}</li>
      )}
    </ul>
  )
}

/**
 * As many decimals as the figure has: nothing is rounded where one looks whether it was read
 * rightly.
 */
function decimalsOf(value: number): number {
  return Math.min(10, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length)
}
