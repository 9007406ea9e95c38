import { expect } from 'vitest'
import { inspectText } from './legibility'
import { recordsOf } from './naiveCsv'
import { axeFaults } from './onScreen'
import { numberIn } from './readScreen'
import { shippedFile, type Site } from './site'
import { DESK, HALL, PHONE, WALL, WIDE, type OpenPage, type Size } from './visit'

type Row = Readonly<Record<string, string>>

export const units = recordsOf(shippedFile('units.csv'))
export const shortNameOf = (id: string): string =>
  units.find((unit) => unit['unit_id'] === id)?.['short_name'] ?? `no unit ${id}`
/** Orders texts by their letters, for comparing lists whose order is not the point. */
export const byText = (a = '', b = ''): number => (a < b ? -1 : Number(a > b))
export const partsOf = (cell = ''): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

/** The value of a cell as the file has it: the only row of it that has one. */
export function valueOf(
  observations: readonly Row[],
  unit: string,
  indicator: string,
  period: string,
): number | null {
  const rows = observations.filter(
    (row) =>
      row['unit_id'] === unit &&
      row['indicator_id'] === indicator &&
      row['period'] === period &&
      row['value'] !== '',
  )
  if (rows.length > 1) throw new Error(`${rows.length} values of ${unit} ${indicator} ${period}`)
  return rows[0] ? Number(rows[0]['value']) : null
}

/** Whether a written figure is a value rounded to the decimals it shows. */
export function isWritten(text: string | undefined, value: number | null): boolean {
  const shown = text === undefined ? null : numberIn(text)
  if (value === null || shown === null) return value === null && shown === null
  const decimals = /,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0
  return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9
}

const SIZES: readonly Size[] = [DESK, HALL, WIDE, WALL, PHONE]
const LOOKS = ['lang=vi&theme=light', 'lang=en&theme=dark']
const leastType = ({ height }: Size): number => Math.max(13, 0.015 * height)

/**
 * Looks at some addresses at every size, in both languages and on both grounds: no text too small,
 * cut off or covered, no page wider than the window; and nothing that axe finds wrong in the hall and
 * on a phone. `scrollers` may
 * be scrolled by hand.
 */
export async function expectLegible(
  openPage: OpenPage,
  site: Site,
  addresses: readonly string[],
  scrollers: readonly string[],
): Promise<void> {
  // One page, whose window changes: to load the program anew costs more than all that is looked at.
  const visit = await openPage(site, SIZES[0], addresses[0])
  for (const size of SIZES) {
    await visit.page.setViewportSize({ ...size })
    for (const address of addresses) {
      for (const look of LOOKS) {
        const shown = `${address}${address.includes('?') ? '&' : '?'}${look}`
        await visit.show(shown)
        const name = `${size.width}x${size.height} ${shown}`
        const flows = size.width / size.height < 1.6 ? [...scrollers, 'html'] : scrollers
        const { faults, pieces } = await inspectText(visit.page, {
          least: leastType(size),
          scrollers: flows,
        })
        expect.soft(faults, name).toEqual([])
        expect.soft(pieces, name).toBeGreaterThan(10)
        const width = await visit.page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(width, name).toBeLessThanOrEqual(size.width)
        // Either language and ground once.
        if ((size === HALL && look === LOOKS[0]) || (size === PHONE && look === LOOKS[1]))
          expect.soft(await axeFaults(visit.page), name).toEqual([])
      }
    }
  }
  await visit.close()
}
