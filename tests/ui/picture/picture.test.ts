import { expect, test } from 'vitest'
import { boxPath, inGreys, UNMOVED, type Drawing, type Shape } from '@/ui/picture/drawing'
import { framed, type Look, type Said } from '@/ui/picture/frame'
import { svgOf } from '@/ui/picture/svg'

const FONT = { family: '"Inter", sans-serif', size: 16, weight: '400', isItalic: false }
const words = (text: string, fill = 'rgb(19, 33, 44)'): Shape => ({
  kind: 'text',
  text,
  x: 0,
  y: 12,
  width: 40,
  font: FONT,
  fill,
  halo: null,
  matrix: UNMOVED,
  opacity: 1,
})
const ground = (fill: string): Shape => ({
  kind: 'path',
  d: boxPath({ x: 0, y: 0, width: 10, height: 10 }, 2),
  fill,
  matrix: UNMOVED,
  stroke: { colour: fill, width: 1, dash: [3, 2] },
  opacity: 0.5,
})
const drawing = (shapes: readonly Shape[], under = '#fcfbf8'): Drawing => ({
  width: 100,
  height: 50,
  ground: under,
  shapes,
})

const SAID: Said = {
  headline: 'Lấp Vò chưa đạt 6/8 chỉ số',
  title: 'Hồ sơ đúng hạn · Quý III/2021',
  status: '12 số minh họa',
  notes: ['Nguồn: bộ số liệu', 'Ảnh chỉ có 3/9 dòng'],
}
const LOOK: Look = {
  family: 'Inter',
  letter: 10,
  text: '#111111',
  quiet: '#444444',
  alarm: '#a42400',
  line: '#999999',
  ground: '#ffffff',
}
/** Letters of half their size, so that sums can be done by hand. */
const measure = (text: string, { size }: { readonly size: number }): number =>
  (text.length * size) / 2

const textsIn = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text' ? shape.text : shape.kind === 'group' ? textsIn(shape.shapes) : [],
  )

test('A picture says headline, title, status, what it shows, its legend and its notes, in this order.', () => {
  const picture = framed(
    drawing([words('92,4 %')]),
    drawing([words('Chưa đạt')]),
    SAID,
    LOOK,
    measure,
  )
  expect(textsIn(picture.shapes)).toEqual([
    SAID.headline,
    SAID.title,
    SAID.status,
    '92,4 %',
    'Chưa đạt',
    ...SAID.notes,
  ])
  const places = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.y : []))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(Math.max(...places)).toBeLessThan(picture.height)
})

test('Words wider than the picture break into lines, and none is lost.', () => {
  const long = Array.from({ length: 40 }, (_, at) => `chữ${at}`).join(' ')
  const picture = framed(drawing([]), null, { ...SAID, headline: long }, LOOK, measure)
  const lines = picture.shapes.filter((shape) => shape.kind === 'text')
  for (const line of lines) expect(line.x + line.width).toBeLessThanOrEqual(picture.width - line.x)
  expect(textsIn(picture.shapes).join(' ')).toContain(long)
})

test('In greys no colour is left, bright stays bright on a light ground, and a dark ground is turned over.', () => {
  const levels = (of: Drawing): number[] =>
    inGreys(of).shapes.map((shape) => {
      const [red, green, blue] =
        /(\d+), (\d+), (\d+)/.exec(shape.kind === 'text' ? shape.fill : '')?.slice(1) ?? []
      expect([green, blue]).toEqual([red, red])
      return Number(red)
    })
  const [yellow = 0, red = 0] = levels(
    drawing([words('a', 'rgb(245, 194, 66)'), words('b', '#c03c17')]),
  )
  expect(yellow).toBeGreaterThan(red + 60)
  const [white = 0] = levels(drawing([words('a', 'rgb(243, 246, 248)')], 'rgb(16, 24, 31)'))
  expect(white).toBeLessThan(20)
  const half = inGreys(drawing([ground('rgba(13, 63, 94, 0.5)')])).shapes[0]
  expect(half?.kind === 'path' && half.fill).toMatch(/^rgba\((\d+), \1, \1, 0\.5\)$/)
})

test('A file of shapes is one that any program reads: its texts are texts, nothing in it runs or is fetched.', () => {
  const clip = { d: boxPath({ x: 0, y: 0, width: 9, height: 9 }), matrix: UNMOVED }
  const svg = svgOf(
    drawing([words('<script>&"92,4 %"'), { kind: 'group', clip, shapes: [ground('#ff0000')] }]),
    'A & B',
  )
  expect(svg).toContain('<title>A &amp; B</title>')
  expect(svg).toContain('&lt;script&gt;&amp;&quot;92,4 %&quot;</text>')
  expect(svg).toContain('<clipPath id="c0">')
  expect(svg).toContain('clip-path="url(#c0)"')
  expect(svg).toContain('stroke-dasharray="3 2"')
  expect(svg).not.toMatch(/<script|<style|<foreignObject| on\w+=|https?:(?!\/\/www\.w3\.org)/)
})
