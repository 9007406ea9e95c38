import type { Font } from './drawing'

/** Where a picture begins on the page, in px, and how far what is around an element is seen. */
export type View = { readonly x: number; readonly y: number; readonly opacity: number }

export function fontOf(style: CSSStyleDeclaration): Font {
  return {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    isItalic: style.fontStyle === 'italic',
  }
}

/** Whether a colour as the browser says it covers nothing. */
export const isClear = (colour: string): boolean =>
  colour === 'none' || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour)

/** Whether an element is on the page at all; a hidden one may have parts that are not. */
export const isDrawn = (style: CSSStyleDeclaration): boolean =>
  style.display !== 'none' && Number(style.opacity) > 0

/** How a canvas is told of a font. */
export const canvasFont = ({ family, size, weight, isItalic }: Font): string =>
  `${isItalic ? 'italic ' : ''}${weight} ${size}px ${family}`

let measuring: CanvasRenderingContext2D | null = null

/** Measures texts as the browser sets them. */
export function measured(text: string, font: Font): TextMetrics {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) throw new Error('This browser measures no text.')
  measuring.font = canvasFont(font)
  return measuring.measureText(text)
}

/**
 * Does what may change the styles of elements, and gives them back as they were. A whole style is
 * set as a sheet does, which the policy of the page allows, and not as markup.
 */
export function keepingStyles<T>(elements: readonly HTMLElement[], run: () => T): T {
  const before = elements.map((element) => element.style.cssText)
  try {
    return run()
  } finally {
    for (const [at, element] of elements.entries()) {
      element.style.cssText = before[at] ?? ''
      if (element.getAttribute('style') === '') element.removeAttribute('style')
    }
  }
}
