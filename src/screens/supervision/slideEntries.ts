import { directiveDue, directiveStateMessage } from '@/analysis/supervision/directiveFacts'
import type { DirectiveEntry } from '@/analysis/supervision/directives'
import { dueOf } from '@/analysis/supervision/shortcomingFacts'
import type { ShortcomingEntry } from '@/analysis/supervision/shortcomingIndex'
import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY, said, sharing } from '@/ui/slides/tableEntry'

/** A shortcoming: its text, the units it is said of, its state and days. */
export function shortcomingEntry(words: Words, entry: ShortcomingEntry): TableEntry {
  const { shortcoming, state, attribution, units, indicator } = entry
  const note = [indicator?.short_name ?? null, sharing(words, attribution)]
    .filter((text) => text !== null)
    .join(' · ')
  const standing: Message = { id: `shortcoming.${state}` }
  return {
    ...EMPTY,
    key: shortcoming.shortcoming_id,
    mark: { kind: 'shortcoming', state },
    main: shortcoming.text,
    note: note === '' ? null : note,
    units,
    end: said(words, [standing, ...dueOf(entry)]),
  }
}

/** A request: its text, the units asked, how far it has got and by when. */
export function directiveEntry(words: Words, entry: DirectiveEntry): TableEntry {
  const { directive, state, units } = entry
  return {
    ...EMPTY,
    key: directive.directive_id,
    main: directive.text,
    note: directive.progress_note,
    units,
    end: said(words, [directiveStateMessage(state), ...directiveDue(entry)]),
  }
}
