import { describe, expect, it } from 'vitest'
import { contrastsOf, groundColors } from './contrast'
import type { Painted, PaintedSlide, PaintedText } from './painted'

const painted = (color: string, ground: string, more: Partial<Painted> = {}): Painted => ({
  what: 'x',
  where: 'p',
  colors: [color],
  opacity: 1,
  grounds: [[[ground]]],
  ...more,
})
const text = (color: string, ground: string, more: Partial<Painted> = {}): PaintedText => ({
  ...painted(color, ground, more),
  size: 30,
  isSource: false,
})
const slide = (parts: Partial<PaintedSlide>): PaintedSlide => ({
  texts: [],
  marks: [],
  plain: ['#fcfbf8', '#ffffff'],
  silent: ['#fcfbf8', '#d9d6cd'],
  crossings: [],
  ...parts,
})

describe('the contrast of what is painted', () => {
  it('is that of WCAG: 21 for black on white, 4.54 for #767676 on white', () => {
    const { lowest } = contrastsOf(
      slide({
        texts: [text('#000000', '#ffffff'), text('rgb(118, 118, 118)', 'rgb(255, 255, 255)')],
      }),
    )
    expect(lowest.elsewhere).toBeCloseTo(4.54, 2)
    expect(
      contrastsOf(slide({ texts: [text('#000000', '#ffffff')] })).lowest.elsewhere,
    ).toBeCloseTo(21, 5)
  })

  it('asks 4.5 of text on a fill, 7 of text elsewhere, 3 of marks', () => {
    // 5.4 : 1 on a fill nearly as pale as the ground, and on the ground.
    const { lowest, faults } = contrastsOf(
      slide({
        texts: [text('#666666', '#f1efe9'), text('#666666', '#fcfbf8')],
        marks: [painted('#999999', '#fcfbf8')],
      }),
    )
    expect(lowest.onFill).toBeGreaterThan(4.5)
    expect(lowest.elsewhere).toBeLessThan(7)
    expect(faults).toEqual([
      expect.stringMatching(
        /^pale: text in p, #666666 on #fcfbf8, has 5\.\d\d : 1, at least 7 : 1 is needed$/,
      ),
      expect.stringMatching(
        /^pale: mark x in p, #999999 on #fcfbf8, has 2\.\d\d : 1, at least 3 : 1 is needed$/,
      ),
    ])
  })

  it('counts what lets the ground through as what is seen', () => {
    expect(groundColors([['rgba(0, 0, 0, 0.5)'], ['rgb(255, 255, 255)']])).toEqual([
      { r: 0.5, g: 0.5, b: 0.5, alpha: 1 },
    ])
    const half = contrastsOf(slide({ texts: [text('#000000', '#ffffff', { opacity: 0.5 })] }))
      .lowest.elsewhere
    expect(half).toBeCloseTo(
      contrastsOf(slide({ texts: [text('#808080', '#ffffff')] })).lowest.elsewhere ?? 0,
      1,
    )
  })

  it('takes the worst colour of a hatching under a text', () => {
    const { lowest } = contrastsOf(
      slide({ texts: [text('#000000', '', { grounds: [[['#ffff00', '#333333'], ['#ffffff']]] })] }),
    )
    expect(lowest.onFill).toBeLessThan(2)
  })

  it('takes the clearest of the colours of a mark, where most of it lies', () => {
    const hollow = painted('', '#fcfbf8', { colors: ['#fcfbf8', '#000000'] })
    const crossing = painted('#000000', '', {
      grounds: [[['#ffffff']], [['#ffffff']], [['#222222']]],
    })
    expect(contrastsOf(slide({ marks: [hollow, crossing] })).faults).toEqual([])
  })

  it('looks for nothing in rules and pale grounds', () => {
    expect(contrastsOf(slide({ marks: [painted('#d9d6cd', '#fcfbf8')] })).lowest.mark).toBeNull()
  })
})
