import { describe, expect, test } from 'vitest'
import { vi } from '#tests/support/words'
import { isOnScreen } from '#tests/support/onScreen'
import { recordsOf } from '#tests/support/naiveCsv'
import { shippedFile } from '#tests/support/site'
import { addStyle, HALL, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

type Fact = {
  readonly fact: string
  /** Everything that must stand on the screen together. */
  readonly texts: readonly string[]
  /** The links pressed one after the other, from the overview, by their words. */
  readonly route: readonly string[]
}

const [TO_SHORTCOMINGS, TO_DIRECTIVES, TO_INSPECTIONS] = [
  vi['nav.shortcomings'],
  vi['nav.directives'],
  vi['nav.inspections'],
]
const day = (iso = ''): string => iso.split('-').reverse().join('/')
const listOf = (cell = ''): string[] => cell.split(';').map((part) => part.trim())

const units = recordsOf(shippedFile('units.csv'))
const nameOf = (id: string, column: string): string =>
  units.find((unit) => unit['unit_id'] === id)?.[column] ?? `no unit ${id}`
const joined = (cell: string | undefined): string => {
  const names = listOf(cell).map((id) => nameOf(id, 'short_name'))
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}
const attribution = (how: string | undefined): string =>
  vi[`attribution.${how}` as 'attribution.unit']

/** The one source of the report, cited in full: title and publisher. */
const [report] = recordsOf(shippedFile('sources.csv')).filter(
  ({ kind }) => kind === 'inspection_report',
)
const CITATION = [
  report?.['title'] ?? 'no title',
  report?.['publisher'] ?? 'no publisher',
  day(report?.['date']),
]

/** Every fact of the report, as the tables of the package have it. */
function facts(): Fact[] {
  const inspections = recordsOf(shippedFile('inspections.csv'))
  const viaInspections = [TO_SHORTCOMINGS, TO_INSPECTIONS]
  const found: Fact[] = []
  for (const row of inspections) {
    const add = (fact: string, ...texts: string[]): void =>
      void found.push({ fact, texts, route: viaInspections })
    add('the day', day(row['date']))
    add('the form', vi[`format.${row['format']}` as 'format.online'])
    add('the chair', row['chair'] ?? '')
    add('the place', row['place'] ?? '')
    add('what it was', row['title'] ?? '')
    for (const id of listOf(row['unit_ids'])) add(`the unit ${id}`, nameOf(id, 'name'))
    for (const text of listOf(row['praised'])) add(`praised: ${text}`, text)
  }
  const adoptions = recordsOf(shippedFile('adoptions.csv'))
  for (const model of recordsOf(shippedFile('models.csv'))) {
    const own = adoptions.filter((row) => row['model_id'] === model['model_id'])
    const names = joined(own.map((row) => row['unit_id']).join(';'))
    found.push({
      fact: `the model ${model['model_id']}`,
      texts: [model['name'] ?? '', `${names}: ${vi['inspections.attributionJoint']}`],
      route: viaInspections,
    })
  }
  for (const row of recordsOf(shippedFile('shortcomings.csv'))) {
    const said = `${joined(row['unit_ids'])}: ${attribution(row['attribution'])}`
    found.push({
      fact: `the shortcoming ${row['shortcoming_id']}`,
      texts: [row['text'] ?? '', said],
      route: viaInspections,
    })
    const alone = [
      row['text'] ?? '',
      attribution(row['attribution']),
      ...listOf(row['unit_ids']).map((id) => nameOf(id, 'short_name')),
    ]
    found.push({
      fact: `the shortcoming ${row['shortcoming_id']} on its page`,
      texts: alone,
      route: [TO_SHORTCOMINGS],
    })
  }
  for (const row of recordsOf(shippedFile('directives.csv'))) {
    const texts = [
      row['text'] ?? '',
      `với ${joined(row['unit_ids'])}`,
      vi['directive.noDue'],
      vi['directive.unknown'],
    ]
    found.push({ fact: `the request ${row['directive_id']}`, texts, route: viaInspections })
    found.push({
      fact: `the request ${row['directive_id']} on its page`,
      texts,
      route: [TO_SHORTCOMINGS, TO_DIRECTIVES],
    })
  }
  return found
}

const FACTS = facts()

test('The walk covers the whole report.', () => {
  const count = (start: string): number => FACTS.filter(({ fact }) => fact.startsWith(start)).length
  expect([
    count('the unit'),
    count('praised'),
    count('the model'),
    count('the shortcoming'),
    count('the request'),
  ]).toEqual([3, 3, 5, 10, 14])
  expect(
    FACTS.flatMap(({ texts }) => texts).filter((text) => text === '' || text.startsWith('no unit')),
  ).toEqual([])
  expect(FACTS.filter(({ route }) => route.length > 2)).toEqual([])
})

describe.each([{ by: 'a press' }, { by: 'the key Enter' }])('by $by', ({ by }) => {
  test('Every fact of the report is at most two steps from the overview, in words on the screen, with its citation.', async () => {
    const site = await openSite()
    const visit = await openPage(site, HALL)
    // One walk a route: what stands at its end is looked at for every fact that lies there.
    const wayOf = ({ route }: Pick<(typeof FACTS)[number], 'route'>): string => route.join(' > ')
    for (const way of new Set(FACTS.map(wayOf))) {
      const there = FACTS.filter((each) => wayOf(each) === way)
      await visit.show('/overview')
      for (const name of there[0]?.route ?? []) {
        const link = visit.page.getByRole('link', { name, exact: true }).first()
        await (by === 'a press' ? link.click() : link.press('Enter'))
        await visit.painted()
      }
      for (const { fact, texts } of there)
        for (const text of [...texts, ...CITATION])
          expect.soft(await isOnScreen(visit.page, text), `${fact}: ${text}`).toBe(true)
    }
  }, 180_000)
})

test('From a unit of the overview what is said of it is one step away, with its citation.', async () => {
  const visit = await openPage(await openSite(), HALL)
  for (const id of listOf(recordsOf(shippedFile('inspections.csv'))[0]?.['unit_ids'])) {
    await visit.show('/overview')
    await visit.change(async () =>
      visit.page.getByRole('button', { name: nameOf(id, 'short_name'), exact: true }).click(),
    )
    const profile = visit.page.getByRole('complementary')
    const said = (await profile.textContent())?.replace(/\s+/g, ' ') ?? ''
    for (const table of ['shortcomings', 'directives']) {
      for (const row of recordsOf(shippedFile(`${table}.csv`)).filter((each) =>
        listOf(each['unit_ids']).includes(id),
      ))
        expect.soft(said, `${id} ${table}`).toContain(row['text'])
    }
    expect.soft(said).toContain(report?.['title'])
  }
})

test('A text that is not on the screen is not found there.', async () => {
  const visit = await openPage(await openSite(), HALL, '/inspections')
  const [first] = FACTS.filter(({ fact }) => fact.startsWith('praised'))
  const text = first?.texts[0] ?? ''
  expect(await isOnScreen(visit.page, text)).toBe(true)
  expect(await isOnScreen(visit.page, `${text} không`)).toBe(false)
  await addStyle(visit.page, '.inspections-inspectionsPage__inspection { translate: 0 -2000px }')
  expect(await isOnScreen(visit.page, text)).toBe(false)
})
