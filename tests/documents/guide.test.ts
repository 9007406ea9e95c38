import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '@/build/publishData'

test('The officer’s guide shows every picture that the script takes, and the script takes every one it shows.', () => {
  const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')
  const shown = [...read('docs/huong-dan.md').matchAll(/\]\(pictures\/([\w-]+)\.jpg\)/g)].map(
    ([, name = '']) => name,
  )
  const [, list = ''] = /const GUIDE = \{([^}]*)\}/.exec(read('tests/tools/pictures.mjs')) ?? []
  const taken = [...list.matchAll(/'([\w-]+)':/g)].map(([, name = '']) => name)
  expect(shown.length).toBeGreaterThan(5)
  expect([...shown].sort()).toEqual([...taken].sort())
  const folder = path.join(ROOT, 'docs/pictures')
  const files = readdirSync(folder)
  expect(files).toEqual(taken.map((name) => `${name}.jpg`).sort())
  for (const file of files) expect(statSync(path.join(folder, file)).size).toBeLessThan(300_000)
})
