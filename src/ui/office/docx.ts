import type { DocBlock, DocRun, OfficialDocument, PlainDocument } from './document'
import { corePart } from './core'
import { documentParts } from './docxStyles'
import { relations } from './workbook'
import { el, escapeXml, xmlPart } from './xml'
import { zipOf } from './zip'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A4 with the margins of the decree (20–25, 20–25, 30–35, 15–20 mm), in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, top: 1134, bottom: 1134, left: 1701, right: 1021 }
const WIDTH = PAGE.width - PAGE.left - PAGE.right

/**
 * A document in the layout of the decree on clerical work, appendix I: agency and nation side by side,
 * number, place and day, kind and matter, text, recipients beside the signature; pages numbered over
 * the text but for the first. A plain sheet has neither head nor foot. The same bytes for the same
 * document. Never throws.
 */
export function docxOf(document: PlainDocument | OfficialDocument): Uint8Array<ArrayBuffer> {
  return zipOf(
    new Map([
      ['[Content_Types].xml', TYPES],
      [
        '_rels/.rels',
        relations([
          ['rId1', 'officeDocument', 'word/document.xml'],
          [
            'rId2',
            'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
            'docProps/core.xml',
          ],
        ]),
      ],
      ['docProps/core.xml', corePart(`${document.kind}: ${document.about}`, document.language)],
      [
        'word/_rels/document.xml.rels',
        relations([
          ['rId1', 'styles', 'styles.xml'],
          ['rId2', 'header', 'header1.xml'],
          ['rId3', 'header', 'header2.xml'],
        ]),
      ],
      ['word/document.xml', documentXml(document)],
      ...documentParts(document.language),
    ]),
  )
}

const TYPES = xmlPart(
  el(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    el('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    [
      ['word/document.xml', `${WORD}.document.main+xml`],
      ['word/styles.xml', `${WORD}.styles+xml`],
      ['word/header1.xml', `${WORD}.header+xml`],
      ['word/header2.xml', `${WORD}.header+xml`],
      ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ].map(([part, ContentType]) => el('Override', { PartName: `/${part}`, ContentType })),
  ),
)

function documentXml(document: PlainDocument | OfficialDocument): string {
  const { kind, about, blocks, source } = document
  const official = 'agency' in document ? document : null
  return xmlPart(
    el(
      'w:document',
      {
        'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      el(
        'w:body',
        {},
        official && headXml(official),
        paragraph('Title', [{ text: kind }]),
        paragraph('Subtitle', [{ text: about }]),
        blocks.map(blockXml),
        source !== '' && paragraph('Source', [{ text: source }]),
        official && footXml(official),
        el(
          'w:sectPr',
          {},
          el('w:headerReference', { 'w:type': 'default', 'r:id': 'rId2' }),
          el('w:headerReference', { 'w:type': 'first', 'r:id': 'rId3' }),
          el('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
          el('w:pgMar', {
            'w:top': PAGE.top,
            'w:right': PAGE.right,
            'w:bottom': PAGE.bottom,
            'w:left': PAGE.left,
            'w:header': 567,
            'w:footer': 567,
            'w:gutter': 0,
          }),
          el('w:titlePg'),
        ),
      ),
    ),
  )
}

/** A paragraph of a style; a break in its text is a break of the line. */
function paragraph(style: string, runs: readonly DocRun[]): string {
  return el('w:p', {}, el('w:pPr', {}, el('w:pStyle', { 'w:val': style })), runs.map(runXml))
}

function runXml({ text, isBold = false, isItalic = false }: DocRun): string {
  const look = el('w:rPr', {}, isBold && el('w:b'), isItalic && el('w:i'))
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return el('w:r', {}, isBold || isItalic ? look : null, lines.join(el('w:br')))
}

function blockXml(block: DocBlock): string {
  if (block.kind === 'heading') return paragraph('Heading1', [{ text: block.text }])
  if (block.kind === 'text') return paragraph('BodyText', block.runs)
  const { caption, columns, head, rows, isSmall = false } = block
  const small = isSmall ? 'Small' : ''
  const whole = columns.reduce((sum, share) => sum + share, 0)
  const widths = columns.map((share) => Math.round((share / whole) * WIDTH))
  const cells = (texts: readonly string[], style: string): string[] =>
    widths.map((width, at) => cellXml(width, [paragraph(style, [{ text: texts[at] ?? '' }])]))
  return [
    paragraph('Caption', [{ text: caption }]),
    el(
      'w:tbl',
      {},
      el(
        'w:tblPr',
        {},
        el('w:tblStyle', { 'w:val': 'TableGrid' }),
        el('w:tblW', { 'w:w': WIDTH, 'w:type': 'dxa' }),
        el('w:tblLayout', { 'w:type': 'fixed' }),
      ),
      el(
        'w:tblGrid',
        {},
        widths.map((width) => el('w:gridCol', { 'w:w': width })),
      ),
      el(
        'w:tr',
        {},
        el('w:trPr', {}, el('w:cantSplit'), el('w:tblHeader')),
        cells(head, `TableHead${small}`),
      ),
      rows.map((row) =>
        el('w:tr', {}, el('w:trPr', {}, el('w:cantSplit')), cells(row, `TableText${small}`)),
      ),
    ),
  ].join('')
}

function cellXml(width: number, paragraphs: readonly string[]): string {
  return el(
    'w:tc',
    {},
    el('w:tcPr', {}, el('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    paragraphs,
  )
}

/** Two columns without lines, which a heading and a foot stand in. */
function pair(left: readonly string[], right: readonly string[], share: number): string {
  const widths = [Math.round(WIDTH * share), Math.round(WIDTH * (1 - share))] as const
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      el('w:tblW', { 'w:w': WIDTH, 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    el(
      'w:tblGrid',
      {},
      widths.map((width) => el('w:gridCol', { 'w:w': width })),
    ),
    el(
      'w:tr',
      {},
      el('w:trPr', {}, el('w:cantSplit')),
      cellXml(widths[0], left),
      cellXml(widths[1], right),
    ),
  )
}

function headXml({ agency, nation, motto, number, place }: OfficialDocument): string {
  return pair(
    [
      paragraph('Agency', [{ text: agency }]),
      paragraph('Rule', [{ text: '―――――' }]),
      paragraph('Number', [{ text: number }]),
    ],
    [
      paragraph('Nation', [{ text: nation }]),
      paragraph('Motto', [{ text: motto }]),
      paragraph('Rule', [{ text: '――――――――――――' }]),
      paragraph('Place', [{ text: place }]),
    ],
    0.4,
  )
}

function footXml({ recipientsHead, recipients, signer, sign }: OfficialDocument): string {
  return pair(
    [
      paragraph('RecipientsHead', [{ text: recipientsHead }]),
      ...recipients.map((text) => paragraph('Recipients', [{ text }])),
    ],
    [
      paragraph('Signer', [{ text: signer }]),
      paragraph('Place', [{ text: sign }]),
      ...Array.from({ length: 4 }, () => paragraph('Place', [])),
    ],
    0.5,
  )
}
