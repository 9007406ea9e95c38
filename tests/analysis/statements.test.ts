import fc from 'fast-check'
import { expect, it } from 'vitest'
import { directivesOf, isInspected, modelsOf, shortcomingsOf } from '@/analysis/statements'
import type { Dataset } from '@/dataset/dataset'
import { shippedDataset } from '#tests/support/shippedDataset'

it('Statements of a unit are all rows that name it, each once and in the order of the table.', async () => {
  const dataset = await shippedDataset()
  const ids = dataset.units.rows.map(({ unit_id }) => unit_id).slice(0, 5)
  const named = fc.array(fc.constantFrom(...ids), { maxLength: 4 })
  const naming = <T extends object>(rows: readonly T[], units: readonly (typeof ids)[]): T[] =>
    units.flatMap((unit_ids, at) => {
      const row = rows[at % rows.length]
      return row ? [{ ...row, unit_ids, unit_id: unit_ids[0] ?? ids[0] }] : []
    })
  fc.assert(
    fc.property(fc.array(named, { maxLength: 8 }), (units) => {
      const drawn: Dataset = {
        ...dataset,
        shortcomings: naming(dataset.shortcomings, units),
        adoptions: naming(dataset.adoptions, units),
        directives: naming(dataset.directives, units),
        inspections: { ...dataset.inspections, rows: naming(dataset.inspections.rows, units) },
      }
      for (const unit of ids) {
        const isNamed = (row: { readonly unit_ids: readonly string[] }): boolean =>
          row.unit_ids.includes(unit)
        const said = shortcomingsOf(drawn, { asOf: '2021-10-27' }, unit).items
        expect(new Set(said.map(({ shortcoming }) => shortcoming))).toEqual(
          new Set(drawn.shortcomings.filter(isNamed)),
        )
        expect(said).toHaveLength(drawn.shortcomings.filter(isNamed).length)
        expect(directivesOf(drawn, unit)).toEqual(drawn.directives.filter(isNamed))
        expect(isInspected(drawn, unit)).toBe(drawn.inspections.rows.some(isNamed))
        expect(modelsOf(drawn, unit).items.map(({ adoption }) => adoption)).toEqual(
          drawn.adoptions.filter(
            ({ unit_id, stage }) =>
              unit_id === unit && ['piloting', 'in_use', 'unknown'].includes(stage),
          ),
        )
      }
    }),
    { numRuns: 40 },
  )
})
