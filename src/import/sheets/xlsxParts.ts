import type { PlainText } from './cellText'
import { attributeOf, xmlAttribute } from './markup'
import { walkOwnTags } from './namespace'
import { isTrue, RichText } from './richText'
import { builtInForm, numberForm, type NumberForm } from './xlsxNumber'

/** A sheet as the workbook lists it. */
type ListedSheet = { readonly name: string; readonly isHidden: boolean; readonly relation: string }

/**
 * `isUncalculated`: a program wrote it and left it to Excel to calculate, so saved results may be
 * fillers.
 */
export type WorkbookList = {
  readonly sheets: readonly ListedSheet[]
  readonly is1904: boolean
  readonly isUncalculated: boolean
}

/** The sheets of a workbook and what holds for all of them. */
export function readSheetList(xml: string): WorkbookList {
  const sheets: ListedSheet[] = []
  let is1904 = false
  let isUncalculated = false
  walkOwnTags(xml, {
    onText: () => undefined,
    onTag: (tag) => {
      if (tag.isClosing) return
      if (tag.name === 'workbookpr') is1904 ||= isTrue(attributeOf(tag, 'date1904'))
      if (tag.name === 'calcpr') isUncalculated ||= isTrue(attributeOf(tag, 'fullCalcOnLoad'))
      if (tag.name !== 'sheet') return
      sheets.push({
        name: attributeOf(tag, 'name') ?? '',
        isHidden: (attributeOf(tag, 'state') ?? 'visible') !== 'visible',
        relation: attributeOf(tag, 'id') ?? '',
      })
    },
  })
  return { sheets, is1904, isUncalculated }
}

/** The shared texts, each the sum of its runs, without the guides to pronunciation. */
export function readStrings(xml: string): PlainText[] {
  const strings: PlainText[] = []
  const rich = new RichText()
  walkOwnTags(xml, {
    onTag: (tag) => {
      if (tag.name !== 'si') rich.tag(tag)
      else {
        const text = rich.take()
        if (tag.isClosing || tag.isEmpty) strings.push(unescaped(text ?? { text: '', asides: [] }))
      }
    },
    onText: (written, isPlain) => rich.text(written, isPlain),
  })
  return strings
}

/**
 * How each style of cell shows its number, in the order in which cells name them; `struck`: the
 * styles that cross it out.
 */
export type CellStyles = {
  readonly forms: readonly NumberForm[]
  readonly struck: ReadonlySet<number>
}

/** The styles of the cells of a workbook. */
export function readStyles(xml: string): CellStyles {
  const custom = new Map<number, string>()
  const forms: NumberForm[] = []
  const struck = new Set<number>()
  const struckFonts = new Set<number>()
  let list = ''
  let font = -1
  walkOwnTags(xml, {
    onText: () => undefined,
    onTag: (tag) => {
      if (tag.name === 'fonts' || tag.name === 'cellxfs' || tag.name === 'dxfs')
        list = tag.isClosing || tag.isEmpty ? '' : tag.name
      else if (tag.isClosing) return
      else if (tag.name === 'numfmt')
        custom.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '')
      else if (tag.name === 'font' && list === 'fonts') font += 1
      else if (tag.name === 'strike' && list === 'fonts' && isTrue(xmlAttribute(tag, 'val'), true))
        struckFonts.add(font)
      else if (tag.name === 'xf' && list === 'cellxfs') {
        if (struckFonts.has(Number(attributeOf(tag, 'fontId') ?? 0))) struck.add(forms.length)
        const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
        const format = custom.get(id)
        forms.push(format === undefined ? builtInForm(id) : numberForm(format))
      }
    },
  })
  return { forms, struck }
}

/** `_x000D_` is how a workbook writes a letter that XML cannot hold. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text
}

/** As `unescapeText`, of a text with what was set aside. */
export function unescaped(plain: PlainText): PlainText {
  return plain.text.includes('_x') ? { ...plain, text: unescapeText(plain.text) } : plain
}
