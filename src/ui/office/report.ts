import type { Headline } from '@/analysis/sentence'
import type { Provenance } from '@/analysis/provenance'
import type { Statements } from '@/analysis/statements'
import { provenanceText } from '@/ui/provenanceText'
import { sentenceOf } from '@/ui/slides/heading'
import type { Words } from '@/i18n/translator'
import type { DocBlock, OfficialDocument } from './document'
import { officialFrame } from './officialFrame'
import './words'

/** A paragraph of text. */
export const paragraphOf = (text: string): DocBlock => ({ kind: 'text', runs: [{ text }] })

/** A paragraph that begins with what it is of. */
export const labelled = (label: string, text: string): DocBlock => ({
  kind: 'text',
  runs: [{ text: `${label}: `, isBold: true }, { text }],
})

export type ReportPart = { readonly title: string; readonly blocks: readonly DocBlock[] }

/**
 * A report of an office in the layout of the decree: the conclusion first, then its parts under
 * numbered headings; its tables are numbered through. Nothing is added to what the parts say.
 */
export function reportOf(of: {
  readonly words: Words
  readonly office: string | null
  readonly about: string
  readonly headline: Headline
  readonly parts: readonly ReportPart[]
  readonly provenance: Provenance
}): OfficialDocument {
  const { words, office, about, headline, parts, provenance } = of
  const notes = headline.notes.map((note) => words.message(note)).join(' ')
  let tables = 0
  const numbered = (block: DocBlock): DocBlock => {
    if (block.kind !== 'table') return block
    tables += 1
    return { ...block, caption: words.text('document.table', { n: tables, title: block.caption }) }
  }
  return {
    ...officialFrame(words, office, 'BC'),
    kind: words.text('document.report'),
    about,
    blocks: [
      { kind: 'text', runs: [{ text: sentenceOf(headline, words), isBold: true }] },
      ...(notes === '' ? [] : [paragraphOf(notes)]),
      ...parts.flatMap(({ title, blocks }, at): DocBlock[] => [
        { kind: 'heading', text: `${words.number(at + 1, 0)}. ${title}` },
        ...blocks.map(numbered),
      ]),
    ],
    source: provenanceText(words, provenance),
  }
}

/** Statements a paragraph each; where there is none, whether the sources say so or say nothing. */
export function statementBlocks<T>(
  words: Words,
  { known, absent, items }: Statements<T>,
  none: string,
  write: (item: T) => string,
): readonly DocBlock[] {
  if (items.length > 0) return items.map((item) => paragraphOf(`- ${write(item)}`))
  if (absent) return [paragraphOf(words.text('statement.absent'))]
  return [paragraphOf(known ? none : words.text('statement.unknown'))]
}
