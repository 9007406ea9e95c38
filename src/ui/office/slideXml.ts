import { never } from '@/dataset/never'
import type { Box } from '@/ui/slides/slide'
import type { OfficeDeck, OfficeSlide, Outline, Shape } from './shapes'
import { tableXml } from './tableXml'
import { NO_FILL, paragraphXml, runXml, solid, strokeXml, type TextStyle } from './textXml'
import { el, xmlPart } from './xml'

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table'

const OUTLINES: Readonly<Record<Outline, string>> = {
  rect: 'rect',
  roundRect: 'roundRect',
  ellipse: 'ellipse',
  diamond: 'diamond',
  triangle: 'triangle',
  flipped: 'flowChartMerge',
  plus: 'plus',
}

/** Numbers the shapes of a slide, and the charts and pictures on it by their relation. */
type Numbers = { next: number; charts: number; pictures: number }

/**
 * A slide; its charts are the relations from `rIdChart1` on, its pictures those from `rIdPicture1`
 * on, in the order of its shapes.
 */
export function slideXml(slide: OfficeSlide, deck: OfficeDeck, style: TextStyle): string {
  const numbers: Numbers = { next: 5, charts: 0, pictures: 0 }
  const { title, footer, number, shapes } = slide
  return xmlPart(
    el(
      'p:sld',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        el(
          'p:spTree',
          {},
          ROOT,
          placeholder(
            2,
            'title',
            title.box,
            style,
            title.runs.map((run) => runXml({ size: deck.headline, ...run }, style)),
          ),
          shapes.map((shape) => shapeXml(shape, style, numbers)),
          placeholder(
            3,
            'ftr',
            footer.box,
            style,
            footer.runs.map((run) => runXml({ size: deck.source, ...run }, style)),
          ),
          placeholder(4, 'sldNum', number.box, style, [
            runXml({ text: number.text, size: deck.source }, style),
          ]),
        ),
      ),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  )
}

/** The charts of a slide, in the order of their relations. */
export function chartsOf(shapes: readonly Shape[]): Extract<Shape, { kind: 'chart' }>[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'chart' ? [shape] : shape.kind === 'group' ? chartsOf(shape.shapes) : [],
  )
}

/** Its pictures, likewise. */
export function picturesOf(shapes: readonly Shape[]): Extract<Shape, { kind: 'picture' }>[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'picture' ? [shape] : shape.kind === 'group' ? picturesOf(shape.shapes) : [],
  )
}

/** The empty group that every tree of shapes begins with. */
export const ROOT =
  el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')) +
  el('p:grpSpPr')

const PLACES = {
  title: { name: 'Title', attributes: { type: 'title' } },
  ftr: { name: 'Footer', attributes: { type: 'ftr', sz: 'quarter', idx: 11 } },
  sldNum: { name: 'Slide number', attributes: { type: 'sldNum', sz: 'quarter', idx: 12 } },
} as const

/** What the layout of the deck has a place for. */
export function placeholder(
  id: number,
  type: keyof typeof PLACES,
  box: Box,
  style: TextStyle,
  runs: readonly string[],
): string {
  const { name, attributes } = PLACES[type]
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      el('p:nvPr', {}, el('p:ph', attributes)),
    ),
    el('p:spPr', {}, frameXml(box, style)),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, el('a:normAutofit')),
      el('a:lstStyle'),
      el('a:p', {}, el('a:pPr', { algn: type === 'sldNum' ? 'r' : 'l' }), runs),
    ),
  )
}

function frameXml(
  { left, top, width, height }: Box,
  { measure }: TextStyle,
  name = 'a:xfrm',
): string {
  const { emu } = measure
  return el(
    name,
    {},
    el('a:off', { x: emu(left), y: emu(top) }),
    el('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  )
}

function shapeXml(shape: Shape, style: TextStyle, numbers: Numbers): string {
  const id = numbers.next
  numbers.next += 1
  switch (shape.kind) {
    case 'text':
      return textShape(shape, id, style)
    case 'line':
      return lineShape(shape, id, style)
    case 'table':
      return frame(shape, id, style, TABLE, tableXml(shape, style))
    case 'chart':
      numbers.charts += 1
      return frame(
        shape,
        id,
        style,
        CHART,
        el('c:chart', { 'xmlns:c': CHART, 'r:id': `rIdChart${numbers.charts}` }),
      )
    case 'picture':
      numbers.pictures += 1
      return pictureShape(shape, id, style, `rIdPicture${numbers.pictures}`)
    case 'group':
      return groupShape(shape, id, style, numbers)
    default:
      return never(shape)
  }
}

function textShape(shape: Extract<Shape, { kind: 'text' }>, id: number, style: TextStyle): string {
  const { outline = 'rect', fill = null, stroke = null, anchor = 'ctr', isWrapped = false } = shape
  const isBox = outline === 'rect' && fill === null && stroke === null
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: shape.name }),
      el('p:cNvSpPr', { txBox: isBox }),
      el('p:nvPr'),
    ),
    el(
      'p:spPr',
      {},
      frameXml(shape.box, style),
      el('a:prstGeom', { prst: OUTLINES[outline] }, el('a:avLst')),
      fill === null ? NO_FILL : solid(fill),
      strokeXml(stroke, style.measure),
    ),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', {
        wrap: isWrapped ? 'square' : 'none',
        lIns: 0,
        tIns: 0,
        rIns: 0,
        bIns: 0,
        anchor,
      }),
      el('a:lstStyle'),
      (shape.paragraphs.length === 0 ? [{ runs: [] }] : shape.paragraphs).map((each) =>
        paragraphXml(each, style),
      ),
    ),
  )
}

function lineShape(
  { name, from, to, stroke, hasHead = false }: Extract<Shape, { kind: 'line' }>,
  id: number,
  style: TextStyle,
): string {
  const { emu } = style.measure
  const [left, top] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])]
  const drawn = el(
    'a:ln',
    { w: Math.max(3175, emu(stroke.width)) },
    solid(stroke.ink),
    el('a:prstDash', { val: stroke.dash ?? 'solid' }),
    hasHead && el('a:tailEnd', { type: 'triangle' }),
  )
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      el(
        'a:xfrm',
        { flipH: to[0] < from[0], flipV: to[1] < from[1] },
        el('a:off', { x: emu(left), y: emu(top) }),
        el('a:ext', { cx: emu(Math.abs(to[0] - from[0])), cy: emu(Math.abs(to[1] - from[1])) }),
      ),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      drawn,
    ),
  )
}

function frame(
  { name, alt, box }: Extract<Shape, { kind: 'table' | 'chart' }>,
  id: number,
  style: TextStyle,
  uri: string,
  inner: string,
): string {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: true })),
      el('p:nvPr'),
    ),
    frameXml(box, style, 'p:xfrm'),
    el('a:graphic', {}, el('a:graphicData', { uri }, inner)),
  )
}

function pictureShape(
  { name, alt, box }: Extract<Shape, { kind: 'picture' }>,
  id: number,
  style: TextStyle,
  relation: string,
): string {
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: true })),
      el('p:nvPr'),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': relation }),
      el('a:stretch', {}, el('a:fillRect')),
    ),
    el('p:spPr', {}, frameXml(box, style), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
  )
}

function groupShape(
  { name, alt, box, shapes }: Extract<Shape, { kind: 'group' }>,
  id: number,
  style: TextStyle,
  numbers: Numbers,
): string {
  const { emu } = style.measure
  const [x, y, cx, cy] = [emu(box.left), emu(box.top), emu(box.width), emu(box.height)]
  return el(
    'p:grpSp',
    {},
    el(
      'p:nvGrpSpPr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvGrpSpPr'),
      el('p:nvPr'),
    ),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x, y }),
        el('a:ext', { cx, cy }),
        el('a:chOff', { x, y }),
        el('a:chExt', { cx, cy }),
      ),
    ),
    shapes.map((shape) => shapeXml(shape, style, numbers)),
  )
}
