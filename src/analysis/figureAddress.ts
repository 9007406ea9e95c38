/** One figure by whose it is, of what and of when; `''` where that is open. */
export type FigureAt = {
  readonly unit: string
  readonly indicator: string
  readonly period: string
}

const ADDRESS = 'figure'

/** The form of a figure as the address of the data page holds it: `figure;UNIT;INDICATOR;PERIOD`. */
export function figureRow({ unit, indicator, period }: FigureAt): string {
  return [ADDRESS, unit, indicator, period].join(';')
}

/** The figure that an address names; `null` where it names none. Never throws. */
export function figureIn(row: string | null): FigureAt | null {
  const [what, unit = '', indicator = '', period = ''] = (row ?? '').split(';')
  return what === ADDRESS ? { unit, indicator, period } : null
}
