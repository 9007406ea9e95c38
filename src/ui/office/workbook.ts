import { el, escapeXml, xmlPart } from './xml'
import { zipOf } from './zip'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The address of a cell, both counted from 0: `B3`. */
export function cellName(column: number, row: number): string {
  const letters = (at: number): string =>
    at < 26
      ? String.fromCharCode(65 + at)
      : letters(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26))
  return `${letters(column)}${row + 1}`
}

/** The workbook behind a chart, which opens when its data are edited: one sheet, `Sheet1`. */
export function chartWorkbook(
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row, at) =>
    el(
      'row',
      { r: at + 1 },
      row.map((value, column) => cell(value, cellName(column, at))),
    ),
  )
  return zipOf(
    new Map([
      [
        '[Content_Types].xml',
        xmlPart(
          el(
            'Types',
            { xmlns: `${PACKAGE}/content-types` },
            el('Default', {
              Extension: 'rels',
              ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
            }),
            el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
            el('Override', {
              PartName: '/xl/workbook.xml',
              ContentType: `${SHEET}.sheet.main+xml`,
            }),
            el('Override', {
              PartName: '/xl/worksheets/sheet1.xml',
              ContentType: `${SHEET}.worksheet+xml`,
            }),
          ),
        ),
      ],
      ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
      [
        'xl/workbook.xml',
        xmlPart(
          el(
            'workbook',
            { xmlns: MAIN, 'xmlns:r': RELATIONS },
            el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
          ),
        ),
      ],
      ['xl/_rels/workbook.xml.rels', relations([['rId1', 'worksheet', 'worksheets/sheet1.xml']])],
      [
        'xl/worksheets/sheet1.xml',
        xmlPart(el('worksheet', { xmlns: MAIN }, el('sheetData', {}, cells))),
      ],
    ]),
  )
}

function cell(value: string | number | null, r: string): string | null {
  if (value === null) return null
  if (typeof value === 'number') return el('c', { r }, `<v>${value}</v>`)
  return el(
    'c',
    { r, t: 'inlineStr' },
    // The schema does not know the attribute: it stands only where spaces would be lost without.
    el(
      'is',
      {},
      `<t${value === value.trim() ? '' : ' xml:space="preserve"'}>${escapeXml(value)}</t>`,
    ),
  )
}

/** What a part of a package refers to: id, the last word of the kind, path. */
export function relations(
  found: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  return xmlPart(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      found.map(([Id, kind, Target]) =>
        el('Relationship', {
          Id,
          Type: kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`,
          Target,
        }),
      ),
    ),
  )
}
