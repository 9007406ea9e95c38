import { provenanceOf } from '@/analysis/provenance'
import type { DocumentOf } from '@/ui/screenModule'
import { reportOf } from '@/ui/office/report'
import { targetText, unitFigure, provinceFigure } from './charts/stripWords'
import { compareHeadline } from './compareHeadline'
import { compareObservations, compareView } from './model'
import './words'

/** Units compared as a report: their figures side by side, and where those of the others lie. */
export const document: DocumentOf<'compare'> = ({ dataset, scene, state, params, words }) => {
  const view = compareView(dataset, scene, { ...params, versus: state.versus })
  const strips = view.groups.flatMap((group) => group.strips)
  if (scene.period === null || strips.length === 0) return null
  const t = words.text
  const focus = view.focus.map(({ unit }) => unit)
  const title = t('document.aboutCompare', {
    units: focus.map(({ short_name }) => short_name).join(', '),
    period: words.period(scene.period),
  })
  return reportOf({
    words,
    office: dataset.about.dashboard.office,
    about: title,
    headline: compareHeadline(dataset, view),
    parts: [
      {
        title: t('document.figures'),
        blocks: [
          {
            kind: 'table',
            caption: t('document.figures'),
            columns: [28, 18, 14, ...focus.map(() => 14)],
            head: [
              t('document.indicator'),
              t('document.target'),
              t('document.province'),
              ...focus.map(({ short_name }) => short_name),
            ],
            rows: strips.map((strip) => {
              const whole = strip.province ?? strip.total
              return [
                strip.indicator.short_name,
                targetText(words, strip) ?? '–',
                whole === null ? '–' : provinceFigure(words, strip, whole),
                ...focus.map((unit) => {
                  const own = strip.units.find((each) => each.unit === unit)
                  return own ? unitFigure(words, strip, own) : '–'
                }),
              ]
            }),
            isSmall: true,
          },
        ],
      },
    ],
    provenance: provenanceOf(dataset, scene.asOf, compareObservations(view)),
  })
}
