import { NAMESPACES, ROOT } from './slideXml'
import type { TextStyle } from './textXml'
import { el, escapeXml, xmlPart } from './xml'

/** What the speaker says, under a picture of the slide. */
export function notesXml(notes: string, style: TextStyle): string {
  const body = notes
    .split('\n')
    .map((text) =>
      el(
        'a:p',
        {},
        text !== '' &&
          el('a:r', {}, el('a:rPr', { lang: style.language }), `<a:t>${escapeXml(text)}</a:t>`),
      ),
    )
  const picture = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: 'Slide' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
    ),
    el('p:spPr'),
  )
  const text = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 3, name: 'Notes' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 1 })),
    ),
    el('p:spPr'),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), body),
  )
  return xmlPart(
    el(
      'p:notes',
      NAMESPACES,
      el('p:cSld', {}, el('p:spTree', {}, ROOT, picture, text)),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  )
}
