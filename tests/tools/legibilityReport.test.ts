import { describe, expect, it } from 'vitest'
import { farthestViewer, textAsked, type SlideFound } from '#tests/support/slideCheck'
import { reportOf, reportText, type Looked } from './legibilityReport'

const hall = { width: 1920, height: 1080, room: 4, theme: 'light' }
const wall = { ...hall, width: 3840 }
const found = (more: Partial<SlideFound>): SlideFound => ({
  pieces: 9,
  text: 0.03,
  source: 0.024,
  contrast: { onFill: 5, elsewhere: 8, mark: null },
  overlaps: 0,
  faults: [],
  ...more,
})
const looked = (more: Partial<Looked>): Looked => ({
  meeting: 'm',
  screen: hall,
  slide: 1,
  part: 1,
  found: found({}),
  ...more,
})

describe('the farthest viewer', () => {
  it.each([4, 5, 6])(
    'of the type that a room of ratio %d asks for sits at the end of that room',
    (room) => {
      expect(farthestViewer(textAsked(room))).toBeGreaterThanOrEqual(room)
      expect(farthestViewer(textAsked(room))).toBeLessThan(room * 1.02)
    },
  )

  it('is told in heights of the image and in metres before 65 inches', () => {
    const [row] = reportOf([looked({ found: found({ text: 0.05 }) })], [hall]).rows
    // 5 % of 809 mm, of which the capitals are 0.727, from 200 times as far.
    expect(row).toMatchObject({ farthestHeights: 7.27, farthestMetres65: 5.88 })
  })
})

describe('the report', () => {
  const report = reportOf(
    [
      looked({}),
      looked({
        slide: 2,
        found: found({
          text: 0.028,
          contrast: { onFill: null, elsewhere: 7.5, mark: 3.2 },
          faults: ['pale'],
          overlaps: 1,
        }),
      }),
      looked({ screen: wall, slide: 2, found: found({ faults: ['pale', 'cut off'] }) }),
    ],
    [hall, wall],
  )

  it('has the worst of all slides on a line for each screen', () => {
    expect(report.rows).toMatchObject([
      {
        width: 1920,
        slides: 2,
        smallestText: 2.8,
        askedText: 2.776,
        contrastOnFill: 5,
        contrastElsewhere: 7.5,
        contrastMarks: 3.2,
        overlaps: 1,
      },
      { width: 3840, slides: 1, smallestText: 3, contrastMarks: null, overlaps: 0, faults: 2 },
    ])
  })

  it('names each fault once, with every place it was seen at', () => {
    expect(report.ok).toBe(false)
    expect(report.faults).toEqual([
      {
        fault: 'pale',
        places: ['1920×1080 · 4 × · light · m 2.1', '3840×1080 · 4 × · light · m 2.1'],
      },
      { fault: 'cut off', places: ['3840×1080 · 4 × · light · m 2.1'] },
    ])
    expect(reportText(report)).toMatch(/3 slides looked at, 2 different faults\.\n$/)
  })

  it('is well where nothing is wrong', () => {
    const well = reportOf([looked({})], [hall])
    expect(well.ok).toBe(true)
    expect(reportText(well)).toMatch(/no fault\.\n$/)
  })
})
