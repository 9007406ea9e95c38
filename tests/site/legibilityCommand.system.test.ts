import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { runLegibility, told } from '#tests/support/legibilityCommand'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A copy of the built site with a rule more in each of its style sheets. */
function siteWith(rule: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'))
  folders.push(folder)
  cpSync(inject('builtSite'), folder, { recursive: true })
  const sheets = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.css'))
  for (const sheet of sheets) {
    const file = path.join(folder, 'assets', sheet)
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${rule}\n`)
  }
  return folder
}

test('Type too small, pale words, pale marks, words on each other and words cut off are told, each where it is, and fail the command.', async () => {
  const { status, report } = await runLegibility(
    siteWith(`
      .slides-matrixRenderer__sheetTarget { font-size: 20px !important }
      .slides-slide__slideNumber { font-size: 18px !important }
      .slides-matrixRenderer__sheetScore { color: #8a8a8a !important }
      .slides-matrixRenderer__sheetCell.cell-attainment__is-near { color: #c9a24a !important }
      .cell-marks__markModel { fill: #bcd8bd !important }
      .slides-slide__slideFoot { translate: 0 -1.6em }
      .slides-slide__slideHeadline { height: 0.6em !important; overflow: hidden }
    `),
    '--sizes=1920x1080',
    '--rooms=4',
    '--themes=light',
  )
  expect(status).toBe(1)
  const faults = told(report)
  const planted = [
    /^too small: “98.%” in span\.ui-text__unbroken is 1\.852 % of the image’s height, 2\.776 % is asked .+ 1\.1\)$/,
    /^too small: “13\/13” in p\.slides-slide__slideNumber is 1\.667 % of the image’s height, 2\.221 % is asked .+ 13\.\d\)$/,
    /^pale: text in button\.ui-press__press, #8a8a8a on #fcfbf8, has 3\.\d\d : 1, at least 7 : 1 is needed/,
    /^pale: text on a fill in span, #c9a24a on #f5c242, has 1\.\d\d : 1, at least 4\.5 : 1 is needed/,
    /^pale: mark circle in span\.slides-matrixRenderer__sheetStatement, #bcd8bd on #fcfbf8, has 1\.\d\d : 1, at least 3 : 1 is needed/,
    /^overlapping: .+ 1\.1\)$/,
    /^cut off: .+ by h1\.slides-slide__slideHeadline/,
  ]
  expect(planted.filter((each) => !faults.some((fault) => each.test(fault)))).toEqual([])
})
