import { bareFigure } from '@/analysis/cell'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { differenceFigure } from '@/analysis/findings/phrase'
import type { ChangeRow, ChangesView, ComparedPeriod } from './unitPageChanges'
import { DataTable } from '@/ui/chart/DataTable'
import { ChangeMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useMedia } from '@/ui/useMedia'
import { WIDE } from '@/ui/rooms'
import { useText, useWords } from '@/ui/useWords'
import { Select } from '@/ui/Select'
import '@/ui/cell/words'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './page.module.css'

/** As many as a glance takes in, and as a wide screen has room for; the table has them all. */
const MOST = { narrow: 3, wide: 5 }

/**
 * What a unit gained and lost most since another period, and whether the test tells it from chance.
 */
export function Changes({
  view,
  isTable,
}: {
  readonly view: ChangesView
  readonly isTable: boolean
}) {
  const words = useWords()
  const t = useText()
  const { base, refused, gains, losses, same, better, worse } = view
  if (base === null) return null
  return (
    <section className={css.changesPane}>
      <header className={cx(css.paneHead, textCss.paneHead)}>
        <h2>
          <BaseChoice view={view} base={base} />
        </h2>
      </header>
      {refused === 'kind' && <p className={textCss.quiet}>{t('units.changes.refusedKind')}</p>}
      {refused === 'nodata' && <p className={textCss.quiet}>{t('units.changes.refusedNodata')}</p>}
      {refused === 'validity' && (
        <p className={textCss.quiet}>
          {words.text('units.changes.refusedValidity', {
            period: { kind: 'period', period: base.period },
          })}
        </p>
      )}
      {refused === null && (
        <p className={cx(textCss.small, textCss.quiet)}>
          {words.text(`units.changes.${movedId(better, worse)}`, {
            better: count(better),
            worse: count(worse),
            of: count(gains.length + losses.length + same.length),
          })}
        </p>
      )}
      {refused === null &&
        (isTable ? (
          <ChangesTable view={view} base={base} />
        ) : (
          <div className={css.changesLists}>
            <ChangeList kind="gains" rows={gains} />
            <ChangeList kind="losses" rows={losses} />
          </div>
        ))}
    </section>
  )
}

function movedId(better: number, worse: number): 'both' | 'better' | 'worse' | 'neither' {
  if (better > 0) return worse > 0 ? 'both' : 'better'
  return worse > 0 ? 'worse' : 'neither'
}

function baseText(words: Words, { period, role }: ComparedPeriod): string {
  const figure = { kind: 'period', period } as const
  if (role === 'asked') return words.period(period)
  return words.message(
    role === 'previous'
      ? { id: 'units.changes.previous', values: { period: figure } }
      : { id: 'units.changes.year', values: { period: figure } },
  )
}

function BaseChoice({
  view: { choices },
  base,
}: {
  readonly view: ChangesView
  readonly base: ComparedPeriod
}) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  return (
    <span className={css.changesBase}>
      <Select
        isLabelShown
        className={css.changesBase}
        label={t('units.changes.title')}
        value={base.period}
        options={choices.map((choice) => [choice.period, baseText(words, choice)])}
        onChoose={(period) =>
          go({
            versus: choices.some((each) => each.period === period && each.role === 'previous')
              ? null
              : period,
          })
        }
      />
      <span className={css.onlyPaper}>{baseText(words, base)}</span>
    </span>
  )
}

function ChangeList({
  kind,
  rows,
}: {
  readonly kind: 'gains' | 'losses'
  readonly rows: readonly ChangeRow[]
}) {
  const words = useWords()
  const isWide = useMedia(WIDE)
  const t = useText()
  const shown = rows.slice(0, isWide ? MOST.wide : MOST.narrow)
  const isMixed = shown.some(({ cell }) => cell.indicator.measure !== 'percent')
  return (
    <div>
      <h3>{t(isMixed ? `units.changes.${kind}Mixed` : `units.changes.${kind}`)}</h3>
      {rows.length === 0 && (
        <p className={cx(textCss.small, textCss.quiet)}>{t('units.changes.noGain')}</p>
      )}
      <ul className={css.changes}>
        {shown.map((row) => (
          <li
            key={row.cell.indicator.indicator_id}
            className={isTold(row) ? undefined : css.isUntold}
          >
            <span className={css.changeName}>
              <Unbroken text={row.cell.indicator.short_name} />
            </span>
            <span className={css.changePath}>{pathText(words, row)}</span>
            <strong>
              {isTold(row) && <ChangeMark direction={row.difference > 0 ? 'up' : 'down'} />}
              {isMixed ? differenceText(words, row) : shortText(words, row)}
              <span className={textCss.onlySpoken}>{t(verdictId(row))}</span>
            </strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ChangesTable({
  view: { gains, losses, same },
  base,
}: {
  readonly view: ChangesView
  readonly base: ComparedPeriod
}) {
  const words = useWords()
  const t = useText()
  return (
    <DataTable
      caption={`${t('units.changes.title')} ${baseText(words, base)}`}
      head={[
        t('units.bullet.indicator'),
        words.period(base.period),
        t('units.bullet.value'),
        t('units.changes.difference'),
        t('units.changes.verdict'),
      ]}
      rows={[...gains, ...same, ...[...losses].reverse()].map((row) => [
        row.cell.indicator.short_name,
        words.value(row.before, row.cell.indicator.measure, row.cell.indicator.decimals),
        words.value(row.now, row.cell.indicator.measure, row.cell.indicator.decimals),
        differenceText(words, row),
        t(verdictId(row)),
      ])}
    />
  )
}

const isTold = ({ judged }: ChangeRow): boolean =>
  judged.verdict === 'better' || judged.verdict === 'worse'

function verdictId(row: ChangeRow) {
  if (isTold(row))
    return row.judged.verdict === 'better' ? ('change.better' as const) : ('change.worse' as const)
  return row.judged.method === 'test' && !row.judged.isSlight
    ? ('units.changes.within' as const)
    : ('units.changes.slight' as const)
}

function pathText(words: Words, { before, now, cell: { indicator } }: ChangeRow): string {
  return words.text('units.changes.path', {
    from: bareFigure(indicator, before),
    to: bareFigure(indicator, now),
  })
}

/** The points that the heading names, where all are percentages. */
function shortText(words: Words, { difference, cell }: ChangeRow): string {
  return words.text('figure.plain', {
    value: { kind: 'number', value: difference, decimals: cell.indicator.decimals, signed: true },
  })
}

function differenceText(words: Words, { difference, cell: { indicator } }: ChangeRow): string {
  return words.text('figure.plain', { value: differenceFigure(indicator, difference, true) })
}
