/** What an attribute or an element may be given; `null` and `false` leave it out. */
type Value = string | number | boolean | null | undefined
type Child = string | null | false

/** What XML 1.0 cannot hold in any way: a text that has it would not open. */
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as XML holds it, without the signs that it has no way to hold. */
export function escapeXml(text: string): string {
  return text.replace(UNHELD, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/**
 * An element as text. Attributes are escaped; children are elements already, or lists of any
 * length of them, so a text among them is passed through `escapeXml` by whoever gives it.
 */
export function el(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Child | readonly Child[])[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escapeXml(value === true ? '1' : `${value}`)}"`)
    .join('')
  const inner = children
    .flat()
    .filter((child) => child !== null && child !== false)
    .join('')
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

/** A part of a package. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}
