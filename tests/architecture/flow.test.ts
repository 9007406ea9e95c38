import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crossings, impurities, isPure, ROOMS } from './flow'
import { filesIn, isCode, ROOT, type SourceFile } from './source'

const CODE = filesIn('src').filter(isCode)
const PURE = CODE.filter(isPure)

const planted = (name: string, text: string): SourceFile => ({
  name,
  folder: name.split('/')[1] ?? null,
  text,
})

it('src holds the rooms of the list, the style sheets and the entry', () => {
  expect(readdirSync(`${ROOT}/src`).sort()).toEqual(
    [...ROOMS, 'README.md', 'main.tsx', 'styles'].sort(),
  )
})

describe('imports', () => {
  it.each([
    ['src/stats/a.ts', "import { a } from '@/analysis/cell'"],
    ['src/stats/a.ts', "import type { A } from '@/analysis/cell'"],
    ['src/stats/a.ts', "export * from '@/analysis/cell'"],
    ['src/stats/a.ts', "export { a } from '@/analysis/cell'"],
    ['src/stats/a.ts', "type A = import('@/analysis/cell').A"],
    ['src/ui/a.tsx', "const a = () => import('@/screens/compare/Page')"],
    ['src/ui/useA.ts', "const a = new Worker(new URL('@/import/a.worker', import.meta.url))"],
    ['src/screens/compare/a.ts', "import { a } from '@/screens/units/model'"],
    ['src/dataset/tables/a.ts', "import { a } from '../column'"],
    ['src/dataset/a.ts', "import { a } from '@/nowhere/a'"],
    ['src/ui/a.tsx', "import '@/styles/tokens.css'"],
    ['src/cli/a.ts', "import { a } from '@/screens/units/model'"],
    ['src/app/a.ts', "import { a } from '@/build/a'"],
    ['src/analysis/a.ts', "import { useMemo } from 'react'"],
    ['src/analysis/a.ts', "import './a.css'"],
    ['src/screens/compare/Page.tsx', "import { init } from 'echarts/core'"],
    ['src/import/a.ts', "import Papa from 'papaparse'"],
    ['src/edit/a.ts', "import { readFileSync } from 'node:fs'"],
  ])('in %s are seen where they go astray: %s', (name, text) => {
    expect(crossings(planted(name, text))).toHaveLength(1)
  })

  it.each([
    ['src/analysis/a.ts', "import { a } from '@/stats/rank'"],
    ['src/analysis/a.ts', "import { a } from './findings/target'"],
    ['src/screens/compare/a.ts', "import { a } from '@/screens/compare/model'"],
    ['src/screens/compare/a.ts', "import type { EChartsOption } from 'echarts'"],
    ['src/ui/chart/Chart.tsx', "import { init } from 'echarts/core'"],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/build/a.ts', "import { a } from '@/app/App'"],
  ])('in %s may be %s', (name, text) => {
    expect(crossings(planted(name, text))).toEqual([])
  })

  it('follow the flow', () => {
    expect(CODE.flatMap(crossings)).toEqual([])
  })
})

describe('a file that is pure by its name', () => {
  it.each([
    'const a = window.name',
    "const a = document.querySelector('a')",
    "const a = fetch('data')",
    "const a = localStorage.getItem('a')",
    'const a = { now: performance.now() }',
    'const a = Date.now()',
    'const a = new Date()',
    'const a = Date()',
    'const a = Math.random()',
    'const a = globalThis',
    'const a = process.argv',
  ])('is seen to be none: %s', (text) => {
    expect(impurities(planted('src/stats/a.ts', text))).not.toEqual([])
  })

  it.each([
    'const a = (document: string) => document',
    'const a = b.window + c.document.fetch',
    'const a = { history: 1, screen: 2 }',
    "import { history } from './history'\nconst a = history()",
    'const a = new Date(0)',
    'type A = { readonly location: string }',
    '// window, Date.now()',
  ])('may hold %s', (text) => {
    expect(impurities(planted('src/stats/a.ts', text))).toEqual([])
  })

  it.each([
    'src/ui/useBox.ts',
    'src/ui/Box.tsx',
    'src/import/read.worker.ts',
    'src/dataset/files/site.browser.ts',
    'src/cli/main.ts',
  ])('is not %s', (name) => {
    expect(isPure({ name })).toBe(false)
  })

  it('knows no browser, no clock and no chance', () => {
    expect(PURE.length).toBeGreaterThan(100)
    expect(PURE.flatMap(impurities)).toEqual([])
  })
})
