import { answerHead, answerParts, answersTo } from '@/analysis/answers/answerText'
import { bareFigure } from '@/analysis/cell'
import { provenanceOf } from '@/analysis/provenance'
import {
  directiveDue,
  directiveStateMessage,
  unitStateMessage,
} from '@/analysis/supervision/directiveFacts'
import {
  directiveEntries,
  directiveRows,
  directivesView,
  isStateTold,
} from '@/analysis/supervision/directives'
import type { Evidence } from '@/analysis/supervision/shortcomingEvidence'
import type { Dataset } from '@/dataset/dataset'
import type { Directive } from '@/dataset/tables/directives'
import type { Words } from '@/i18n/translator'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { paragraphOf, reportOf } from '@/ui/office/report'
import type { DocumentOf } from '@/ui/screenModule'
import { directivesHeadline } from './directivesHeadline'
import { rowFigures } from './directiveReport'
import './words'

/**
 * The follow-up of requests as a document: every request that the screen lists, whole, with the
 * figure that shows it in each unit asked, however many, and room for the answer.
 */
export const document: DocumentOf<'directives'> = ({ dataset, scene, params, words }) => {
  const all = directiveEntries(dataset, scene.asOf)
  const view = directivesView(dataset, scene, all, params, 1)
  const t = words.text
  const open = view.entries.filter(({ state }) => state !== 'done')
  const columns = [...view.columns, ...view.others]
  const rows = directiveRows(dataset, scene, open, columns)
  const done = view.entries.length - open.length
  return reportOf({
    words,
    office: dataset.about.dashboard.office,
    about: t('document.aboutFollowUp'),
    headline: directivesHeadline(view),
    parts: [
      {
        title: t('document.requests'),
        blocks: [
          ...(view.absent
            ? [paragraphOf(t('statement.absent'))]
            : rows.length === 0
              ? [paragraphOf(t('report.nothing'))]
              : [
                  {
                    kind: 'table' as const,
                    caption: t('document.requests'),
                    columns: [8, 32, 17, 25, 18],
                    head: [
                      t('document.row'),
                      t('document.request'),
                      t('document.shownBy'),
                      t('document.byUnit'),
                      t('document.noted'),
                    ],
                    rows: rows.flatMap(({ entry, number, lines, states }) => {
                      const { text, progress_note: note } = entry.directive
                      const facts = [directiveStateMessage(entry.state), ...directiveDue(entry)]
                      const request = [
                        text,
                        facts.map((message) => words.message(message)).join(' · '),
                        ...(note === null ? [] : [t('directives.progress', { note })]),
                        ...answerLines(dataset, entry.directive, words),
                      ].join('\n')
                      const first = [words.number(number, 0), request]
                      const byUnit = columns.flatMap(({ short_name }, at) => {
                        const state = states[at] ?? null
                        return state === null
                          ? []
                          : [`${short_name}: ${words.message(unitStateMessage(state))}`]
                      })
                      const told: readonly (readonly [string, string])[] =
                        lines.length === 0 || isStateTold({ states })
                          ? [[t('directives.byUnit'), byUnit.join('\n')]]
                          : []
                      const shown = lines.map(({ indicator, evidence }) => [
                        indicator.short_name,
                        evidence
                          .flatMap((each) => (each ? [evidenceText(words, each)] : []))
                          .join('\n'),
                      ])
                      return [...told, ...shown].map((cells, at) => [
                        ...(at === 0 ? first : ['', '']),
                        ...cells,
                      ])
                    }),
                    isSmall: true,
                  },
                ]),
          ...(done > 0 ? [paragraphOf(t('report.done', { n: done }))] : []),
        ],
      },
    ],
    provenance: provenanceOf(dataset, scene.asOf, rowFigures(rows), view.entries.length),
  })
}

/** What the units asked have answered, in their own words, and who has not. */
function answerLines(dataset: Dataset, directive: Directive, words: Words): readonly string[] {
  const { given, missing } = answersTo(dataset, directive)
  return [
    ...given.map(({ unit, response }) =>
      [
        `${words.message(answerHead(unit, response))} (${words.text('answer.ownWords')})`,
        ...answerParts(response).map((part) => words.message(part)),
      ].join('. '),
    ),
    ...(missing.length === 0
      ? []
      : [
          words.text('answer.missing', {
            units: missing.map(({ short_name }) => short_name).join(', '),
          }),
        ]),
  ]
}

/** A unit with its figure now, else the one before, and the verdict in words. */
function evidenceText(words: Words, { unit, indicator, before, after }: Evidence): string {
  const figure = after ?? before
  if (figure === null || figure.value === null) return `${unit.short_name}: –`
  const value = words.text('figure.plain', { value: bareFigure(indicator, figure.value) })
  const { attainment } = figure
  return attainment === 'none'
    ? `${unit.short_name}: ${value}`
    : `${unit.short_name}: ${value} (${words.text(ATTAINMENT_TEXT[attainment])})`
}
