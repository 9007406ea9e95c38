import { readFileSync } from 'node:fs'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  hsl,
  parse,
  rgb,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /^ +/gm,
  '',
)

/** The custom properties of one theme in tokens.css, as colours. */
function themeColors(theme: 'light' | 'dark' | 'contrast'): (name: string) => Color {
  return colorsOf(`\n[data-theme='${theme}']`, theme)
}

/** The custom properties of the rule that has this selector. */
function colorsOf(selector: string, theme: string): (name: string) => Color {
  if (!css.includes(selector)) throw new Error(`tokens.css has no ${selector}`)
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? ''
  const found = new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]),
  )
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
  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])(
    'keeps any two verdict fills 25 ΔE00 apart under %s vision',
    (vision) => {
      const see = VISIONS[vision]
      const verdicts = FILLS.slice(0, 3)
      for (const [index, a] of verdicts.entries()) {
        for (const b of verdicts.slice(index + 1)) {
          expect(difference(see(color(a)), see(color(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(
            25,
          )
        }
      }
    },
  )

  it('keeps met and missed 60 of 255 apart in luma, so that a codec or a grey printer does', () => {
    expect(Math.abs(luma(color('met')) - luma(color('missed')))).toBeGreaterThanOrEqual(60)
  })

  it.each([...FILLS, 'step-0', 'step-1', 'step-2', 'step-3', 'step-4', 'badge'])(
    'writes on %s with contrast 4.5 or more',
    (fill) => {
      expect(wcagContrast(color(fill), color(`${fill}-text`))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['ground', 'surface'])('writes elsewhere on %s with contrast 7 or more', (ground) => {
    expect(wcagContrast(color('text'), color(ground))).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(color('text-quiet'), color(ground))).toBeGreaterThanOrEqual(7)
  })

  // Rows of the learning map that are a chance to learn, and the focus columns in them.
  it.each(['chance', 'chance-focus'])('keeps words and marks readable on %s', (ground) => {
    expect(wcagContrast(color('text'), color(ground))).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(color('text-quiet'), color(ground))).toBeGreaterThanOrEqual(
      ground === 'chance' ? 7 : 4.5,
    )
    for (const mark of ['model', 'shortcoming', 'resolved'])
      expect(wcagContrast(color(mark), color(ground)), mark).toBeGreaterThanOrEqual(3)
  })

  it.each(['ground', 'surface'])(
    'keeps the alarming part of a headline readable on %s',
    (ground) => {
      expect(wcagContrast(color('alarm'), color(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each([
    'model',
    'shortcoming',
    'resolved',
    'line-strong',
    'context',
    ...[1, 2, 3, 4, 5, 6].map((place) => `focus-${place}`),
  ])('draws the mark %s with contrast 3 or more', (mark) => {
    expect(wcagContrast(color(mark), color('ground'))).toBeGreaterThanOrEqual(3)
    expect(wcagContrast(color(mark), color('surface'))).toBeGreaterThanOrEqual(3)
  })
})

// A choice of the viewer: who cannot tell red from green is told so in the settings, and has the
// signs.
describe.each([
  { theme: 'light', selector: "\n[data-palette='traffic'] {" },
  { theme: 'dark', selector: "\n[data-palette='traffic'][data-theme='dark'] {" },
  { theme: 'contrast', selector: "\n[data-palette='traffic'][data-theme='contrast'] {" },
] as const)('the colours of traffic lights on the $theme ground', ({ theme, selector }) => {
  const traffic = colorsOf(selector, theme)
  const usual = themeColors(theme)

  // The signs are drawn in the colour of the text beside them.
  it.each(['met', 'near', 'missed'])(
    'leave words and signs on %s a contrast of 4.5 or more',
    (fill) => {
      expect(wcagContrast(traffic(fill), traffic(`${fill}-text`))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('are green, amber and red', () => {
    const hues = ['met', 'near', 'missed'].map((fill) => {
      const { h } = hsl(traffic(fill))
      return h ?? 0
    })
    const [met = 0, near = 0, missed = 0] = hues
    expect([met > 90 && met < 160, near > 35 && near < 60, missed < 15 || missed > 345]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('keep met and missed apart for a codec or a grey printer, and all three for an eye that sees colours', () => {
    expect(Math.abs(luma(traffic('met')) - luma(traffic('missed')))).toBeGreaterThanOrEqual(60)
    for (const [a, b] of [
      ['met', 'near'],
      ['near', 'missed'],
      ['met', 'missed'],
    ] as const)
      expect(difference(traffic(a), traffic(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(25)
  })

  it('change nothing but the fills of attainment: no data, marks and ground are those of the theme', () => {
    expect(() => traffic('nodata')).toThrow('has no --nodata')
    expect(wcagContrast(traffic('missed'), usual('ground'))).toBeGreaterThanOrEqual(3)
  })
})
