import { el, xmlPart } from './xml'
import type { Parts } from './zip'

const W = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const

type Style = {
  readonly name: string
  /** In points. */
  readonly size: number
  readonly align?: 'both' | 'center' | 'left'
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUpper?: boolean
  /** In twentieths of a point: over and under it, the first line. */
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  readonly isHeldToNext?: boolean
  /** Its level in the outline of the document. */
  readonly level?: number
}

/** The sizes and looks of appendix I of the decree. */
const STYLES: Readonly<Record<string, Style>> = {
  Agency: { name: 'Agency', size: 13, align: 'center', isBold: true, isUpper: true },
  Nation: { name: 'Nation', size: 12, align: 'center', isBold: true, isUpper: true },
  Motto: { name: 'Motto', size: 13, align: 'center', isBold: true },
  Rule: { name: 'Rule', size: 6, align: 'center' },
  Number: { name: 'Number', size: 13, align: 'center', before: 60 },
  Place: { name: 'Place', size: 13, align: 'center', isItalic: true, before: 60 },
  Title: { name: 'Title', size: 14, align: 'center', isBold: true, isUpper: true, before: 360 },
  Subtitle: { name: 'Subtitle', size: 14, align: 'center', isBold: true, after: 240 },
  BodyText: { name: 'Body Text', size: 14, align: 'both', before: 120, indent: 567 },
  Heading1: {
    name: 'heading 1',
    size: 14,
    align: 'both',
    isBold: true,
    before: 120,
    indent: 567,
    isHeldToNext: true,
    level: 0,
  },
  Caption: {
    name: 'caption',
    size: 13,
    align: 'center',
    isBold: true,
    before: 240,
    after: 120,
    isHeldToNext: true,
  },
  TableHead: { name: 'Table Head', size: 12, align: 'center', isBold: true },
  TableText: { name: 'Table Text', size: 12, align: 'left' },
  TableHeadSmall: { name: 'Table Head Small', size: 10, align: 'center', isBold: true },
  TableTextSmall: { name: 'Table Text Small', size: 10, align: 'left' },
  Source: { name: 'Source', size: 11, align: 'left', isItalic: true, before: 240, after: 240 },
  RecipientsHead: {
    name: 'Recipients Head',
    size: 12,
    align: 'left',
    isBold: true,
    isItalic: true,
  },
  Recipients: { name: 'Recipients', size: 11, align: 'left' },
  Signer: { name: 'Signer', size: 14, align: 'center', isBold: true, isUpper: true },
  Header: { name: 'header', size: 13, align: 'center' },
}

/** What documents have in common: their styles, and the number over every page but the first. */
export function documentParts(language: string): Parts {
  const field = (kind: string): string => el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind }))
  const number = [
    field('begin'),
    el('w:r', {}, '<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field('separate'),
    el('w:r', {}, '<w:t>2</w:t>'),
    field('end'),
  ].join('')
  const header = (runs: string): string =>
    xmlPart(
      el('w:hdr', W, el('w:p', {}, el('w:pPr', {}, el('w:pStyle', { 'w:val': 'Header' })), runs)),
    )
  return new Map([
    ['word/styles.xml', stylesXml(language)],
    ['word/header1.xml', header(number)],
    ['word/header2.xml', header('')],
  ])
}

function stylesXml(language: string): string {
  const face = 'Times New Roman'
  const side = (name: string): string =>
    el(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' })
  return xmlPart(
    el(
      'w:styles',
      W,
      el(
        'w:docDefaults',
        {},
        el(
          'w:rPrDefault',
          {},
          el(
            'w:rPr',
            {},
            el('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face, 'w:cs': face }),
            el('w:sz', { 'w:val': 28 }),
            el('w:lang', { 'w:val': language }),
          ),
        ),
        el('w:pPrDefault', {}, el('w:pPr', {}, el('w:spacing', { 'w:before': 0, 'w:after': 0 }))),
      ),
      el(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': true, 'w:styleId': 'Normal' },
        el('w:name', { 'w:val': 'Normal' }),
      ),
      el(
        'w:style',
        { 'w:type': 'table', 'w:styleId': 'TableGrid' },
        el('w:name', { 'w:val': 'Table Grid' }),
        el(
          'w:tblPr',
          {},
          el(
            'w:tblBorders',
            {},
            ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side),
          ),
        ),
      ),
      Object.entries(STYLES).map(([id, style]) => styleXml(id, style)),
    ),
  )
}

function styleXml(id: string, style: Style): string {
  const { name, size, align = 'left', before = 0, after = 0, indent = 0, level } = style
  return el(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    el('w:name', { 'w:val': name }),
    el('w:basedOn', { 'w:val': 'Normal' }),
    el('w:qFormat'),
    el(
      'w:pPr',
      {},
      style.isHeldToNext === true && el('w:keepNext'),
      el('w:spacing', { 'w:before': before, 'w:after': after }),
      indent > 0 && el('w:ind', { 'w:firstLine': indent }),
      el('w:jc', { 'w:val': align }),
      level !== undefined && el('w:outlineLvl', { 'w:val': level }),
    ),
    el(
      'w:rPr',
      {},
      style.isBold === true && el('w:b'),
      style.isItalic === true && el('w:i'),
      style.isUpper === true && el('w:caps'),
      el('w:sz', { 'w:val': 2 * size }),
    ),
  )
}
