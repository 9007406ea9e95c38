import { MAIN } from './workbook'
import { el, xmlPart } from './xml'

/** How a cell looks. Colours: `#RRGGBB`. The same object for all cells of a kind. */
export type Look = {
  readonly isBold?: boolean
  /** Points; that of the book where none is given. */
  readonly size?: number
  readonly color?: string
  readonly fill?: string
  readonly lines?: 'around' | 'below'
  readonly isAtTop?: boolean
  readonly isWrapped?: boolean
}

/** What a book is set in. */
export type BookFont = { readonly family: string; readonly size: number }

export type BookStyles = {
  /** The number by which cells of a look and a format of numbers (`''`: none) refer to it. */
  readonly idOf: (look: Look, format: string) => number
  /** The part of the package, with what was asked for so far. */
  readonly xml: () => string
}

/** Numbers of formats below are those that every program knows. */
const OWN_FORMATS = 164
const KNOWN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['@', 49],
])
const LINE_INK = '#9AA5AE'

/** The looks of a book by number, as they are met. */
export function bookStyles(font: BookFont): BookStyles {
  const formats = counted(OWN_FORMATS)
  const fonts = counted()
  const fills = counted()
  const borders = counted()
  const kinds = counted()
  const known = new Map<Look, Map<string, number>>()
  // The first of each is that of a cell of which nothing is said; the second fill is reserved.
  fills.idOf(el('fill', {}, el('patternFill', { patternType: 'none' })))
  fills.idOf(el('fill', {}, el('patternFill', { patternType: 'gray125' })))
  const idOf = (look: Look, format: string): number => {
    const own = known.get(look) ?? new Map<string, number>()
    known.set(look, own)
    const found = own.get(format)
    if (found !== undefined) return found
    const numFmtId = KNOWN_FORMATS.get(format) ?? formats.idOf(format)
    const kind = {
      numFmtId,
      fontId: fonts.idOf(fontXml(look, font)),
      fillId: look.fill === undefined ? 0 : fills.idOf(fillXml(look.fill)),
      borderId: borders.idOf(borderXml(look.lines)),
    }
    const alignment =
      look.isAtTop || look.isWrapped
        ? el('alignment', { vertical: look.isAtTop ? 'top' : null, wrapText: look.isWrapped })
        : null
    const applied = {
      xfId: 0,
      applyNumberFormat: kind.numFmtId > 0,
      applyFont: kind.fontId > 0,
      applyFill: kind.fillId > 0,
      applyBorder: kind.borderId > 0,
      applyAlignment: alignment !== null,
    }
    const id = kinds.idOf(el('xf', { ...kind, ...applied }, alignment))
    own.set(format, id)
    return id
  }
  idOf({}, '')
  const list = (name: string, { all }: Counted): string => el(name, { count: all().length }, all())
  return {
    idOf,
    xml: () => {
      const own = formats
        .all()
        .map((formatCode, at) => el('numFmt', { numFmtId: OWN_FORMATS + at, formatCode }))
      const plain = el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })
      return xmlPart(
        el(
          'styleSheet',
          { xmlns: MAIN },
          own.length > 0 && el('numFmts', { count: own.length }, own),
          list('fonts', fonts),
          list('fills', fills),
          list('borders', borders),
          el('cellStyleXfs', { count: 1 }, plain),
          list('cellXfs', kinds),
          el(
            'cellStyles',
            { count: 1 },
            el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
          ),
        ),
      )
    },
  }
}

type Counted = {
  readonly idOf: (text: string) => number
  readonly all: () => readonly string[]
}

/** Texts by the order in which they were first met, counted from `start`. */
function counted(start = 0): Counted {
  const ids = new Map<string, number>()
  return {
    idOf: (text) => {
      const id = ids.get(text) ?? start + ids.size
      ids.set(text, id)
      return id
    },
    all: () => [...ids.keys()],
  }
}

/** A colour with its opacity first, as sheets write it. */
const opaque = (color: string): string => `FF${color.slice(1).toUpperCase()}`

function fontXml({ isBold, size, color }: Look, font: BookFont): string {
  return el(
    'font',
    {},
    isBold ? el('b') : null,
    el('sz', { val: size ?? font.size }),
    color === undefined ? null : el('color', { rgb: opaque(color) }),
    el('name', { val: font.family }),
    el('family', { val: 2 }),
  )
}

function fillXml(color: string): string {
  const inks = [el('fgColor', { rgb: opaque(color) }), el('bgColor', { indexed: 64 })]
  return el('fill', {}, el('patternFill', { patternType: 'solid' }, inks))
}

function borderXml(lines: Look['lines']): string {
  const ink = el('color', { rgb: opaque(LINE_INK) })
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => {
    if (lines === 'around') return el(side, { style: 'thin' }, ink)
    return lines === 'below' && side === 'bottom' ? el(side, { style: 'thin' }) : el(side)
  })
  return el('border', {}, sides, el('diagonal'))
}
