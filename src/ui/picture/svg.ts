import { el, escapeXml } from '@/ui/office/xml'
import { boxPath, UNMOVED, type Drawing, type Matrix, type Shape, type Stroke } from './drawing'

/**
 * A drawing as a file of its own that any program opens: shapes and texts, no styles and nothing
 * fetched. Texts keep their width in a program that has not their letters. `title` is what it is,
 * for those who do not see it.
 */
export function svgOf(drawing: Drawing, title: string): string {
  const { width, height, ground } = drawing
  const clips: string[] = []
  const write = (shape: Shape): string => {
    switch (shape.kind) {
      case 'path':
        return el('path', {
          d: shape.d,
          transform: transformOf(shape.matrix),
          fill: shape.fill ?? 'none',
          ...strokeOf(shape.stroke),
          opacity: partly(shape.opacity),
        })
      case 'text':
        return el(
          'text',
          {
            x: rounded(shape.x),
            y: rounded(shape.y),
            transform: transformOf(shape.matrix),
            textLength: shape.text.length > 1 ? rounded(shape.width) : null,
            'font-family': shape.font.family,
            'font-size': rounded(shape.font.size),
            'font-weight': shape.font.weight,
            'font-style': shape.font.isItalic ? 'italic' : null,
            fill: shape.fill,
            ...(shape.halo && { ...strokeOf(shape.halo), 'paint-order': 'stroke' }),
            opacity: partly(shape.opacity),
            'xml:space': 'preserve',
          },
          escapeXml(shape.text),
        )
      case 'image':
        return el('image', {
          x: shape.x,
          y: shape.y,
          width: shape.width,
          height: shape.height,
          href: shape.source,
        })
      case 'group': {
        const inner = shape.shapes.map(write)
        if (shape.clip === null) return el('g', {}, inner)
        const id = `c${clips.length}`
        const path = el('path', { d: shape.clip.d, transform: transformOf(shape.clip.matrix) })
        clips.push(el('clipPath', { id }, path))
        return el('g', { 'clip-path': `url(#${id})` }, inner)
      }
    }
  }
  const shapes = drawing.shapes.map(write)
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: rounded(width),
      height: rounded(height),
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: 'img',
    },
    el('title', {}, escapeXml(title)),
    el('defs', {}, clips),
    el('path', { d: boxPath({ x: 0, y: 0, width, height }), fill: ground }),
    shapes,
  )
}

const rounded = (value: number): number => Math.round(value * 100) / 100

function transformOf(matrix: Matrix): string | null {
  if (matrix.every((part, at) => part === UNMOVED[at])) return null
  return `matrix(${matrix.map((part) => Math.round(part * 1e4) / 1e4).join(' ')})`
}

const partly = (opacity: number): number | null => (opacity === 1 ? null : rounded(opacity))

function strokeOf(stroke: Stroke | null): Record<string, string | number | null> {
  if (stroke === null) return {}
  const dash = stroke.dash.length === 0 ? null : stroke.dash.join(' ')
  return {
    stroke: stroke.colour,
    'stroke-width': rounded(stroke.width),
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
  }
}
