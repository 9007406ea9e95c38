import textCss from './text.module.css' /** A range of figures, or a hyphen between two of them: no line ends inside it. */
const RANGE = /(\d+[–-]\d+)/

/**
 * A name out of the data, whose ranges (“3–4”) stay on one line. The text itself is as the data has
 * it.
 */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = text.split(RANGE)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={part} className={textCss.unbroken}>
        {part}
      </span>
    ),
  )
}
