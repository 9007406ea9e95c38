import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PAGE = /\/src\/screens\/([a-z]+)\/Page\.tsx$/
const CHARTS = /\/src\/ui\/chart\/Chart\.tsx$/

/**
 * Which files the program of each page consists of, over and above the first one: by their place
 * among `files`. `bundle`: what the bundler writes. `isCharted`: whether a page begins with a chart.
 */
export function pagePrograms(bundle, isCharted) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const first = filesOf(
    chunks.filter(({ isEntry }) => isEntry),
    byFile,
    new Set(),
  )
  const charts = chunks.filter(({ facadeModuleId }) => CHARTS.test(facadeModuleId ?? ''))
  const files = []
  const placeOf = (file) => {
    if (!files.includes(file)) files.push(file)
    return files.indexOf(file)
  }
  const pages = Object.fromEntries(
    chunks.flatMap((chunk) => {
      const [, page] = PAGE.exec(chunk.facadeModuleId ?? '') ?? []
      if (page === undefined) return []
      const begun = [...(isCharted(page) ? charts : []), chunk]
      return [[page, [...filesOf(begun, byFile, first)].map(placeOf)]]
    }),
  )
  return { files, pages }
}

/** The programs and sheets that `chunks` need, without those that are there. */
function filesOf(chunks, byFile, there) {
  const files = new Set()
  const add = (chunk) => {
    if (!chunk || files.has(chunk.fileName) || there.has(chunk.fileName)) return
    files.add(chunk.fileName)
    for (const each of chunk.imports) add(byFile.get(each))
    for (const sheet of chunk.viteMetadata?.importedCss ?? [])
      if (!there.has(sheet)) files.add(sheet)
  }
  for (const chunk of chunks) add(chunk)
  return files
}

/**
 * Writes into the page which programs each page needs, so that its script asks for them at once and
 * not only when the first program has begun.
 */
export function pageHeadStart(src) {
  const isCharted = (page) => {
    const file = path.join(src, 'screens', page, 'index.ts')
    return existsSync(file) && /\bisCharted: true\b/.test(readFileSync(file, 'utf8'))
  }
  return {
    name: 'page-head-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const programs = JSON.stringify(pagePrograms(bundle, isCharted))
        return html.replace('<head>', `<head>\n    <meta name="programs" content='${programs}' />`)
      },
    },
  }
}
