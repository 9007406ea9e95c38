import { useRef, useState } from 'react'
import type { Answering } from '@/analysis/answers/asked'
import { count } from '@/i18n/message'
import { Button } from '@/ui/Button'
import { load } from '@/ui/load.browser'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import { SaveSheet } from './SaveSheet'
import css from './sheets.module.css'
import './words'

/** The sheets to send out, of all units at once or of one; and who has answered how much. */
export function SheetsOut({ all }: { readonly all: readonly Answering[] }) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const [made, setMade] = useState<number | null>(null)
  const [isLost, setLost] = useState(false)
  const stop = useRef<AbortController | null>(null)
  const saveAll = async (): Promise<void> => {
    const ending = new AbortController()
    stop.current = ending
    try {
      const { saveSheets } = await load(() => import('./saveSheets.browser'))
      await saveSheets(dataset, all, setMade, ending.signal)
      setLost(false)
    } catch {
      setLost(true)
    } finally {
      setMade(null)
    }
  }
  const silent = all.filter(({ asked }) => asked.every(({ answers }) => answers.length === 0))
  return (
    <>
      <p className={css.tools}>
        <Button disabled={made !== null} onClick={() => void saveAll()}>
          {words.text('sheets.all', { n: count(all.length) })}
        </Button>
        {made !== null && (
          <>
            <span role="status">
              {words.text('sheets.making', { n: count(made), of: count(all.length) })}
            </span>
            <Button onClick={() => stop.current?.abort()}>{t('sheets.stop')}</Button>
          </>
        )}
        {isLost && <span role="alert">{t('program.lost')}</span>}
      </p>
      {silent.length > 0 && (
        <p className={cx(textCss.small, textCss.quiet)} data-silent={silent.length}>
          {words.text('sheets.silent', {
            n: count(silent.length),
            units: silent.map(({ unit }) => unit.short_name).join(', '),
          })}
        </p>
      )}
      <table className={css.sheets}>
        <caption className={textCss.onlySpoken}>{t('sheets.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheets.unit')}</th>
            <th scope="col">{t('sheets.owed')}</th>
            <th scope="col">{t('sheets.answered')}</th>
            <th scope="col">{t('sheets.open')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {all.map((of) => (
            <UnitRow key={of.unit.unit_id} of={of} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function UnitRow({ of }: { readonly of: Answering }) {
  const words = useWords()
  const t = useText()
  const { unit, asked } = of
  const answered = asked.filter(({ answers }) => answers.length > 0).length
  return (
    <tr>
      <th scope="row">{unit.name}</th>
      <td>{words.number(asked.length, 0)}</td>
      <td>{words.number(answered, 0)}</td>
      <td>{words.number(asked.length - answered, 0)}</td>
      <td>
        <SaveSheet of={of} label={words.text('sheets.oneOf', { unit: unit.short_name })}>
          {t('sheets.one')}
        </SaveSheet>
      </td>
    </tr>
  )
}
