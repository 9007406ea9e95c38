import type { OfficeDeck } from './shapes'
import { NAMESPACES, placeholder, ROOT } from './slideXml'
import { solid, type TextStyle } from './textXml'
import { relations } from './workbook'
import { el, xmlPart } from './xml'
import type { Parts } from './zip'

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml'

export const MASTER_TYPES: readonly (readonly [part: string, type: string])[] = [
  ['ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}.slideMaster+xml`],
  ['ppt/slideLayouts/slideLayout1.xml', `${PRESENTATION}.slideLayout+xml`],
  ['ppt/notesMasters/notesMaster1.xml', `${PRESENTATION}.notesMaster+xml`],
  ['ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
]

/** A face that every office has, about as wide as that of the screen. */
const FACE = 'Arial'

/** What the slides of a deck have in common: master, its one layout, theme, master of the notes. */
export function masterParts(deck: OfficeDeck, style: TextStyle): Parts {
  const theme = themeXml(deck)
  return new Map([
    ['ppt/slideMasters/slideMaster1.xml', masterXml(deck, style)],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations([
        ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['rId2', 'theme', '../theme/theme1.xml'],
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml(deck, style)],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relations([['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']]),
    ],
    ['ppt/notesMasters/notesMaster1.xml', notesMasterXml()],
    [
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      relations([['rId1', 'theme', '../theme/theme2.xml']]),
    ],
    ['ppt/theme/theme1.xml', theme],
    ['ppt/theme/theme2.xml', theme],
  ])
}

const MAP = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
})

/** The places that every slide has, as the first one has them. */
function places({ slides }: OfficeDeck, style: TextStyle): string {
  const [first] = slides
  if (!first) return ''
  const run = '<a:r><a:rPr/><a:t> </a:t></a:r>'
  return [
    placeholder(2, 'title', first.title.box, style, [run]),
    placeholder(3, 'ftr', first.footer.box, style, [run]),
    placeholder(4, 'sldNum', first.number.box, style, [run]),
  ].join('')
}

function masterXml(deck: OfficeDeck, style: TextStyle): string {
  const { inks } = deck
  const level = (name: string, size: number, isBold: boolean, ink: string): string =>
    el(
      name,
      {},
      el(
        'a:lvl1pPr',
        { algn: 'l' },
        el('a:buNone'),
        el(
          'a:defRPr',
          { sz: style.measure.type(size), b: isBold ? 1 : 0 },
          solid(ink),
          el('a:latin', { typeface: '+mn-lt' }),
        ),
      ),
    )
  return xmlPart(
    el(
      'p:sldMaster',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        el('p:bg', {}, el('p:bgPr', {}, solid(inks.ground), el('a:effectLst'))),
        el('p:spTree', {}, ROOT, places(deck, style)),
      ),
      MAP,
      el('p:sldLayoutIdLst', {}, el('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' })),
      el(
        'p:txStyles',
        {},
        level('p:titleStyle', deck.headline, true, inks.text),
        level('p:bodyStyle', deck.text, false, inks.text),
        level('p:otherStyle', deck.text, false, inks.text),
      ),
    ),
  )
}

function layoutXml(deck: OfficeDeck, style: TextStyle): string {
  return xmlPart(
    el(
      'p:sldLayout',
      { ...NAMESPACES, type: 'titleOnly', preserve: true },
      el('p:cSld', { name: 'CCHC' }, el('p:spTree', {}, ROOT, places(deck, style))),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  )
}

function notesMasterXml(): string {
  const place = (id: number, type: string, y: number, cy: number): string =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name: type }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
        el('p:nvPr', {}, el('p:ph', { type, idx: type === 'body' ? 1 : null })),
      ),
      el(
        'p:spPr',
        {},
        el('a:xfrm', {}, el('a:off', { x: 685800, y }), el('a:ext', { cx: 5486400, cy })),
        el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
      ),
      type === 'body' && el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p')),
    )
  return xmlPart(
    el(
      'p:notesMaster',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        el('p:bg', {}, el('p:bgPr', {}, solid('FFFFFF'), el('a:effectLst'))),
        el(
          'p:spTree',
          {},
          ROOT,
          place(2, 'sldImg', 1143000, 3086100),
          place(3, 'body', 4400550, 3600450),
        ),
      ),
      MAP,
      el(
        'p:notesStyle',
        {},
        el('a:lvl1pPr', { algn: 'l' }, el('a:defRPr', { sz: 1200 }, solid('000000'))),
      ),
    ),
  )
}

function themeXml({ inks }: OfficeDeck): string {
  const colour = (name: string, val: string): string =>
    el(`a:${name}`, {}, el('a:srgbClr', { val }))
  const face = (name: string): string =>
    el(
      `a:${name}`,
      {},
      el('a:latin', { typeface: FACE }),
      el('a:ea', { typeface: '' }),
      el('a:cs', { typeface: '' }),
    )
  const three = (one: string): string => one.repeat(3)
  const fill = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }))
  return xmlPart(
    el(
      'a:theme',
      { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'CCHC' },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name: 'CCHC' },
          colour('dk1', inks.text),
          colour('lt1', 'FFFFFF'),
          colour('dk2', inks.quiet),
          colour('lt2', inks.ground),
          inks.accents.slice(0, 6).map((ink, at) => colour(`accent${at + 1}`, ink)),
          colour('hlink', inks.text),
          colour('folHlink', inks.quiet),
        ),
        el('a:fontScheme', { name: 'CCHC' }, face('majorFont'), face('minorFont')),
        el(
          'a:fmtScheme',
          { name: 'CCHC' },
          el('a:fillStyleLst', {}, three(fill)),
          el('a:lnStyleLst', {}, three(el('a:ln', { w: 9525 }, fill))),
          el('a:effectStyleLst', {}, three(el('a:effectStyle', {}, el('a:effectLst')))),
          el('a:bgFillStyleLst', {}, three(fill)),
        ),
      ),
    ),
  )
}
