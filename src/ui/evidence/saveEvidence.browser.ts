import { download } from '@/ui/download.browser'
import { fileName } from '@/ui/fileName'
import { DOCX_TYPE, docxOf } from '@/ui/office/docx'
import { evidenceDocument } from './evidenceDocument'

/** Saves the evidence of a figure as a document. */
export function saveEvidence(of: Parameters<typeof evidenceDocument>[0]): void {
  const sheet = evidenceDocument(of)
  const { unit, indicator, observation } = of.cell
  const name = ['minh-chung', unit.short_name, indicator.short_name, observation?.period ?? '']
  download(new Blob([docxOf(sheet)], { type: DOCX_TYPE }), `${fileName(name.join(' '))}.docx`)
}
