import { useWords } from '@/ui/useWords'
import type { ShowNewsPort } from './useKiosk'
import css from './show.module.css'

/** Offers newer data, and never forces it on a meeting. */
export function ShowNews({ news }: { readonly news: ShowNewsPort }) {
  const words = useWords()
  if (!news.isNewer) return null
  return (
    <p className={css.showNews} role="status">
      {words.text('show.newer')}{' '}
      <button type="button" onClick={news.use}>
        {words.text('show.useNewer')}
      </button>
    </p>
  )
}
