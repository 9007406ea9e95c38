import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import { answersFor, compareAnswers, fitOf, type Answer } from '@/analysis/learning/answers'
import { POINTS, type AnswerPart } from '@/analysis/learning/answersReasons'
import { blocksOf } from '@/analysis/learning/answersGroups'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, openDrawn, type Drawing } from '#tests/support/drawDataset'
import { learningPackage } from '#tests/support/learningPackage'

const id = (text: string): UnitId => text as UnitId
const answersOf = (dataset: Dataset, unit: string): Answer[] =>
  answersFor(dataset, sceneOf(dataset, START), id(unit))
const said = (answers: readonly Answer[]): string[] =>
  answers.map(
    ({ shortcoming, model, points }) =>
      `${shortcoming.shortcoming.shortcoming_id} ${model.model_id} ${points}`,
  )
const partOf = <Reason extends AnswerPart['reason']>(answer: Answer | undefined, reason: Reason) =>
  answer?.parts.find(
    (part): part is Extract<AnswerPart, { reason: Reason }> => part.reason === reason,
  )

/**
 * Unit `a` is late; `b` and `c` run models; indicator `x` shows lateness and `y` something else of
 * the same field.
 */
const BASE: Drawing = {
  units: 'unit_id,kind\na,rural\nb,rural\nc,city',
  fields: 'field_id,order\nf,1\ng,2',
  indicators: 'indicator_id,field_id,target\nx,f,98\ny,f,90',
  observations: `unit_id,indicator_id,period,value,numerator,denominator
    a,x,2020-Q3,90,900,1000
    a,x,2021-Q3,91,910,1000
    b,x,2020-Q1,80,960,1200
    b,x,2020-Q3,90,1080,1200
    b,x,2021-Q3,99,1188,1200
    c,x,2020-Q3,97,3880,4000
    c,x,2021-Q3,97,3880,4000`,
  models:
    'model_id,field_ids,indicator_ids,evidence\nm-x,f,x,\nm-y,f,y,\nm-any,f,,proof\nm-far,g,x,',
  adoptions: 'model_id,unit_id\nm-x,b\nm-x,c\nm-y,b\nm-any,c\nm-far,c',
  shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id\nlate,a,f,x',
}

describe('who answers a shortcoming', () => {
  const dataset = datasetFrom(BASE)

  it('are models for its indicator, then models of its area that name none, and never one for another indicator', () => {
    expect(said(answersOf(dataset, 'a')).map((each) => each.split(' ')[1])).toEqual([
      'm-x',
      'm-far',
      'm-any',
    ])
  })

  it('is told by each pair of a model and a shortcoming', () => {
    const model = (field: string, ...indicators: string[]) =>
      ({ field_ids: [field], indicator_ids: indicators }) as never
    const shortcoming = (field_id: string, indicator_id: string | null) =>
      ({ field_id, indicator_id }) as never
    expect(fitOf(model('f', 'x'), shortcoming('f', 'x'))).toBe('indicator')
    expect(fitOf(model('g', 'x'), shortcoming('f', 'x'))).toBe('indicator')
    expect(fitOf(model('f', 'y'), shortcoming('f', 'x'))).toBeNull()
    expect(fitOf(model('f'), shortcoming('f', 'x'))).toBe('field')
    expect(fitOf(model('f', 'y'), shortcoming('f', null))).toBe('field')
    expect(fitOf(model('g'), shortcoming('f', null))).toBeNull()
  })

  it('is ranked by reasons that add up to its points', () => {
    const [first, second, third] = answersOf(dataset, 'a')
    // b: 12 same indicator, 2 same area, 2 better, 1 same kind, 1 similar size; its result goes
    // before all points.
    expect(first?.points).toBe(18)
    expect(first?.parts.map(({ reason, points }) => `${reason} ${points}`)).toEqual([
      'indicator 12',
      'field 2',
      'level 0',
      'course 2',
      'kind 1',
      'size 1',
      'evidence 0',
    ])
    expect(first?.adopters.map(({ unit }) => unit.unit_id)).toEqual(['b', 'c'])
    // c: near and ahead, neither better, nor alike.
    expect(second?.parts.map(({ reason, points }) => `${reason} ${points}`)).toEqual([
      'indicator 12',
      'level 0',
      'course 0',
      'evidence 0',
    ])
    expect(third?.parts.map(({ reason, points }) => `${reason} ${points}`)).toEqual([
      'field 2',
      'level 0',
      'course 0',
      'evidence 1',
    ])
    for (const answer of [first, second, third])
      expect(answer?.points).toBe(answer?.parts.reduce((sum, { points }) => sum + points, 0))
  })

  it('knows a level that is no better than the asking unit’s own', () => {
    const ahead = datasetFrom({
      ...BASE,
      observations: 'unit_id,indicator_id,period,value\na,x,2021-Q3,99.5\nb,x,2021-Q3,99',
    })
    const level = partOf(answersOf(ahead, 'a')[0], 'level')
    expect(level).toMatchObject({ points: 0, attainment: 'met' })
    expect(answersOf(ahead, 'a')[0]?.model.model_id).toBe('m-x')
    expect(level?.lead).toBeCloseTo(-0.5, 9)
  })

  it('puts a model for the indicator before one that only serves the area, where the results are level', () => {
    const { indicator, field, better, kind, size, evidence } = POINTS
    expect(indicator).toBeGreaterThan(field + better + kind + size + evidence)
  })

  it('goes by result before anything else: a target met, then the larger lead, then what fits', () => {
    const observed = (b: number, c: number): Dataset =>
      datasetFrom({
        ...BASE,
        observations: `unit_id,indicator_id,period,value\na,x,2021,91\nb,x,2021,${b}\nc,x,2021,${c}`,
        models: 'model_id,field_ids,indicator_ids\nm-x,f,x\nm-any,f,',
        adoptions: 'model_id,unit_id\nm-x,b\nm-any,c',
      })
    const first = (b: number, c: number) => answersOf(observed(b, c), 'a')[0]?.model.model_id
    expect(first(97.9, 98)).toBe('m-any')
    expect(first(99, 98)).toBe('m-x')
    expect(first(95, 96)).toBe('m-any')
    expect(first(90, 92)).toBe('m-any')
    expect(first(96, 96)).toBe('m-x')
  })

  it('is nobody for an unknown unit, a remedied shortcoming, or where nobody runs a model', () => {
    expect(answersOf(dataset, 'nobody')).toEqual([])
    expect(answersOf(dataset, 'b')).toEqual([])
    expect(
      answersOf(
        datasetFrom({
          ...BASE,
          shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id,status\nlate,a,f,x,resolved',
        }),
        'a',
      ),
    ).toEqual([])
    expect(
      answersOf(
        datasetFrom({
          ...BASE,
          adoptions: 'model_id,unit_id,stage\nm-x,b,stopped\nm-any,c,planned',
        }),
        'a',
      ),
    ).toEqual([])
  })
})

describe('what is never recommended', () => {
  it.each(['in_use', 'piloting', 'planned', 'stopped', 'unknown'])(
    'is a model that the unit itself has: %s',
    (stage) => {
      const dataset = datasetFrom({
        ...BASE,
        adoptions: `model_id,unit_id,stage\nm-x,b,in_use\nm-x,a,${stage}\nm-far,c,in_use`,
      })
      expect(said(answersOf(dataset, 'a')).map((each) => each.split(' ')[1])).toEqual(['m-far'])
    },
  )

  it('is a model that the unit leads', () => {
    const dataset = datasetFrom({
      ...BASE,
      models: 'model_id,field_ids,indicator_ids,lead_unit_id\nm-x,f,x,a',
      adoptions: 'model_id,unit_id\nm-x,b',
    })
    expect(answersOf(dataset, 'a')).toEqual([])
  })

  it('is a unit that stopped; where others go on, that is said', () => {
    const dataset = datasetFrom({
      ...BASE,
      adoptions: 'model_id,unit_id,stage\nm-x,b,stopped\nm-x,c,in_use',
    })
    const [answer] = answersOf(dataset, 'a')
    expect(answer?.adopters.map(({ unit }) => unit.unit_id)).toEqual(['c'])
    expect(answer?.stoppedIn.map(({ unit_id }) => unit_id)).toEqual(['b'])
  })
})

describe('the course of an adopter', () => {
  it('goes from the same season of the earliest year where no day of adoption is known', () => {
    const course = partOf(answersOf(datasetFrom(BASE), 'a')[0], 'course')
    expect(course).toMatchObject({
      basis: 'earliest',
      from: '2020-Q3',
      difference: 9,
      verdict: 'better',
      points: 2,
    })
  })

  it('goes from the last period that was over before a known day', () => {
    const dated = datasetFrom({ ...BASE, adoptions: 'model_id,unit_id,since\nm-x,b,2020-06-01' })
    expect(partOf(answersOf(dated, 'a')[0], 'course')).toMatchObject({
      basis: 'since',
      from: '2020-Q1',
      difference: 19,
    })
    const early = datasetFrom({ ...BASE, adoptions: 'model_id,unit_id,since\nm-x,b,2019-06-01' })
    expect(partOf(answersOf(early, 'a')[0], 'course')).toMatchObject({
      basis: 'none',
      from: null,
      verdict: 'unknown',
      points: 0,
    })
  })

  it('is unknown without a figure, and so is the level', () => {
    const bare = datasetFrom({
      ...BASE,
      observations: 'unit_id,indicator_id,period,value\na,x,2021-Q3,91',
    })
    const [answer] = answersOf(bare, 'a')
    expect(partOf(answer, 'level')).toMatchObject({
      value: null,
      attainment: 'none',
      points: 0,
      lead: null,
    })
    expect(partOf(answer, 'course')).toMatchObject({ basis: 'none', points: 0 })
  })

  it('counts a fall as better where less is better', () => {
    const lower = datasetFrom({
      ...BASE,
      indicators:
        'indicator_id,field_id,target,polarity,measure\nx,f,5,lower,days\ny,f,90,higher,percent',
      observations:
        'unit_id,indicator_id,period,value\na,x,2021,9\nb,x,2020,8\nb,x,2021,4\nc,x,2020,4\nc,x,2021,8',
    })
    const [answer] = answersOf(lower, 'a')
    expect(partOf(answer, 'level')).toMatchObject({ attainment: 'met', lead: 5 })
    expect(partOf(answer, 'course')).toMatchObject({ verdict: 'better', difference: -4 })
    expect(answer?.adopters[0]?.unit.unit_id).toBe('b')
  })
})

describe('what is said beside an answer', () => {
  it('is that an adopter has the same shortcoming, or another on the same indicator', () => {
    const dataset = datasetFrom({
      ...BASE,
      shortcomings: `shortcoming_id,unit_ids,field_id,indicator_id,status,attribution
        late,a;b,f,x,open,common
        other,c,f,x,unknown,unit
        past,b,f,x,resolved,unit`,
    })
    expect(answersOf(dataset, 'a')[0]?.alsoNamed.map(({ unit_id }) => unit_id)).toEqual(['b', 'c'])
  })

  it('is the group that the data declares, in place of the kind', () => {
    const dataset = datasetFrom({
      ...BASE,
      units: 'unit_id,kind,group\na,rural,north\nb,rural,south\nc,city,north',
    })
    const answers = answersOf(dataset, 'a')
    expect(partOf(answers[0], 'kind')).toBeUndefined()
    expect(
      partOf(
        answers.find(({ model }) => model.model_id === 'm-far'),
        'kind',
      ),
    ).toMatchObject({ by: 'group', text: 'north' })
  })

  it('is size only where the larger denominator is at most one and a half times the smaller', () => {
    const sized = (other: number) =>
      partOf(
        answersOf(
          datasetFrom({
            ...BASE,
            observations: `unit_id,indicator_id,period,value,numerator,denominator\na,x,2021,50,500,1000\nb,x,2021,50,${other / 2},${other}`,
          }),
          'a',
        )[0],
        'size',
      )
    expect(sized(1500)).toMatchObject({ own: 1000, other: 1500, points: 1 })
    expect(sized(1502)).toBeUndefined()
  })
})

describe('equal answers', () => {
  const tied = datasetFrom({
    ...BASE,
    models: 'model_id,field_ids,indicator_ids\nm-2,f,x\nm-10,f,x\nm-1,f,x\nm-low,g,x',
    adoptions: 'model_id,unit_id\nm-2,b\nm-10,b\nm-1,b\nm-low,b',
  })

  it('go by how many run them, then the earliest, then by name, and never by key', () => {
    expect(said(answersOf(tied, 'a'))).toEqual([
      'late m-1 18',
      'late m-10 18',
      'late m-2 18',
      'late m-low 16',
    ])
    const named = datasetFrom({
      ...BASE,
      models:
        'model_id,name,started,field_ids,indicator_ids\nm-1,Ze,,f,x\nm-2,Ye,,f,x\nm-3,Xe,2020-01-01,f,x\nm-4,Zz,,f,x',
      adoptions: 'model_id,unit_id\nm-1,b\nm-2,b\nm-3,b\nm-4,b\nm-4,c',
    })
    expect(answersOf(named, 'a').map(({ model }) => model.model_id)).toEqual([
      'm-4',
      'm-3',
      'm-2',
      'm-1',
    ])
  })

  it('stand in one block with one rank, and the next rank is left out', () => {
    const blocks = blocksOf(answersOf(tied, 'a'))
    expect(blocks.map(({ rank, answers }) => [rank, answers.length])).toEqual([
      [1, 3],
      [4, 1],
    ])
  })
})

describe('the ranking', () => {
  const files = learningPackage({
    units: 12,
    indicators: 12,
    months: 14,
    models: 40,
    shortcomings: 60,
    adopters: 4,
  })
  const opened = openDrawn(files, {}).then(({ assembled }) => {
    if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues.slice(0, 3)))
    return assembled.dataset
  })
  const key = (answers: readonly Answer[]): string[] =>
    answers.map(
      ({ shortcoming, model, points, adopters }) =>
        `${shortcoming.shortcoming.shortcoming_id} ${model.model_id} ${points} ${adopters.map(({ unit }) => unit.unit_id).join('+')}`,
    )

  it('is the same whatever the order of the rows of any file', async () => {
    const dataset = await opened
    const units = ['xa-001', 'xa-004', 'xa-005', 'xa-008'].map(id)
    const expected = units.map((unit) => key(answersFor(dataset, sceneOf(dataset, START), unit)))
    expect(expected.flat().length).toBeGreaterThan(40)
    const tables = [
      'units.csv',
      'models.csv',
      'adoptions.csv',
      'shortcomings.csv',
      'inspections.csv',
    ] as const
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 5, maxLength: 5 }),
        async (seeds) => {
          const shuffled = Object.fromEntries(
            tables.map((name, index) => [name, shuffle(files[name] ?? '', seeds[index] ?? 0)]),
          )
          const { assembled } = await openDrawn({ ...files, ...shuffled })
          if (!assembled.usable) throw new Error('A shuffled package is usable')
          expect(
            units.map((unit) =>
              key(answersFor(assembled.dataset, sceneOf(assembled.dataset, START), unit)),
            ),
          ).toEqual(expected)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('never holds a unit’s own model, one that nobody runs, or an adopter that stopped or only plans; and the better one goes first', async () => {
    const dataset = await opened
    const scene = sceneOf(dataset, START)
    let seen = 0
    for (const { unit_id } of scene.units) {
      const own = new Set(
        dataset.adoptions
          .filter((each) => each.unit_id === unit_id)
          .map(({ model_id }) => model_id),
      )
      const answers = answersFor(dataset, scene, unit_id)
      seen += answers.length
      answers.forEach((answer, index) => {
        expect(own.has(answer.model.model_id)).toBe(false)
        expect(answer.model.lead_unit_id).not.toBe(unit_id)
        expect(answer.adopters.length).toBeGreaterThan(0)
        for (const { unit, adoption } of answer.adopters) {
          expect(unit.unit_id).not.toBe(unit_id)
          expect(['in_use', 'piloting', 'unknown']).toContain(adoption.stage)
        }
        const before = answers[index - 1]
        if (before?.shortcoming !== answer.shortcoming) return
        expect(compareAnswers(before, answer)).toBeLessThanOrEqual(0)
      })
    }
    expect(seen).toBeGreaterThan(100)
  })
})

/** The rows of a CSV text in another order, the heading first. */
function shuffle(text: string, seed: number): string {
  const [heading = '', ...rows] = text.trimEnd().split('\n')
  let state = seed
  const keyed = rows.map((row) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return { row, at: state }
  })
  return `${[heading, ...keyed.sort((a, b) => a.at - b.at).map(({ row }) => row)].join('\n')}\n`
}
