import type { Words } from '@/i18n/translator'
import { count } from '@/i18n/message'
import { shownDecimals, targetMessage } from '@/analysis/cell'
import { coverageMessages } from '@/analysis/provincial'
import { bareRank, type Place } from '@/analysis/ranking'
import type { Extreme, BulletRow } from './unitPageBullet'

/** From so many units on, those that share an extreme are counted. */
const MOST_NAMED = 3

/** The rank of a unit; a dash where it has none. */
export function placeText(words: Words, place: Place | null): string {
  return place === null ? '–' : words.message(bareRank(place))
}

/** A figure of a row; what it is measured in stands where its target does. */
export function written(words: Words, { cell }: BulletRow, value: number): string {
  return words.number(value, shownDecimals(cell.indicator, value, cell.target))
}

/** The figure of the unit, or the band that stands in its place. */
export function valueText(words: Words, row: BulletRow): string {
  const { value, band } = row.cell
  if (value === null) return '–'
  return band && isBand(row.cell) ? band.label : written(words, row, value)
}

/** Where a figure is only an order its band stands in its place. */
export function isBand({ band, indicator }: BulletRow['cell']): boolean {
  return band !== null && indicator.polarity === 'none'
}

/** The target with its sign and measure; the measure alone where there is no target. */
export function targetText(words: Words, { cell }: BulletRow): string {
  const { target, indicator } = cell
  if (isBand(cell)) return '–'
  if (target === null || indicator.polarity === 'none')
    return words.text(`units.bullet.in.${indicator.measure}`)
  return words.message(targetMessage(indicator, target))
}

/** The provincial figure and how many units it is put together from. */
export function provinceText(words: Words, row: BulletRow): string {
  if (row.province.value === null) return '–'
  return [
    written(words, row, row.province.value),
    ...coverageMessages(row.province).map((each) => words.message(each)),
  ].join(' · ')
}

/** The best or the worst figure and whose it is. */
export function extremeText(words: Words, row: BulletRow, extreme: Extreme | null): string {
  if (extreme === null) return '–'
  const value = written(words, row, extreme.value)
  return extreme.units.length < MOST_NAMED
    ? words.text('units.bullet.extreme', {
        value,
        units: extreme.units.map(({ short_name }) => short_name).join(', '),
      })
    : words.text('units.bullet.extremeMany', { value, n: count(extreme.units.length) })
}

/** The worst and the best figure of a row, each with whose it is. */
export function extremesText(words: Words, row: BulletRow): string {
  const worst = `${words.text('units.bullet.worstOf')}: ${extremeText(words, row, row.worst)}`
  const best = `${words.text('units.bullet.bestOf')}: ${extremeText(words, row, row.best)}`
  return `${worst} · ${best}`
}
