import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import css from './mapSwitch.module.css'

/** Table or map, where the screen is too narrow for both. */
export function MapSwitch({ isMap }: { readonly isMap: boolean }) {
  const t = useText()
  const { href } = useScreen()
  return (
    <nav className={css.mapSwitch} aria-label={t('tiles.switch')}>
      <a href={href({ map: false })} aria-current={isMap ? undefined : 'true'}>
        {t('tiles.asTable')}
      </a>
      <a href={href({ map: true, cell: null })} aria-current={isMap ? 'true' : undefined}>
        {t('tiles.asMap')}
      </a>
    </nav>
  )
}

/** Figures, or what got better and what worse since the period before. */
export function MovedSwitch({ isMoved }: { readonly isMoved: boolean }) {
  const t = useText()
  const { go } = useScreen()
  return (
    <button
      type="button"
      className={css.movedSwitch}
      aria-pressed={isMoved}
      onClick={() => go({ moved: !isMoved, cell: null })}
    >
      {t('overview.moved')}
    </button>
  )
}
