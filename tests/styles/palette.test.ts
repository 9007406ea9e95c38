import { readFileSync } from 'node:fs'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  rgb,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, it } from 'vitest'

/** The custom properties of one theme in tokens.css, as colours. */
function themeColors(theme: 'light' | 'dark' | 'contrast'): (name: string) => Color {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
  const block = css.slice(css.indexOf(`[data-theme='${theme}']`)).split('}')[0] ?? ''
  const found = new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]))
  return (name) => {
    const color = parse(found.get(name) ?? '')
    if (!color) throw new Error(`tokens.css has no --${name} for ${theme}`)
    return color
  }
}

function luma(color: Color): number {
  const { r, g, b } = rgb(color)
  return 255 * (0.2126 * r + 0.7152 * g + 0.0722 * b)
}

const VISIONS = {
  normal: (color: Color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
}
const FILLS = ['met', 'near', 'missed', 'nodata'] as const
const difference = differenceCiede2000()

describe.each(['light', 'dark', 'contrast'] as const)('the %s palette', (theme) => {
  const color = themeColors(theme)

  // No data is told apart by its hatching and its dash, not by its fill.
  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('keeps any two verdict fills 25 ΔE00 apart under %s vision', (vision) => {
    const see = VISIONS[vision]
    const verdicts = FILLS.slice(0, 3)
    for (const [index, a] of verdicts.entries()) {
      for (const b of verdicts.slice(index + 1)) {
        expect(difference(see(color(a)), see(color(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(25)
      }
    }
  })

  it('keeps met and missed 60 of 255 apart in luma, so that a codec or a grey printer does', () => {
    expect(Math.abs(luma(color('met')) - luma(color('missed')))).toBeGreaterThanOrEqual(60)
  })

  it.each([...FILLS, 'step-0', 'step-1', 'step-2', 'step-3', 'step-4', 'badge'])('writes on %s with contrast 4.5 or more', (fill) => {
    expect(wcagContrast(color(fill), color(`${fill}-text`))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ground', 'surface'])('writes elsewhere on %s with contrast 7 or more', (ground) => {
    expect(wcagContrast(color('text'), color(ground))).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(color('text-quiet'), color(ground))).toBeGreaterThanOrEqual(7)
  })

  // Rows of the learning map that are a chance to learn, and the focus columns in them.
  it.each(['chance', 'chance-focus'])('keeps words and marks readable on %s', (ground) => {
    expect(wcagContrast(color('text'), color(ground))).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(color('text-quiet'), color(ground))).toBeGreaterThanOrEqual(ground === 'chance' ? 7 : 4.5)
    for (const mark of ['model', 'shortcoming', 'resolved'])
      expect(wcagContrast(color(mark), color(ground)), mark).toBeGreaterThanOrEqual(3)
  })

  it.each(['ground', 'surface'])('keeps the alarming part of a headline readable on %s', (ground) => {
    expect(wcagContrast(color('alarm'), color(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['model', 'shortcoming', 'resolved', 'line-strong', 'context', ...[1, 2, 3, 4, 5, 6].map((place) => `focus-${place}`)])(
    'draws the mark %s with contrast 3 or more',
    (mark) => {
      expect(wcagContrast(color(mark), color('ground'))).toBeGreaterThanOrEqual(3)
      expect(wcagContrast(color(mark), color('surface'))).toBeGreaterThanOrEqual(3)
    },
  )
})
