import { describe, expect, test } from 'vitest'
import { absentPhrases } from '@/analysis/absent'
import { damagedTables, withDamage } from '@/analysis/damage'
import type { Json } from '@/dataset/publish'
import { withExtents } from '@/dataset/wholeness'
import { createWords } from '@/i18n/translator'
import { openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const encoder = new TextEncoder()
const files: Readonly<Record<string, string>> = SMALL_PACKAGE
const words = createWords('vi')

/** The small package with a file in place of another one, which its descriptor was written with. */
async function opened(
  file: string,
  content: string | Uint8Array,
  whole: string | Uint8Array = files[file] ?? '',
) {
  const bytesOf = (name: string) => (name === file ? whole : (files[name] ?? ''))
  const described = withExtents(
    JSON.parse(SMALL_PACKAGE['datapackage.json']) as Readonly<Record<string, Json>>,
    (name) => {
      const bytes = bytesOf(name)
      return typeof bytes === 'string' ? encoder.encode(bytes) : bytes
    },
  )
  const { assembled } = await openDrawn({
    ...SMALL_PACKAGE,
    'datapackage.json': JSON.stringify(described),
    [file]: content,
  })
  if (!assembled.usable) throw new Error('A cut table of the small package leaves it usable')
  return assembled.dataset
}

describe('a headline', () => {
  const headline = {
    phrases: [{ message: { id: 'headline.noFigures' }, tone: 'plain' }],
    notes: [],
  } as const

  test('stays as it is over a whole package', async () => {
    expect(withDamage(await opened('units.csv', SMALL_PACKAGE['units.csv']), headline)).toBe(
      headline,
    )
  })

  test('alarms of a table that the package names and does not have, and not of one it never named', async () => {
    const dataset = await opened('units.csv', SMALL_PACKAGE['units.csv'])
    const tonesOf = (about: typeof dataset.about): string[] =>
      withDamage(
        { ...dataset, about },
        { phrases: absentPhrases(['models']), notes: [] },
      ).phrases.map(({ tone }) => tone)
    const { about } = dataset
    expect(about.resources.some(({ name }) => name === 'models')).toBe(true)
    expect(tonesOf(about)).toEqual(['alarm'])
    const resources = about.resources.filter(({ name }) => name !== 'models')
    expect(tonesOf({ ...about, resources })).toEqual(['plain'])
  })

  test.each([
    ['units.csv', 'b,867', 'units'],
    ['observations.csv', 'b,ontime', 'observations'],
    ['observations.csv', ',ontime,2021,final,95', 'observations'],
  ] as const)('says first that %s is short, cut before %s', async (file, before, table) => {
    const text = SMALL_PACKAGE[file]
    const dataset = await opened(file, text.slice(0, text.indexOf(before)))
    expect(damagedTables(dataset).map((each) => each.table)).toEqual([table])
    const { phrases } = withDamage(dataset, headline)
    expect(phrases.map(({ message }) => message.id)).toEqual([
      'headline.damaged',
      'headline.noFigures',
    ])
  })

  test.each([
    ['within a letter', -1],
    ['before its first byte', -Infinity],
  ])('says of a file cut %s how much has come, and not that there is none', async (_, end) => {
    const whole = encoder.encode(`${SMALL_PACKAGE['observations.csv']}é`)
    const cut = whole.subarray(0, Math.max(0, whole.length + end))
    const dataset = await opened('observations.csv', cut, whole)
    expect(dataset.issues.map(({ code }) => code)).toEqual(['file/incomplete'])
    const { phrases } = withDamage(dataset, {
      phrases: absentPhrases(['observations']),
      notes: [],
    })
    const has = `observations.csv có ${cut.length} trong ${whole.length} byte`
    expect(phrases.map(({ message }) => words.message(message))).toEqual([
      `Bảng Số liệu chưa trọn (tệp ${has}), hãy chép lại cả tệp`,
    ])
  })

  test('is silent of a table that was changed by hand, and of one that it does not rest on', async () => {
    expect(
      damagedTables(await opened('units.csv', SMALL_PACKAGE['units.csv'].replace('Alpha', 'Alfa'))),
    ).toEqual([])
    const [bands] = SMALL_PACKAGE['bands.csv'].split('par,2')
    expect(damagedTables(await opened('bands.csv', bands ?? ''))).toEqual([])
  })
})
