import { issueText } from '@/i18n/issueText'
import { useId } from 'react'
import type { Issue } from '@/dataset/issue'
import { useText, useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import toolCss from '@/ui/tool.module.css'
import css from './intake.module.css'
import { Button } from '@/ui/Button'

/**
 * Keeps what was answered and assigned for the next files of the same kind, and follows what was
 * kept.
 */
export function RecipePanel(props: {
  readonly recipes: number
  readonly issues?: readonly Issue[]
  readonly isEmpty?: boolean
}) {
  const { recipes, issues = [], isEmpty = false } = props
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const id = useId()
  const fault = issues.find(({ severity }) => severity === 'error')
  return (
    <section>
      <h2>{t('recipe.title')}</h2>
      <p className={cx(textCss.small, textCss.quiet)}>{t('recipe.hint')}</p>
      <div className={css.intakeTools}>
        {!isEmpty && (
          <Button
            onClick={() => void port.recipes().then((blob) => download(blob, t('recipe.fileName')))}
          >
            {t('recipe.download')}
          </Button>
        )}
        <div className={css.dropZoneFile}>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-label={t('recipe.load')}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file)
                void file
                  .text()
                  .then((text) => port.act({ kind: 'recipes', file: file.name, text }))
            }}
          />
          <label htmlFor={id} className={toolCss.tool}>
            {t('recipe.load')}
          </label>
        </div>
        {recipes > 0 && <span>{t('recipe.loaded', { n: recipes })}</span>}
      </div>
      {fault && <p role="alert">{t('recipe.refused', { reason: issueText(words, fault) })}</p>}
    </section>
  )
}
