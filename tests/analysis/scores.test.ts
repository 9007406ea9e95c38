import { describe, expect, it } from 'vitest'
import { START, type Common } from '@/address/screen'
import { datasetAimed } from '@/analysis/aims'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const DRAWING = {
  units: 'unit_id\na\nb\nc',
  indicators: `indicator_id,measure,max_score,weight,parent_id,headline_order
    one,score,10,,,
    one-x,percent,,5,one,1
    one-y,percent,,5,one,2
    two,score,20,,,
    two-z,percent,,20,two,
    alone,score,5,,,`,
  observations: `unit_id,indicator_id,value
    a,one,9
    b,one,8
    c,one,7
    a,two,11
    b,two,12
    c,two,13
    a,one-x,90
    b,one-x,80
    c,one-x,70
    a,two-z,55
    b,two-z,60
    c,two-z,65`,
}
const looked = (dataset: Dataset, change: Partial<Common>) => {
  const state = { ...START, ...change }
  const aimed = datasetAimed(dataset, state)
  const scene = sceneOf(aimed, state)
  const view = overviewView(aimed, scene, null, (a, b) => a.localeCompare(b))
  return {
    score: scene.composite?.indicator_id,
    scores: scene.scores.map(({ indicator_id }) => indicator_id),
    columns: scene.indicators.map(({ indicator_id }) => indicator_id),
    order: view.rows.slice(0, 3).map(({ unit }) => unit.unit_id),
  }
}

describe('of several scores', () => {
  const dataset = datasetFrom(DRAWING, { composite: 'one' })

  it('that of the package ranks until another one is asked for, which brings its parts with it', () => {
    expect(looked(dataset, {})).toEqual({
      score: 'one',
      scores: ['one', 'two'],
      columns: ['one-x', 'one-y'],
      order: ['a', 'b', 'c'],
    })
    expect(looked(dataset, { score: 'two' })).toEqual({
      score: 'two',
      scores: ['one', 'two'],
      columns: ['two-z'],
      order: ['c', 'b', 'a'],
    })
  })

  it('one that is no score, or is not there, is as none', () => {
    for (const score of ['two-z', 'alone', 'gone'])
      expect(looked(dataset, { score }).score).toBe('one')
  })

  it('those of the index of today are its total and its six groups, each with its metrics', async () => {
    const today = await shippedDataset('dong-thap-2026')
    expect(looked(today, {}).scores).toHaveLength(7)
    expect(looked(today, { score: '766-mdsh' }).columns).toEqual([
      '766-kq-dien-tu',
      '766-so-hoa',
      '766-tai-su-dung',
      '766-chia-se',
      '766-dan-cu-ho-so',
      '766-dan-cu-tthc',
      '766-chung-thuc',
    ])
  })
})
