import type { Language } from '@/address/screen'

/**
 * What a language does otherwise than by its texts. A further language is a line here and its
 * texts.
 */
type Conventions = {
  readonly locale: string
  /** A percentage with its sign; `figure` is written already. */
  readonly percent: (figure: string) => string
  /**
   * A date of its parts, as `Intl` writes it in figures; that takes tens of milliseconds to make its
   * first date, before the first screen.
   */
  readonly date: (day: string, month: string, year: string) => string
  /**
   * Whether columns, tables and listed words of the package are called by the headings that the
   * declarations accept. Those are Vietnamese: elsewhere the codes stand as they are.
   */
  readonly usesHeadings: boolean
}

const dayFirst: Conventions['date'] = (...parts) => parts.join('/')

export const CONVENTIONS: Readonly<Record<Language, Conventions>> = {
  vi: {
    locale: 'vi-VN',
    percent: (figure) => `${figure}\u00a0%`,
    date: dayFirst,
    usesHeadings: true,
  },
  en: {
    locale: 'en-GB',
    percent: (figure) => `${figure}%`,
    date: dayFirst,
    usesHeadings: false,
  },
}
