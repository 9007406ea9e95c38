// Runs the exported `main(args)` of a TypeScript file, with the aliases of vite.config.ts: node
// src/build/runTs.mjs FILE [ARG …]
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(path.resolve(file), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': path.join(root, 'src'), '#tests': path.join(root, 'tests') } },
})
process.exitCode = (await module.main(args)) ?? 0
