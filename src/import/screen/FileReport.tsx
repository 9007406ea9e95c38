import type { IntakeOverview, TableOverview } from '@/import/overview'
import { encodingTitle } from '@/import/issueNames'
import { useText, useWords } from '@/ui/useWords'
import { Columns } from './Columns'
import { Detections } from './Detections'
import { Preview } from './Preview'
import { Questions } from './Questions'
import { Reading } from './Reading'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './fileReport.module.css'
import intakeCss from './intake.module.css'
import { Button } from '@/ui/Button'

const COUNTS = ['read', 'taken', 'changed', 'refused', 'skipped'] as const

/**
 * What became of one table of a file: counts, what was recognised, what has to be asked, and its
 * first rows.
 */
export function FileReport({
  table,
  overview,
}: {
  readonly table: TableOverview
  readonly overview: IntakeOverview
}) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const { format, encoding, problems } = table
  const about = [
    format === null
      ? t('file.unreadable')
      : t('file.format', { format: t(`file.format.${format}`) }),
    encoding === null ? null : t('file.encoding', { encoding: encodingTitle(encoding, words) }),
    table.table === null ? null : t('file.as', { table: t(`table.${table.table}`) }),
    table.made === 0 ? null : t('file.made', { n: table.made }),
  ].filter((part) => part !== null)
  return (
    <article className={css.fileReport} aria-label={table.file} data-file={table.file}>
      <header>
        <h3>{table.file}</h3>
        <p className={cx(text.small, text.quiet)}>{about.join(' · ')}</p>
        <Button onClick={() => port.act({ kind: 'remove', file: table.origin })}>
          {t('files.remove', { file: table.origin })}
        </Button>
      </header>
      {table.figures !== null && table.figures.read > 0 && (
        <p data-testid="figure-counts">
          {t('summary.figures', {
            read: table.figures.read,
            taken: table.figures.taken + table.figures.changed,
          })}
        </p>
      )}
      <dl className={css.intakeCounts}>
        {COUNTS.map((each) => (
          <div key={each} data-count={each}>
            <dt>{t(`count.${each}`)}</dt>
            <dd>{words.number(table.rows[each], 0)}</dd>
          </div>
        ))}
      </dl>
      <p className={problems.error > 0 ? intakeCss.intakeFaults : text.quiet}>
        {t('summary.problems', {
          errors: problems.error,
          warnings: problems.warning,
          infos: problems.info,
        })}
      </p>
      <Questions table={table} />
      {table.preview.length > 0 && <Preview table={table} />}
      {table.columns.length > 0 && <Columns table={table} indicators={overview.indicators} />}
      {table.detections.length > 0 && <Detections table={table} />}
      <Reading table={table} />
    </article>
  )
}
