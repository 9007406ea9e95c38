import type { UnitPageView } from '@/views/unitPage'
import { Directives, Models, Shortcomings, Sources } from '@/components/profile/Profile'
import { useSay, useWords } from '@/components/words'

/** What was said of a unit and asked of it, since when it exists, and where that is said. */
export function UnitStatements({ view }: { readonly view: UnitPageView }) {
  const words = useWords()
  const say = useSay()
  return (
    <div className="unit-statements" role="region" aria-label={say('units.statements')} tabIndex={0}>
      <div>
        <h2 className="only-spoken">{say('units.statements')}</h2>
        <Shortcomings view={view} />
      </div>
      <div>
        <Models view={view} />
      </div>
      <div>
        <Directives view={view} />
        <Sources view={view} />
        {view.exists && view.life.length > 0 && (
          <p className="unit-life small quiet">{view.life.map((note) => words.text(note)).join(' ')}</p>
        )}
      </div>
    </div>
  )
}

/** A unit that did not exist in the period shown: since when it does, and what else is known of it. */
export function UnitAway({ view }: { readonly view: UnitPageView }) {
  const words = useWords()
  return (
    <div className="unit-away">
      <ul className="unit-life">
        {view.life.map((note) => {
          const text = words.text(note)
          return <li key={text}>{text}</li>
        })}
      </ul>
      <UnitStatements view={view} />
    </div>
  )
}
