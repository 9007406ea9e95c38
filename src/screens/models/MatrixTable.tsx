import { count } from '@/i18n/message'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { LearningColumn } from '@/analysis/learning/learning'
import type { ModelsView } from './model'
import { evidenceMessage, silenceId, spreadMessages } from './modelsWords'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useText, useWords } from '@/ui/useWords'

/** The matrix in words. */
export function MatrixTable({
  view,
  columns,
}: {
  readonly view: ModelsView
  readonly columns: readonly LearningColumn[]
}) {
  const words = useWords()
  const t = useText()
  const shared = (text: string): string[] => (view.silent.length > 0 ? [text] : [])
  const stageText = (adoption: Adoption | undefined, column: LearningColumn): string => {
    if (!adoption) return t(silenceId(column))
    const stage = t(`models.stage.${adoption.stage}`)
    return adoption.attribution === 'unit' ? stage : words.text('models.cell.shared', { stage })
  }
  return (
    <>
      <TableToggle />
      <DataTable
        caption={t('models.list')}
        head={[
          t('models.column.model'),
          t('models.column.aims'),
          ...columns.map((column) => column.unit.short_name),
          ...shared(words.text('models.silent', { n: count(view.silent.length) })),
          t('models.column.spread'),
        ]}
        rows={[
          ...view.rows.map((row) => [
            row.model.name,
            row.indicators.length === 0
              ? t('models.aims.none')
              : row.indicators.map(({ short_name }) => short_name).join(', '),
            ...columns.map((column) => stageText(row.adoptions.get(column.unit.unit_id), column)),
            ...shared(t('statement.unknown')),
            [...spreadMessages(row.spread), evidenceMessage(row)]
              .map((message) => words.message(message))
              .join('; '),
          ]),
          [
            t('models.total'),
            '',
            ...columns.map((column) => totalText(column)),
            ...shared(t('statement.unknown')),
            '',
          ],
        ]}
      />
    </>
  )

  function totalText({ unit }: LearningColumn): string {
    const total = view.catalogue.totals.get(unit.unit_id)
    if (total?.state === 'absent') return t('statement.absent')
    if (!total || total.state === 'silent') return t('statement.unknown')
    if (total.state === 'none') return words.text('models.total.noneWhy', { unit: unit.short_name })
    return words.text('models.total.label', {
      unit: unit.short_name,
      own: count(total.own),
      shared: count(total.shared),
    })
  }
}
