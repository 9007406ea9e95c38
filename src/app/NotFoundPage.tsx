import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'
import './words'
import css from '@/ui/issues/status.module.css'
import toolCss from '@/ui/tool.module.css'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const say = useSay()
  const { href } = useScreen()
  return (
    <main className={css.failure}>
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.text')}</p>
      <p>
        <a className={toolCss.tool} href={href({ page: 'overview' })}>
          {say('notFound.back')}
        </a>
      </p>
    </main>
  )
}
