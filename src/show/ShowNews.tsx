import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { useWords } from '@/ui/useWords'
import type { Doubt } from './gate'
import type { News, ShowNewsPort } from './useKiosk'
import css from './show.module.css'

/** Offers newer data, and never forces it on a meeting. */
export function ShowNews({ port }: { readonly port: ShowNewsPort }) {
  const words = useWords()
  const { news, use, swap } = port
  if (news === null) return null
  const button = (id: 'show.useNewer' | 'show.useAnyway' | 'show.toEarlier', act: () => void) => (
    <button type="button" onClick={act}>
      {words.text(id)}
    </button>
  )
  return (
    <p className={css.showNews} role="status">
      {textOf(words, news)}{' '}
      {news.kind === 'newer' &&
        button(
          news.doubt === null || news.doubt.kind === 'differs' ? 'show.useNewer' : 'show.useAnyway',
          use,
        )}
      {news.kind === 'taken' && swap !== null && button('show.toEarlier', swap)}
    </p>
  )
}

function textOf(words: Words, news: News): string {
  if (news.kind === 'newer') {
    return news.doubt === null ? words.text('show.newer') : doubtText(words, news.doubt)
  }
  if (news.kind === 'taken') return words.text('show.taken')
  return news.reason === null
    ? words.text('show.refused')
    : words.text('show.refusedFile', { file: news.reason.file })
}

function doubtText(words: Words, doubt: Doubt): string {
  const { file } = doubt
  if (doubt.kind !== 'fewer') return words.text(`show.doubt.${doubt.kind}`, { file })
  const [found, shown] = [count(doubt.found), count(doubt.shown)]
  return words.text('show.doubt.fewer', { file, found, shown })
}
