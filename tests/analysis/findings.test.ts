import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import {
  compareFindings,
  indicatorOf,
  KINDS,
  saturating,
  type Finding,
  type FindingKind,
} from '@/analysis/findings/finding'
import { findingsFor, type Wanted } from '@/analysis/findings/findings'
import { phraseMessages } from '@/analysis/sentence'
import { headlineOf } from '@/analysis/findings/headlineOf'
import { findingPhrase } from '@/analysis/findings/phrase'
import { STREAK_STEPS } from '@/analysis/findings/steps'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { naivePackage, quarterBefore, type NaiveIndicator } from '#tests/support/naiveFigures'
import { shippedDataset } from '#tests/support/shippedDataset'

const vi = createWords('vi')
const en = createWords('en')
const HINTS = {
  level: 'district',
  period: '2021-Q4',
  parent_unit: 'p',
  composite: 'score',
  focus: [],
}
const UNITS = ['a', 'b', 'c', 'd', 'e', 'f']

/**
 * Six units of one province; the figures are lines
 * `unit,indicator,period,value,numerator,denominator,status`.
 */
function drawn(
  figures: readonly string[],
  indicators: readonly string[] = ['x,higher,80,1,ratio,1'],
  more: Drawing = {},
): Dataset {
  return datasetFrom(
    {
      units: [
        'unit_id,level,parent_id',
        'p,province,',
        ...UNITS.map((unit) => `${unit},district,p`),
      ].join('\n'),
      fields: 'field_id\nfield',
      indicators: [
        'indicator_id,polarity,target,decimals,aggregate,headline_order',
        ...indicators,
      ].join('\n'),
      observations: [
        'unit_id,indicator_id,period,value,numerator,denominator,status',
        ...figures,
      ].join('\n'),
      ...more,
    },
    HINTS,
    ['reference/missing'],
  )
}

const found = (dataset: Dataset, wanted: Wanted = {}): Finding[] =>
  findingsFor(dataset, sceneOf(dataset, START), wanted)
const only = <Kind extends FindingKind>(
  findings: readonly Finding[],
  kind: Kind,
): Extract<Finding, { kind: Kind }>[] =>
  findings.flatMap((each) => (each.kind === kind ? [each as Extract<Finding, { kind: Kind }>] : []))
const ids = (finding: Finding): string[] => finding.units.map(({ unit_id }) => unit_id)
/** One figure for each unit in the scene’s period. */
const row = (values: readonly (number | string)[], period = '2021-Q4', indicator = 'x'): string[] =>
  values.map((value, index) => `${UNITS[index]},${indicator},${period},${value},,,official`)

describe('a gap', () => {
  it('is the distance to the target on the wrong side, one half strong where near ends', () => {
    const gaps = only(found(drawn(row([80, 76, 72, 90, 85, 81]))), 'gap')
    expect(gaps.map((gap) => [ids(gap), gap.value, gap.target, gap.shortfall])).toEqual([
      [['c'], 72, 80, 8],
      [['b'], 76, 80, 4],
    ])
    expect(gaps[1]?.strength).toBeCloseTo(0.5, 12)
    expect(gaps[0]?.strength).toBeCloseTo(2 / 3, 12)
  })

  it('turns round where less is better', () => {
    const gaps = only(found(drawn(row([2, 3, 1, 2, 2, 2]), ['x,lower,2,1,ratio,1'])), 'gap')
    expect(gaps.map((gap) => [ids(gap), gap.shortfall])).toEqual([[['b'], 1]])
  })

  it('says that chance may explain it, and weighs half, where the interval holds the target', () => {
    const few = drawn(['a,x,2021-Q4,70,7,10,official', 'b,x,2021-Q4,70,700,1000,official'])
    const [sure, unsure] = only(found(few), 'gap')
    expect([ids(sure as Finding), sure?.caveats]).toEqual([['b'], []])
    expect([ids(unsure as Finding), unsure?.caveats]).toEqual([['a'], ['small', 'chance']])
    expect(unsure?.strength).toBeCloseTo((sure?.strength ?? 0) / 2, 12)
  })
})

describe('who meets a target', () => {
  it('is counted over the units that can be judged, the farthest from it first', () => {
    const [unmet] = only(found(drawn(row([80, 78, 60, 90, '', 81]))), 'unmet')
    expect(unmet).toMatchObject({
      met: 3,
      near: 1,
      missed: 1,
      judged: 5,
      of: 6,
      caveats: ['incomplete'],
    })
    expect(ids(unmet as Finding)).toEqual(['c', 'b'])
  })

  it('says nothing where fewer than half of the units can be judged, or all meet it', () => {
    expect(only(found(drawn(row([60, 70, '', '', '', '']))), 'unmet')).toEqual([])
    expect(only(found(drawn(row([80, 81, 82, 83, 84, 85]))), 'unmet')).toEqual([])
  })

  it('is counted over the indicators of a unit when it is asked for', () => {
    const dataset = drawn(
      [...row([70, 90, 90, 90, 90, 90]), ...row([90, 90, 90, 90, 90, 90], '2021-Q4', 'y')],
      ['x,higher,80,1,ratio,1', 'y,higher,80,1,ratio,2', 'z,higher,80,1,ratio,3'],
    )
    const [a] = sceneOf(dataset, START).units
    const [attained] = only(found(dataset, { units: a ? [a] : [] }), 'attained')
    expect(attained).toMatchObject({ met: 1, judged: 2, of: 3, caveats: ['incomplete'] })
  })
})

describe('steps in a row', () => {
  const history = (values: readonly (number | string)[]): string[] =>
    values.map((value, index) => {
      const back = values.length - 1 - index
      return `a,x,${2021 - Math.floor(back / 4)}-Q${4 - (back % 4)},${value},,,official`
    })
  const steps = (values: readonly (number | string)[], polarity = 'higher') =>
    found(
      drawn(
        [...history(values), ...row([0, 90, 90, 90, 90, 90]).slice(1)],
        [`x,${polarity},,1,ratio,1`],
      ),
      {
        kinds: ['streak', 'reversal'],
      },
    )

  it(`are a streak from ${STREAK_STEPS} on, for better or for worse`, () => {
    expect(steps([90, 85, 80, 75])).toMatchObject([
      { kind: 'streak', direction: 'down', steps: 3, from: 90, to: 75, tone: 'bad', strength: 0.5 },
    ])
    expect(steps([90, 85, 80, 75], 'lower')).toMatchObject([{ kind: 'streak', tone: 'good' }])
    expect(steps([85, 80, 75])).toEqual([])
  })

  it('end where a figure is missing, stands still in the decimals shown, or goes the other way', () => {
    expect(steps([95, '', 85, 80, 75])).toEqual([])
    expect(steps([95, 85.01, 85.04, 80, 75])).toEqual([])
    expect(steps([70, 90, 85, 80, 75])).toMatchObject([{ kind: 'streak', steps: 3, from: 90 }])
  })

  it('are none where first to last is no more than the stated gap', () => {
    expect(steps([80, 79.9, 79.8, 79.7])).toEqual([])
  })

  it('turn where the latest goes against at least two before it', () => {
    expect(steps([60, 70, 80, 72])).toMatchObject([
      { kind: 'reversal', direction: 'down', steps: 2, from: 80, to: 72, tone: 'bad' },
    ])
    expect(steps([80, 70, 60, 66])).toMatchObject([
      { kind: 'reversal', direction: 'up', steps: 2, from: 60, to: 66, tone: 'good' },
    ])
    expect(steps([80, 70, 80, 72])).toEqual([])
  })

  it('name every period they go over', () => {
    expect(steps([90, 85, 80, 75])[0]?.periods).toEqual([
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ])
    expect(steps([60, 70, 80, 72])[0]?.periods).toEqual([
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ])
  })
})

describe('a change since a year before', () => {
  it('is weighed by how far it differs from what units usually changed by', () => {
    const dataset = drawn(
      [...row([60, 60, 60, 60, 60, 60], '2020-Q4'), ...row([66, 66, 66, 66, 66, 54])],
      ['x,higher,,1,ratio,1'],
    )
    const [fall, ...rises] = only(found(dataset), 'change')
    expect([ids(fall as Finding), fall?.difference, fall?.tone]).toEqual([['f'], -6, 'bad'])
    expect(fall?.strength).toBeCloseTo(12 / (12 + 3), 12)
    expect(rises).toEqual([])
  })
})

describe('places', () => {
  it('have a leader and a last who stand apart, and are none below the share of units that a rank needs', () => {
    const findings = found(drawn(row([90, 85, 84, 83, 82, 60]), ['x,higher,,1,ratio,1']))
    expect(only(findings, 'leader').map((each) => [ids(each), each.value, each.margin])).toEqual([
      [['a'], 90, 5],
    ])
    expect(only(findings, 'laggard').map((each) => [ids(each), each.value, each.margin])).toEqual([
      [['f'], 60, 22],
    ])
    const few = found(drawn(row([90, 85, 84, '', '', '']), ['x,higher,,1,ratio,1']))
    expect(few.filter(({ kind }) => kind === 'leader' || kind === 'laggard')).toEqual([])
  })

  it('are too close to call where intervals overlap, and then nobody leads', () => {
    const counts = [95, 94, 60, 59, 58, 57].map(
      (value, index) => `${UNITS[index]},x,2021-Q4,${value},${value},100,official`,
    )
    const findings = found(drawn(counts, ['x,higher,,1,ratio,1']))
    expect(only(findings, 'close').map(ids)).toEqual([['a', 'b']])
    expect(only(findings, 'leader')).toEqual([])
  })

  it('are those of units that are ranked together', () => {
    const dataset = drawn(row([90, 80, 70, 60, 50, 40]), ['x,higher,,1,ratio,1'], {
      units: [
        'unit_id,level,group',
        ...UNITS.map((unit, index) => `${unit},district,${index % 2}`),
      ].join('\n'),
    })
    expect(only(found(dataset), 'leader').map(ids)).toEqual([['a'], ['b']])
  })
})

describe('an outlier', () => {
  it('lies more than three scaled deviations from the median where there are no counts', () => {
    const findings = only(
      found(drawn(row([80, 81, 82, 83, 84, 40]), ['x,higher,,1,ratio,1'])),
      'outlier',
    )
    expect(
      findings.map((each) => [ids(each), each.direction, each.reference, each.method]),
    ).toEqual([[['f'], 'down', 81.5, 'peers']])
    expect(
      only(found(drawn(row([80, 81, 82, 83, 84, 78]), ['x,higher,,1,ratio,1'])), 'outlier'),
    ).toEqual([])
  })

  it('lies beyond chance and beyond the spread of its peers where there are', () => {
    const counts = [800, 810, 820, 830, 840, 600].map(
      (value, index) => `${UNITS[index]},x,2021-Q4,${value / 10},${value},1000,official`,
    )
    const findings = only(found(drawn(counts, ['x,higher,,1,ratio,1'])), 'outlier')
    expect(findings.map((each) => [ids(each), each.method])).toEqual([[['f'], 'funnel']])
    expect(findings[0]?.reference).toBeCloseTo(100 * (4700 / 6000), 10)
  })
})

describe('what is missing', () => {
  it('is what other units have, and nothing that nobody has', () => {
    const dataset = drawn(row([90, '', 84, 83, '', 60]), [
      'x,higher,,1,ratio,1',
      'y,higher,,1,ratio,2',
    ])
    expect(
      only(found(dataset), 'missing').map((each) => [
        ids(each),
        each.without,
        each.of,
        each.strength,
      ]),
    ).toEqual([[['b', 'e'], 2, 6, 1 / 3]])
    const b = sceneOf(dataset, START).units.filter(({ unit_id }) => unit_id === 'b')
    expect(
      only(found(dataset, { units: b }), 'missing').map((each) => [ids(each), each.without]),
    ).toEqual([[['b'], 2]])
  })
})

describe('what inspection said', () => {
  const more: Drawing = {
    inspections: 'inspection_id,unit_ids\ni1,a;b',
    models: 'model_id\nm',
    adoptions: 'model_id,unit_id\nm,b',
    shortcomings:
      'shortcoming_id,unit_ids,status,due,attribution\ns1,a;b,unknown,,common\ns2,a,open,2021-10-01,unit\ns3,b,resolved,,unit',
  }
  it('names inspected units without a model, and counts each shortcoming once', () => {
    const findings = found(drawn(row([90, 91, 92, 93, 94, 95]), undefined, more))
    expect(only(findings, 'noModel').map(ids)).toEqual([['a']])
    expect(only(findings, 'owed')).toMatchObject([{ overdue: 1, open: 2, tone: 'bad' }])
  })

  it('holds nobody to have nothing that was not inspected', () => {
    expect(only(found(drawn(row([90, 91, 92, 93, 94, 95]))), 'noModel')).toEqual([])
  })
})

describe('the order of findings', () => {
  const FIGURES = fc.array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      indicator: fc.constantFrom('score', 'x', 'y', 'z'),
      period: fc.constantFrom('2020-Q4', '2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'),
      count: fc.integer({ min: 0, max: 40 }),
      status: fc.constantFrom('official', 'illustrative'),
    }),
    { minLength: 10, maxLength: 80 },
  )

  it('does not depend on the order of rows in any file', () => {
    const indicators = [
      'score,higher,60,1,mean,',
      'x,higher,60,1,ratio,1',
      'y,lower,30,1,ratio,2',
      'z,none,,1,ratio,',
    ]
    const units = UNITS.map((unit) => `${unit},district,p`)
    fc.assert(
      fc.property(FIGURES, fc.infiniteStream(fc.nat()), (figures, stream) => {
        const cells = new Map(
          figures.map((each) => [`${each.unit} ${each.indicator} ${each.period}`, each]),
        )
        const lines = [...cells.values()].map(
          ({ unit, indicator, period, count, status }) =>
            `${unit},${indicator},${period},${count * 2.5},${count},40,${status}`,
        )
        const shuffled = <T>(items: readonly T[]): T[] => {
          const keys = items.map((item) => ({ item, key: stream.next().value as number }))
          return keys.sort((a, b) => a.key - b.key).map(({ item }) => item)
        }
        const one = found(drawn(lines, indicators))
        const other = found(
          drawn(shuffled(lines), shuffled(indicators), {
            units: ['unit_id,level,parent_id', 'p,province,', ...shuffled(units)].join('\n'),
          }),
        )
        const said = (findings: readonly Finding[]) =>
          findings.map((each) => `${each.strength.toFixed(9)} ${vi.message(findingPhrase(each))}`)
        expect(said(other)).toEqual(said(one))
      }),
      { numRuns: 60 },
    )
  })

  it('is strongest first, each strength between 0 and 1', () => {
    const findings = found(
      drawn([...row([90, 85, 60, 83, '', 60]), ...row([80, 90, 80, 83, 80, 75], '2020-Q4')]),
    )
    expect(findings.length).toBeGreaterThan(5)
    expect([...findings].sort(compareFindings)).toEqual(findings)
    for (const { strength } of findings) expect(strength > 0 && strength <= 1).toBe(true)
    expect(found(drawn(row([90, 85, 60, 83, '', 60])), { most: 2 })).toHaveLength(2)
  })

  it('puts what is for the worse before what is as far for the better', () => {
    const dataset = drawn(
      [...row([60, 60, 60, 60, 60, 60], '2020-Q4'), ...row([60, 60, 60, 60, 66, 54])],
      ['x,higher,,1,ratio,1'],
    )
    expect(only(found(dataset), 'change').map(ids)).toEqual([['f'], ['e']])
  })

  it('makes a strength that grows and stays below 1', () => {
    expect([saturating(0, 3), saturating(3, 3), saturating(-1, 3)]).toEqual([0, 0.5, 0])
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.double({ min: 0.001, max: 1e3, noNaN: true }),
        (size, half) => {
          expect(saturating(size, half)).toBeLessThan(1)
          expect(saturating(size * 1.5, half)).toBeGreaterThan(saturating(size, half))
        },
      ),
    )
  })
})

describe('the words', () => {
  const written = (findings: readonly Finding[], kind: FindingKind, words = vi): string[] =>
    only(findings, kind).map((each) => words.message(findingPhrase(each)))

  it('are whole sentences in both languages, hedged', () => {
    const findings = found(
      drawn(
        row([70, 95, 94, 93, 92, 91]).map((line) => line.replace('official', 'illustrative')),
        ['x,higher,80,1,ratio,1'],
      ),
    )
    expect(written(findings, 'gap')).toEqual([
      'a: x đạt 70,0\u00a0%, thấp hơn chỉ tiêu 10,0 điểm % (theo số liệu minh họa)',
    ])
    expect(written(findings, 'gap', en)).toEqual([
      'a: x at 70.0%, 10.0 percentage points below target (on illustrative figures)',
    ])
  })

  it('leave out what is said elsewhere', () => {
    const findings = found(
      drawn(row([70, 95, 94, 93, 92, 91]).map((line) => line.replace('official', 'illustrative'))),
    )
    const [gap] = only(findings, 'gap')
    if (!gap) throw new Error('There is a gap')
    expect(vi.message(findingPhrase(gap, { said: ['illustrative'] }))).toBe(
      'a: x đạt 70,0\u00a0%, thấp hơn chỉ tiêu 10,0 điểm %',
    )
    expect(vi.message(findingPhrase(gap, { said: ['illustrative'], unnamed: true }))).toBe(
      'x đạt 70,0\u00a0%, thấp hơn chỉ tiêu 10,0 điểm %',
    )
  })

  it('name few units and count many', () => {
    const findings = found(drawn(row([90, '', 84, 83, 82, 60]), ['x,higher,,1,ratio,1']))
    expect(written(findings, 'missing')).toEqual(['b chưa có số liệu x'])
    const many = only(
      found(drawn(row([90, 80, '', '', '', '']), ['x,higher,,1,ratio,1'])),
      'missing',
    )
    expect(many.map((each) => vi.message(findingPhrase(each)))).toEqual([
      '4/6 đơn vị chưa có số liệu x',
    ])
  })
})

describe('a headline', () => {
  const illustrative = (lines: readonly string[]): string[] =>
    lines.map((line) => line.replace('official', 'illustrative'))
  const findings = found(
    drawn(
      illustrative([...row([70, 95, 94, 93, 92, 60]), ...row([90, 95, 94, 93, 92, 91], '2020-Q4')]),
      ['x,higher,80,1,ratio,1'],
    ),
  )

  it('is two pieces and two notes, each kind and each unit with its indicator once, the shared caveat first', () => {
    const { phrases, notes } = headlineOf(findings)
    expect(phrases).toHaveLength(2)
    expect(notes.map(({ id }) => id)).toEqual(
      ['headline.statuses', 'finding.sentence', 'finding.sentence'].slice(0, notes.length),
    )
    const said = [
      ...phrases.map(({ message }) => vi.message(message)),
      ...notes.map((note) => vi.message(note)),
    ]
    expect(new Set(said).size).toBe(said.length)
    expect(said.join(' ').match(/minh họa/g)).toHaveLength(1)
  })

  it('keeps a caveat with its finding where not all share it', () => {
    const mixed = found(
      drawn(
        [
          ...illustrative(row([70, 95, 94, 93, 92, 60])),
          ...row([1, 1, 1, 1, 1, 3], '2021-Q4', 'y'),
        ],
        ['x,higher,80,1,ratio,1', 'y,lower,2,1,ratio,2'],
      ),
    )
    const { notes, phrases } = headlineOf([
      ...only(mixed, 'gap').filter((each) => each.indicator.indicator_id === 'x'),
      ...only(mixed, 'outlier'),
      ...only(mixed, 'laggard'),
    ])
    expect(notes.map(({ id }) => id)).not.toContain('headline.statuses')
    expect(
      phraseMessages(phrases)
        .map((each) => vi.message(each))
        .join(),
    ).toContain('minh họa')
  })

  it('is empty where nothing is found', () => {
    expect(headlineOf([])).toEqual({ phrases: [], notes: [] })
  })
})

describe('on the shipped package', () => {
  const naive = naivePackage()
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await shippedDataset()
  })

  describe.each(['2021-Q3', '2020-Q1', '2019-Q4'])('in %s', (period) => {
    let all: Finding[]
    beforeAll(() => {
      const scene = sceneOf(dataset, { ...START, period: period as PeriodId })
      all = findingsFor(dataset, scene, { units: scene.units, indicators: dataset.indicators.rows })
    })
    const about = (finding: Finding): { unit: string; indicator: NaiveIndicator } => {
      const indicator = naive.indicators.find(({ id }) => id === indicatorOf(finding)?.indicator_id)
      const [unit] = ids(finding)
      if (!indicator || unit === undefined) throw new Error('A finding of an indicator and a unit')
      return { unit, indicator }
    }
    const valueAt = (unit: string, indicator: NaiveIndicator, when: string): number | undefined =>
      naive.figure(unit, indicator.id, when)?.value
    const pairs = (findings: readonly Finding[]): string[] =>
      findings.map((each) => `${ids(each).join()} ${about(each).indicator.id}`).sort()

    it('gaps are exactly the cells below target, with their figures', () => {
      const gaps = only(all, 'gap')
      for (const gap of gaps) {
        const { unit, indicator } = about(gap)
        expect(gap.value).toBe(valueAt(unit, indicator, period))
        const target = naive.figure(unit, indicator.id, period)?.target ?? indicator.target
        expect(gap.target).toBe(target)
        expect(gap.shortfall).toBeCloseTo(indicator.sign * ((target ?? NaN) - gap.value), 9)
      }
      const expected = naive.units.flatMap(({ id }) =>
        naive.indicators
          .filter((each) => ['near', 'missed'].includes(naive.judged(id, each, period) ?? ''))
          .map((each) => `${id} ${each.id}`),
      )
      expect(pairs(gaps)).toEqual(expected.sort())
    })

    it('counts of targets met are those of the file', () => {
      for (const attained of only(all, 'attained')) {
        const [unit = ''] = ids(attained)
        const judged = naive.indicators
          .filter(({ id }) => id !== 'diem')
          .map((each) => naive.judged(unit, each, period))
        expect(attained.met).toBe(judged.filter((each) => each === 'met').length)
        expect(attained.judged).toBe(judged.filter((each) => each !== null).length)
      }
      const scene = sceneOf(dataset, { ...START, period: period as PeriodId })
      const unmets = findingsFor(dataset, scene, {
        kinds: ['unmet'],
        indicators: dataset.indicators.rows,
      })
      expect(unmets.length).toBeGreaterThan(10)
      for (const unmet of only(unmets, 'unmet')) {
        const { indicator } = about(unmet)
        const judged = naive.units.map(({ id }) => naive.judged(id, indicator, period))
        const n = (what: string): number => judged.filter((each) => each === what).length
        expect([unmet.met, unmet.near, unmet.missed]).toEqual([n('met'), n('near'), n('missed')])
        expect(ids(unmet).sort()).toEqual(
          naive.units
            .filter((_, index) => ['near', 'missed'].includes(judged[index] ?? ''))
            .map(({ id }) => id)
            .sort(),
        )
      }
    })

    it('streaks rise or fall in every step, and not in the one before', () => {
      const streaks = only(all, 'streak')
      for (const streak of streaks) {
        const { unit, indicator } = about(streak)
        const back: (number | undefined)[] = []
        let when = period
        for (let step = 0; step <= streak.steps + 1; step += 1) {
          const value = valueAt(unit, indicator, when)
          back.push(value === undefined ? undefined : Number(value.toFixed(indicator.decimals)))
          when = quarterBefore(when)
        }
        const sign = streak.direction === 'up' ? 1 : -1
        const steps = back
          .slice(0, -1)
          .map((value, index) => Math.sign((value ?? NaN) - (back[index + 1] ?? NaN)))
        expect(steps.slice(0, streak.steps).every((step) => step === sign)).toBe(true)
        expect(steps[streak.steps]).not.toBe(sign)
        expect([streak.from, streak.to]).toEqual([
          valueAt(unit, indicator, streak.periods[0] ?? ''),
          valueAt(unit, indicator, period),
        ])
        expect(streak.tone).toBe(sign === indicator.sign ? 'good' : 'bad')
      }
    })

    it('turns go against the steps before them', () => {
      for (const turn of only(all, 'reversal')) {
        const { unit, indicator } = about(turn)
        const values = turn.periods.map((when) => valueAt(unit, indicator, when) ?? NaN)
        expect(values).toHaveLength(turn.steps + 2)
        const sign = turn.direction === 'up' ? 1 : -1
        expect(Math.sign((values.at(-1) ?? NaN) - (values.at(-2) ?? NaN))).toBe(sign)
        for (let step = 1; step <= turn.steps; step += 1)
          expect(Math.sign((values[step] ?? NaN) - (values[step - 1] ?? NaN))).toBe(-sign)
        expect([turn.from, turn.to]).toEqual([values.at(-2), values.at(-1)])
      }
    })

    it('changes are those since the same quarter a year before, and pass the z test where it applies', () => {
      for (const change of only(all, 'change')) {
        const { unit, indicator } = about(change)
        const earlier = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
        const [now, before] = [
          naive.figure(unit, indicator.id, period),
          naive.figure(unit, indicator.id, earlier),
        ]
        expect([change.from, change.to]).toEqual([before?.value, now?.value])
        expect(change.difference).toBeCloseTo((now?.value ?? NaN) - (before?.value ?? NaN), 9)
        if (now?.denominator == null || before?.denominator == null) continue
        if (
          ![now, before].every(
            ({ numerator, denominator }) =>
              Number.isInteger(numerator) && Number.isInteger(denominator),
          )
        )
          continue
        const [x1, n1, x2, n2] = [
          now.numerator ?? NaN,
          now.denominator,
          before.numerator ?? NaN,
          before.denominator,
        ]
        const pooled = (x1 + x2) / (n1 + n2)
        if (Math.min(n1, n2) * Math.min(pooled, 1 - pooled) < 5 || x1 > n1 || x2 > n2) continue
        const z = (x1 / n1 - x2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
        expect(Math.abs(z)).toBeGreaterThan(1.9599)
      }
    })

    it('leaders and lasts are alone at their end, and standings are ranks', () => {
      for (const each of [...only(all, 'leader'), ...only(all, 'laggard')]) {
        const { unit, indicator } = about(each)
        const others = naive.units
          .filter(({ id }) => id !== unit)
          .flatMap(({ id }) => valueAt(id, indicator, period) ?? [])
        const best =
          indicator.sign * (each.kind === 'leader' ? 1 : -1) > 0
            ? Math.max(...others)
            : Math.min(...others)
        expect(each.value).toBe(valueAt(unit, indicator, period))
        expect(each.margin).toBeCloseTo(Math.abs(each.value - best), 9)
        expect(each.margin).toBeGreaterThan(0)
      }
      const standings = only(all, 'standing')
      expect(standings.length).toBeGreaterThan(9)
      for (const each of standings) {
        const { unit, indicator } = about(each)
        expect([each.rank, each.of]).toEqual([
          naive.rank(unit, indicator, period),
          naive.held(indicator, period),
        ])
      }
    })

    it('outliers lie on the side they are said to, of the province’s share or the median', () => {
      for (const each of only(all, 'outlier')) {
        const { unit, indicator } = about(each)
        expect(each.value).toBe(valueAt(unit, indicator, period))
        if (each.method === 'funnel')
          expect(each.reference).toBeCloseTo(naive.ratio(indicator, period) ?? NaN, 9)
        expect(Math.sign(each.value - each.reference)).toBe(each.direction === 'up' ? 1 : -1)
      }
    })

    it('what is missing is what the file leaves out', () => {
      const expected = naive.indicators
        .filter((each) => naive.held(each, period) > 0)
        .flatMap((each) => {
          const without = naive.units
            .filter(({ id }) => naive.figure(id, each.id, period) === null)
            .map(({ id }) => id)
          return without.length === 0 ? [] : [`${without.sort().join()} ${each.id}`]
        })
      expect(pairs(only(all, 'missing'))).toEqual(expected.sort())
    })

    it('every one says that it rests on illustrative figures, in both languages and without a stray brace', () => {
      for (const each of all) {
        const [text, english] = [vi.message(findingPhrase(each)), en.message(findingPhrase(each))]
        if (!['missing', 'noModel', 'owed'].includes(each.kind)) {
          expect(text).toContain('minh họa')
          expect(english).toContain('illustrative')
        }
        expect(`${text}${english}`).not.toMatch(/[{}]|undefined|NaN|null/)
      }
    })
  })

  it('finds every kind somewhere', () => {
    const kinds = new Set<string>()
    for (const period of ['2021-Q3', '2021-Q2', '2020-Q4', '2020-Q2']) {
      const scene = sceneOf(dataset, { ...START, period: period as PeriodId })
      for (const { kind } of findingsFor(dataset, scene, { indicators: dataset.indicators.rows }))
        kinds.add(kind)
      for (const { kind } of findingsFor(dataset, scene, {
        units: scene.units.slice(0, 1),
        indicators: dataset.indicators.rows,
      }))
        kinds.add(kind)
    }
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([])
  })
})
