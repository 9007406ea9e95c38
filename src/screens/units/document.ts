import { answersOf } from '@/analysis/answers/asked'
import { answerParts, subjectName } from '@/analysis/answers/answerText'
import { withPeers } from '@/analysis/peers'
import { coverageMessages } from '@/analysis/provincial'
import type { Dataset } from '@/dataset/dataset'
import type { Unit } from '@/dataset/tables/units'
import type { Words } from '@/i18n/translator'
import type { DocumentOf } from '@/ui/screenModule'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { paragraphOf, reportOf, statementBlocks, type ReportPart } from '@/ui/office/report'
import '@/ui/profile/words'
import { placeText, provinceText, targetText, valueText } from './bulletText'
import { unitPageView } from './model'
import './words'
import '@/ui/answers/words'
import '@/analysis/supervision/words'

/** A unit as a report: every figure, what was found, what it runs and what was asked of it. */
export const document: DocumentOf<'units'> = ({ dataset, scene, state, params, words }) => {
  const view = unitPageView(dataset, withPeers(dataset, scene, params.peers), {
    unit: params.unit,
    versus: state.versus,
  })
  if (view === null) return null
  const t = words.text
  const { unit, period, bullet } = view
  const noModel = `${t('statement.noModel')} ${t('profile.modelsNone')}`
  const isPart = bullet.rows.some(({ province }) => coverageMessages(province).length > 0)
  return reportOf({
    words,
    office: dataset.about.dashboard.office,
    about:
      period === null
        ? t('document.aboutUnit', { unit: unit.name })
        : t('document.aboutUnitIn', { unit: unit.name, period: words.period(period) }),
    headline: view.headline,
    parts: [
      {
        title: t('document.figures'),
        blocks: [
          {
            kind: 'table',
            caption: t('document.figures'),
            columns: [32, 13, 15, isPart ? 18 : 13, 11, 16],
            head: [
              t('document.indicator'),
              t('document.result'),
              t('document.target'),
              t('document.province'),
              words.message(view.rankHeading),
              t('document.verdict'),
            ],
            rows: bullet.rows.map((row) => [
              row.cell.indicator.short_name,
              valueText(words, row),
              targetText(words, row),
              provinceText(words, row),
              placeText(words, row.place),
              row.cell.attainment === 'none' ? '–' : t(ATTAINMENT_TEXT[row.cell.attainment]),
            ]),
            isSmall: true,
          },
        ],
      },
      {
        title: t('document.shortcomings'),
        blocks: statementBlocks(
          words,
          view.shortcomingStatements,
          t('document.noShortcoming'),
          ({ shortcoming }) =>
            `${shortcoming.text} (${t(`attribution.${shortcoming.attribution}`)})`,
        ),
      },
      {
        title: t('document.models'),
        blocks: statementBlocks(words, view.models, noModel, ({ model }) => model.name),
      },
      {
        title: t('document.requests'),
        blocks: view.directivesUnread
          ? [paragraphOf(t('statement.absent'))]
          : view.directives.length === 0
            ? [paragraphOf(t('document.noRequest'))]
            : view.directives.map(({ text }) => paragraphOf(`- ${text}`)),
      },
      ...answersPart(dataset, view.unit, words),
    ],
    provenance: view.provenance,
  })
}

/** What the unit has answered, in its own words; no part where it has answered nothing. */
function answersPart(dataset: Dataset, unit: Unit, words: Words): readonly ReportPart[] {
  const answers = answersOf(dataset, unit.unit_id)
  if (answers.length === 0) return []
  return [
    {
      title: `${words.text('answers.heading')} (${words.text('answer.ownWords')})`,
      blocks: answers.map((response) => {
        const name = subjectName(dataset, response)
        const parts = answerParts(response).map((part) => words.message(part))
        return paragraphOf(
          `- ${typeof name === 'string' ? name : words.message(name)} (${words.date(response.answered_on)}). ${parts.join('. ')}`,
        )
      }),
    },
  ]
}
