import { foldText } from '@/dataset/text'

/** A name that every system keeps, of at most 60 letters, without its ending. */
export function fileName(text: string): string {
  return (
    foldText(text)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'cchc'
  )
}
