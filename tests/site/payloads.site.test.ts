import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { expectTable } from '#tests/support/docsTable'
import { DATA } from '#tests/generator/readTable'
import { parseNaively, writeNaively } from '#tests/support/naiveCsv'
import type { Change } from '#tests/support/site'
import { HALL, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** Each would set `ran`, ask another origin, make an element or an attribute, or break a text out. */
const PAYLOADS = [
  '<script>window.ran=1</script>',
  '</script><script>window.ran=2</script>',
  '<img src=x onerror="window.ran=3">',
  '<img src="https://example.org/a.png">',
  '<svg onload=window.ran=4><foreignObject><b>x</b></foreignObject></svg>',
  '<iframe srcdoc="<script>parent.ran=5</script>"></iframe>',
  '<object data="data:text/html,x"></object><embed src=x>',
  '<a href="javascript:window.ran=6">x</a>',
  '<form action="https://example.org"><button>x</button></form>',
  '<base href="https://example.org/">',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
  '<link rel=stylesheet href=https://example.org/a.css>',
  '</style><style>*{display:none}</style>',
  '</title></textarea><b onmouseover=window.ran=7>x</b>',
  '{{constructor.constructor("window.ran=8")()}}',
  '${window.ran=9}',
  'javascript:window.ran=10',
  `=cmd|'/C calc'!A0`,
  '＝HYPERLINK("https://example.org")',
  '__proto__',
  `'"\`><`,
  '\u202e\u200b\u0301\ufeff',
  'w'.repeat(300),
] as const

/** The columns of text of a table. */
const textColumns = (name: TableName): string[] =>
  Object.entries(declarationOf(name).columns)
    .filter(([, { type }]) => type === 'text')
    .map(([column]) => column)

/** The tables of the package that ships, which has not all that there may be. */
const SHIPPED = TABLE_NAMES.filter((name) => existsSync(path.join(DATA, `${name}.csv`)))

/** Every payload in every column of text, before what stood there; several to a cell in a short table. */
function laden(name: TableName): Change {
  return (old) => {
    const { heading, rows } = parseNaively(old)
    const places = textColumns(name).map((column) => heading.indexOf(column))
    const each = Math.ceil(PAYLOADS.length / rows.length)
    return writeNaively({
      heading,
      rows: rows.map((row, index) =>
        row.map((cell, at) => {
          if (!places.includes(at)) return cell
          const start = (index * each) % PAYLOADS.length
          return [...PAYLOADS.slice(start, start + each), cell].join(' ')
        }),
      ),
    })
  }
}

const ALL = PAYLOADS.join(' ')
const withTexts =
  (...names: readonly string[]): Change =>
  (old) =>
    names.reduce(
      (text, name) =>
        text.replaceAll(new RegExp(`"${name}": "`, 'g'), () => {
          const quoted = JSON.stringify(`${ALL} `)
          return `"${name}": ${quoted.slice(0, -1)}`
        }),
      old,
    )

const ADDRESSES = [
  '/overview',
  '/overview?unit=lap-vo&tables=1',
  '/overview?cell=lap-vo~ho-so',
  '/overview?why=lap-vo',
  '/compare?focus=lap-vo,thap-muoi&tables=1',
  '/indicators',
  '/indicators?indicator=ho-so&tables=1',
  '/units?unit=lap-vo',
  '/models?model=thu-tu',
  '/learning?unit=lap-vo',
  '/shortcomings',
  '/directives',
  '/inspections?inspection=kt-2021-10-27',
  '/data',
  '/data?show=import',
  '/data?show=edit',
  '/meeting?meeting=2021-10-27',
  '/overview?present=slide',
  '/models?present=slide',
  '/learning?present=slide&unit=lap-vo',
  '/meeting?present=notes&meeting=2021-10-27',
] as const

/** What of the data came to be more than a text. Runs in the page. */
function cameToBe() {
  const all = [...document.querySelectorAll('*')]
  return {
    ran: Number('ran' in window),
    made: document.querySelectorAll(
      'img, iframe, foreignObject, object, embed, base, body script, body style, body link, meta[http-equiv=refresh], form',
    ).length,
    attributes: all.filter((each) =>
      each.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc'),
    ).length,
    links: [...document.body.querySelectorAll('*')].filter((each) =>
      /script:|data:|^\w+:\/\//i.test(
        each.getAttribute('href') ?? each.getAttribute('action') ?? '',
      ),
    ).length,
  }
}

async function outcome({ page }: Visit): Promise<ReturnType<typeof cameToBe> & { seen: boolean }> {
  for (const chart of await page
    .locator('main svg, [data-cell]')
    .all()
    .then((all) => all.slice(0, 3)))
    await chart.hover({ timeout: 500, force: true }).catch(() => undefined)
  const seen = (await page.locator('body').innerText()).includes('window.ran=')
  return { ...(await page.evaluate(cameToBe)), seen }
}

test('Every payload in every column of text is a text on every page, slide and sheet, and nothing else.', async () => {
  const site = await openSite({
    changes: {
      ...Object.fromEntries(SHIPPED.map((name) => [`data/${name}.csv`, laden(name)])),
      'data/datapackage.json': withTexts('title', 'description'),
      'data/meetings/2021-10-27.json': withTexts('title', 'notes'),
    },
  })
  const visit = await openPage(site, HALL, ADDRESSES[0])
  const own = (await outcome(await openPage(await openSite(), HALL))).made
  const rows: (string | number)[][] = []
  for (const address of ADDRESSES) {
    await visit.show(address)
    const { ran, made, attributes, links, seen } = await outcome(visit)
    expect.soft({ address, seen }).toEqual({ address, seen: true })
    expect.soft({ address, ran, made, attributes, links }).toEqual({
      address,
      ran: 0,
      made: own,
      attributes: 0,
      links: 0,
    })
    rows.push([`\`${address}\``, ran, made - own, attributes, links])
  }
  const columns = SHIPPED.flatMap(textColumns).length
  expect(columns).toBeGreaterThan(20)
  expectTable('docs/reliability.md', 'hostile', {
    columns: ['address', 'ran#', 'elements made#', 'attributes made#', 'links out#'],
    rows: [
      ...rows,
      [`${PAYLOADS.length} payloads × ${columns} columns, title and agenda`, 0, 0, 0, 0],
    ],
  })
}, 120_000)
