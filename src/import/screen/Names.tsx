import type { Named } from '@/import/overview'

export const UNITS_LIST = 'intake-units'
export const INDICATORS_LIST = 'intake-indicators'

/** What there is to choose from while a name is typed, once for all questions. */
export function Names({
  units,
  indicators,
}: {
  readonly units: readonly Named[]
  readonly indicators: readonly Named[]
}) {
  return (
    <>
      <datalist id={UNITS_LIST}>
        {units.map(({ value, label }) => (
          <option key={value} value={label} />
        ))}
      </datalist>
      <datalist id={INDICATORS_LIST}>
        {indicators.map(({ value, label }) => (
          <option key={value} value={label} />
        ))}
      </datalist>
    </>
  )
}
