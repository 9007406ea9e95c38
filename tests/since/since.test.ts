import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScreenChange, ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import { sceneOf } from '@/analysis/scene'
import { earlierPeriods, FILE } from '@/since/base'
import { changeText, sinceNotes, sinceSections } from '@/since/rows'
import { sinceSentence } from '@/since/sentence'
import { sinceView, type SinceView } from '@/since/sinceView'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { screenAt } from '#tests/support/asked'

const [vi, en] = [createWords('vi'), createWords('en')]
const DASHBOARD = { period: '2021-Q3', as_of: '2021-10-27', level: 'district', focus: [] }
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/**
 * Two units, one indicator with a target of 90 and `near` from 85, and whatever else a case draws.
 */
const BASIC: Drawing = {
  units: 'unit_id\na\nb',
  fields: 'field_id\nfield',
  sources: 'source_id\nsrc',
  indicators: 'indicator_id,target,near,headline_order\nx,90,85,1',
  observations: `unit_id,indicator_id,period,value
    a,x,2021-Q2,80
    a,x,2021-Q3,91
    b,x,2021-Q2,92
    b,x,2021-Q3,86`,
  models: 'model_id',
  adoptions: 'model_id,unit_id',
  shortcomings: 'shortcoming_id,unit_ids',
  directives: 'directive_id,unit_ids',
}

const state = (change: ScreenChange = {}): ScreenState => screenAt(change)
const byPeriod = (
  drawing: Drawing,
  change: ScreenChange = {},
  dashboard: Record<string, unknown> = {},
): SinceView => {
  const dataset = datasetFrom({ ...BASIC, ...drawing }, { ...DASHBOARD, ...dashboard })
  const asked = state({ since: '2021-Q2', ...change })
  return told(sinceView(dataset, null, sceneOf(dataset, asked), asked))
}
const between = (dataset: Dataset, earlier: Dataset, change: ScreenChange = {}): SinceView => {
  const asked = state({ since: FILE, ...change })
  return told(sinceView(dataset, earlier, sceneOf(dataset, asked), asked))
}
const drawn = (drawing: Drawing = {}, dashboard: Record<string, unknown> = {}): Dataset =>
  datasetFrom({ ...BASIC, ...drawing }, { ...DASHBOARD, ...dashboard })

function told(view: ReturnType<typeof sinceView>): SinceView {
  if (view === null || view.refused !== null) throw new Error(`Refused: ${view?.refused}`)
  return view
}

/** What changed, short: `shortcomings new: a, b`. */
const short = ({ entries }: SinceView): string[] =>
  entries.map(
    ({ group, kind, subject, units }) =>
      `${group} ${kind} ${subject}: ${units.map(({ unit_id }) => unit_id).join(', ')}`,
  )

describe('since an earlier period', () => {
  it('verdicts are gained and lost, each with both figures', () => {
    const view = byPeriod({})
    expect(short(view)).toEqual(['verdicts lost x: b', 'verdicts gained x: a'])
    expect(view.entries.map((entry) => plain(changeText(vi, entry)))).toEqual([
      '92,0 % (đạt chỉ tiêu) → 86,0 % (gần đạt)',
      '80,0 % (chưa đạt) → 91,0 % (đạt chỉ tiêu)',
    ])
    expect(view.compared).toBe(2)
    expect(plain(sinceSentence(vi, view))).toBe(
      'Từ Quý II/2021: 1 kết quả mới đạt chỉ tiêu, 1 kém đi; không có hạn chế mới, chưa khắc phục hạn chế nào; không thêm mô hình; không có kiến nghị mới, chưa xong kiến nghị nào',
    )
  })

  it('each figure is judged by the target of its own period, which is said where it changed', () => {
    const view = byPeriod({
      observations: 'unit_id,indicator_id,period,value,target\na,x,2021-Q2,88,80\na,x,2021-Q3,88,',
    })
    expect(short(view)).toEqual(['verdicts lost x: a'])
    expect(plain(changeText(en, view.entries[0] ?? never()))).toBe(
      '88.0% (target met) → 88.0% (near), because the target moved: 80% → 90%',
    )
    expect(plain(sinceSentence(vi, view))).toContain('1 kém đi, trong đó 1 vì chỉ tiêu đổi')
    // Where the figure alone would have changed the verdict too, the target is no cause.
    const both = byPeriod({
      observations: 'unit_id,indicator_id,period,value,target\na,x,2021-Q2,88,80\na,x,2021-Q3,70,',
    })
    expect(plain(changeText(en, both.entries[0] ?? never()))).toBe(
      '88.0% (target met) → 70.0% (missed); target 80% → 90%',
    )
    expect(plain(sinceSentence(vi, both))).not.toContain('vì chỉ tiêu đổi')
  })

  it('a figure that only one period has is no change, and is counted', () => {
    const view = byPeriod({
      observations:
        'unit_id,indicator_id,period,value\na,x,2021-Q2,80\nb,x,2021-Q3,80\na,x,2021-Q3,',
    })
    expect(short(view)).toEqual([])
    expect([view.compared, view.unjudged]).toEqual([0, 2])
    expect(sinceSentence(en, view)).toContain('no verdict can be compared')
    expect(sinceNotes(en, view).join(' ')).toContain('2 verdicts not comparable')
  })

  it('statements are held against the dates: after the last day of the period, up to the as-of day', () => {
    const view = byPeriod({
      observations: 'unit_id,indicator_id,period,value\na,x,2021-Q2,91\na,x,2021-Q3,91',
      shortcomings: `shortcoming_id,unit_ids,found_on,due,status,resolved_on,attribution
        old,a,2021-06-30,,open,,unit
        new,a;b,2021-07-01,,open,,joint
        later,a,2021-10-28,,open,,unit
        closed,a,2021-01-01,,resolved,2021-07-01,unit
        closedBefore,a,2021-01-01,,resolved,2021-06-30,unit
        closedLater,a,2021-01-01,,resolved,2021-10-28,unit
        late,b,2021-01-01,2021-06-30,open,,unit
        lateBefore,b,2021-01-01,2021-06-29,open,,unit
        inTime,b,2021-01-01,2021-10-27,open,,unit`,
      directives: `directive_id,unit_ids,issued_on,due,status
        asked,a;b,2021-08-01,,open
        askedDone,a;b,2021-08-01,,done
        lateAsk,a,2021-01-01,2021-08-01,in_progress`,
      models: 'model_id\nm\nn',
      adoptions: `model_id,unit_id,stage,since,attribution
        m,a,in_use,2021-07-01,joint
        m,b,in_use,2021-07-01,joint
        n,a,stopped,2021-08-01,unit
        n,b,piloting,2021-06-30,unit`,
    })
    expect(short(view)).toEqual([
      'shortcomings overdue late: b',
      'shortcomings new new: a, b',
      'shortcomings closed closed: a',
      'models new m: a, b',
      'models closed n: a',
      'directives overdue lateAsk: a',
      'directives new asked: a, b',
      'directives new askedDone: a, b',
      'directives closed askedDone: a, b',
    ])
    const [, joint] = view.entries
    expect([joint?.attribution, joint?.on]).toEqual(['joint', '2021-07-01'])
    const rows = sinceSections(vi, view).flatMap((section) => section.rows)
    expect(rows.find(({ subject }) => subject === 'new')?.units).toBe(
      'a và b (nêu chung với đơn vị khác)',
    )
    expect(rows.find(({ subject }) => subject === 'm')?.change).toBe(
      'Đang áp dụng, từ ngày 01/07/2021',
    )
    expect(plain(sinceSentence(en, view))).toBe(
      'Since Q2 2021: no verdict changed; 1 new shortcoming, 1 shortcoming remedied, 1 shortcoming fallen overdue; 1 new adoption of models, 1 adoption stopped; 2 new requests, 1 request done, 1 request fallen overdue',
    )
  })

  it('what has no date is counted apart and never guessed', () => {
    const view = byPeriod({
      observations: 'unit_id,indicator_id,period,value\na,x,2021-Q2,91\na,x,2021-Q3,91',
      shortcomings: 'shortcoming_id,unit_ids,found_on,status\ns,a,2021-01-01,resolved',
      directives: 'directive_id,unit_ids,issued_on,status\nd,a,2021-01-01,done',
      models: 'model_id\nm',
      adoptions: 'model_id,unit_id,stage,since,attribution\nm,a,in_use,,joint\nm,b,in_use,,joint',
    })
    expect(short(view)).toEqual([
      'shortcomings undated s: a',
      'models undated m: a, b',
      'directives undated d: a',
    ])
    expect(plain(sinceSentence(vi, view))).toBe(
      'Từ Quý II/2021: không có gì thay đổi; 3 mục không nêu ngày, không tính',
    )
    expect(view.entries.map((entry) => changeText(en, entry))).toEqual([
      'Remedied, date not given',
      'In use, date not given',
      'Done, date not given',
    ])
  })

  it('says so where nothing changed', () => {
    const view = byPeriod({
      observations: 'unit_id,indicator_id,period,value\na,x,2021-Q2,91\na,x,2021-Q3,92',
    })
    expect(view.entries).toEqual([])
    expect(sinceSentence(vi, view)).toBe('Từ Quý II/2021: không có gì thay đổi')
  })

  it('hedges the sentence where verdicts rest on illustrative figures', () => {
    const view = byPeriod({
      observations:
        'unit_id,indicator_id,period,value,status\na,x,2021-Q2,91,official\na,x,2021-Q3,92,illustrative',
    })
    expect(sinceSentence(vi, view)).toMatch(/^Theo số liệu minh họa, từ Quý II\/2021: /)
    // A screen without verdicts rests on none of them.
    expect(sinceSentence(vi, byPeriod({}, { page: 'models' }))).toMatch(/^Từ /)
  })

  it('never joins old units to the new ones that followed them', () => {
    const view = byPeriod({
      units: 'unit_id,valid_from,valid_to\na,,\nold,,2021-07-01\nnew,2021-07-01,',
      successions: 'unit_id,successor_id,on\nold,new,2021-07-01',
      observations: `unit_id,indicator_id,period,value
        a,x,2021-Q2,91
        a,x,2021-Q3,80
        old,x,2021-Q2,91
        new,x,2021-Q3,80`,
    })
    expect(short(view)).toEqual(['verdicts lost x: a'])
    expect(view.apart.map(({ unit_id }) => unit_id)).toEqual(['new'])
    expect(sinceNotes(vi, view).join(' ')).toContain('Không so new')
  })

  it.each([
    ['2020-Q1', 'unknown'],
    ['elsewhere', 'unknown'],
    ['2020', 'kind'],
    ['2021-Q3', 'later'],
    ['2021-Q4', 'later'],
    [FILE, 'noPackage'],
  ])('%s is refused: %s', (since, reason) => {
    const dataset = drawn({
      observations:
        'unit_id,indicator_id,period,value\na,x,2020,80\na,x,2021-Q2,80\na,x,2021-Q3,80\na,x,2021-Q4,80',
    })
    const asked = state({ since })
    const view = sinceView(dataset, null, sceneOf(dataset, asked), asked)
    expect(view?.refused).toBe(reason)
    for (const words of [vi, en]) expect(view && sinceSentence(words, view)).toMatch(/^\S.+[^.]$/)
    expect(earlierPeriods(sceneOf(dataset, asked))).toEqual(['2021-Q2'])
  })

  it('does not compare statements where the as-of day is not after the earlier period', () => {
    const view = byPeriod(
      { shortcomings: 'shortcoming_id,unit_ids,found_on\ns,a,2021-06-01' },
      {},
      { as_of: '2021-06-30' },
    )
    expect(view.groups).toEqual(['verdicts'])
    expect(sinceNotes(en, view).join(' ')).toContain(
      'are not compared: the as-of day (30/06/2021) is not after 30/06/2021',
    )
  })

  it('tells of what the page is about alone', () => {
    const drawing: Drawing = {
      indicators: 'indicator_id,target,headline_order\nx,90,1\ny,90,',
      observations: `unit_id,indicator_id,period,value
        a,x,2021-Q2,80\na,x,2021-Q3,91\nb,x,2021-Q2,92\nb,x,2021-Q3,80\na,y,2021-Q2,80\na,y,2021-Q3,91`,
      shortcomings:
        'shortcoming_id,unit_ids,found_on,indicator_id,attribution\ns,a;b,2021-08-01,y,joint\nt,b,2021-08-01,,unit',
      directives: 'directive_id,unit_ids,issued_on\nd,a,2021-08-01',
    }
    const of = (change: ScreenChange): string[] => short(byPeriod(drawing, change))
    expect(of({ page: 'overview' }).filter((each) => each.startsWith('verdicts'))).toEqual([
      'verdicts lost x: b',
      'verdicts gained x: a',
    ])
    expect(of({ page: 'units', unit: 'a' })).toEqual([
      'verdicts gained x: a',
      'verdicts gained y: a',
      'shortcomings new s: a, b',
      'directives new d: a',
    ])
    expect(of({ page: 'indicators', indicator: 'y' })).toEqual([
      'verdicts gained y: a',
      'shortcomings new s: a, b',
    ])
    expect(of({ page: 'models' })).toEqual([])
    expect(of({ page: 'shortcomings', unit: 'a' })).toEqual(['shortcomings new s: a, b'])
    expect(of({ page: 'directives' })).toEqual(['directives new d: a'])
    expect(of({ page: 'inspections' })).toEqual([
      'shortcomings new s: a, b',
      'shortcomings new t: b',
      'directives new d: a',
    ])
    expect(of({ page: 'compare', focus: ['b'] })).toEqual([
      'verdicts lost x: b',
      'shortcomings new s: a, b',
      'shortcomings new t: b',
    ])
  })
})

describe('since an earlier package', () => {
  const rows: Drawing = {
    models: 'model_id\nm\nn',
    adoptions:
      'model_id,unit_id,stage,attribution\nm,a,in_use,joint\nm,b,in_use,joint\nn,a,piloting,unit',
    shortcomings:
      'shortcoming_id,unit_ids,status,due,attribution\ns,a,open,,unit\nt,a;b,unknown,,joint\nu,b,open,2021-10-01,unit',
    directives: 'directive_id,unit_ids,status\nd,a;b,open\ne,a,done',
  }

  it('rows are compared by id: states, new rows and rows that are gone', () => {
    const earlier = drawn(rows, { as_of: '2021-09-30' })
    const later = drawn({
      models: 'model_id\nm\nn',
      adoptions:
        'model_id,unit_id,stage,attribution\nm,a,stopped,joint\nm,b,stopped,joint\nn,a,in_use,unit\nn,b,planned,unit',
      shortcomings:
        'shortcoming_id,unit_ids,status,due,attribution\ns,a,in_progress,,unit\nu,b,open,2021-10-01,unit\nv,a;b,open,,common',
      directives: 'directive_id,unit_ids,status\nd,a;b,done\ne,a,open\nf,b,open',
    })
    const view = between(later, earlier)
    expect(short(view)).toEqual([
      'shortcomings overdue u: b',
      'shortcomings new v: a, b',
      'shortcomings changed s: a',
      'shortcomings removed t: a, b',
      'models closed m: a, b',
      'models changed n: a',
      'models changed n: b',
      'directives new f: b',
      'directives closed d: a, b',
      'directives reopened e: a',
    ])
    expect(view.entries.find(({ subject }) => subject === 't')?.attribution).toBe('joint')
    expect(changeText(vi, view.entries.find(({ subject }) => subject === 't') ?? never())).toBe(
      'Chưa rõ tiến độ khắc phục → không còn',
    )
    expect(sinceSentence(vi, view)).toMatch(/^Từ bộ số liệu drawn \(tính đến 30\/09\/2021\): /)
  })

  it('a deadline that moved is told, of what is not done yet', () => {
    const asked = (directives: string, shortcomings: string): Drawing => ({
      directives: `directive_id,unit_ids,due,status\n${directives}`,
      shortcomings: `shortcoming_id,unit_ids,due,status\n${shortcomings}`,
    })
    const view = between(
      drawn(
        asked('d1,a,2021-12-31,open\nd2,a,2021-12-31,done\nd3,a,,open', 's1,b,2021-11-30,open'),
      ),
      drawn(
        asked(
          'd1,a,2021-10-01,open\nd2,a,2021-10-01,open\nd3,a,2021-11-01,open',
          's1,b,2021-11-30,open',
        ),
      ),
    )
    const seen = view.entries.map((entry) => `${entry.kind}: ${plain(changeText(vi, entry))}`)
    expect(seen).toHaveLength(3)
    expect(seen.filter((each) => each.startsWith('moved'))).toEqual([
      'moved: hạn 01/10/2021 → hạn 31/12/2021',
      'moved: hạn 01/11/2021 → không nêu hạn',
    ])
    expect(plain(sinceSentence(vi, view))).toContain('2 kiến nghị đổi thời hạn')
  })

  it('is held against in its own period, or else in the one shown', () => {
    const earlier = drawn({}, { period: '2021-Q2' })
    expect(between(drawn(), earlier).base.period).toBe('2021-Q2')
    expect(short(between(drawn(), earlier))).toEqual(['verdicts lost x: b', 'verdicts gained x: a'])
    expect(between(drawn(), drawn()).base.period).toBe('2021-Q3')
    expect(between(drawn(), drawn(), { period: '2021-Q2' as PeriodId }).base.period).toBe('2021-Q2')
  })

  it('does not compare what two packages measure differently, nor tables that one of them lacks', () => {
    const { shortcomings: _, ...rest } = BASIC
    const earlier = datasetFrom(
      { ...rest, indicators: 'indicator_id,target,polarity\nx,90,lower' },
      DASHBOARD,
    )
    const view = between(drawn(rows), earlier)
    expect([view.compared, view.redefined.map(({ indicator_id }) => indicator_id)]).toEqual([
      0,
      ['x'],
    ])
    expect([view.absent, view.groups]).toEqual([
      ['shortcomings'],
      ['verdicts', 'models', 'directives'],
    ])
    expect(sinceNotes(vi, view).join(' ')).toContain('Hạn chế')
  })
})

const cell = fc.oneof(fc.constant(''), fc.integer({ min: 70, max: 100 }).map(String))
const anyPackage = fc
  .record({
    values: fc.array(cell, { minLength: 4, maxLength: 4 }),
    states: fc.array(fc.constantFrom('open', 'in_progress', 'resolved', 'unknown'), {
      maxLength: 4,
    }),
    asked: fc.array(fc.constantFrom('open', 'in_progress', 'done', 'unknown'), { maxLength: 4 }),
    stages: fc.array(fc.constantFrom('planned', 'piloting', 'in_use', 'stopped', 'unknown'), {
      maxLength: 4,
    }),
    attribution: fc.constantFrom('unit', 'joint', 'common'),
  })
  .map(({ values, states, asked, stages, attribution }) => {
    const units = ['a', 'b', 'c', 'd']
    const lines = (head: string, body: readonly string[]): string => [head, ...body].join('\n')
    return drawn(
      {
        units: lines('unit_id', units),
        observations: lines(
          'unit_id,indicator_id,period,value',
          values.map((value, index) => `${units[index]},x,2021-Q3,${value}`),
        ),
        models: 'model_id\nm',
        adoptions: lines(
          'model_id,unit_id,stage,attribution',
          stages.map((stage, index) => `m,${units[index]},${stage},${attribution}`),
        ),
        shortcomings: lines(
          'shortcoming_id,unit_ids,status,attribution',
          states.map((each, index) => `s${index},a;b,${each},${attribution}`),
        ),
        directives: lines(
          'directive_id,unit_ids,status',
          asked.map((each, index) => `d${index},a,${each}`),
        ),
      },
      { period: '2021-Q3' },
    )
  })

describe('two packages', () => {
  it('that are one say nothing, whatever is in it', () => {
    fc.assert(
      fc.property(anyPackage, (dataset) => {
        expect(between(dataset, dataset).entries).toEqual([])
      }),
    )
  })

  it('the other way round swap what was gained and lost, come and gone, closed and reopened', () => {
    fc.assert(
      fc.property(anyPackage, anyPackage, (one, other) => {
        const [there, back] = [between(one, other), between(other, one)]
        const of = (view: SinceView, group: string, kind: string): string[] =>
          view.entries
            .filter((each) => each.group === group && each.kind === kind)
            .flatMap(({ subject, units }) => units.map(({ unit_id }) => `${subject} ${unit_id}`))
            .sort()
        expect(of(there, 'verdicts', 'gained')).toEqual(of(back, 'verdicts', 'lost'))
        expect(of(there, 'verdicts', 'lost')).toEqual(of(back, 'verdicts', 'gained'))
        expect([there.compared, there.unjudged]).toEqual([back.compared, back.unjudged])
        for (const group of ['shortcomings', 'directives']) {
          expect(of(there, group, 'new')).toEqual(of(back, group, 'removed'))
          expect(of(there, group, 'closed')).toEqual(of(back, group, 'reopened'))
        }
      }),
    )
  })

  it('give every entry a key of its own, and no unit an entry of what was said of several', () => {
    fc.assert(
      fc.property(anyPackage, anyPackage, (one, other) => {
        const { entries } = between(one, other)
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
        const statements = entries.filter(
          ({ group, attribution }) => group === 'shortcomings' && attribution !== null,
        )
        expect(statements.every(({ units }) => units.length === 2)).toBe(true)
      }),
    )
  })
})

function never(): never {
  throw new Error('There is no such change')
}
