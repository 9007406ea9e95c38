import { showText } from '@/i18n/showWords'
import { useWords } from '@/ui/useWords'
import type { ShowNewsPort } from './useKiosk'

/** Offers newer data, and never forces it on a meeting. */
export function ShowNews({ news }: { readonly news: ShowNewsPort }) {
  const words = useWords()
  if (!news.isNewer) return null
  return (
    <p className="show-news" role="status">
      {showText(words, 'show.newer')}{' '}
      <button type="button" onClick={news.use}>
        {showText(words, 'show.useNewer')}
      </button>
    </p>
  )
}
