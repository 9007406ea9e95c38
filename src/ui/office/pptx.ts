import { corePart } from './core'
import { chartCells, chartXml } from './chartXml'
import { masterParts, MASTER_TYPES } from './pptxMaster'
import { measureOf } from './measure'
import type { OfficeDeck } from './shapes'
import { notesXml } from './notesXml'
import { chartsOf, NAMESPACES, picturesOf, slideXml } from './slideXml'
import type { TextStyle } from './textXml'
import { chartWorkbook, relations } from './workbook'
import { el, xmlPart } from './xml'
import { zipOf, type Parts } from './zip'

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml'

/**
 * The parts of a deck, slide by slide, so that whoever writes a long one may pause between two of
 * them, say how far it is, or stop. Ends with the whole package as the bytes of a file: the same
 * for the same deck. Never throws.
 */
export function* writePptx(deck: OfficeDeck): Generator<number, Uint8Array<ArrayBuffer>> {
  const style: TextStyle = {
    measure: measureOf(deck.height),
    language: deck.language,
    size: deck.text,
  }
  const parts = new Map<string, string | Uint8Array>()
  const types: [part: string, type: string][] = []
  let [charts, pictures] = [0, 0]
  for (const [at, slide] of deck.slides.entries()) {
    const number = at + 1
    parts.set(`ppt/slides/slide${number}.xml`, slideXml(slide, deck, style))
    types.push([`ppt/slides/slide${number}.xml`, `${PRESENTATION}.slide+xml`])
    parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes, style))
    types.push([`ppt/notesSlides/notesSlide${number}.xml`, `${PRESENTATION}.notesSlide+xml`])
    parts.set(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relations([
        ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
        ['rId2', 'slide', `../slides/slide${number}.xml`],
      ]),
    )
    const drawn = chartsOf(slide.shapes).map(({ chart }, index) => {
      charts += 1
      parts.set(`ppt/charts/chart${charts}.xml`, chartXml(chart, style, deck.inks))
      types.push([
        `ppt/charts/chart${charts}.xml`,
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      ])
      parts.set(`ppt/embeddings/chart${charts}.xlsx`, chartWorkbook(chartCells(chart)))
      parts.set(
        `ppt/charts/_rels/chart${charts}.xml.rels`,
        relations([['rId1', 'package', `../embeddings/chart${charts}.xlsx`]]),
      )
      return [`rIdChart${index + 1}`, 'chart', `../charts/chart${charts}.xml`] as const
    })
    const shown = picturesOf(slide.shapes).map(({ png }, index) => {
      pictures += 1
      parts.set(`ppt/media/picture${pictures}.png`, png)
      return [`rIdPicture${index + 1}`, 'image', `../media/picture${pictures}.png`] as const
    })
    parts.set(
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relations([
        ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`],
        ...drawn,
        ...shown,
      ]),
    )
    yield number
  }
  return zipOf(packaged(deck, style, parts, [...types, ...MASTER_TYPES]))
}

function packaged(
  deck: OfficeDeck,
  style: TextStyle,
  parts: Parts,
  types: readonly (readonly [part: string, type: string])[],
): Parts {
  return new Map([
    ['[Content_Types].xml', typesXml(types)],
    [
      '_rels/.rels',
      relations([
        ['rId1', 'officeDocument', 'ppt/presentation.xml'],
        [
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ]),
    ],
    ['docProps/core.xml', corePart(deck.title, deck.language)],
    ['ppt/presentation.xml', presentationXml(deck, style)],
    [
      'ppt/_rels/presentation.xml.rels',
      relations([
        ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
        ['rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'],
        ['rId3', 'theme', 'theme/theme1.xml'],
        ...deck.slides.map(
          (_, at) => [`rIdSlide${at + 1}`, 'slide', `slides/slide${at + 1}.xml`] as const,
        ),
      ]),
    ],
    ...masterParts(deck, style),
    ...parts,
  ])
}

function typesXml(types: readonly (readonly [part: string, type: string])[]): string {
  const own: readonly (readonly [string, string])[] = [
    ['ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...types,
  ]
  return xmlPart(
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      el('Default', { Extension: 'png', ContentType: 'image/png' }),
      el('Default', {
        Extension: 'xlsx',
        ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }),
      own.map(([part, ContentType]) => el('Override', { PartName: `/${part}`, ContentType })),
    ),
  )
}

function presentationXml({ slides, width, height }: OfficeDeck, { measure }: TextStyle): string {
  return xmlPart(
    el(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: true },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
      el(
        'p:sldIdLst',
        {},
        slides.map((_, at) => el('p:sldId', { id: 256 + at, 'r:id': `rIdSlide${at + 1}` })),
      ),
      el('p:sldSz', { cx: measure.emu(width), cy: measure.emu(height) }),
      el('p:notesSz', { cx: 6858000, cy: 9144000 }),
    ),
  )
}
