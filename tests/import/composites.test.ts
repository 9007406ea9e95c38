import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { DATA } from '#tests/generator/readTable'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { openBase, type BasePackage, type PackageBytes } from '@/import/basePackage'
import { ImportSession } from '@/import/importSession'
import type { IntakeOverview } from '@/import/overview'
import { createWords } from '@/i18n/translator'
import { COMPUTED_SOURCE } from '@/import/vocabulary'

const FILES: PackageBytes = new Map(
  readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(DATA, name)))]),
)
const NEW = '2022-Q1' as PeriodId
const SCORE = 'diem' as IndicatorId
const vi = createWords('vi')
let shipped: BasePackage

beforeAll(async () => {
  shipped = await openBase(FILES)
})

type Cell = { readonly unit: string; readonly indicator: string; readonly value: number }

/** The quarter that ships, component by component, as the next year's. Lai Vung has one less. */
function components(): readonly Cell[] {
  const parts = new Set(
    shipped.rows.indicators
      .filter(({ weight }) => weight !== null)
      .map((each) => each.indicator_id),
  )
  return shipped.rows.observations.flatMap(({ unit_id: unit, indicator_id, period, value }) =>
    period === '2021-Q3' && parts.has(indicator_id) && value !== null
      ? [{ unit, indicator: indicator_id, value }]
      : [],
  )
}

const csv = (cells: readonly Cell[], periods: readonly string[] = [NEW]): Uint8Array =>
  new TextEncoder().encode(
    [
      'Mã đơn vị,Mã chỉ số,Kỳ báo cáo,Giá trị,Cơ sở',
      ...periods.flatMap((period) =>
        cells.map(({ unit, indicator, value }) => `${unit},${indicator},${period},${value},final`),
      ),
      '',
    ].join('\n'),
  )

async function imported(
  cells: readonly Cell[],
  into: PackageBytes = FILES,
): Promise<{
  overview: IntakeOverview
  desk: ImportSession
  base: BasePackage
  files: PackageBytes
}> {
  const desk = await ImportSession.open(into)
  await desk.addFile('quy.csv', csv(cells))
  const overview = await desk.take(() => undefined)
  const files = desk.packageBytes() ?? new Map<string, Uint8Array>()
  return { overview, desk, base: await openBase(files), files }
}

const scores = ({ rows }: BasePackage) =>
  rows.observations.filter(({ indicator_id: id, period }) => id === SCORE && period === NEW)

const told = (desk: ImportSession) =>
  desk
    .problems({ severity: null, text: '', file: null }, 1, vi)
    .items.filter(({ code }) => code.startsWith('composite/'))
    .map(({ code, severity, found }) => [code, severity, found])

describe('the composite score of a quarter', () => {
  it('is worked out of all its components, as the score that was supplied for them', async () => {
    const { base, desk } = await imported(components())
    const own = scores(base)
    expect(own).toHaveLength(12)
    for (const { unit_id: unit, value } of own) {
      const held = shipped.dataset?.observations.value(unit, SCORE, '2021-Q3' as PeriodId) ?? null
      expect(Math.abs((value ?? 0) - (held ?? 0))).toBeLessThan(0.06)
    }
    expect(
      new Set(own.map(({ source_id, status, basis }) => [source_id, status, basis].join())),
    ).toEqual(new Set([`${COMPUTED_SOURCE},provisional,final`]))
    expect(own[0]?.note).toContain(
      '25/25 tiêu chí thành phần, 100 % trọng số; không phải số báo cáo',
    )
    expect(base.rows.sources.some(({ source_id: id }) => id === COMPUTED_SOURCE)).toBe(true)
    expect(told(desk)).toEqual([
      ['composite/computed', 'warning', `${NEW}: 1 × 24/25, 96 %`],
      ['composite/computed', 'info', `${NEW}: 11 × 25/25, 100 %`],
    ])
    if (!base.dataset) throw new Error('not a package')
    const scene = sceneOf(base.dataset, { ...START, period: NEW })
    expect(overviewView(base.dataset, scene, null, (a, b) => a.localeCompare(b))).toMatchObject({
      isRanked: true,
      scored: 12,
      sort: { by: 'score' },
    })
  })

  it('is never put in place of one that is supplied, and gives way to it', async () => {
    const supplied = { unit: 'lap-vo', indicator: SCORE, value: 12.5 }
    const first = await imported([...components(), supplied])
    expect(scores(first.base).filter(({ unit_id: unit }) => unit === 'lap-vo')).toMatchObject([
      { value: 12.5, note: null },
    ])
    expect(told(first.desk)).toContainEqual([
      'composite/computed',
      'info',
      `${NEW}: 10 × 25/25, 100 %`,
    ])
    const before = await imported(components())
    const { base } = await imported([supplied], before.files)
    expect(scores(base).filter(({ unit_id: unit }) => unit === 'lap-vo')).toMatchObject([
      { value: 12.5 },
    ])
    expect(base.dataset?.issues.filter(({ code }) => code === 'observation/conflict')).toEqual(
      shipped.dataset?.issues.filter(({ code }) => code === 'observation/conflict'),
    )
  })

  it('follows a component that is corrected', async () => {
    const before = await imported(components())
    const { base } = await imported(
      [{ unit: 'lap-vo', indicator: 'hai-long', value: 50 }],
      before.files,
    )
    const of = (from: BasePackage) =>
      scores(from).filter(({ unit_id: unit }) => unit === ('lap-vo' as UnitId))
    expect(of(base)).toHaveLength(1)
    expect((of(before.base)[0]?.value ?? 0) - (of(base)[0]?.value ?? 0)).toBeGreaterThan(5)
  })

  it('of a unit that lacks some of what the others have rests on the rest, and says what lacks', async () => {
    const cells = components().filter(
      ({ unit, indicator }) => unit !== 'lap-vo' || indicator !== 'ho-so',
    )
    const { base, desk } = await imported(cells)
    const [own] = scores(base).filter(({ unit_id: unit }) => unit === 'lap-vo')
    expect(own?.value).toBeGreaterThan(0)
    expect(own?.note).toContain('24/25 tiêu chí thành phần, 94 % trọng số (thiếu Hồ sơ đúng hạn)')
    expect(told(desk)).toContainEqual(['composite/computed', 'warning', `${NEW}: 1 × 24/25, 94 %`])
  })

  it('is none for a unit that lacks much of what the others have, and says so', async () => {
    const cells = components().filter(
      ({ unit, indicator }) => unit !== 'lap-vo' || indicator !== 'hai-long',
    )
    const { base, desk } = await imported(cells)
    expect(scores(base).filter(({ value }) => value === null)).toMatchObject([
      {
        unit_id: 'lap-vo',
        note: null,
        missing_reason:
          'Chưa đủ tiêu chí thành phần để tính điểm: mới có 24/25, 80 % trọng số (thiếu Mức hài lòng)',
      },
    ])
    expect(told(desk)).toContainEqual(['composite/incomplete', 'info', `${NEW}: 1 × 24/25, 80 %`])
  })

  it('states how much of the weight it rests on, over the same components for all units', async () => {
    const left = new Set(['hai-long', 'dvc', 'chinh-ly'])
    const cells = components().filter(
      ({ unit, indicator }) => !left.has(indicator) || (indicator === 'dvc' && unit === 'lap-vo'),
    )
    const { base, desk } = await imported(cells)
    expect(new Set(scores(base).map(({ note }) => note))).toEqual(
      new Set(['Tính từ 22/25 tiêu chí thành phần, 72 % trọng số; không phải số báo cáo']),
    )
    expect(told(desk)).toEqual([['composite/computed', 'warning', `${NEW}: 12 × 22/25, 72 %`]])
  })

  it('is none of less than half of the weight', async () => {
    const cells = components().filter(({ indicator }) => ['ho-so', 'hai-long'].includes(indicator))
    const { base, desk } = await imported(cells)
    expect(scores(base)).toEqual([])
    expect(told(desk)).toEqual([['composite/incomplete', 'info', `${NEW}: 12 × 2/25, 26 %`]])
  })

  it('is told of once for all periods that lack the same', async () => {
    const cells = components().filter(({ indicator }) => ['ho-so', 'hai-long'].includes(indicator))
    const months = Array.from({ length: 9 }, (_, index) => `2022-0${index + 1}`)
    const desk = await ImportSession.open(FILES)
    await desk.addFile('nam.csv', csv(cells, months))
    await desk.take(() => undefined)
    expect(told(desk)).toEqual([
      [
        'composite/incomplete',
        'info',
        `${months
          .slice(0, 6)
          .map((month) => `${month}: 12 × 2/25, 26 %`)
          .join('; ')}; … +3`,
      ],
    ])
  })

  it('leaves the province to its units', async () => {
    const province = components().flatMap(({ unit, ...each }) =>
      unit === 'lap-vo' ? [{ ...each, unit: 'dong-thap' }] : [],
    )
    const { base } = await imported([...components(), ...province])
    expect(scores(base).map(({ unit_id: unit }) => unit)).not.toContain('dong-thap')
  })
})
