import { count, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { Headline, Phrase } from '@/analysis/sentence'
import type { InspectionsView } from './model'
import './words'

/**
 * The inspection in a sentence: when it was, what it praised, found and asked; two compared: what
 * became of what was found.
 */
export function inspectionsHeadline({ chosen, comparison, absent }: InspectionsView): Headline {
  if (absent.includes('inspections')) return { phrases: absentPhrases(['inspections']), notes: [] }
  if (!chosen) return { phrases: [plain({ id: 'inspections.none' })], notes: [] }
  if (comparison) {
    const { earlier, later, chosen: unit } = comparison
    return {
      phrases: [
        plain({
          id: 'inspections.compared',
          values: {
            unit: unit.unit.short_name,
            from: { kind: 'date', date: earlier.date },
            to: { kind: 'date', date: later.date },
          },
        }),
        plain({ id: 'inspections.comparedResolved', values: { n: count(unit.resolved.length) } }),
        {
          message: { id: 'inspections.comparedStill', values: { n: count(unit.still.length) } },
          tone: unit.still.length > 0 ? 'alarm' : 'plain',
        },
        plain({ id: 'inspections.comparedNew', values: { n: count(unit.added.length) } }),
      ],
      notes: [
        ...(unit.unsaid.length > 0
          ? [
              {
                id: 'inspections.comparedUnsaid',
                values: { n: count(unit.unsaid.length) },
              } as const,
            ]
          : []),
        { id: 'inspections.comparedRule' },
      ],
    }
  }
  const { inspection, units, models, found, asked } = chosen
  return {
    phrases: [
      plain({
        id: 'inspections.held',
        values: { date: { kind: 'date', date: inspection.date }, n: count(units.length) },
      }),
      ...(models.length > 0
        ? [plain({ id: 'inspections.models', values: { n: count(models.length) } })]
        : []),
      ...(absent.includes('shortcomings')
        ? []
        : [plain({ id: 'inspections.found', values: { n: count(found.length) } })]),
      ...(absent.includes('directives')
        ? []
        : [plain({ id: 'inspections.asked', values: { n: count(asked.length) } })]),
      ...absentPhrases(absent),
    ],
    notes: [{ id: 'inspections.title', values: { title: inspection.title } }],
  }
}

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })
