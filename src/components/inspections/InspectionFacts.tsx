import { count } from '@/i18n/message'
import type { InspectionPage, InspectionSummary } from '@/views/inspections'
import { Citations } from '@/components/shortcomings/Citations'
import { useLinks } from '@/components/shortcomings/links'
import { useScreen } from '@/components/screen'
import { useSay, useWords } from '@/components/words'

/** When, how, who led it, from where, which units; the source in full; and the other inspections, where there are any. */
export function InspectionFacts({ page, list }: { readonly page: InspectionPage; readonly list: readonly InspectionSummary[] }) {
  const words = useWords()
  const say = useSay()
  const links = useLinks()
  const { inspection, units } = page
  return (
    <section className="inspection-facts" aria-label={say('inspections.facts')}>
      <h2>{say('inspections.facts')}</h2>
      <dl>
        <Fact label={say('inspections.date')}>{words.date(inspection.date)}</Fact>
        <Fact label={say('inspections.format')}>{say(`format.${inspection.format}`)}</Fact>
        <Fact label={say('inspections.chair')}>{inspection.chair}</Fact>
        <Fact label={say('inspections.place')}>{inspection.place ?? say('inspections.noPlace')}</Fact>
        <Fact label={say('inspections.units')}>
          <ul>
            {units.map(({ unit_id, name }) => (
              <li key={unit_id}>
                <a href={links.page('units', { unit: unit_id })}>{name}</a>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <h3>{say('inspections.source')}</h3>
      <Citations sources={page.sources} />
      {list.length > 1 && <InspectionList list={list} chosen={inspection.inspection_id} />}
    </section>
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

function InspectionList({ list, chosen }: { readonly list: readonly InspectionSummary[]; readonly chosen: string }) {
  const words = useWords()
  const say = useSay()
  const { href } = useScreen()
  return (
    <nav className="inspection-list" aria-label={say('inspections.list')}>
      <h3>{say('inspections.list')}</h3>
      <ul>
        {list.map(({ inspection, units, shortcomings, directives }) => (
          <li key={inspection.inspection_id}>
            <a
              href={href({ inspection: inspection.inspection_id, show: null, unit: null })}
              aria-current={inspection.inspection_id === chosen ? 'true' : undefined}
            >
              {words.text({
                id: 'inspections.listItem',
                values: {
                  date: { kind: 'date', date: inspection.date },
                  format: { kind: 'message', message: { id: `format.${inspection.format}` } },
                },
              })}
              <span className="details">
                {words.text({
                  id: 'inspections.listCounts',
                  values: { units: count(units.length), found: count(shortcomings), asked: count(directives) },
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
