import { stampOf } from '@/analysis/provenance'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { download } from '@/ui/download.browser'
import { DOCX_TYPE, docxOf } from '@/ui/office/docx'
import type { Agenda } from './agenda'
import { conclusionDocument } from './conclusionDocument'
import { itemKeys } from './edit'
import { agendaName } from './packageOf'
import type { ShownRecord } from './shown'
import { followShown } from './shown.browser'
import type { ItemSentence } from './useItemSentences'

/** Saves the notice of what a meeting concluded. `agenda`: with the minutes of this browser. */
export function saveConclusion(
  agenda: Agenda,
  sentences: readonly ItemSentence[],
  dataset: Dataset,
  words: Words,
): void {
  const shown = JSON.parse(followShown(agenda.id, itemKeys(agenda.items)).get()) as ShownRecord
  const document = conclusionDocument({
    agenda,
    shown,
    sentences,
    office: dataset.about.dashboard.office,
    stamp: stampOf(dataset),
    words,
  })
  download(new Blob([docxOf(document)], { type: DOCX_TYPE }), `${agendaName(agenda)}-tb.docx`)
}
