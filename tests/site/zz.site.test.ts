import { test } from 'vitest'
import { readIssues, readMatrix } from '#tests/support/readScreen'
import { editRow } from '#tests/support/naiveCsv'
import { sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()
const LOGIN = '<!DOCTYPE html>\n<html><head><title>Đăng nhập</title></head><body><form></form></body></html>'
const CASES: Record<string, Parameters<typeof openSite>[0]> = {
  none: {},
  modelsMissing: { changes: { 'data/models.csv': null } },
  bands500: { answers: { 'data/bands.csv': { status: 500 } } },
  direct403: { answers: { 'data/directives.csv': { status: 403 } } },
  login: { answers: { 'data/shortcomings.csv': { type: 'text/html', body: LOGIN } } },
  empty: { changes: { 'data/inspections.csv': '' } },
  heading: { changes: { 'data/observations.csv': (o) => o.replace('unit_id,', 'don_vi_x,') } },
  headingOpt: { changes: { 'data/observations.csv': (o) => o.replace(',value,', ',gia_tri_x,') } },
  unknownUnit: { changes: { 'data/observations.csv': (o) => editRow(o, { unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q3' }, { unit_id: 'lap-vx' }).text } },
  dup: { changes: { 'data/models.csv': (o) => `${o}${o.split('\n')[1]}\n` } },
  png: { changes: { 'data/adoptions.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]) } },
  openQuote: { changes: { 'data/directives.csv': (o) => o.slice(0, o.indexOf('Xem công tác') + 12) } },
  openQuoteObs: { changes: { 'data/observations.csv': (o) => `${o.slice(0, 30000)}\n"` } },
  obs: { changes: { 'data/observations.csv': null } },
  units: { changes: { 'data/units.csv': null } },
  json: { changes: { 'data/datapackage.json': (o) => o.replace('"resources": [', '"resources": [,') } },
  jsonMissing: { changes: { 'data/datapackage.json': null } },
  jsonNoRes: { changes: { 'data/datapackage.json': '{"name":"x","title":"y"}' } },
  jsonLogin: { changes: { 'data/datapackage.json': LOGIN } },
  type: { changes: { 'data/observations.csv': (o) => editRow(o, { unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q3' }, { value: '92,4 %' }).text } },
  sourcesMissing: { changes: { 'data/sources.csv': null } },
  fieldsMissing: { changes: { 'data/fields.csv': null } },
  hostile: { changes: { 'data/sources.csv': (o) => editRow(o, { source_id: 'ddci-2019' }, { url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' }).text } },
}
test.each(Object.keys(CASES))('%s', async (name) => {
  const site = await openSite(CASES[name])
  const visit = await openPage(site, undefined, '/data')
  const issues = await readIssues(visit.page)
  const h1 = await visit.page.locator('h1').innerText()
  const lines = [`=== ${name}: ${h1} (${issues.length})`]
  for (const i of issues.slice(0, 8)) lines.push(`  ${i.severity} ${i.code} | ${i.file} | ${i.row} | ${i.column} | ${i.text}`)
  if (await visit.page.locator('.header').count()) {
    await visit.show('/overview')
    if (await visit.page.locator('table.matrix').count()) {
      const m = await readMatrix(visit.page)
      lines.push(`  H ${m.headline} // ${m.notes}`)
      const r = m.rows.find((x) => x.unit === 'Lấp Vò')
      lines.push(`  R ${m.rows.length} ${JSON.stringify(r?.cells.map((c) => c.text + c.attainment))} ${r?.rank} ${r?.score} ${r?.models} ${r?.shortcomings}`)
    } else lines.push((await visit.page.locator('body').innerText()).slice(0, 400))
  }
  console.log(lines.join('\n'))
})
