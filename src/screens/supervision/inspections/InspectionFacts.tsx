import { count, inner } from '@/i18n/message'
import type { InspectionPage, InspectionSummary, InspectionTable } from './model'
import { AddLink, EditLink } from '@/edit/screen/EditLink'
import { Citations } from '@/screens/supervision/Citations'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import lessons from '@/ui/lessons/lessons.module.css'
import textCss from '@/ui/text.module.css'
import css from './inspectionsPage.module.css'
import '@/analysis/supervision/words'

/**
 * When, how, who led it, from where, which units; the source in full; and the other inspections,
 * where there are any.
 */
export function InspectionFacts({
  page,
  list,
  absent,
}: Listed & { readonly page: InspectionPage }) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  const { inspection, units } = page
  return (
    <div
      className={css.inspectionFacts}
      role="region"
      aria-label={t('inspections.facts')}
      tabIndex={0}
    >
      <h2>{t('inspections.facts')}</h2>
      <dl>
        <Fact label={t('inspections.date')}>{words.date(inspection.date)}</Fact>
        <Fact label={t('inspections.format')}>{t(`format.${inspection.format}`)}</Fact>
        <Fact label={t('inspections.chair')}>{inspection.chair}</Fact>
        <Fact label={t('inspections.place')}>{inspection.place ?? t('inspections.noPlace')}</Fact>
        <Fact label={t('inspections.units')}>
          <ul>
            {units.map(({ unit_id, name }) => (
              <li key={unit_id}>
                <a href={href({ page: 'units', unit: unit_id })}>{name}</a>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <p>
        <EditLink table="inspections" row={inspection.inspection_id} what={inspection.title} />{' '}
        <AddLink table="inspections" isSmall />
      </p>
      <h3>{t('inspections.source')}</h3>
      <Citations sources={page.sources} />
      {list.length > 1 && (
        <InspectionList list={list} absent={absent} chosen={inspection.inspection_id} />
      )}
    </div>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type Listed = {
  readonly list: readonly InspectionSummary[]
  readonly absent: readonly InspectionTable[]
}

function InspectionList({ list, absent, chosen }: Listed & { readonly chosen: string }) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  const counted = (table: InspectionTable, n: number) =>
    absent.includes(table) ? inner({ id: 'statement.absent' }) : count(n)
  return (
    <nav className={css.inspectionList} aria-label={t('inspections.list')}>
      <h3>{t('inspections.list')}</h3>
      <ul>
        {list.map(({ inspection, units, shortcomings, directives }) => (
          <li key={inspection.inspection_id}>
            <a
              href={href({ page: 'inspections', inspection: inspection.inspection_id })}
              aria-current={inspection.inspection_id === chosen ? 'true' : undefined}
            >
              {words.text('inspections.listItem', {
                date: { kind: 'date', date: inspection.date },
                format: { kind: 'message', message: { id: `format.${inspection.format}` } },
              })}
              <span className={cx(css.details, lessons.details, textCss.details)}>
                {words.text('inspections.listCounts', {
                  units: count(units.length),
                  found: counted('shortcomings', shortcomings),
                  asked: counted('directives', directives),
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
