import { el, escapeXml, xmlPart } from './xml'

/** What a file is called, without a time: the stamp on its pages says of when its data are. */
export function corePart(title: string, language: string): string {
  return xmlPart(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      `<dc:title>${escapeXml(title)}</dc:title>`,
      `<dc:language>${language}</dc:language>`,
    ),
  )
}
