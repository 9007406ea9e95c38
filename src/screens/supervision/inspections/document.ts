import { provenanceOf } from '@/analysis/provenance'
import { directiveDue, directiveStateMessage } from '@/analysis/supervision/directiveFacts'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import type { Unit } from '@/dataset/tables/units'
import type { DocBlock } from '@/ui/office/document'
import { labelled, paragraphOf, reportOf } from '@/ui/office/report'
import type { DocumentOf } from '@/ui/screenModule'
import { inspectionsHeadline } from './inspectionsHeadline'
import { inspectionsView, type InspectionTable } from './model'
import './words'
import '@/analysis/supervision/words'

/** An inspection as a report: what was acknowledged, found and asked, of as many units as it covered. */
export const document: DocumentOf<'inspections'> = ({ dataset, scene, params, words }) => {
  const view = inspectionsView(dataset, scene, shortcomingIndex(dataset, scene.asOf), params)
  const { chosen } = view
  if (chosen === null) return null
  const t = words.text
  const { inspection, units, models, found, asked } = chosen
  const names = (of: readonly Unit[]): string => of.map(({ short_name }) => short_name).join(', ')
  const isUnread = (table: InspectionTable): boolean => view.absent.includes(table)
  const table = (block: Extract<DocBlock, { kind: 'table' }>): readonly DocBlock[] => [block]
  return reportOf({
    words,
    office: dataset.about.dashboard.office,
    about: t('document.aboutInspection', {
      title: inspection.title,
      date: words.date(inspection.date),
    }),
    headline: inspectionsHeadline(view),
    parts: [
      {
        title: t('document.inspected'),
        blocks: [
          labelled(t('inspections.format'), t(`format.${inspection.format}`)),
          labelled(t('inspections.chair'), inspection.chair),
          labelled(t('inspections.place'), inspection.place ?? t('inspections.noPlace')),
          labelled(t('inspections.units'), units.map(({ name }) => name).join(', ')),
        ],
      },
      {
        title: t('document.praised'),
        blocks:
          inspection.praised.length === 0
            ? [paragraphOf(t('inspections.praisedNone'))]
            : inspection.praised.map((text) => paragraphOf(`- ${text}`)),
      },
      {
        title: t('document.models'),
        blocks: isUnread('models')
          ? [paragraphOf(t('statement.absent'))]
          : models.length === 0
            ? [paragraphOf(t('inspections.modelsNone'))]
            : models.map(({ model, units: at, attribution }) =>
                paragraphOf(`- ${model.name} (${names(at)}, ${t(`attribution.${attribution}`)})`),
              ),
      },
      {
        title: t('document.shortcomings'),
        blocks: isUnread('shortcomings')
          ? [paragraphOf(t('statement.absent'))]
          : found.length === 0
            ? [paragraphOf(t('inspections.foundNone'))]
            : table({
                kind: 'table',
                caption: t('document.shortcomings'),
                columns: [10, 43, 27, 20],
                head: [
                  t('document.row'),
                  t('document.shortcoming'),
                  t('document.unit'),
                  t('document.indicator'),
                ],
                rows: found.map(({ shortcoming, units: at, indicator }, row) => [
                  words.number(row + 1, 0),
                  shortcoming.text,
                  `${names(at)} (${t(`attribution.${shortcoming.attribution}`)})`,
                  indicator?.short_name ?? '–',
                ]),
              }),
      },
      {
        title: t('document.requests'),
        blocks: isUnread('directives')
          ? [paragraphOf(t('statement.absent'))]
          : asked.length === 0
            ? [paragraphOf(t('inspections.askedNone'))]
            : table({
                kind: 'table',
                caption: t('document.requests'),
                columns: [10, 48, 20, 22],
                head: [
                  t('document.row'),
                  t('document.request'),
                  t('document.unit'),
                  t('document.state'),
                ],
                rows: asked.map((entry, row) => [
                  words.number(row + 1, 0),
                  entry.directive.text,
                  names(entry.units),
                  [directiveStateMessage(entry.state), ...directiveDue(entry)]
                    .map((message) => words.message(message))
                    .join(' · '),
                ]),
              }),
      },
    ],
    provenance: provenanceOf(dataset, scene.asOf, []),
  })
}
