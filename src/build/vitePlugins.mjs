import {
  createReadStream,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { buildId } from './buildId.mjs'
import { importTs } from './importTs.mjs'
import { policyOf, withShortScripts } from './policy.mjs'

/** Deploys `folder` as it is to `dist/data/`, and serves it at `data/` while developing. */
export function dataFolder(folder) {
  let outDir = ''
  return {
    name: 'data-folder',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
        if (name === `/${PACKAGES}`) return response.end(packagesIn(folder))
        const file = path.join(folder, path.normalize(name))
        if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return next()
        createReadStream(file).pipe(response)
      })
    },
    writeBundle() {
      cpSync(folder, path.join(outDir, 'data'), { recursive: true })
      writeFileSync(path.join(outDir, 'data', PACKAGES), packagesIn(folder))
    },
  }
}

/** The packages of a site, read by `src/app/shell/panels/usePackages.ts`. */
const PACKAGES = 'packages.json'

/** The package that lies in a folder and those in folders below it, each by folder and title. */
function packagesIn(folder) {
  const below = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const packages = ['', ...below.sort()].flatMap((name) => {
    const file = path.join(folder, name, 'datapackage.json')
    if (!existsSync(file)) return []
    const { title, dashboard } = JSON.parse(readFileSync(file, 'utf8'))
    return [{ folder: name, title: dashboard?.title ?? title }]
  })
  return `${JSON.stringify({ packages }, null, 2)}\n`
}

/**
 * Writes into the built page a policy under which a browser fetches nothing from outside and runs
 * no script that is not ours.
 */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const short = withShortScripts(html)
        const policy = policyOf(short)
        return short.replace(
          '<head>',
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
      },
    },
  }
}

/**
 * Writes beside the data what the overview shows of it, and into the page of which build it is. The
 * script there draws that before the program has come (`src/app/picture`), and begins the program,
 * which the page has fetched meanwhile.
 */
export function firstPicture() {
  let data = ''
  return {
    name: 'first-picture',
    apply: 'build',
    configResolved(config) {
      data = path.resolve(config.root, config.build.outDir, 'data')
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        return (
          html
            .replace('<head>', `<head>\n    <meta name="build" content="${buildId()}" />`)
            .replace(
              /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/,
              '<link rel="preload" as="script" fetchpriority="low"$1 href="$2" data-program />',
            )
            // The data come first: what is shown first is made of them.
            .replaceAll(
              '<link rel="modulepreload"',
              '<link rel="modulepreload" fetchpriority="low"',
            )
        )
      },
    },
    async closeBundle() {
      if (!existsSync(data)) return
      const { pictureFile } = await importTs(
        fileURLToPath(new URL('firstPicture.ts', import.meta.url)),
      )
      const files = readdirSync(data, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, new Uint8Array(readFileSync(path.join(data, entry.name)))])
      for (const [name, text] of await pictureFile(new Map(files)))
        writeFileSync(path.join(data, name), text)
    },
  }
}

const COMPRESSIBLE = /\.(js|css|html|svg|csv|json|geojson|md|txt)$/
/** Below this many bytes a packed copy saves nothing. */
const WORTH_PACKING = 1_000

/**
 * Lays beside each file of the programs a packed copy (`.br`, `.gz`), which servers send without
 * packing it anew. Data has none: it is replaced by hand, and a packed copy of yesterday beside it
 * would be served in its place.
 */
export function packedCopies() {
  let outDir = ''
  return {
    name: 'packed-copies',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      async handler() {
        const assets = path.join(outDir, 'assets')
        if (!existsSync(assets)) return
        const files = readdirSync(assets).filter((name) => COMPRESSIBLE.test(name))
        await Promise.all(files.map((name) => pack(path.join(assets, name))))
      },
    },
  }
}

async function pack(file) {
  const bytes = readFileSync(file)
  if (bytes.length < WORTH_PACKING) return
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, quality))
  writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}

/**
 * Puts the queries of `rooms` in place of their names: `@media (--wide)`. Who names one that is not
 * there stops the build.
 */
export function roomQueries(rooms) {
  return {
    name: 'room-queries',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(\?|$)/.test(id) || !code.includes('(--')) return null
      const written = code.replace(/^@media[^{]+/gm, (media) =>
        media.replace(/\(--([a-z]+)\)/g, (_, name) => {
          const query = rooms[name.toUpperCase()]
          if (query === undefined) throw new Error(`${id}: no room is called ${name}.`)
          return /\bnot \(--/.test(media) ? `(${query})` : query
        }),
      )
      return { code: written, map: null }
    },
  }
}

/**
 * Takes the English texts out of the files of words below `src` and puts them into
 * `i18n/english.ts`, which the page fetches when English is asked for. Workers and the command keep
 * both languages.
 */
export function englishApart(src) {
  const isWords = (file) =>
    file.startsWith(src) && /\/words(\/\w+)?\.ts$/.test(file) && !file.includes('/cli/')
  return {
    name: 'english-apart',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split(path.sep).join('/')
      if (file === `${src}/i18n/english.ts`) {
        const files = readdirSync(src, { recursive: true, withFileTypes: true })
          .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
          .filter(isWords)
        const texts = files.flatMap((each) =>
          englishIn(each, readFileSync(each, 'utf8')).map(({ id: key, text }) => `${key}: ${text}`),
        )
        return { code: `export const english = {${texts.join(',\n')}}`, map: null }
      }
      if (!isWords(file)) return null
      let rest = code
      for (const { start, end } of englishIn(file, code).reverse())
        rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '')
      return { code: rest, map: null }
    },
  }
}

/**
 * Leaves out of the site what the declarations of tables say for the reference page, which is
 * written without a browser: `about`, a text. What offices call the columns, `headings`, goes to
 * `dataset/columnHeadings.ts`, which comes with whoever asks for it.
 */
export function docsApart(src) {
  return {
    name: 'docs-apart',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split(path.sep).join('/')
      if (file === `${src}/dataset/columnHeadings.ts`) {
        const { TABLES } = await importTs(`${src}/dataset/declarations.ts`)
        return { code: headingsCode(TABLES), map: null }
      }
      if (!file.startsWith(`${src}/dataset/tables/`)) return null
      let rest = code
      for (const { start, end } of docsIn(parseSync(file, code).program).reverse())
        rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '')
      return { code: rest, map: null }
    },
  }
}

/** What `dataset/columnHeadings.ts` answers, as data. */
function headingsCode(tables) {
  const headings = Object.fromEntries(
    Object.entries(tables).map(([table, { columns }]) => [
      table,
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.headings])),
    ]),
  )
  return `const headings = ${JSON.stringify(headings)}
export const columnHeadings = (table, column) => headings[table][column] ?? []`
}

const DOCS = { about: 'Literal', headings: 'ArrayExpression' }

/** The properties `about` and `headings` below a node, in their order. */
function docsIn(node) {
  if (node === null || typeof node !== 'object') return []
  if (node.type === 'Property' && node.value.type === DOCS[node.key.name]) return [node]
  return Object.values(node).flatMap(docsIn)
}

/**
 * The English texts of a file of words, in its order: the id and the text as they are written, and
 * where the text with its key stands.
 */
function englishIn(file, code) {
  const calls = parseSync(file, code).program.body.map((statement) => {
    const declaration = statement.declaration ?? statement
    return declaration.type === 'VariableDeclaration' ? declaration.declarations[0].init : null
  })
  const texts = calls.find(
    (call) => call?.type === 'CallExpression' && call.callee.name === 'addWords',
  )?.arguments[0]
  return (texts?.properties ?? []).flatMap(({ key, value }) => {
    const english = value.properties.find((property) => property.key.name === 'en')
    return [
      {
        id: code.slice(key.start, key.end),
        text: code.slice(english.value.start, english.value.end),
        start: english.start,
        end: english.end,
      },
    ]
  })
}

/**
 * Tells the bundler that what React Router makes when it is loaded may go where nothing uses it:
 * contexts, components, and the names that they have in tools. Without it forms, fetchers and
 * server components, which this product has none of, come before the first screen: 8 kB of gzip.
 */
export function routerInPart() {
  return {
    name: 'router-in-part',
    apply: 'build',
    transform(code, id) {
      if (!/node_modules[\\/]react-router[\\/]/.test(id)) return null
      const marked = code
        .replace(/ = (React\d*\.(createContext|forwardRef|memo)\()/g, ' = /* @__PURE__ */ $1')
        .replace(/^\w+\.displayName = "\w+";$/gm, '')
      return { code: marked, map: null }
    },
  }
}
