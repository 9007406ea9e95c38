import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'
import './words'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const say = useSay()
  const { href } = useScreen()
  return (
    <main className="failure">
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.text')}</p>
      <p>
        <a className="tool" href={href({ page: 'overview' })}>
          {say('notFound.back')}
        </a>
      </p>
    </main>
  )
}
