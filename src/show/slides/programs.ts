import type { Slide } from '@/ui/slides/slide'

type Program = (asked: never) => readonly Slide[] | null

/** The slides of pages, by page: what `loadSlides` brought. */
export type SlidePrograms = ReadonlyMap<string, Program>

/**
 * Brings the programs of the slides of all pages, so that a show needs nothing more when it has
 * begun.
 */
export async function loadSlides(
  screens: Readonly<Record<string, { readonly slides: () => Promise<Program> }>>,
): Promise<SlidePrograms> {
  return new Map(
    await Promise.all(
      Object.entries(screens).map(async ([page, { slides }]) => [page, await slides()] as const),
    ),
  )
}
