import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { focusPlace, focusWith, FOCUS_LIMIT, sceneOf } from '@/analysis/scene'
import { START } from '@/address/screen'
import { ids } from '@/address/param'
import { shippedDataset } from '#tests/support/shippedDataset'

const dataset = await shippedDataset()

describe('a unit in focus', () => {
  const units = sceneOf(dataset, START).units.map(({ unit_id }) => unit_id)

  it('keeps its colour and shape until it leaves, whoever comes and goes beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(units.length - 1), { maxLength: 40 }), (presses) => {
        let wanted: readonly string[] = []
        for (const press of presses) {
          const unit = units[press]
          if (unit === undefined) continue
          const before = sceneOf(dataset, { ...START, focus: wanted })
          const isIn = !before.focus.includes(unit)
          // As the address holds it in between.
          wanted = ids.parse(ids.format(focusWith(wanted, unit, isIn))) ?? []
          const after = sceneOf(dataset, { ...START, focus: wanted })
          for (const other of before.focus)
            if (other !== unit) expect(focusPlace(after, other)).toBe(focusPlace(before, other))
          expect(after.focus.includes(unit)).toBe(isIn && before.focus.length < FOCUS_LIMIT)
          expect(new Set(after.focusPlaces.values()).size).toBe(after.focus.length)
        }
      }),
    )
  })

  it('that does not exist in a period moves nobody', () => {
    const [first = '', second = ''] = units
    const scene = sceneOf(dataset, { ...START, focus: ['nobody', first, second] })
    expect(units.map((unit) => focusPlace(scene, unit)).slice(0, 2)).toEqual([1, 2])
  })
})
