import { useWords } from '@/ui/useWords'
import type { ShowNewsPort } from './useKiosk'

/** Offers newer data, and never forces it on a meeting. */
export function ShowNews({ news }: { readonly news: ShowNewsPort }) {
  const words = useWords()
  if (!news.isNewer) return null
  return (
    <p className="show-news" role="status">
      {words.text('show.newer')}{' '}
      <button type="button" onClick={news.use}>
        {words.text('show.useNewer')}
      </button>
    </p>
  )
}
