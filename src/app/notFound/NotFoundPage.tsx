import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import './words'
import css from '@/ui/issues/status.module.css'
import toolCss from '@/ui/tool.module.css'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useText()
  const { href } = useScreen()
  return (
    <main className={css.failure}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a className={toolCss.tool} href={href({ page: 'overview' })}>
          {t('notFound.back')}
        </a>
      </p>
    </main>
  )
}
