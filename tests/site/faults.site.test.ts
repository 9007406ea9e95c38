import { expect, test } from 'vitest'
import { editRow, parseNaively, writeNaively } from '#tests/support/naiveCsv'
import {
  readIssues,
  readMatrix,
  readTables,
  type MatrixRow,
  type MatrixScreen,
  type ShownIssue,
} from '#tests/support/readScreen'
import type { Answer } from '#tests/support/staticServer'
import { shippedFile, type Change, type Site } from '#tests/support/site'
import { DESK, sharedBrowser, WIDE, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const LOGIN =
  '<!DOCTYPE html>\n<html lang="vi"><head><title>Đăng nhập</title></head><body><form>Mật khẩu</form></body></html>\n'
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
])
const CELL = { unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q3' }
const FIRST_MODEL = shippedFileLines('models.csv')[1] ?? ''

function shippedFileLines(name: string): string[] {
  return shippedFile(name).split('\n')
}

/** The row of a cell as a spreadsheet numbers it. */
const rowOf = (is: Readonly<Record<string, string>>): string =>
  String(editRow(shippedFile('observations.csv'), is, {}).row)

/** What a fault may change on the overview; everything else must be as it is without it. */
type Part = 'headline' | 'notes' | 'models' | 'shortcomings' | 'cells' | 'order' | 'province'

type Case = {
  readonly fault: string
  readonly changes?: Readonly<Record<string, Change>>
  readonly answers?: Readonly<Record<string, Answer>>
  /** What the data page says: all of it, but for the texts, of which it says these parts. */
  readonly issue: Omit<ShownIssue, 'text' | 'severity'> & { readonly says: readonly string[] }
  /** Tables of which nothing can be used, by their names on the data page. */
  readonly absent?: readonly string[]
  readonly touches: readonly Part[]
  /** The file ends in its middle, which its size says besides. */
  readonly isCut?: true
  /** What the overview says of it. */
  readonly also?: (screen: MatrixScreen, visit: Visit) => void | Promise<void>
}

const everyRow = (screen: MatrixScreen, part: 'models' | 'shortcomings'): string[] => [
  ...new Set(screen.rows.map((row) => row[part])),
]
const lapVo = (screen: MatrixScreen): MatrixRow | undefined =>
  screen.rows.find(({ unit }) => unit === 'Lấp Vò')
const cellOf = (screen: MatrixScreen) =>
  lapVo(screen)?.cells.find(({ key }) => key === 'lap-vo~ho-so')

const CASES: readonly Case[] = [
  {
    fault: 'A missing file',
    changes: { 'data/models.csv': null },
    issue: {
      code: 'file/missing',
      file: 'models.csv',
      row: '',
      column: '',
      says: ['Không có tệp này trên máy chủ', 'HTTP 404'],
    },
    absent: ['Mô hình'],
    touches: ['headline', 'models'],
    also: (screen) => {
      expect(everyRow(screen, 'models')).toEqual(['chưa có dữ liệu'])
      expect(screen.headline).not.toContain('mô hình')
    },
  },
  {
    fault: 'A server error',
    answers: { 'data/bands.csv': { status: 500 } },
    issue: {
      code: 'file/refused',
      file: 'bands.csv',
      row: '',
      column: '',
      says: ['Máy chủ', 'HTTP 500'],
    },
    absent: ['Xếp loại'],
    touches: [],
  },
  {
    fault: 'A file that the server refuses',
    answers: { 'data/directives.csv': { status: 403 } },
    issue: {
      code: 'file/refused',
      file: 'directives.csv',
      row: '',
      column: '',
      says: ['Máy chủ từ chối', 'HTTP 403'],
    },
    absent: ['Kiến nghị của chủ trì'],
    touches: [],
  },
  {
    fault: 'A login page in place of a table',
    answers: { 'data/shortcomings.csv': { type: 'text/html; charset=utf-8', body: LOGIN } },
    issue: {
      code: 'file/html',
      file: 'shortcomings.csv',
      row: '1',
      column: '',
      says: ['trang đăng nhập', '<!DOCTYPE html>', 'Cần:'],
    },
    absent: ['Hạn chế'],
    touches: ['headline', 'notes', 'shortcomings', 'cells'],
    also: (screen) => {
      expect(everyRow(screen, 'shortcomings')).toEqual(['chưa có dữ liệu'])
      expect(screen.headline).not.toContain('hạn chế')
    },
  },
  {
    fault: 'An empty file',
    changes: { 'data/adoptions.csv': '' },
    issue: {
      code: 'file/incomplete',
      file: 'adoptions.csv',
      row: '',
      column: '',
      says: ['Tệp bị cắt', 'Có 0 trong 10 dòng, 0 trong 484 byte'],
    },
    absent: ['Áp dụng mô hình'],
    touches: ['headline', 'models', 'cells'],
    also: (screen) => expect(everyRow(screen, 'models')).toEqual(['chưa có dữ liệu']),
  },
  {
    fault: 'A wrong heading over a key',
    changes: { 'data/shortcomings.csv': (old) => old.replace('shortcoming_id', 'ma_han_che_x') },
    issue: {
      code: 'heading/missing',
      file: 'shortcomings.csv',
      row: '1',
      column: 'shortcoming_id',
      says: ['Thiếu cột bắt buộc', 'ma_han_che_x', '(shortcoming_id)”'],
    },
    absent: ['Hạn chế'],
    touches: ['headline', 'notes', 'shortcomings', 'cells'],
  },
  {
    fault: 'A unit that is not in the table of units',
    changes: { 'data/observations.csv': (old) => editRow(old, CELL, { unit_id: 'lap-vx' }).text },
    issue: {
      code: 'reference/missing',
      file: 'observations.csv',
      row: rowOf(CELL),
      column: 'unit_id',
      says: [
        'Không có mục nào mang mã này',
        'Gặp: “lap-vx”',
        'Cần: một mã có trong bảng',
        'lap-vo',
      ],
    },
    touches: ['cells', 'notes', 'province'],
    also: (screen) => expect(cellOf(screen)).toMatchObject({ text: '–', attainment: 'nodata' }),
  },
  {
    fault: 'A duplicate key',
    changes: { 'data/models.csv': (old) => `${old.trimEnd()}\n${FIRST_MODEL}\n` },
    issue: {
      code: 'key/duplicate',
      file: 'models.csv',
      row: String(shippedFileLines('models.csv').filter((line) => line !== '').length + 1),
      column: 'model_id',
      says: ['Trùng khóa', `Gặp: “${FIRST_MODEL.split(',')[0]}”`, 'đã có ở models.csv, dòng 2'],
    },
    touches: [],
  },
  {
    fault: 'A picture named like a table',
    changes: { 'data/inspections.csv': PNG },
    issue: {
      code: 'file/binary',
      file: 'inspections.csv',
      row: '',
      column: '',
      says: ['không phải tệp văn bản', 'Gặp: “PNG”', 'Cần:'],
    },
    absent: ['Cuộc kiểm tra'],
    touches: ['headline', 'models', 'shortcomings'],
  },
  {
    fault: 'A table that breaks off within quotes',
    changes: { 'data/directives.csv': (old) => old.slice(0, old.indexOf('"') + 20) },
    issue: {
      code: 'csv/quote',
      file: 'directives.csv',
      row: '2',
      column: 'text',
      says: ['Dấu ngoặc kép', 'Gặp: “"'],
    },
    absent: ['Kiến nghị của chủ trì'],
    touches: [],
    isCut: true,
  },
  {
    fault: 'A figure that is not a number',
    changes: { 'data/observations.csv': (old) => editRow(old, CELL, { value: '92,4 %' }).text },
    issue: {
      code: 'cell/type',
      file: 'observations.csv',
      row: rowOf(CELL),
      column: 'value',
      says: ['Giá trị không đúng kiểu', 'Gặp: “92,4 %”', 'Cần: một số'],
    },
    touches: ['cells', 'notes'],
    also: async (screen, visit) => {
      expect(cellOf(screen)).toMatchObject({ text: '–', attainment: 'nodata' })
      await visit.show('/overview?cell=lap-vo~ho-so')
      expect(await visit.page.getByRole('dialog').innerText()).toContain('92,4 %')
    },
  },
  {
    fault: 'A row cut short',
    changes: {
      'data/observations.csv': (old) => {
        const { heading, rows } = parseNaively(old)
        const at = Number(rowOf(CELL)) - 2
        return writeNaively({
          heading,
          rows: rows.map((row, index) => (index === at ? row.slice(0, 4) : row)),
        })
      },
    },
    issue: {
      code: 'row/short',
      file: 'observations.csv',
      row: rowOf(CELL),
      column: 'value',
      says: ['Dòng thiếu ô', '4', '13 ô'],
    },
    touches: ['cells', 'notes', 'province'],
    also: (screen) => expect(cellOf(screen)).toMatchObject({ text: '–', attainment: 'nodata' }),
  },
  {
    fault: 'The table of figures missing',
    changes: { 'data/observations.csv': null },
    issue: {
      code: 'file/missing',
      file: 'observations.csv',
      row: '',
      column: '',
      says: ['Không có tệp này trên máy chủ', 'HTTP 404'],
    },
    absent: ['Số liệu'],
    touches: ['headline', 'notes', 'cells', 'order', 'province'],
    also: (screen) => {
      expect(screen.headline).not.toContain('chọn kỳ khác')
      expect(screen.rows).toHaveLength(12)
      expect(
        screen.rows
          .flatMap(({ cells }) => cells)
          .filter(({ attainment }) => attainment !== 'nodata'),
      ).toEqual([])
      expect(screen.rows.map(({ rank }) => rank).join('')).toBe('')
      expect(lapVo(screen)).toMatchObject({
        models: 'chưa có',
        shortcomings: expect.stringContaining('1 + 3 chung') as string,
      })
    },
  },
  {
    fault: 'Sources missing',
    changes: { 'data/sources.csv': null },
    issue: {
      code: 'file/missing',
      file: 'sources.csv',
      row: '',
      column: '',
      says: ['Không có tệp này trên máy chủ', 'HTTP 404'],
    },
    absent: ['Nguồn'],
    touches: [],
  },
  {
    fault: 'Areas of work missing',
    changes: { 'data/fields.csv': null },
    issue: {
      code: 'file/missing',
      file: 'fields.csv',
      row: '',
      column: '',
      says: ['Không có tệp này trên máy chủ', 'HTTP 404'],
    },
    absent: ['Lĩnh vực'],
    touches: [],
  },
]

let sound: MatrixScreen | null = null

/** The overview as it is without a fault, read once. */
async function soundScreen(): Promise<MatrixScreen> {
  sound ??= await readMatrix((await openPage(await openSite())).page)
  return sound
}

/** A screen as far as it must not change. */
function rest(screen: MatrixScreen, touches: readonly Part[]): unknown {
  const without = (part: Part, value: unknown): unknown => (touches.includes(part) ? null : value)
  const rows = screen.rows.map((row) => ({
    unit: row.unit,
    rank: without('order', row.rank),
    score: without('order', row.score),
    models: without('models', row.models),
    shortcomings: without('shortcomings', row.shortcomings),
    cells: touches.includes('order')
      ? null
      : row.cells
          .filter(({ key }) => key !== 'lap-vo~ho-so')
          .map(({ key, text, attainment }) => `${key} ${text} ${attainment}`),
    cell: without('cells', row.cells.find(({ key }) => key === 'lap-vo~ho-so')?.label),
  }))
  return {
    headline: without('headline', screen.headline),
    notes: without('notes', screen.notes),
    province: touches.includes('province') ? null : screen.province.map(({ value }) => value),
    rows: touches.includes('order') ? [...rows].sort((a, b) => a.unit.localeCompare(b.unit)) : rows,
  }
}

/** The issues that the package has as it ships. */
const isShipped = ({ code }: ShownIssue): boolean => code === 'observation/conflict'
const plainRow = (row: string): string => row.replaceAll('.', '')

test.each(CASES)(
  '$fault is named with its place and takes down only what depends on it.',
  async ({ changes, answers, issue, absent = [], touches, also, isCut = false }) => {
    const before = await soundScreen()
    const site = await openSite({
      ...(changes ? { changes } : {}),
      ...(answers ? { answers } : {}),
    })
    const visit = await openPage(site)
    const after = await readMatrix(visit.page)
    expect(rest(after, touches)).toEqual(rest(before, touches))

    const badge = visit.page.locator('.shell-header__badge')
    const cut = isCut ? 1 : 0
    expect(await badge.innerText()).toMatch(new RegExp(`(^|· )${1 + cut} lỗi dữ liệu$`))
    await badge.click()
    await visit.page.locator('tr.issues-status__issue').first().waitFor()
    const issues = (await readIssues(visit.page)).filter(
      (each) =>
        !isShipped(each) &&
        each.severity !== 'Cảnh báo' &&
        !(isCut && each.code === 'file/incomplete' && each.file === issue.file),
    )
    const { says, ...expected } = issue
    const whole = { ...expected, severity: 'Lỗi', text: expect.any(String) as string }
    expect(issues.map((each) => ({ ...each, row: plainRow(each.row) }))).toEqual([whole])
    for (const part of says) expect(issues[0]?.text).toContain(part)
    const tables = (await readTables(visit.page)).find(({ head }) => head.includes('Tình trạng'))
    const gone = tables?.rows.filter((row) => row.at(-1) === 'Không có').map(([name = '']) => name)
    expect(gone).toEqual(absent)

    await visit.show('/overview')
    await also?.(await readMatrix(visit.page), visit)
  },
)

test('A wrong heading over the figures themselves is an error, not thousands of blank cells.', async () => {
  const site = await openSite({
    changes: { 'data/observations.csv': (old) => old.replace(',value,', ',gia_tri_x,') },
  })
  const visit = await openPage(site, undefined, '/data')
  const [first] = await readIssues(visit.page)
  expect(first).toMatchObject({
    severity: 'Lỗi',
    code: 'heading/missing',
    file: 'observations.csv',
    row: '1',
    column: 'value',
  })
  expect(await visit.page.locator('h1').innerText()).not.toContain('không có lỗi')
})

test('The number of a row is written as a spreadsheet writes it, without marks between its digits.', async () => {
  const site = await openSite({
    changes: { 'data/observations.csv': (old) => editRow(old, CELL, { value: 'x' }).text },
  })
  const visit = await openPage(site, undefined, '/data')
  const rows = (await readIssues(visit.page)).map(({ row }) => row)
  expect(rows).toContain(rowOf(CELL))
})

test('Two faults at once are both named, the graver first, and in English when the screen is.', async () => {
  const site = await openSite({ changes: { 'data/models.csv': null, 'data/bands.csv': PNG } })
  const visit = await openPage(site, undefined, '/data?lang=en')
  const issues = (await readIssues(visit.page)).filter((each) => !isShipped(each))
  expect(issues.map(({ file, code, severity }) => `${severity} ${file} ${code}`)).toEqual([
    'Error bands.csv file/binary',
    'Error models.csv file/missing',
  ])
  expect(issues.map(({ text }) => text).join('\n')).not.toMatch(/[ăđơưạ-ỹ]/i)
  expect(await visit.page.locator('.shell-header__badge').innerText()).toContain('2 data errors')
})

const FAILURES: readonly {
  readonly fault: string
  readonly changes: Readonly<Record<string, Change>>
  readonly issue: Case['issue']
}[] = [
  {
    fault: 'no table of units',
    changes: { 'data/units.csv': null },
    issue: {
      code: 'file/missing',
      file: 'units.csv',
      row: '',
      column: '',
      says: ['Không có tệp này trên máy chủ', 'HTTP 404'],
    },
  },
  {
    fault: 'no table of indicators',
    changes: { 'data/indicators.csv': LOGIN },
    issue: {
      code: 'file/html',
      file: 'indicators.csv',
      row: '1',
      column: '',
      says: ['trang đăng nhập', '<!DOCTYPE html>'],
    },
  },
  {
    fault: 'a table of units without a single row',
    changes: { 'data/units.csv': (old) => `${old.split('\n')[0]}\n` },
    issue: {
      code: 'table/noRows',
      file: 'units.csv',
      row: '',
      column: '',
      says: ['không có dòng nào dùng được'],
    },
  },
  {
    fault: 'a description of the package that breaks off',
    changes: { 'data/datapackage.json': (old) => old.slice(0, 600) },
    issue: { code: 'json/syntax', file: 'datapackage.json', row: '*', column: '*', says: ['JSON'] },
  },
  {
    fault: 'a description of the package with a slip of the pen',
    changes: { 'data/datapackage.json': (old) => old.replace('"resources": [', '"resources": [,') },
    issue: {
      code: 'json/syntax',
      file: 'datapackage.json',
      row: '*',
      column: '*',
      says: ['Sai cú pháp JSON', 'Gặp: “,”', 'Cần:'],
    },
  },
  {
    fault: 'no description of the package',
    changes: { 'data/datapackage.json': null },
    issue: {
      code: 'file/missing',
      file: 'datapackage.json',
      row: '',
      column: '',
      says: ['Không có tệp này trên máy chủ', 'HTTP 404'],
    },
  },
  {
    fault: 'a description of the package without tables',
    changes: { 'data/datapackage.json': '{"name": "x", "title": "y"}' },
    issue: {
      code: 'package/invalid',
      file: 'datapackage.json',
      row: '',
      column: 'resources',
      says: ['không đúng cấu trúc', 'Cần: danh sách'],
    },
  },
]

test.each(FAILURES)(
  'With $fault the whole screen says why nothing can be shown, and opens once the file is mended.',
  async ({ changes, issue }) => {
    const site = await openSite({ changes })
    const visit = await openPage(site, DESK)
    const failure = visit.page.getByRole('alert')
    expect(await failure.getByRole('heading').innerText()).toBe('Chưa mở được số liệu')
    await visit.page.locator('tr[data-code]').first().waitFor()
    const [first, ...others] = await readIssues(visit.page)
    const { says, ...expected } = issue
    expect(first).toMatchObject({
      severity: 'Lỗi',
      ...expected,
      row: expected.row === '*' ? (expect.stringMatching(/^\d+$/) as string) : expected.row,
      column: expected.column === '*' ? (expect.any(String) as string) : expected.column,
    })
    for (const part of says) expect(first?.text).toContain(part)
    expect(others.filter(({ severity }) => severity === 'Lỗi')).toEqual([])

    mend(site, Object.keys(changes))
    await visit.page.getByRole('button', { name: 'Tải lại' }).click()
    await visit.page.locator('table.overview-matrix__matrix').waitFor()
    expect((await readMatrix(visit.page)).rows).toHaveLength(12)
  },
)

function mend(site: Site, files: readonly string[]): void {
  for (const file of files) site.change(file, shippedFile(file.replace('data/', '')))
}

test('On a wide screen a missing table of figures leaves map, profile and reasons, and no empty chart.', async () => {
  const site = await openSite({ changes: { 'data/observations.csv': null } })
  const visit = await openPage(site, WIDE, '/overview?unit=lap-vo')
  const profile = visit.page.locator('.profile-profile__profile')
  expect(await profile.innerText()).toContain('Huyện Lấp Vò')
  expect(await profile.innerText()).toContain('Hạn chế được nêu')
  expect(await visit.page.locator('.chart-chart__chartFrame').count()).toBe(0)
  expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
})

test('When the server cannot be reached, the screen says so in words.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK, '/overview')
  await visit.page.route('**/data/units.csv', (route) => route.abort('connectionrefused'))
  // At once, and not only when the program that gives the reasons has come.
  let deliver: () => void = () => undefined
  const isDelivered = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await visit.page.route('**/assets/FailureReasons-*.js', async (route) => {
    await isDelivered
    await route.continue()
  })
  await visit.page.reload()
  await visit.page.getByRole('heading', { name: 'Chưa mở được số liệu' }).waitFor()
  expect(await visit.page.locator('tr[data-code]').count()).toBe(0)
  deliver()
  await visit.page.locator('tr[data-code]').first().waitFor()
  expect(await readIssues(visit.page)).toContainEqual(
    expect.objectContaining({ code: 'file/unreachable', file: 'units.csv' }),
  )
  expect(visit.forget(/ERR_CONNECTION_REFUSED/)).toBeGreaterThan(0)
})
