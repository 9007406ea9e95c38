import type { Page } from '@/address/screen'
import type { DocumentOf } from '@/ui/screenModule'

/** The pages that leave as a document of an office, each with its program. */
const DOCUMENTS = {
  compare: () => import('@/screens/compare/document'),
  units: () => import('@/screens/units/document'),
  inspections: () => import('@/screens/supervision/inspections/document'),
  directives: () => import('@/screens/supervision/requests/document'),
} satisfies { readonly [P in Page]?: () => Promise<{ readonly document: DocumentOf<P> }> }

/** A page with its parameters, which are those of the page. */
type AnyDocument = (asked: object) => ReturnType<DocumentOf<Page>>

/** What brings the document of a page; `null` of a page that has none. */
export function documentOf(page: Page | null): (() => Promise<AnyDocument>) | null {
  const found = Object.entries(DOCUMENTS).find(([name]) => name === page)
  if (!found) return null
  const [, bring] = found
  // The address has the parameters of its own page, which the program is of.
  return async () => (await bring()).document as AnyDocument
}
