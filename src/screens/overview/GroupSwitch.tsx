import { useState } from 'react'
import { foldText } from '@/dataset/text'
import type { Unit } from '@/dataset/tables/units'
import type { GroupedBy } from '@/analysis/grouped/overviewGroups'
import { SearchField } from '@/ui/SearchField'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import './words/groups'
import switchCss from './mapSwitch.module.css'
import css from './groups.module.css'

/** One list, or units in groups; and a search that leads to one of many. */
export function GroupSwitch({
  units,
  by,
}: {
  readonly units: readonly Unit[]
  readonly by: GroupedBy | null
}) {
  const t = useText()
  const { go, href } = useScreen()
  const [query, setQuery] = useState('')
  const found = findUnits(units, query)
  const choices: readonly (GroupedBy | null)[] = units.some(({ areas }) => areas.length > 0)
    ? [null, 'area', 'third']
    : [null, 'third']
  return (
    <div className={css.groupTools}>
      <nav className={switchCss.mapSwitch} aria-label={t('overviewGroups.switch')}>
        {choices.map((each) => (
          <a
            key={each}
            href={href({ groups: each, map: false, cell: null })}
            aria-current={each === by ? 'true' : undefined}
          >
            {t(each === null ? 'overviewGroups.list' : `overviewGroups.${each}`)}
          </a>
        ))}
      </nav>
      <form
        className={css.groupSearch}
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          const [first] = found
          if (first) go({ unit: first.unit_id, cell: null })
          setQuery('')
        }}
      >
        <SearchField label={t('overviewGroups.search')} held={query} onType={setQuery} />
        {found.length > 0 && (
          <ul className={css.groupFound}>
            {found.map((unit) => (
              <li key={unit.unit_id}>
                <a href={href({ unit: unit.unit_id, cell: null })} onClick={() => setQuery('')}>
                  {unit.name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </form>
    </div>
  )
}

const MOST_FOUND = 8

/** Units of that name, without its marks and under other spellings; none without a query. */
function findUnits(units: readonly Unit[], query: string): readonly Unit[] {
  const wanted = foldText(query.trim())
  if (wanted === '') return []
  return units
    .filter(({ name, short_name: short, aliases }) =>
      foldText([name, short, ...aliases].join('  ')).includes(wanted),
    )
    .slice(0, MOST_FOUND)
}
