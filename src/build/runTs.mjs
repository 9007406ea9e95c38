// Runs the exported `main(args)` of a TypeScript file: node src/build/runTs.mjs FILE [ARG …]
import { importTs } from './importTs.mjs'

const [file, ...args] = process.argv.slice(2)
const module = await importTs(file)
process.exitCode = (await module.main(args)) ?? 0
