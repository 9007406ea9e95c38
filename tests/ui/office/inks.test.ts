import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FOCUS_INKS, INKS } from '@/ui/office/inks'

it('files have the colours of the light theme', () => {
  const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8')
  const [light = ''] = css.split('@media not print')
  const colours = new Map(
    [...light.matchAll(/--([\w-]+):\s*#([0-9a-f]{6})/g)].map(([, name, ink = '']) => [
      name,
      ink.toUpperCase(),
    ]),
  )
  for (const [name, ink] of Object.entries(INKS))
    expect([name, ink]).toEqual([name, colours.get(name)])
  expect(FOCUS_INKS).toEqual([1, 2, 3, 4, 5, 6].map((at) => colours.get(`focus-${at}`)))
})
