import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Page } from '@/address/screen'
import { filesOfFolder } from '@/cli/diskFile'
import type { Dataset } from '@/dataset/dataset'
import type { TableName } from '@/dataset/declarations'
import { openPackage } from '@/dataset/openPackage'
import { createWords } from '@/i18n/translator'
import { issue, unusable } from '@/dataset/issue'
import { compareView } from '@/screens/compare/model'
import { compareHeadline } from '@/screens/compare/compareHeadline'
import { directiveReport } from '@/screens/supervision/requests/directiveReport'
import { directiveEntries, directivesView } from '@/analysis/supervision/directives'
import { directivesHeadline } from '@/screens/supervision/requests/directivesHeadline'
import type { Headline } from '@/analysis/sentence'
import { overviewHeadline } from '@/analysis/headline'
import { indicatorItems } from '@/screens/indicators/indicatorList'
import { indicatorListHeadline } from '@/screens/indicators/indicatorListHeadline'
import { inspectionsView } from '@/screens/supervision/inspections/model'
import { inspectionsHeadline } from '@/screens/supervision/inspections/inspectionsHeadline'
import { learningView } from '@/analysis/learning/learning'
import { learningHeadline } from '@/screens/learning/learningHeadline'
import { cellMessages, learnMessages } from '@/analysis/learning/learningWords'
import { modelCatalogue, modelsView } from '@/screens/models/model'
import { modelsHeadline } from '@/screens/models/modelsHeadline'
import { spreadMessages, unitMessages } from '@/screens/models/modelsWords'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { shortcomingsView } from '@/analysis/supervision/shortcomings'
import { shortcomingsHeadline } from '@/screens/supervision/shortcomings/shortcomingsHeadline'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { SCREENS } from '@/screens/registry'
import { unitPageView } from '@/screens/units/model'
import { ROOT } from '@/build/publishData'
import { askedOf, screenAt } from '#tests/support/asked'

const programs = await loadSlides(SCREENS)

const words = createWords('vi')

async function shippedWithout(table: TableName): Promise<Dataset> {
  const files = filesOfFolder(path.join(ROOT, 'data'))
  const { assembled } = await openPackage((file) =>
    file === `${table}.csv`
      ? Promise.resolve(unusable(issue({ code: 'file/missing', file })))
      : files(file),
  )
  if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
  return assembled.dataset
}

const said = ({ phrases, notes }: Headline): string[] =>
  [...phrases.map(({ message }) => message), ...notes].map((each) => words.message(each))

const STAGE = { width: 1920, height: 1080, ratio: 6, safe: 0 }

/**
 * What a page says of a package that is decided in the views: its headline, its cells in words, its
 * slides.
 */
function pageTexts(
  dataset: Dataset,
  page: Page,
  unit: string | null,
): { readonly headline: string; readonly rest: string } {
  const state = screenAt({ page, unit })
  const scene = sceneOf(dataset, state)
  const slides = slidesOf(programs, dataset, state, STAGE, words).flatMap(({ headline, panes }) => [
    ...said(headline),
    ...panes.flatMap(({ drawing }) =>
      drawing.kind === 'table'
        ? drawing.rows.flatMap(({ main, note, end }) => [main, note ?? '', end ?? ''])
        : [],
    ),
  ])
  const of = (headline: Headline, rest: readonly string[]): ReturnType<typeof pageTexts> => ({
    headline: said(headline).join(' | '),
    rest: [...rest, ...slides].join(' | '),
  })
  switch (page) {
    case 'overview': {
      const headline = overviewHeadline(dataset, overviewView(dataset, scene, null, words.compare))
      return { headline: said(headline).join(' | '), rest: '' }
    }
    case 'compare': {
      const headline = compareHeadline(
        dataset,
        compareView(dataset, scene, { form: 'value', versus: null, set: null, field: null }),
      )
      return { headline: said(headline).join(' | '), rest: '' }
    }
    case 'indicators':
      return {
        headline: said(indicatorListHeadline(indicatorItems(dataset, scene))).join(' | '),
        rest: '',
      }
    case 'models': {
      const catalogue = modelCatalogue(dataset, scene)
      const view = modelsView(
        dataset,
        catalogue,
        { query: null, field: null, stage: null, unit: null },
        null,
      )
      const rows = view.rows.flatMap((row) => [
        ...spreadMessages(row.spread),
        ...unitMessages(catalogue, row),
      ])
      const totals = [...catalogue.totals.values()].map(({ state: each }) => `total ${each}`)
      return of(modelsHeadline(view), [...rows.map((each) => words.message(each)), ...totals])
    }
    case 'learning': {
      const view = learningView(dataset, scene, unit)
      const cells = view.rows.flatMap((row) => [
        ...view.columns.flatMap((column) =>
          cellMessages(row.cells.get(column.unit.unit_id), column),
        ),
        ...learnMessages(row, view),
      ])
      return of(
        learningHeadline(view),
        cells.map((each) => words.message(each)),
      )
    }
    case 'shortcomings': {
      const view = shortcomingsView(
        dataset,
        scene,
        shortcomingIndex(dataset, scene.asOf),
        askedOf('shortcomings', { unit }),
        words.compare,
      )
      return of(shortcomingsHeadline(view), [])
    }
    case 'directives': {
      const view = directivesView(
        dataset,
        scene,
        directiveEntries(dataset, scene.asOf),
        askedOf('directives', { unit }),
        4,
      )
      return of(
        directivesHeadline(view),
        directiveReport(dataset, view).isUnread ? [] : ['the report is told'],
      )
    }
    case 'inspections': {
      const view = inspectionsView(dataset, scene, shortcomingIndex(dataset, scene.asOf), {
        inspection: null,
        against: null,
        unit: null,
      })
      return of(inspectionsHeadline(view), [])
    }
    case 'units': {
      const view = unitPageView(dataset, scene, { unit, versus: null })
      if (!view) throw new Error('The shipped package has units')
      const { models, shortcomingStatements: found, directivesUnread } = view
      return of(view.headline, [
        `models ${models.absent}`,
        `shortcomings ${found.absent}`,
        `directives ${directivesUnread}`,
      ])
    }
    case 'data':
    case 'meeting':
      return { headline: '', rest: '' }
  }
}

/**
 * Sentences that are false of a package whose table could not be read: what it says there is none
 * of, and counts it cannot know.
 */
const FALSE: Readonly<Record<string, RegExp>> = {
  models:
    /không nêu mô hình|[Cc]hưa có mô hình|chưa có \(kết luận|chưa đơn vị nào đang áp dụng|khớp với điều kiện|(^|\D)0 mô hình|total (none|silent)|Nguồn không có thông tin về mô hình/,
  shortcomings:
    /không có hạn chế nào|(^|\D)0 hạn chế|không nêu hạn chế|Không có hạn chế|thông tin về hạn chế|(^|\| )không nêu( \||$)/i,
  directives: /(^|\D)0 kiến nghị|không nêu kiến nghị|Không có kiến nghị|the report is told/,
  inspections:
    /không nêu cuộc kiểm tra|nguồn không có thông tin|kết luận kiểm tra|total (none|silent)/i,
  observations: /Chưa có số liệu nào|Chỉ 0\/|0\/\d+ chỉ số|chưa có số liệu/,
}
const NAMES: Readonly<Record<string, string>> = {
  models: 'Mô hình',
  adoptions: 'Áp dụng mô hình',
  shortcomings: 'Hạn chế',
  directives: 'Kiến nghị của chủ trì',
  inspections: 'Cuộc kiểm tra',
  observations: 'Số liệu',
}
/** The pages whose own sentence rests on a table, and so says that it could not be read. */
const RESTING: Readonly<Record<string, readonly Page[]>> = {
  models: ['models', 'learning', 'inspections'],
  adoptions: ['models', 'learning', 'inspections'],
  shortcomings: ['shortcomings', 'learning', 'inspections'],
  directives: ['directives', 'inspections'],
  inspections: ['inspections', 'models', 'learning', 'shortcomings'],
  observations: ['overview', 'compare', 'indicators', 'units'],
}
const PAGES = [
  'overview',
  'compare',
  'indicators',
  'models',
  'learning',
  'shortcomings',
  'directives',
  'inspections',
  'units',
] as const
const TABLES = [
  'models',
  'adoptions',
  'shortcomings',
  'directives',
  'inspections',
  'observations',
] as const

describe.each(TABLES)('without the table %s', (table) => {
  test.each(PAGES)('the page %s says nothing false', async (page) => {
    const dataset = await shippedWithout(table)
    for (const unit of ['thap-muoi', 'lap-vo', 'tam-nong', null]) {
      const { headline, rest } = pageTexts(dataset, page, unit)
      const never = FALSE[table === 'adoptions' ? 'models' : table]
      expect(`${headline} | ${rest}`).not.toMatch(never ?? /^$/)
    }
  })

  test.each(RESTING[table] ?? [])(
    'the page %s says that it could not be read, and leads to the page that says why',
    async (page) => {
      const dataset = await shippedWithout(table)
      const { headline } = pageTexts(dataset, page, null)
      expect(headline).toContain('Chưa có dữ liệu bảng ')
      expect(headline).toContain(NAMES[table])
    },
  )
})

test.each([
  ['models', { models: true }],
  ['adoptions', { models: true }],
  ['shortcomings', { shortcomings: true }],
  ['directives', { directives: true }],
] as const)('Without the table %s the unit page counts nothing of it', async (table, expected) => {
  const { rest } = pageTexts(await shippedWithout(table), 'units', 'thap-muoi')
  const all = { models: false, shortcomings: false, directives: false, ...expected }
  for (const [name, isAbsent] of Object.entries(all)) expect(rest).toContain(`${name} ${isAbsent}`)
})

test('With every table read no page says that one was not', async () => {
  const files = filesOfFolder(path.join(ROOT, 'data'))
  const { assembled } = await openPackage(files)
  if (!assembled.usable) throw new Error('The shipped package is usable')
  for (const page of PAGES) {
    const { headline, rest } = pageTexts(assembled.dataset, page, 'lap-vo')
    expect(`${headline} | ${rest}`).not.toContain('đọc được')
  }
})
