import { packageFolder } from '@/dataset/files/siteFile.browser'
import { useText } from '@/ui/useWords'
import { usePackages } from './usePackages'
import css from './panels.module.css'
import './words'

/** The packages of the site, each opened anew from its start; nothing where there is but one. */
export function PackageChoice() {
  const t = useText()
  const packages = usePackages()
  if (packages.length < 2) return null
  return (
    <fieldset>
      <legend>{t('package.label')}</legend>
      <ul className={css.packages}>
        {packages.map(({ folder, title }) => (
          <li key={folder}>
            <a
              href={folder === '' ? '?' : `?data=${folder}`}
              aria-current={(folder === '' ? '' : `${folder}/`) === packageFolder || undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
