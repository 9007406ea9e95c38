import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { bigPackage } from './bigPackage'
import { openDrawn } from './drawDataset'

describe('the big package', () => {
  let dataset: Dataset
  beforeAll(async () => {
    const { assembled } = await openDrawn(bigPackage())
    if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues.slice(0, 5)))
    dataset = assembled.dataset
  }, 60_000)

  it('is 102 communes × 60 indicators × 60 months, under twelve parents, without a fault', () => {
    expect(dataset.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset.observations.length).toBe(102 * 60 * 60)
    expect(dataset.observations.periods).toHaveLength(60)
    const communes = dataset.units.rows.filter(({ level }) => level === 'commune')
    expect(communes.filter(({ valid_to }) => valid_to === null)).toHaveLength(102)
    expect(new Set(communes.map(({ parent_id }) => parent_id)).size).toBe(12)
    expect(new Set(communes.map(({ short_name }) => short_name)).size).toBe(103)
    expect(new Set(dataset.indicators.rows.map(({ short_name }) => short_name)).size).toBe(60)
  })

  it('is the same each time, and can be made small', () => {
    const small = (): string =>
      JSON.stringify(bigPackage({ units: 12, indicators: 9, months: 6, grouped: 'kind' }))
    expect(createHash('sha256').update(small()).digest('hex')).toBe(
      createHash('sha256').update(small()).digest('hex'),
    )
    expect(small().match(/xa-003,ct-01/g)).toHaveLength(6)
  })
})
