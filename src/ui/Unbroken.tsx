import { piecesOf } from '@/i18n/together'
import textCss from './text.module.css'

/**
 * A text whose names, figures and words of two syllables stay on one line each. The text itself is
 * as it was given: what is copied or searched for has no odd spaces.
 */
export function Unbroken({ text }: { readonly text: string }) {
  const pieces = piecesOf(text)
  if (pieces.length === 1) return text
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // Nothing but the place tells two equal pieces apart, and a text is drawn anew as a whole.
      <span key={`${index} ${piece}`} className={textCss.unbroken}>
        {piece}
      </span>
    ),
  )
}
