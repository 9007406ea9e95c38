// Imports a TypeScript file of the project with the aliases of vite.config.ts. Style sheets are
// what the program knows of them, the names of their classes.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NAMES = '.names.js'

export async function importTs(file) {
  const { module } = await runnerImport(path.resolve(file), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [classNames],
    resolve: { alias: { '@': path.join(root, 'src'), '#tests': path.join(root, 'tests') } },
  })
  return module
}

/** How a class of a style sheet is called on the page: `overview-matrix__cell`. */
export function className(name, file) {
  const [sheet = ''] = file.split('?')
  const folder = path.basename(path.dirname(sheet))
  return `${folder}-${path.basename(sheet, '.module.css')}__${name}`
}

const classNames = {
  name: 'class-names',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('.css')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && `\0${found.id}${NAMES}`
  },
  load(id) {
    if (!id.startsWith('\0') || !id.endsWith(NAMES)) return null
    const file = id.slice(1, -NAMES.length)
    const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '')
    const names = [...text.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name]) => name)
    const classes = Object.fromEntries(names.map((name) => [name, className(name, file)]))
    return `export default ${JSON.stringify(classes)}`
  },
}
