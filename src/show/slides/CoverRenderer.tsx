import { Unbroken } from '@/ui/Unbroken'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import type { CoverDrawing } from './drawing'
import css from './coverRenderer.module.css'

/** The cover of a meeting under its title: the day, then what it rests on, and what it will speak of. */
export function CoverRenderer({ drawing }: { readonly drawing: CoverDrawing }) {
  const { lines, parts, partsWidth } = drawing
  return (
    <div className={cx(css.cover, partsWidth !== null && css.isBeside)}>
      <div className={css.coverLines}>
        {lines.map((line) => (
          <p key={line} data-aim={`line ${line}`}>
            {line}
          </p>
        ))}
      </div>
      {parts.length > 0 && (
        <ol
          className={css.coverParts}
          style={partsWidth === null ? undefined : { width: partsWidth }}
        >
          {parts.map(({ name, holds, end }, at) => (
            <li key={`${at} ${name}`} data-aim={`line ${name} ${at}`}>
              <p>
                <b>
                  <Unbroken text={name} />
                </b>
                {holds !== '' && ' · '}
                <span className={textCss.quiet}>
                  <Unbroken text={holds} />
                </span>
              </p>
              <span className={cx(css.coverEnd, textCss.quiet)}>{end}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
