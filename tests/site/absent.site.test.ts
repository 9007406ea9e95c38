import { expect, test } from 'vitest'
import { HALL, sharedBrowser, WALL, type Visit } from '#tests/support/visit'
import type { Change } from '#tests/support/site'

const { openPage, openSite } = sharedBrowser()

const PAGES = [
  '/overview',
  '/overview?unit=thap-muoi',
  '/compare?show=points',
  '/models',
  '/models?unit=lap-vo',
  '/models?tables=1',
  '/learning',
  '/learning?unit=tam-nong&show=answers',
  '/learning?unit=thap-muoi&tables=1',
  '/shortcomings',
  '/directives',
  '/directives?show=report',
  '/inspections',
  '/units?unit=thap-muoi',
  '/units?unit=lap-vo',
] as const

type Case = {
  readonly table: string
  readonly change: Change
  /** What no page may say of a table that could not be read. */
  readonly never: RegExp
  /** Pages that count or list its rows, and so say that it could not be read. */
  readonly says: readonly (typeof PAGES)[number][]
}

const CASES: readonly Case[] = [
  {
    table: 'models',
    change: null,
    never:
      /không nêu mô hình nào|[Cc]hưa có mô hình|chưa có \(kết luận|Chưa có sáng kiến, mô hình nào|khớp với điều kiện|\b0 mô hình|0\/0 mô hình|thông tin về mô hình/,
    says: [
      '/models',
      '/models?unit=lap-vo',
      '/learning',
      '/inspections',
      '/units?unit=thap-muoi',
      '/units?unit=lap-vo',
      '/overview',
    ],
  },
  {
    table: 'adoptions',
    change: '',
    never:
      /không nêu mô hình nào|[Cc]hưa có mô hình|chưa có \(kết luận|khớp với điều kiện|\b0 mô hình|thông tin về mô hình|chưa đơn vị nào/,
    says: [
      '/models',
      '/models?unit=lap-vo',
      '/learning',
      '/inspections',
      '/units?unit=thap-muoi',
      '/overview',
    ],
  },
  {
    table: 'shortcomings',
    change: (old) => old.replace('shortcoming_id', 'ma_x'),
    never:
      /không có hạn chế nào|\b0 hạn chế|Không có hạn chế|không nêu hạn chế|Ô trống: kiểm tra không nêu|\b0\s*hạn chế/,
    says: ['/shortcomings', '/learning', '/inspections', '/units?unit=thap-muoi', '/overview'],
  },
  {
    table: 'directives',
    change: null,
    never: /\b0 kiến nghị|Không có kiến nghị|không nêu kiến nghị|Không còn kiến nghị/,
    says: ['/directives', '/directives?show=report', '/inspections', '/units?unit=thap-muoi'],
  },
  {
    table: 'inspections',
    change: null,
    never: /không nêu cuộc kiểm tra|[Nn]guồn không có thông tin(?! về đơn vị\.)|chưa được kiểm tra/,
    says: [
      '/inspections',
      '/models',
      '/learning',
      '/shortcomings',
      '/units?unit=thap-muoi',
      '/overview',
    ].filter((page) => page !== '/units?unit=thap-muoi') as Case['says'],
  },
]

/**
 * The words of the page and of what is read aloud, without the legend of what a dash means
 * elsewhere.
 */
const words = async ({ page }: Visit): Promise<string> =>
  page.locator('main').evaluate((main) => (main.textContent ?? '').replace(/\s+/g, ' '))

test.each(CASES)(
  'Without the table $table no page says that there is none of it, and those that rest on it say why.',
  async (each) => {
    const site = await openSite({ changes: { [`data/${each.table}.csv`]: each.change } })
    const visit = await openPage(site, WALL)
    for (const size of [WALL, HALL]) {
      await visit.page.setViewportSize({ ...size })
      // A wall shows more beside the overview; the other pages say there what they say in the hall.
      for (const address of PAGES.filter((page) => size === HALL || /overview|units/.test(page))) {
        await visit.show(address)
        const said = await words(visit)
        expect.soft(said, `${address} ${size.width}`).not.toMatch(each.never)
        if (each.says.includes(address)) expect.soft(said, address).toMatch(/[Cc]hưa có dữ liệu/)
      }
    }
  },
)

test('What could not be read leads from the headline to the page that says why.', async () => {
  const site = await openSite({ changes: { 'data/models.csv': null } })
  const visit = await openPage(site, HALL, '/models')
  const link = visit.page.locator('.ui-headline__headline h1 a')
  expect(await link.innerText()).toBe('Chưa có dữ liệu bảng Mô hình, xem trang Dữ liệu')
  await visit.change(() => link.click())
  expect(visit.address()).toBe('/data')
  expect(await visit.page.locator('tr.issues-status__issue').count()).toBeGreaterThan(0)
})

test('An address that asks for what the package does not have says so, and what was left out.', async () => {
  const visit = await openPage(await openSite(), HALL, '/units?unit=zzz')
  const note = visit.page.locator('.ui-headline__headline [role=status]')
  expect(await note.innerText()).toContain(
    'nhắc đến “zzz” ở bảng Đơn vị, nhưng bộ số liệu không có mục này',
  )
  await visit.show('/models?model=zzz')
  expect(await note.innerText()).toContain('nhắc đến “zzz” ở bảng Mô hình')
  await visit.show('/overview?focus=zzz')
  expect(await note.innerText()).toContain('Không theo dõi được zzz')
  await visit.show('/overview')
  expect(await note.count()).toBe(0)
})
