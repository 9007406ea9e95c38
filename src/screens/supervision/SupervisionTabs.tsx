import { paramOf } from '@/address/screen'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import '@/screens/supervision/inspections/words'
import css from './filters.module.css'

const PAGES = ['shortcomings', 'directives', 'inspections'] as const

/**
 * The three pages of what inspection found, asked and was: from each to the others, about the same
 * inspection and unit.
 */
export function SupervisionTabs() {
  const t = useText()
  const { state, href } = useScreen()
  const { page: shown } = state
  const [inspection, unit] = [paramOf(state, 'inspection'), paramOf(state, 'unit')]
  return (
    <nav className={css.supervisionTabs} aria-label={t('inspections.tabs')}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <a
              href={href({ page, inspection, unit })}
              aria-current={page === shown ? 'page' : undefined}
            >
              {t(`nav.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
