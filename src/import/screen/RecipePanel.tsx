import { useId } from 'react'
import type { Issue } from '@/dataset/issue'
import { useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
import { useIntake } from './useIntake'
import { useIntakeText } from './useIntakeText'

/** Keeps what was answered and assigned for the next files of the same kind, and follows what was kept. */
export function RecipePanel(props: { readonly recipes: number; readonly issues?: readonly Issue[]; readonly isEmpty?: boolean }) {
  const { recipes, issues = [], isEmpty = false } = props
  const tell = useIntakeText()
  const words = useWords()
  const port = useIntake()
  const id = useId()
  const fault = issues.find(({ severity }) => severity === 'error')
  return (
    <section className="intake-recipe">
      <h2>{tell('recipe.title')}</h2>
      <p className="small quiet">{tell('recipe.hint')}</p>
      <div className="intake-tools">
        {!isEmpty && (
          <button
            type="button"
            className="tool"
            onClick={() => void port.recipes().then((blob) => download(blob, tell('recipe.fileName')))}
          >
            {tell('recipe.download')}
          </button>
        )}
        <div className="drop-zone-file">
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-label={tell('recipe.load')}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void file.text().then((text) => port.act({ kind: 'recipes', file: file.name, text }))
            }}
          />
          <label htmlFor={id} className="tool">
            {tell('recipe.load')}
          </label>
        </div>
        {recipes > 0 && <span>{tell('recipe.loaded', { n: recipes })}</span>}
      </div>
      {fault && <p role="alert">{tell('recipe.refused', { reason: words.issue(fault) })}</p>}
    </section>
  )
}
