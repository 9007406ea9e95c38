import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'
import css from './mapSwitch.module.css'

/** Table or map, where the screen is too narrow for both. */
export function MapSwitch({ isMap }: { readonly isMap: boolean }) {
  const say = useSay()
  const { href } = useScreen()
  return (
    <nav className={css.mapSwitch} aria-label={say('tiles.switch')}>
      <a href={href({ map: false })} aria-current={isMap ? undefined : 'true'}>
        {say('tiles.asTable')}
      </a>
      <a href={href({ map: true, cell: null })} aria-current={isMap ? 'true' : undefined}>
        {say('tiles.asMap')}
      </a>
    </nav>
  )
}
