import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { sceneOf } from '@/analysis/scene'
import { evidenceTimes } from '@/analysis/supervision/shortcomingEvidence'
import { factsOf, sharedFacts } from '@/analysis/supervision/shortcomingFacts'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { recurrences } from '@/analysis/supervision/shortcomingRecurrence'
import { shortcomingsHeadline } from '@/screens/supervision/shortcomings/shortcomingsHeadline'
import {
  PAGE_LENGTH,
  shortcomingsView,
  type ShortcomingsView,
} from '@/analysis/supervision/shortcomings'
import { evidenceTable } from '@/screens/supervision/shortcomings/shortcomingTable'
import { shortcomingView } from '@/analysis/statements'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')

const DRAWING: Drawing = {
  units: `unit_id,level,parent_id
    p,province,
    a,district,p
    b,district,p
    c,district,p
    d,district,p`,
  fields: 'field_id,order\nlaw,1\npaper,2\nstaff,3',
  indicators: `indicator_id,field_id,decimals,target,near,polarity
    time,paper,1,98,95,higher
    late,paper,1,2,3,lower`,
  observations: `unit_id,indicator_id,period,value,numerator,denominator,status
    a,time,2021-Q1,80,80,100,illustrative
    a,time,2021-Q2,90,900,1000,illustrative
    b,time,2021-Q2,96,960,1000,illustrative
    a,time,2021-Q3,96,960,1000,illustrative
    b,time,2021-Q3,96,960,1000,illustrative
    c,time,2021-Q3,99,990,1000,illustrative
    a,late,2021-Q2,5,50,1000,illustrative`,
  inspections: `inspection_id,date,unit_ids
    i1,2020-05-12,a;b
    i2,2021-07-15,a;b;c`,
  shortcomings: `shortcoming_id,unit_ids,field_id,indicator_id,text,found_on,inspection_id,due,status,resolved_on,attribution,severity
    old,a,paper,time,Hồ sơ trễ hạn,2020-05-12,i1,2020-12-31,resolved,2020-12-01,unit,medium
    s1,a;b,paper,time,Hồ sơ còn trễ hạn,2021-07-15,i2,2021-09-30,open,,joint,medium
    s2,a;b;c,staff,,Tinh giản chậm,2021-07-15,i2,,unknown,,common,medium
    s3,a,paper,late,Quá hạn nhiều,2021-07-15,i2,2021-12-31,open,,unit,high
    s4,b,law,,Chưa rà soát,2021-07-15,i2,2021-08-15,open,,unit,low`,
  sources: 'source_id\nsrc',
}
const HINTS = {
  level: 'district',
  period: '2021-Q3',
  focus: ['b'],
  as_of: '2021-10-10',
  parent_unit: 'p',
}
const dataset = datasetFrom(DRAWING, HINTS)

function open(
  change: Partial<Asked<'shortcomings'>> = {},
  from: Dataset = dataset,
): ShortcomingsView {
  const state = askedOf('shortcomings', change)
  const scene = sceneOf(from, state)
  return shortcomingsView(from, scene, shortcomingIndex(from, scene.asOf), state, words.compare)
}
const ids = (view: ShortcomingsView): string[] =>
  view.entries.map(({ shortcoming }) => shortcoming.shortcoming_id)
const entry = (view: ShortcomingsView, id: string) =>
  view.entries.find(({ shortcoming }) => shortcoming.shortcoming_id === id)
const sentence = (view: ShortcomingsView): string =>
  shortcomingsHeadline(view)
    .phrases.map(({ message }) => words.message(message))
    .join('; ')
const notes = (view: ShortcomingsView): string =>
  shortcomingsHeadline(view)
    .notes.map((note) => words.message(note))
    .join(' ')

describe('days', () => {
  it('put what is overdue first, the longest on top, and what is resolved last', () => {
    expect(ids(open())).toEqual(['s4', 's1', 's3', 's2', 'old'])
  })

  it('are counted on the as-of day, since it was found and to its due day', () => {
    expect(entry(open(), 's4')).toMatchObject({ state: 'overdue', ageDays: 87, daysLeft: -56 })
    expect(entry(open(), 's3')).toMatchObject({ state: 'open', ageDays: 87, daysLeft: 82 })
    expect(entry(open(), 's2')).toMatchObject({ state: 'unknown', daysLeft: null })
  })

  it('are counted on another day when the address says so', () => {
    expect(entry(open({ asOf: '2021-08-01' }), 's4')).toMatchObject({
      state: 'open',
      ageDays: 17,
      daysLeft: 14,
    })
    expect(entry(open({ asOf: '2021-08-15' }), 's4')).toMatchObject({ state: 'open', daysLeft: 0 })
    expect(entry(open({ asOf: '2021-08-16' }), 's4')).toMatchObject({
      state: 'overdue',
      daysLeft: -1,
    })
  })

  it('do not call resolved what was resolved only later', () => {
    const [old] = dataset.shortcomings
    if (!old) throw new Error('drawn')
    expect(shortcomingView(old, '2020-12-01').state).toBe('resolved')
    expect(shortcomingView(old, '2020-11-30').state).toBe('open')
    expect(shortcomingView(old, null).state).toBe('resolved')
  })
})

describe('recurrence', () => {
  it('is the same indicator on an earlier day in the same unit, and names the unit and the day', () => {
    expect(entry(open(), 's1')?.recurrence).toMatchObject({
      by: 'indicator',
      last: '2020-05-12',
      times: 1,
      units: [{ unit_id: 'a' }],
    })
  })

  it('is the same area where the indicator was not named before', () => {
    expect(entry(open(), 's3')?.recurrence).toMatchObject({
      by: 'field',
      last: '2020-05-12',
      times: 1,
    })
  })

  it('is none within one day, in another unit, or the first time', () => {
    for (const id of ['s2', 's4', 'old']) expect(entry(open(), id)?.recurrence, id).toBeNull()
  })

  it('counts days, not findings', () => {
    const drawn = datasetFrom({
      ...DRAWING,
      shortcomings: `shortcoming_id,unit_ids,field_id,found_on
        x1,a,paper,2019-01-01
        x2,a,paper,2019-01-01
        x3,a,paper,2020-01-01
        x4,a,paper,2021-01-01`,
    })
    expect(recurrences(drawn.shortcomings).map((each) => each?.times ?? 0)).toEqual([0, 0, 1, 2])
  })

  it('does not depend on the order of rows', () => {
    const expected = new Map(
      open().entries.map(({ shortcoming, recurrence }) => [
        shortcoming.shortcoming_id,
        recurrence?.last,
      ]),
    )
    const [head = '', ...lines] = (DRAWING.shortcomings as string).split('\n')
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        const view = open(
          {},
          datasetFrom({ ...DRAWING, shortcomings: [head, ...shuffled].join('\n') }, HINTS),
        )
        expect(
          new Map(
            view.entries.map(({ shortcoming, recurrence }) => [
              shortcoming.shortcoming_id,
              recurrence?.last,
            ]),
          ),
        ).toEqual(expected)
        expect(ids(view)).toEqual(ids(open()))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the matrix', () => {
  const row = (id: string, view = open()) =>
    view.matrix.rows.find(({ unit }) => unit.unit_id === id)

  it('keeps what is said of several units apart from a unit’s own, and counts each once in all', () => {
    expect(row('a')).toMatchObject({ own: 2, shared: 2 })
    expect(row('c')).toMatchObject({ own: 0, shared: 1 })
    const { matrix } = open()
    expect(matrix.fields.map(({ field_id }, index) => [field_id, matrix.totals[index]])).toEqual([
      ['law', 1],
      ['paper', 3],
      ['staff', 1],
    ])
  })

  it('shows the most urgent day of a cell, of what is not resolved', () => {
    expect(row('a')?.cells.map(({ daysLeft }) => daysLeft)).toEqual([null, -10, null])
  })

  it('says of which units nothing is known, last', () => {
    const { rows } = open().matrix
    expect(rows.map(({ unit, known }) => [unit.unit_id, known])).toEqual([
      ['b', true],
      ['a', true],
      ['c', true],
      ['d', false],
    ])
  })

  it('knows of a unit that one inspection covered only where it is looked at', () => {
    expect(row('c', open({ inspection: 'i1' }))?.known).toBe(false)
    expect(row('b', open({ inspection: 'i1' }))).toMatchObject({ known: true, own: 0, shared: 0 })
  })

  it('stays whole while the list is narrowed to a unit and an area', () => {
    const view = open({ unit: 'b', field: 'law' })
    expect(ids(view)).toEqual(['s4'])
    expect(view.matrix).toEqual(open().matrix)
  })
})

describe('the list', () => {
  it('is narrowed by inspection, state and search without tone marks; what means nothing narrows nothing', () => {
    expect(ids(open({ inspection: 'i1' }))).toEqual(['old'])
    expect(ids(open({ state: 'overdue' }))).toEqual(['s4', 's1'])
    expect(ids(open({ query: 'HO SO' }))).toEqual(['s1', 'old'])
    expect(ids(open({ inspection: 'none', state: 'met', unit: 'nobody' }))).toHaveLength(5)
  })

  it('comes in pages, opened by number or by the one asked for', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `x${index},a,paper,2021-01-01`)
    const many = datasetFrom(
      {
        ...DRAWING,
        shortcomings: ['shortcoming_id,unit_ids,field_id,found_on', ...rows].join('\n'),
      },
      HINTS,
    )
    expect(open({}, many).list).toMatchObject({ of: 60, page: 1, pages: 3 })
    expect(open({ at: 3 }, many).list.items.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, at) => 51 + at),
    )
    expect(open({ at: 9 }, many).list.page).toBe(3)
    const at = open({ item: `x${PAGE_LENGTH + 1}` }, many).list
    expect([at.page, at.wanted?.shortcoming.shortcoming_id]).toEqual([2, `x${PAGE_LENGTH + 1}`])
  })

  it('says once what all say alike, but never how it is said of units', () => {
    const { items } = open({ inspection: 'i2' }).list
    expect([...sharedFacts(items)]).toEqual(['found', 'periods'])
    expect([...sharedFacts(items.slice(0, 1))]).toEqual([])
  })

  it('names the severity as a word of the file', () => {
    const [first] = open().list.items
    expect(first && factsOf(first).gravity.map((message) => words.message(message))).toEqual([
      'mức ghi trong tệp: nhẹ',
    ])
  })
})

describe('the figures beside it', () => {
  it('are of the last period before the day and of the one shown since, focus first, with the verdict of the stated test', () => {
    const item = open().list.items.find(
      ({ entry: { shortcoming } }) => shortcoming.shortcoming_id === 's1',
    )
    expect(item?.evidence.map(({ unit }) => unit.unit_id)).toEqual(['b', 'a'])
    const [b, a] = item?.evidence ?? []
    expect(a).toMatchObject({
      before: { period: '2021-Q2', value: 90, attainment: 'missed' },
      after: { period: '2021-Q3', value: 96, attainment: 'near' },
      change: { verdict: 'better' },
      difference: 6,
      history: [80, 90, 96],
    })
    expect(b).toMatchObject({ change: { verdict: 'unchanged' }, history: [null, 96, 96] })
  })

  it('say when a figure is missing, and do not judge it', () => {
    const item = open({ unit: 'a' }).list.items.find(
      ({ entry: { shortcoming } }) => shortcoming.shortcoming_id === 's3',
    )
    expect(item?.evidence[0]).toMatchObject({
      before: { value: 5 },
      after: { value: null, attainment: 'none' },
      change: { verdict: 'unknown' },
    })
  })

  it('say which period to choose when the one shown ended before', () => {
    const scene = sceneOf(dataset, { ...START, period: '2021-Q2' as never })
    expect(evidenceTimes(scene, '2021-07-15')).toMatchObject({
      before: '2021-Q2',
      after: null,
      later: '2021-Q3',
    })
    const last = sceneOf(dataset, START)
    expect(evidenceTimes(last, '2021-10-01')).toMatchObject({
      before: '2021-Q3',
      after: null,
      later: null,
    })
    // A period that had begun by that day but had not ended counts as after.
    expect(evidenceTimes(last, '2021-09-30')).toMatchObject({ before: '2021-Q2', after: '2021-Q3' })
    // The day a period begins: the one before has ended.
    expect(evidenceTimes(last, '2021-07-01')).toMatchObject({ before: '2021-Q2', after: '2021-Q3' })
  })

  it('are the same numbers in the table behind them', () => {
    const { items } = open().list
    const table = evidenceTable(items)
    expect(table.periods).toEqual(['2021-Q1', '2021-Q2', '2021-Q3'])
    for (const { number, evidence, values } of table.rows) {
      const shown = items[number - 1]?.evidence.find(({ unit }) => unit === evidence.unit)
      expect(values).toEqual(shown?.history)
    }
  })

  it('are none with official figures alone', () => {
    const item = open({ scope: 'official' }).list.items.find(({ evidence }) => evidence.length > 0)
    expect(item?.evidence[0]).toMatchObject({ before: null, after: null, history: [] })
  })
})

describe('the headline', () => {
  it('counts each once, says how many are overdue and which area has most', () => {
    expect(sentence(open())).toBe(
      '5 hạn chế được nêu ở 3 đơn vị; 2 hạn chế quá hạn khắc phục; nhiều nhất ở paper (3)',
    )
    expect(notes(open())).toContain(
      '3 của riêng một đơn vị, 1 chung vài đơn vị, 1 là nhận xét chung',
    )
    expect(notes(open())).toContain('2 hạn chế lặp lại')
    expect(notes(open())).toContain('Chưa có thông tin về 1/4 đơn vị.')
  })

  it('calls nothing overdue where no due day is given, and says why', () => {
    expect(sentence(open({ state: 'unknown' }))).toContain('không ghi thời hạn')
    expect(sentence(open({ state: 'resolved' }))).toContain('đã khắc phục tất cả')
    expect(sentence(open({ asOf: '2021-07-20', inspection: 'i2' }))).toContain(
      'chưa có hạn chế nào quá hạn',
    )
  })

  it('tells nothing found from nothing named', () => {
    expect(sentence(open({ query: 'xyz' }))).toBe('Không có hạn chế nào khớp với lựa chọn')
    const nothing = {
      units: 'unit_id\na',
      shortcomings: 'shortcoming_id,unit_ids',
      inspections: 'inspection_id,unit_ids',
    }
    expect(sentence(open({}, datasetFrom(nothing)))).toBe('Bộ số liệu không nêu hạn chế nào')
  })
})
