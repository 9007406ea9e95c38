import { download } from '@/ui/download.browser'
import { fileName } from '@/ui/fileName'
import type { OfficialDocument } from '@/ui/office/document'
import { DOCX_TYPE, docxOf } from '@/ui/office/docx'

/** Saves a document of an office for Word. */
export function saveDocument(document: OfficialDocument): void {
  const name = `${fileName(`${document.kind} ${document.about}`)}.docx`
  download(new Blob([docxOf(document)], { type: DOCX_TYPE }), name)
}
