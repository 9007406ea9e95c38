import { encodingTitle } from '@/import/issueNames'
import { useText, useWords } from '@/ui/useWords'
import type { TableOverview } from '@/import/overview'
import type { Detection } from '@/import/sheets/sheet'
import '@/import/words/questions'
import css from './fileReport.module.css'

const SIGNS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'pipe'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
}

/** What the readers decided about a file, how sure they are, and what else it could be. */
export function Detections({ table: { detections, shape } }: { readonly table: TableOverview }) {
  const t = useText()
  const words = useWords()
  const found = ({ what, found: text }: Detection): string => {
    if (what === 'encoding' || what === 'letters') return encodingTitle(text, words)
    const sign = what === 'delimiter' ? SIGNS[text] : undefined
    return sign ? t(`sign.${sign}`) : text
  }
  const said = (each: Detection): string => {
    const notes = [t(`detect.${each.how}`)]
    if (each.alternatives.length > 0)
      notes.push(
        t('detect.other', {
          values: each.alternatives.map((value) => found({ ...each, found: value })).join(', '),
        }),
      )
    return `${t(`detect.${each.what}`, { found: found(each) })} (${notes.join('; ')})`
  }
  const names = (dimensions: readonly string[]): string =>
    dimensions.flatMap((each) => (isNamed(each) ? [t(`shape.${each}`)] : [])).join(', ') ||
    t('shape.none')
  return (
    <details>
      <summary>{t('detect.title')}</summary>
      <ul className={css.intakeDetections}>
        {detections.map((each) => (
          <li key={`${each.what}-${each.found}`} data-detection={each.what}>
            {said(each)}
          </li>
        ))}
        {shape && (
          <li data-detection="shape">
            {shape.across.length === 0
              ? t('shape.down', { down: names(shape.down) })
              : t('shape.text', { down: names(shape.down), across: names(shape.across) })}
          </li>
        )}
      </ul>
    </details>
  )
}

const NAMED = ['unit_id', 'indicator_id', 'period', 'basis'] as const

function isNamed(name: string): name is (typeof NAMED)[number] {
  return NAMED.some((each) => each === name)
}
