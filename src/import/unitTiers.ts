import type { TableRow } from '@/dataset/cells/table'
import type { FileTable } from './sheets/readFile'
import type { Names } from './names'
import { nameKey } from './spelling'
import { TIER_HEADINGS } from './vocabulary'

/** A cell that names a unit. */
type UnitCell = { readonly index: number; readonly text: string }

const TIERS: readonly ReadonlySet<string>[] = TIER_HEADINGS.map(
  (headings) => new Set(headings.map(nameKey)),
)

/**
 * Columns of units of several tiers beside each other, as lists of communes with their districts
 * have them, by their headings.
 */
export class UnitTiers {
  readonly #names: Names
  readonly #tiers: readonly number[]

  constructor(names: Names, { columns }: FileTable) {
    this.#names = names
    this.#tiers = columns.map((heading) => tierOf(heading))
  }

  /**
   * The unit of the finest tier that a row names: its key where the coarser one beside it tells it
   * from its namesakes, else what the cell says, with the coarser one behind it where several are
   * left or the package has none. Never the coarser unit itself, which the figures are not of. `null` where the cells are
   * not of different tiers.
   */
  finest({ cells }: TableRow, filled: readonly number[]): UnitCell | null {
    const tiered = filled
      .map((index) => ({ index, tier: this.#tiers[index] ?? NO_TIER, text: cells[index] ?? '' }))
      .filter(({ tier }) => tier !== NO_TIER)
      .sort((a, b) => a.tier - b.tier)
    const [fine, ...others] = tiered
    const coarse = others.find(({ tier }) => fine !== undefined && tier > fine.tier)
    if (!fine || !coarse) return null
    const { index, text } = fine
    const ids = idsOf(this.#names.find('units', text, null))
    const above = new Set(idsOf(this.#names.find('units', coarse.text, null)))
    const within = ids.filter((id) => this.#liesIn(id, above))
    const [only] = within
    if (only !== undefined && within.length === 1) return { index, text: only }
    // One that the package does not know is asked about once in each of the coarser ones.
    const isTold = ids.length === 0 ? above.size === 1 : ids.length > 1 && within.length > 1
    return { index, text: isTold ? `${text}, ${coarse.text}` : text }
  }

  #liesIn(id: string, above: ReadonlySet<string>): boolean {
    let at: unknown = id
    // Deeper than any country has tiers; a circle of parents ends there too.
    for (let step = 0; step < 6 && typeof at === 'string'; step += 1) {
      at = this.#names.row('units', at)?.['parent_id']
      if (typeof at === 'string' && above.has(at)) return true
    }
    return false
  }
}

const NO_TIER = -1

/** The tier that a heading names, the finest 0. */
function tierOf(heading: string): number {
  const key = nameKey(heading.split(' / ').at(-1) ?? '')
  return TIERS.findIndex((headings) => headings.has(key))
}

function idsOf(match: ReturnType<Names['find']>): readonly string[] {
  if (match.kind === 'one') return [match.id]
  return match.kind === 'none' ? [] : match.ids
}
