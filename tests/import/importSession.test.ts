import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWords } from '@/i18n/translator'
import { issue } from '@/dataset/issue'
import { openBase } from '@/import/basePackage'
import { assignmentKey, parseAssignment } from '@/import/columnChoices'
import { ImportSession } from '@/import/importSession'
import type { IntakeOverview } from '@/import/overview'
import { problemFilter, problemWords } from '@/import/problems'
import { DATA } from '#tests/generator/readTable'

const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(DATA, name)))]),
)
const vi = createWords('vi')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const HEAD = 'Đơn vị;Chỉ số;Kỳ báo cáo;Giá trị\r\n'

async function taken(
  files: Readonly<Record<string, string>>,
): Promise<{ desk: ImportSession; overview: IntakeOverview }> {
  const desk = await ImportSession.open(FILES)
  for (const [name, text] of Object.entries(files)) await desk.addFile(name, bytes(text))
  return { desk, overview: await desk.take(() => undefined) }
}

describe('an import', () => {
  it('gives a package that differs from the one in use by what was taken alone', async () => {
    const { desk, overview } = await taken({
      'a.csv': `${HEAD}Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;77,7\r\n`,
    })
    expect(overview.rows).toEqual({ read: 1, taken: 1, changed: 0, refused: 0, skipped: 0 })
    expect(overview.changes).toMatchObject({
      shown: { added: 0, changed: 1, removed: 0 },
      isUsable: true,
      newErrors: 0,
      lost: [],
    })
    expect(desk.changes(null, 1).items).toEqual([
      {
        kind: 'changed',
        unit: 'Lấp Vò',
        indicator: 'Hồ sơ đúng hạn',
        period: '2021-Q3',
        decimals: 1,
        from: 92.4,
        to: 77.7,
      },
    ])
    const files = desk.packageBytes() ?? new Map<string, Uint8Array>()
    const written = [...FILES].filter(([name]) => name !== 'README.md')
    const changed = written
      .filter(([name, held]) => !Buffer.from(files.get(name) ?? []).equals(held))
      .map(([name]) => name)
    expect(changed.sort()).toEqual(['datapackage.json', 'observations.csv', 'sources.csv'])
    const base = await openBase(files)
    expect(base.dataset?.observations.length).toBe(
      ((await openBase(FILES)).dataset?.observations.length ?? 0) + 1,
    )
  })

  it('takes an answer about one table of a file for none below it', async () => {
    const of = (number: number, name: string, value: string): string =>
      `Bảng ${number}. ${name} quý III/2021\nĐơn vị;Kết quả\nHuyện Lấp Vò;${value}\nHuyện Lai Vung;91,5\n`
    const text = `${of(1, 'Hồ sơ đúng hạn', '77,7')}\n${of(2, 'PAKN đúng hạn', '88,8')}`
    const { desk, overview } = await taken({ 'a.csv': text })
    const [first, second] = overview.tables.map(({ file }) => file)
    desk.takeSuggestions(first ?? '')
    const once = await desk.take(() => undefined)
    expect(once.tables.map(({ rows }) => rows.taken)).toEqual([2, 0])
    desk.takeSuggestions(second ?? '')
    const twice = await desk.take(() => undefined)
    expect(twice.tables.map(({ rows }) => rows.taken)).toEqual([2, 2])
    expect(desk.changes(null, 1).items).toContainEqual(
      expect.objectContaining({ unit: 'Lấp Vò', indicator: 'PAKN đúng hạn', to: 88.8 }),
    )
  })

  it('names both places of two values for one cell, and holds values against counts and limits', async () => {
    const head = HEAD.replace('Giá trị', 'Cơ sở;Giá trị;Tử số;Mẫu số')
    const { desk, overview } = await taken({
      'a.csv': `${head}Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;final;92,4;;\r\n`,
      'b.csv': `${head}Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;final;95;;\r\nHuyện Lai Vung;Hồ sơ đúng hạn;Quý III/2021;final;95;50;100\r\nHuyện Thanh Bình;Hồ sơ đúng hạn;Quý III/2021;final;195;;\r\n`,
    })
    expect(overview.rows).toEqual({ read: 4, taken: 4, changed: 0, refused: 0, skipped: 0 })
    expect(overview.problems).toMatchObject({ error: 0, warning: 3 })
    const { items } = desk.problems({ severity: 'warning', text: '', file: null }, 1, vi)
    expect(
      items.map(({ file, row, column, code, found }) => [file, row, column, code, found]),
    ).toEqual([
      ['a.csv', 2, 'Giá trị', 'observation/conflict', '92,4'],
      ['b.csv', 3, 'Giá trị', 'observation/ratio', '95'],
      ['b.csv', 4, 'Giá trị', 'cell/range', '195'],
    ])
    const [conflict] = items
    if (!conflict) throw new Error('no conflict')
    expect(problemWords(conflict, vi)).toMatchObject({
      what: expect.stringContaining('Lấp Vò · Hồ sơ đúng hạn · Quý III/2021') as string,
      found: '92,4',
      expected: 'Đang hiển thị: 95 (b.csv, dòng 2).',
    })
    expect(structuredClone(conflict)).toEqual(conflict)
  })

  it('gives no package where nothing was taken', async () => {
    const { desk, overview } = await taken({ 'a.csv': '\u0089PNG\u0000\u0000' })
    expect(overview.changes.isUsable).toBeNull()
    expect(desk.packageBytes()).toBeNull()
    expect(overview.tables[0]?.problems.error).toBeGreaterThan(0)
  })

  it('follows an answer at once, and asks again when it is taken back', async () => {
    const { desk, overview } = await taken({
      'a.csv': `${HEAD}Cao Lãnh;Hồ sơ đúng hạn;Quý III/2021;66,6\r\n`,
    })
    const [question] = overview.tables[0]?.questions.filter(({ isNeeded }) => isNeeded) ?? []
    expect(question?.choices.map(({ value }) => value).sort()).toEqual([
      'h-cao-lanh',
      'tp-cao-lanh',
    ])
    desk.answer('a.csv', question?.id ?? '', 'h-cao-lanh')
    const answered = await desk.take(() => undefined)
    expect(answered.needed).toBe(0)
    expect(answered.tables[0]?.preview[0]?.figures).toEqual([
      { unit: 'H. Cao Lãnh', indicator: 'Hồ sơ đúng hạn', period: '2021-Q3', value: 66.6 },
    ])
    desk.unanswer('a.csv', question?.id ?? '')
    expect((await desk.take(() => undefined)).needed).toBe(1)
  })

  it('shows a row that is refused as giving nothing, and one that is filled from above as read', async () => {
    const { overview } = await taken({
      'a.csv': [
        'Kỳ;Đơn vị;Hồ sơ đúng hạn',
        'Quý II/2021;Lấp Vò;91',
        ';Tháp Mười;92',
        'Quý III/2021;Lấp Vò;93',
        ';Tháp Mười;94',
      ].join('\r\n'),
      'b.csv': 'Kỳ;Đơn vị;Hồ sơ đúng hạn\r\nQuý I/2021;Lấp Vò;89\r\nQuý I/2021;Lấp Vò;90',
    })
    const shown = overview.tables.map(({ preview }) =>
      preview.map(({ made, figures }) => [made, ...figures.map(({ value }) => value)]),
    )
    expect(shown).toEqual([
      [
        [1, 91],
        [1, 92],
        [1, 93],
        [1, 94],
      ],
      [[1, 89], [0]],
    ])
  })

  it('removes the rows that no file brings where a table is replaced, and keeps tables whose keys are named', async () => {
    const { desk } = await taken({
      'a.csv': `${HEAD}Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;77,7\r\n`,
    })
    const before = (await openBase(FILES)).rows.observations.length
    const asked = await desk.take(() => undefined)
    expect(asked.changes.tables.find(({ table }) => table === 'observations')).toMatchObject({
      going: before,
      removed: 0,
      isReplaced: false,
    })
    desk.replace('observations', true)
    desk.replace('units', true)
    const { changes } = await desk.take(() => undefined)
    expect(changes.tables.find(({ table }) => table === 'observations')).toMatchObject({
      removed: before,
      isReplaced: true,
    })
    expect(changes.shown.removed).toBeGreaterThan(0)
    expect(changes.tables.some(({ table }) => table === 'units')).toBe(false)
  })

  it('opens a file as it is told to', async () => {
    const { desk } = await taken({
      'a.csv': `Tiêu đề nào đó\r\n${HEAD}Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;77,7\r\n`,
    })
    desk.setReading('a.csv', { delimiter: '|' })
    const { tables } = await desk.take(() => undefined)
    expect(tables[0]?.rows.taken).toBe(0)
    desk.setReading('a.csv', { headingRow: 2, delimiter: ';' })
    expect((await desk.take(() => undefined)).rows.taken).toBe(1)
  })

  it('lets a file go', async () => {
    const { desk } = await taken({
      'a.csv': `${HEAD}Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;77,7\r\n`,
    })
    desk.removeFile('a.csv')
    const overview = await desk.take(() => undefined)
    expect([overview.tables, overview.changes.isUsable]).toEqual([[], null])
  })
})

describe('lists', () => {
  it('of problems are narrowed by severity, file and text, with or without marks', () => {
    const problem = issue({
      code: 'cell/type',
      file: 'a.csv',
      row: 3,
      column: 'Giá trị',
      found: 'chưa rõ',
    })
    const is = (filter: Partial<Parameters<typeof problemFilter>[0]>): boolean =>
      problemFilter({ severity: null, text: '', file: null, ...filter }, vi)(problem)
    expect([
      is({}),
      is({ severity: 'error' }),
      is({ text: 'CHUA RO' }),
      is({ file: 'a.csv' }),
    ]).toEqual([true, true, true, true])
    expect([is({ severity: 'info' }), is({ text: 'xyz' }), is({ file: 'b.csv' })]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('tell what was found, what should be there and how to put it right', () => {
    const expected = { kind: 'type', type: 'integer' } as const
    const said = problemWords(issue({ code: 'cell/type', file: 'a.csv', found: 'x', expected }), vi)
    expect(said).toMatchObject({
      what: 'Giá trị không đúng kiểu.',
      found: 'x',
      expected: 'một số nguyên.',
    })
    expect(said.fix).not.toBe('')
  })
})

describe('an assignment', () => {
  it('is the same after it was a choice', () => {
    for (const each of [
      null,
      { kind: 'none' } as const,
      { kind: 'column', column: 'unit_id' } as const,
      { kind: 'figure', part: 'value', at: { indicator_id: 'a', period: '2021-Q3' } } as const,
    ]) {
      expect(parseAssignment(assignmentKey(each))).toEqual(each)
    }
  })
})

/** The cells of the one record of a CSV with `;`, read naively. */
