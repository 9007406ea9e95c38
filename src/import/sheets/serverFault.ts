/** What servers and their programs write where a file should be. */
const FAULT = new RegExp(
  [
    String.raw`\b[45]\d\d\s+(?:bad request|unauthorized|forbidden|not found|method not allowed|request time-?out|internal server error|bad gateway|service unavailable|gateway time-?out)`,
    String.raw`internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|access denied|permission denied|session (?:has )?expired`,
    String.raw`fatal error|unhandled exception|runtime error|server error|stack ?trace|traceback \(most|exception in thread|exception details`,
    String.raw`\bORA-\d{5}|SQLSTATE\[|\b(?:java|javax|org|com|System)\.[\w.]+Exception|^\s*at [\w.$<>]+\([\w.]+:\d+\)`,
  ].join('|'),
  'im',
)
/** Where the fault is told: no table begins so late. */
const HEAD = 600

/** Whether the title of a page is what a server says of a fault. */
export function saysFault(title: string): boolean {
  return FAULT.test(title) || /^\s*(?:error|l\u1ed7i)?\s*[45]\d\d\b/i.test(title)
}

/**
 * The first line of a text that is what a server says of a fault, saved in place of a file; `null`
 * where it is not that. A table whose lines have cells is none, whatever words stand in it. Markup
 * that is no page and no workbook is. Never throws.
 */
export function serverFault(text: string): string | null {
  const lines = text
    .slice(0, HEAD * 4)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
  const [first = ''] = lines
  const head = text.slice(0, HEAD)
  const isMarkup = /^\s*<[?!a-z]/i.test(first.replace(/^\uFEFF/, ''))
  if (isMarkup && FAULT.test(head.replace(/<[^>]*>/g, ' '))) return first.trim()
  if (isMarkup && /<(?:\w+:)?(?:error|fault|exception)\b/i.test(head)) return first.trim()
  const cells = [';', '\t', ','].map(
    (sign) => lines.slice(0, 5).filter((line) => line.split(sign).length > 2).length,
  )
  const hasCells = cells.some((count) => count * 2 > Math.min(5, lines.length))
  return !hasCells && FAULT.test(head)
    ? (lines.find((line) => FAULT.test(line)) ?? first).trim()
    : null
}
