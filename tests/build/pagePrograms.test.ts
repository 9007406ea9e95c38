import { expect, test } from 'vitest'
import { pagePrograms } from '../../src/build/pagePrograms.mjs'

const chunk = (fileName: string, imports: string[], from = '', sheets: string[] = []) => ({
  type: 'chunk' as const,
  fileName,
  imports,
  isEntry: from === 'entry',
  facadeModuleId: from,
  viteMetadata: { importedCss: new Set(sheets) },
})
const BUNDLE = Object.fromEntries(
  [
    chunk('start.js', ['runtime.js'], 'entry', ['start.css']),
    chunk('runtime.js', []),
    chunk('shared.js', ['start.js', 'runtime.js'], '', ['shared.css', 'start.css']),
    chunk('Units.js', ['start.js', 'shared.js'], '/x/src/screens/units/Page.tsx', ['units.css']),
    chunk('Data.js', ['shared.js'], '/x/src/screens/data/Page.tsx'),
    chunk('Chart.js', ['echarts.js', 'start.js'], '/x/src/ui/chart/Chart.tsx'),
    chunk('echarts.js', []),
    chunk('slides.js', [], '/x/src/screens/units/slides.ts'),
    { type: 'asset' as const, fileName: 'shared.css' },
  ].map((each) => [each.fileName, each]),
)

test('A page needs its own programs and sheets, and those of charts where it begins with one, without what comes with the first.', () => {
  const { files, pages } = pagePrograms(BUNDLE, (page) => page === 'units')
  const named = (page: string) => pages[page]?.map((place) => files[place]).sort()
  expect(Object.keys(pages).sort()).toEqual(['data', 'units'])
  expect(named('data')).toEqual(['Data.js', 'shared.css', 'shared.js'])
  expect(named('units')).toEqual(
    ['Chart.js', 'Units.js', 'echarts.js', 'shared.css', 'shared.js', 'units.css'].sort(),
  )
})
