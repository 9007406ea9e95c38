import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import {
  directiveFacts,
  ownDirectiveFacts,
  sharedDirectiveFacts,
} from '@/analysis/supervision/directiveFacts'
import {
  directiveReport,
  REPORT_LETTERS,
  REPORT_UNITS,
  shortened,
} from '@/screens/supervision/requests/directiveReport'
import {
  directiveEntries,
  directivesView,
  directiveState,
  type DirectivesView,
} from '@/analysis/supervision/directives'
import { directivesHeadline } from '@/screens/supervision/requests/directivesHeadline'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')

const DRAWING: Drawing = {
  units: `unit_id,level
    a,district
    b,district
    c,district
    d,district`,
  fields: 'field_id\nfield',
  indicators: `indicator_id,target
    time,98
    net,50`,
  observations: `unit_id,indicator_id,period,value,numerator,denominator
    a,time,2021-Q2,90,900,1000
    b,time,2021-Q2,96,960,1000
    a,time,2021-Q3,96,960,1000
    b,time,2021-Q3,90,900,1000
    a,net,2021-Q3,50,500,1000`,
  inspections: `inspection_id,date,unit_ids
    i1,2020-05-12,a
    i2,2021-07-15,a;b;c`,
  directives: `directive_id,inspection_id,unit_ids,indicator_ids,text,issued_on,due,status,progress_note
    d1,i2,a;b;c,time;net,Khắc phục hạn chế,2021-07-15,,unknown,
    d2,i2,a;b;c,time,Báo cáo kết quả,2021-07-15,2021-09-30,in_progress,Đã có dự thảo
    d3,i2,a;b;c,,Quan tâm tập huấn,2021-07-15,2021-12-31,open,
    d4,i2,a,net,Việc đã xong,2021-07-15,2021-08-01,done,
    d5,i1,a,time,Việc cũ,2020-05-12,2020-06-30,open,`,
  sources: 'source_id\nsrc',
}
const HINTS = { level: 'district', period: '2021-Q3', focus: ['b'], as_of: '2021-10-10' }
const dataset = datasetFrom(DRAWING, HINTS)

function open(
  change: Partial<Asked<'directives'>> = {},
  from: Dataset = dataset,
  columns = 4,
): DirectivesView {
  const state = askedOf('directives', change)
  const scene = sceneOf(from, state)
  return directivesView(from, scene, directiveEntries(from, scene.asOf), state, columns)
}
const ids = (view: DirectivesView): string[] =>
  view.entries.map(({ directive }) => directive.directive_id)
const sentence = (view: DirectivesView): string =>
  directivesHeadline(view)
    .phrases.map(({ message }) => words.message(message))
    .join('; ')

describe('requests', () => {
  it('stand overdue first, the longest on top, then by due day, then those without one, done ones last', () => {
    expect(ids(open())).toEqual(['d5', 'd2', 'd3', 'd1', 'd4'])
    expect(open().entries.map(({ state }) => state)).toEqual([
      'overdue',
      'overdue',
      'open',
      'unknown',
      'done',
    ])
  })

  it('are judged on the as-of day, and done ones are never overdue', () => {
    expect(
      open({ asOf: '2021-09-30' }).entries.find(({ directive }) => directive.directive_id === 'd2'),
    ).toMatchObject({
      state: 'in_progress',
      daysLeft: 0,
    })
    expect(directiveState({ status: 'done', due: '2020-01-01' }, '2021-01-01')).toBe('done')
    expect(directiveState({ status: 'open', due: '2020-01-01' }, null)).toBe('open')
  })

  it('are narrowed by unit, inspection and state; what means nothing narrows nothing', () => {
    expect(ids(open({ unit: 'b' }))).toEqual(['d2', 'd3', 'd1'])
    expect(ids(open({ inspection: 'i1' }))).toEqual(['d5'])
    expect(ids(open({ state: 'done' }))).toEqual(['d4'])
    expect(ids(open({ unit: 'nobody', inspection: 'none', state: 'met' }))).toHaveLength(5)
  })

  it('stand the same way however the file orders those with a due day', () => {
    const [head = '', ...lines] = (DRAWING.directives as string).split('\n')
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(
          ids(
            open(
              {},
              datasetFrom({ ...DRAWING, directives: [head, ...shuffled].join('\n') }, HINTS),
            ),
          ),
        ).toEqual(ids(open()))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the figures beside a request', () => {
  it('are those of every unit asked, focus first, with the change since it was asked', () => {
    const view = open()
    expect(view.columns.map(({ unit_id }) => unit_id)).toEqual(['b', 'a', 'c'])
    const row = view.list.items.find(({ entry }) => entry.directive.directive_id === 'd2')
    const [b, a, c] = row?.lines[0]?.evidence ?? []
    expect(b).toMatchObject({
      before: { value: 96 },
      after: { value: 90, attainment: 'missed' },
      change: { verdict: 'worse' },
    })
    expect(a).toMatchObject({
      before: { value: 90 },
      after: { value: 96 },
      change: { verdict: 'better' },
    })
    expect(c).toMatchObject({
      before: { value: null },
      after: { value: null },
      change: { verdict: 'unknown' },
    })
  })

  it('leave out a unit that was not asked, and count those without a column', () => {
    const view = open({}, dataset, 2)
    expect(view.columns.map(({ unit_id }) => unit_id)).toEqual(['b', 'a'])
    expect(view.others.map(({ unit_id }) => unit_id)).toEqual(['c'])
    const row = view.list.items.find(({ entry }) => entry.directive.directive_id === 'd5')
    expect(row).toMatchObject({
      asked: [false, true],
      others: 0,
      lines: [{ evidence: [null, { unit: { unit_id: 'a' } }] }],
    })
    expect(view.list.items.find(({ entry }) => entry.directive.directive_id === 'd1')?.others).toBe(
      1,
    )
  })
})

describe('what is said of a request', () => {
  it('says that no due day and no note is given', () => {
    const entry = open().entries.find(({ directive }) => directive.directive_id === 'd1')
    expect(entry && directiveFacts(entry).map((message) => words.message(message))).toEqual([
      'Chưa rõ tiến độ',
      'không ghi thời hạn',
      'với a, b và c',
      'kiến nghị ngày 15/07/2021',
      'chưa có ghi chú tiến độ',
    ])
  })

  it('is said once where all share it, and then not again', () => {
    const entries = open({ unit: 'b' }).entries
    const shared = sharedDirectiveFacts(entries)
    expect(shared.map((message) => words.message(message))).toEqual([
      'với a, b và c',
      'kiến nghị ngày 15/07/2021',
    ])
    expect(
      entries[0] && ownDirectiveFacts(entries[0], shared).map((message) => words.message(message)),
    ).toEqual(['Quá hạn', 'hạn 30/09/2021', 'quá 10 ngày', 'Tiến độ: Đã có dự thảo'])
    expect(sharedDirectiveFacts(entries.slice(0, 1))).toEqual([])
  })
})

describe('the headline', () => {
  it('says how many, of how many units, overdue, done and not known', () => {
    expect(sentence(open())).toBe(
      '5 kiến nghị của chủ trì với 3 đơn vị; 2 kiến nghị quá hạn; 1 đã thực hiện; 1 chưa rõ tiến độ',
    )
  })

  it('says so where no due day is given', () => {
    expect(sentence(open({ state: 'unknown' }))).toBe(
      '1 kiến nghị của chủ trì với 3 đơn vị; nguồn không ghi thời hạn; chưa rõ tiến độ thực hiện',
    )
  })

  it('says under it which requests no indicator shows, and that no figure has come since', () => {
    const notes = (view: DirectivesView) =>
      directivesHeadline(view).notes.map((note) => words.message(note))
    expect(notes(open())).toEqual(['1 kiến nghị không có chỉ số nào để theo dõi.'])
    expect(notes(open({ unit: 'b', period: '2021-Q2' as never }))).toContain(
      'Chọn kỳ Quý III/2021 để xem số liệu sau ngày kiến nghị.',
    )
  })
})

describe('the sheet for the next meeting', () => {
  it('lists what is not done, in the order of the screen, and says how many are', () => {
    const report = directiveReport(dataset, open())
    expect(report.rows.map(({ entry }) => entry.directive.directive_id)).toEqual([
      'd5',
      'd2',
      'd3',
      'd1',
    ])
    expect(report).toMatchObject({ done: 1, left: 0, otherUnits: 0, period: '2021-Q3' })
    expect(report.inspections.map(({ inspection_id }) => inspection_id)).toEqual(['i1', 'i2'])
  })

  it('holds as many as one page does, says how many are left, and never none', () => {
    const rows = (count: number, letters: number): string =>
      Array.from(
        { length: count },
        (_, index) => `x${index},a;b;c;d,time,${'chữ '.repeat(letters / 4)},2021-07-15,open`,
      ).join('\n')
    const drawn = (count: number, letters: number) =>
      datasetFrom(
        {
          ...DRAWING,
          directives: `directive_id,unit_ids,indicator_ids,text,issued_on,status\n${rows(count, letters)}`,
        },
        HINTS,
      )
    const many = directiveReport(drawn(200, 60), open({}, drawn(200, 60)))
    expect(many.rows.length).toBeGreaterThan(5)
    expect(many.rows.length + many.left).toBe(200)
    expect(many.columns).toHaveLength(REPORT_UNITS)
    expect(many.otherUnits).toBe(4 - REPORT_UNITS)
    const long = directiveReport(drawn(3, 8000), open({}, drawn(3, 8000)))
    expect(long.rows.length).toBeGreaterThanOrEqual(1)
    expect(long.rows[0]?.text.length).toBeLessThanOrEqual(REPORT_LETTERS + 2)
  })

  it('cuts a long request between words', () => {
    expect(shortened('ngắn')).toBe('ngắn')
    const cut = shortened('một hai '.repeat(200))
    expect(cut).toMatch(/(một|hai) …$/)
    expect(shortened('x'.repeat(1000)).length).toBeLessThanOrEqual(REPORT_LETTERS + 2)
  })
})
