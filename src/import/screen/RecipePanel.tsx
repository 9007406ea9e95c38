import { issueText } from '@/i18n/issueText'
import type { Issue } from '@/dataset/issue'
import { useText, useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './intake.module.css'
import { Button } from '@/ui/Button'
import { FileButton } from '@/ui/FileButton'

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
        <FileButton
          accept=".json,application/json"
          onFiles={([file]) =>
            void file.text().then((text) => port.act({ kind: 'recipes', file: file.name, text }))
          }
        >
          {t('recipe.load')}
        </FileButton>
        {recipes > 0 && <span>{t('recipe.loaded', { n: recipes })}</span>}
      </div>
      {fault && <p role="alert">{t('recipe.refused', { reason: issueText(words, fault) })}</p>}
    </section>
  )
}
