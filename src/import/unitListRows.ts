import type { TableRow } from '@/dataset/cells/table'
import type { Unit } from '@/dataset/tables/units'
import type { FileTable } from './sheets/readFile'
import type { Matched } from './recognise'
import { slugOf } from './spelling'
import { completeUnit, unitKeys, type CompletedUnit } from './unitList'

/** What follows from the rows of an office's list of units, which says little more than names. */
export class UnitListRows {
  readonly #table: FileTable
  readonly #at: Matched
  readonly #parent: string | null
  readonly #taken: ReadonlySet<string>
  #keys: ReadonlyMap<number, string> | null = null

  /** `held`: the units of the package. Where it has one province, units belong to that. */
  constructor(held: readonly Unit[], table: FileTable, at: Matched) {
    this.#table = table
    this.#at = at
    this.#taken = new Set(held.map(({ unit_id: id }) => id))
    const provinces = held.filter(({ level }) => level === 'province')
    this.#parent = provinces.length === 1 ? (provinces[0]?.unit_id ?? null) : null
  }

  /** The full name and the kind; nothing where no kind can be told. */
  named(row: TableRow): Readonly<Record<string, string>> {
    const unit = this.#complete(row)
    return unit === null ? {} : { name: unit.name, kind: unit.kind }
  }

  /** What a unit that is new needs besides, as far as the file has no column for it. */
  besides(
    row: TableRow,
    values: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> {
    const unit = this.#complete(row)
    if (unit === null) return {}
    const level = values['level'] ?? unit.level
    const parent = level === 'province' ? null : this.#parent
    return {
      short_name: unit.short_name,
      ...(level === null ? {} : { level }),
      ...(this.#at.has('parent_id') || parent === null ? {} : { parent_id: parent }),
    }
  }

  /** The key of a unit that is new; never that of a unit of the package. */
  key({ row }: TableRow): string | null {
    if (this.#keys === null) {
      const units = this.#table.rows.flatMap((each) => {
        const unit = this.#complete(each)
        return unit === null
          ? []
          : [
              {
                row: each.row,
                name: unit.name,
                short: unit.short_name,
                code: this.#cell(each, 'code'),
              },
            ]
      })
      const keys = unitKeys(units)
      this.#keys = new Map(
        units.map((unit, index) => [unit.row, this.#free(keys[index] ?? '', unit.code)]),
      )
    }
    return this.#keys.get(row) ?? null
  }

  #free(key: string, code: string): string {
    const wanted = code === '' || !this.#taken.has(key) ? key : `${key}-${slugOf(code)}`
    let number = 1
    let free = wanted
    while (this.#taken.has(free)) free = `${wanted}-${(number += 1)}`
    return free
  }

  #complete(row: TableRow): CompletedUnit | null {
    return completeUnit({ name: this.#cell(row, 'name'), kind: this.#cell(row, 'kind') })
  }

  #cell({ cells }: TableRow, column: string): string {
    const index = this.#at.get(column)
    return index === undefined ? '' : (cells[index] ?? '').trim()
  }
}
