import { strFromU8, unzipSync } from 'fflate'

/** The parts of a file of an office program: XML as text, by their paths. */
export function officeParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, held]) => [
      path,
      /\.(xml|rels)$/.test(path) ? strFromU8(held) : '',
    ]),
  )
}

/** The texts of a part, run by run, as they are read. */
export function textsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:a|w):t(?: [^>]*)?>([^<]*)<\/(?:a|w):t>/g)].map(([, text = '']) =>
    plain(text),
  )
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/**
 * What keeps a package from being opened: a part whose tags do not match or that holds a bare sign,
 * one that nothing says the kind of, a relation to what is not there, an id given twice on a slide.
 */
export function packageFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? ''
  return [...parts].flatMap(([path, xml]) => {
    const isXml = /\.(xml|rels)$/.test(path)
    const ending = path.split('.').at(-1) ?? ''
    const isKnown =
      types.includes(`PartName="/${path}"`) ||
      (types.includes(`Extension="${ending}"`) && ending !== 'xml') ||
      path === '[Content_Types].xml'
    return [
      ...(isKnown ? [] : [`${path}: no content type`]),
      ...(isXml ? markupFaults(path, xml) : []),
      ...(path.endsWith('.rels') ? relationFaults(path, xml, parts) : []),
    ]
  })
}

function markupFaults(path: string, xml: string): string[] {
  const open: string[] = []
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '')
  const tags = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)\s*(\/?)>|([^<]+)|(<)/g
  for (const [, end, name = '', , isEmpty, text, bare] of body.matchAll(tags)) {
    if (bare !== undefined) return [`${path}: a bare < at depth ${open.join('/')}`]
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot);)/.test(text)) return [`${path}: a bare & in ${text}`]
    } else if (end === '/') {
      if (open.pop() !== name) return [`${path}: </${name}> closes another element`]
    } else if (isEmpty !== '/') open.push(name)
  }
  const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
  return [
    ...(open.length > 0 ? [`${path}: ${open.join('/')} is not closed`] : []),
    ...(new Set(ids).size < ids.length ? [`${path}: an id is given twice`] : []),
  ]
}

function relationFaults(path: string, xml: string, parts: ReadonlyMap<string, string>): string[] {
  const folder = path.replace(/_rels\/[^/]+$/, '')
  return [...xml.matchAll(/Target="([^"]+)"/g)].flatMap(([, target = '']) => {
    const at = new URL(target, `file:///${folder}`).pathname.slice(1)
    return parts.has(at) ? [] : [`${path}: no ${at}`]
  })
}
