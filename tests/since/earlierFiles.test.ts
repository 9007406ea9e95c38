import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPackage } from '@/dataset/openPackage'
import { earlierReader, type ChosenFile } from '@/since/earlierFiles'

const FILES = {
  'datapackage.json': JSON.stringify({
    name: 'earlier',
    title: 'Earlier',
    resources: [
      { name: 'units', path: 'units.csv' },
      { name: 'indicators', path: 'indicators.csv' },
    ],
  }),
  'units.csv': 'unit_id,name,short_name,kind,level\na,A,A,unit,district\n',
  'indicators.csv':
    'indicator_id,code,name,short_name,field_id,measure,decimals,polarity,aggregate,definition,frequency\nx,1,X,X,f,percent,1,higher,ratio,d,year\n',
}

const chosen = (prefix = ''): ChosenFile[] =>
  Object.entries(FILES).map(([path, text]) => ({ path: `${prefix}${path}`, bytes: strToU8(text) }))
const zipped = (prefix = ''): ChosenFile[] => [
  {
    path: 'data.zip',
    bytes: zipSync(
      Object.fromEntries(
        Object.entries(FILES).map(([path, text]) => [`${prefix}${path}`, strToU8(text)]),
      ),
    ),
  },
]

async function nameOf(files: readonly ChosenFile[]): Promise<string | null> {
  const reader = earlierReader(files)
  if (!reader.usable) return null
  const { assembled } = await openPackage(reader.value)
  return assembled.usable ? assembled.dataset.about.name : null
}

describe('the files of an earlier package', () => {
  it.each([
    ['a zip as it is downloaded', zipped()],
    ['a zip with a folder in it', zipped('some/data/')],
    ['all files', chosen()],
    ['a folder', chosen('data/')],
  ])('are read from %s', async (_, files) => {
    expect(await nameOf(files)).toBe('earlier')
  })

  it.each([
    ['no files', [], 'file/missing'],
    ['a table alone', chosen().slice(1), 'file/missing'],
    [
      'a zip without a package',
      [{ path: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('a') }) }],
      'file/missing',
    ],
    [
      'a damaged zip',
      zipped().map(({ path, bytes }) => ({ path, bytes: bytes.slice(0, -30) })),
      'file/damaged',
    ],
  ])('are refused with a reason: %s', (_, files, code) => {
    const reader = earlierReader(files)
    expect(reader.usable).toBe(false)
    expect(reader.issues.map((each) => each.code)).toEqual([code])
  })

  it('that are missing or damaged within are issues of the package', async () => {
    const reader = earlierReader(chosen().slice(0, 2))
    if (!reader.usable) throw new Error('The package is there')
    const { assembled } = await openPackage(reader.value)
    expect(assembled.usable).toBe(false)
  })
})
