import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The file as LibreOffice prints it; throws where it cannot open it. Gives the path of the PDF. */
export function toPdf(file: string, folder: string): string {
  const home = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  const pdf = path.join(folder, `${path.basename(file).replace(/\.\w+$/, '')}.pdf`)
  if (!existsSync(pdf)) throw new Error(`LibreOffice does not open ${file}`)
  return pdf
}

/** The text of a PDF, page by page. */
export function pagesOf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  return text.split('\f').slice(0, -1)
}
