import type { Words } from '@/i18n/translator'
import type { DocBlock, OfficialDocument } from '@/ui/office/document'
import { officialFrame } from '@/ui/office/officialFrame'
import type { Agenda } from './agenda'
import type { ShownRecord } from './shown'
import { stampText } from './stampText'
import './words'

/** The sentence at the head of an item and what kind of figures it rests on. */
type Sentence = { readonly sentence: string; readonly kinds: string }

/**
 * The notice of what a meeting concluded, from its minutes: each item that something was written
 * at, in the order of the agenda, in the words of the minutes; then what was shown, with the state
 * of the data it rests on. `agenda`: with the minutes in it. `sentences`: of each item as the data
 * have it now, which stand where nothing was shown. `stamp`: of the data now. Nothing is said that
 * the minutes do not have. Never throws.
 */
export function conclusionDocument(of: {
  readonly agenda: Agenda
  readonly shown: ShownRecord
  readonly sentences: readonly Sentence[]
  readonly office: string | null
  readonly stamp: string | null
  readonly words: Words
}): OfficialDocument {
  const { agenda, shown, sentences, office, stamp, words } = of
  const t = words.text
  const titleOf = (at: number): string =>
    agenda.items[at]?.title ?? shown.items[at]?.[0]?.sentences[0] ?? sentences[at]?.sentence ?? ''
  const said = agenda.items.flatMap(({ minutes }, at): DocBlock[] =>
    minutes.trim() === ''
      ? []
      : [
          { kind: 'heading', text: `${words.number(at + 1, 0)}. ${titleOf(at)}` },
          ...minutes
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((text): DocBlock => ({ kind: 'text', runs: [{ text }] })),
        ],
  )
  const present = agenda.attendance.split('\n').filter((line) => line.trim() !== '')
  const rows = agenda.items.map((item, at) => {
    const blocks = shown.items[at] ?? []
    const now = sentences[at]
    return [
      words.number(at + 1, 0),
      blocks.length === 0
        ? (item.title ?? now?.sentence ?? item.address)
        : blocks.flatMap((block) => block.sentences).join('\n'),
      blocks.length === 0
        ? t(shown.span === null ? 'record.itemNow' : 'record.itemNotShown', {
            stamp: stampText(words, stamp, now?.kinds ?? ''),
          })
        : blocks
            .map((block) =>
              t('record.itemShown', { stamp: stampText(words, block.stamp, block.kinds) }),
            )
            .join('\n'),
    ]
  })
  const day = agenda.date === null ? null : words.date(agenda.date)
  return {
    ...officialFrame(words, office, 'TB'),
    kind: t('conclusion.kind'),
    about:
      day === null
        ? t('conclusion.about', { title: agenda.title })
        : t('conclusion.aboutDay', { title: agenda.title, day }),
    blocks: [
      ...(present.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: t('conclusion.present') },
            ...present.map((text): DocBlock => ({ kind: 'text', runs: [{ text }] })),
          ]),
      ...(said.length === 0
        ? [{ kind: 'text' as const, runs: [{ text: t('conclusion.none') }] }]
        : said),
      {
        kind: 'table',
        caption: t('conclusion.shown'),
        columns: [8, 62, 30],
        head: [t('conclusion.number'), t('conclusion.item'), t('conclusion.data')],
        rows,
      },
    ],
    source: '',
  }
}
