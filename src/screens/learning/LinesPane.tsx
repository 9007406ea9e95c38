import { useMemo } from 'react'
import { absentMessage } from '@/analysis/absent'
import { figureOf, targetMessage } from '@/analysis/cell'
import { faultName, faultNotes, gapMessage, advicePhrases } from '@/analysis/learning/faultWords'
import type { LearningView } from '@/analysis/learning/learning'
import { DataTable } from '@/ui/chart/DataTable'
import { useBox } from '@/ui/chart/useBox'
import { useText, useWords } from '@/ui/useWords'
import { ResultLines } from './ResultLines'
import { resultColumns, resultLegend, resultRows, unofficialText } from './resultRows'
import css from './page.module.css'

/** The faults of the chosen unit by result, in the room that the window gives. */
export function LinesPane({ view }: { readonly view: LearningView }) {
  const words = useWords()
  const t = useText()
  const [frame, box] = useBox()
  const letters = box === null ? null : Math.floor((box.width / letterSize()) * 10) / 10
  const drawn = useMemo(() => {
    if (letters === null) return null
    const columns = resultColumns(letters)
    const rows = resultRows(view, columns, words)
    return {
      rows,
      columns,
      legend: resultLegend(view, rows, words),
      unofficial: unofficialText(view, words),
    }
  }, [view, words, letters])
  return (
    <section className={css.linesPane} ref={frame} aria-label={t('learning.map')}>
      {view.lines.length === 0 && (
        <p>
          {view.absent.length > 0
            ? words.message(absentMessage(view.absent))
            : t(view.isKnown ? 'learning.answers.noneNamed' : 'learning.answers.unknown')}
        </p>
      )}
      {drawn && view.lines.length > 0 && <ResultLines {...drawn} hasLinks />}
    </section>
  )
}

/** The size of the page’s type, in px. */
function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** The lines in words and figures: a column for each unit. */
export function LinesTable({ view }: { readonly view: LearningView }) {
  const words = useWords()
  const t = useText()
  const { unit, lines, columns } = view
  if (unit === null || lines.length === 0) return null
  return (
    <DataTable
      isText
      caption={words.text('learning.lines.table', { unit: unit.short_name })}
      head={[
        t('learning.lines.fault'),
        t('learning.lines.rests'),
        t('learning.lines.advice'),
        t('learning.lines.gap'),
        t('learning.lines.target'),
        ...columns.map((column) => column.unit.short_name),
      ]}
      rows={lines.map((line) => {
        const gap = gapMessage(line)
        const target = line.own?.target ?? null
        return [
          faultName(line),
          faultNotes(line)
            .map((note) => words.message(note))
            .join('; '),
          advicePhrases(line, view)
            .map(({ message }) => words.message(message))
            .join('; '),
          gap === null ? '–' : words.message(gap),
          line.indicator === null || target === null
            ? '–'
            : words.message(targetMessage(line.indicator, target)),
          ...columns.map((column) => {
            const reading = line.units.find((each) => each.unit === column.unit)?.reading
            return reading
              ? words.text('figure.plain', {
                  value: figureOf(reading.indicator, reading.value, reading.target),
                })
              : '–'
          }),
        ]
      })}
    />
  )
}
