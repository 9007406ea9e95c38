import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { portablePolicyOf, withShortScripts } from './policy.mjs'

/**
 * Writes beside the page one file with the program and the data in it, which opens by double click
 * (`file://`). A page of that kind may not import a module nor ask for a file, so the program is
 * built once more as a single script. `config`: how the site is built, anew with each call, without
 * what lays files beside it. `portable`: src/edit/portable/portable.ts
 * and src/cli/packedFiles.ts.
 */
export function portableFile(config, { PORTABLE_FILE, portableHtml, packedFiles }) {
  let root = ''
  let outDir = ''
  return {
    name: 'portable-file',
    apply: 'build',
    configResolved(resolved) {
      root = resolved.root
      outDir = path.resolve(root, resolved.build.outDir)
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const data = path.join(outDir, 'data')
        if (!existsSync(data)) return
        const template = templateOf(await programOf(config(), root), outDir, root, packedFiles)
        writeFileSync(
          path.join(outDir, PORTABLE_FILE),
          portableHtml(template, {
            files: packedFiles(outDir, 'data'),
            start: '',
            about: null,
          }),
        )
      },
    },
  }
}

/** The program as one script, its style sheet and its workers by name. */
async function programOf(config, root) {
  const { output } = await build({
    ...config,
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ...config.build,
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      license: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const textOf = (ends) => {
    const [part, ...others] = output.filter(({ fileName }) => ends.test(fileName))
    if (!part || others.length > 0) throw new Error(`The build gave not one part that is ${ends}`)
    return part.code ?? part.source.toString()
  }
  const isWorker = ({ fileName }) => fileName.includes('.worker-')
  return {
    script: textOf(/^(?!.*\.worker-).*\.js$/),
    style: textOf(/\.css$/),
    workers: Object.fromEntries(
      output
        .filter(isWorker)
        .map(({ fileName, code, source }) => [path.basename(fileName), code ?? source.toString()]),
    ),
  }
}

function templateOf({ script, style, workers }, outDir, root, packedFiles) {
  const shell = readFileSync(path.join(root, 'portable.html'), 'utf8')
  const addressOf = (file, type) =>
    `data:${type};base64,${readFileSync(path.join(outDir, file)).toString('base64')}`
  const font = addressOf('fonts/inter.woff2', 'font/woff2')
  const parts = {
    ICON: addressOf('icon.svg', 'image/svg+xml'),
    STYLE: style.replace(/url\([^)]*inter\.woff2[^)]*\)/g, `url(${font})`) + ABOUT,
    BESIDE: json(Object.fromEntries(packedFiles(outDir, 'templates'))),
    WORKERS: json(workers),
    LICENCES: readFileSync(path.join(outDir, 'licences.md'), 'utf8')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;'),
    PROGRAM: withoutEnd(script),
  }
  const page = withShortScripts(shell).replace(/%([A-Z]+)%/g, (place, name) => parts[name] ?? place)
  return page.replace('%POLICY%', portablePolicyOf(page))
}

/** What is said of the file itself, in every source line; a server's data changes, this does not. */
const ABOUT = `:is([data-provenance],[data-source-line])::after{content:var(--portable-about)}`

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The text of a program that ends no element of a page, whatever strings are in it. */
function withoutEnd(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')
}
