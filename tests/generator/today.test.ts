import path from 'node:path'
import { expect, it } from 'vitest'
import { run } from '@/cli/main'
import { isIllustrative, recordsOf, withRows } from './merge'
import { DATA, readTable, textOf } from './readTable'
import { FILES, rowsOf, TODAY, todayRows } from './today'

const communes = readTable('units', TODAY).filter(
  (row) => row('level') === 'commune' && row('valid_to') === '',
)
const rows = readTable('observations', TODAY)

it('has no other fault than that five tables are not declared', async () => {
  const { out } = await run(['check', path.join(DATA, TODAY), '--json'])
  const { files } = JSON.parse(out) as {
    readonly files: readonly { readonly problems: readonly { readonly code: string }[] }[]
  }
  const codes = files.flatMap(({ problems }) => problems.map(({ code }) => code))
  expect(new Set(codes)).toEqual(new Set(['resource/absent']))
  expect(codes).toHaveLength(5)
})

it('ships the 102 communes of today with illustrative figures alone, and the province with its own record', () => {
  expect(communes).toHaveLength(102)
  const ids = new Set(communes.map((row) => row('unit_id')))
  for (const row of rows)
    expect(row('status') === 'illustrative', row('unit_id')).toBe(ids.has(row('unit_id')))
  const province = rows.filter((row) => row('unit_id') === 'dong-thap-2025')
  expect(province).toHaveLength(30)
  const points = (id: string): number =>
    Number(province.find((row) => row('indicator_id') === id)?.('value'))
  const groups = ['ckmb', 'tdgq', 'clgq', 'tttt', 'mdsh', 'mdhl'].map((id) => points(`766-${id}`))
  expect(groups.reduce((sum, each) => sum + each, 0)).toBeCloseTo(points('bo-766'), 6)
})

it.each(Object.entries(FILES))(
  'ships the rows of %s that its seed gives, in %s',
  (period, file) => {
    const text = textOf(file, TODAY)
    expect(withRows(text, rowsOf(period))).toBe(text)
    expect(recordsOf(text).filter(isIllustrative)).toHaveLength(
      102 * (period === 'months' ? 2 * 15 : 28),
    )
  },
)

it('adds the months up to their quarter', () => {
  const held = todayRows().filter(
    (row) => row.unit_id === 'x-lap-vo' && row.indicator_id === '766-dung-han',
  )
  const sum = (column: 'numerator' | 'denominator', periods: RegExp): number =>
    held
      .filter(({ period }) => periods.test(period))
      .reduce((all, row) => all + Number(row[column]), 0)
  for (const column of ['numerator', 'denominator'] as const)
    expect(sum(column, /^2026-0[123]$/)).toBe(sum(column, /^2026-Q1$/))
})

it('adds each total up from its groups, and never has more in a part than in the whole', () => {
  const held = new Map(
    todayRows().map((row) => [`${row.unit_id}/${row.indicator_id}/${row.period}`, row]),
  )
  for (const {
    unit_id: unit,
    indicator_id: id,
    period,
    value,
    numerator,
    denominator,
  } of held.values()) {
    if (denominator !== '') expect(Number(numerator)).toBeLessThanOrEqual(Number(denominator))
    if (id !== 'bo-766') continue
    const sum = ['ckmb', 'tdgq', 'clgq', 'tttt', 'mdsh', 'mdhl'].reduce(
      (all, group) => all + Number(held.get(`${unit}/766-${group}/${period}`)?.value),
      0,
    )
    expect(sum).toBeCloseTo(Number(value), 6)
  }
})
