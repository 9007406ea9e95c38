import type { CoverDrawing } from './drawing'
import css from './coverRenderer.module.css'

/** The cover of a meeting under its title: the day, then who takes part and how much there is. */
export function CoverRenderer({ drawing: { lines } }: { readonly drawing: CoverDrawing }) {
  return (
    <div className={css.cover}>
      {lines.map((line) => (
        <p key={line} data-aim={`line ${line}`}>
          {line}
        </p>
      ))}
    </div>
  )
}
