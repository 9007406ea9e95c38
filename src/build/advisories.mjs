// Somebody has looked for published holes of every package that ships, in the version that ships:
// node src/build/advisories.mjs. What was found, and when, stands in advisories.json beside it.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const { packages } = readJson('package-lock.json')
const own = path.join('src', 'build', 'advisories.json')
const list = readJson(existsSync(own) ? own : 'advisories.json')

/** The packages that ship: what the project depends on, and what these do. */
const shipped = new Map()
const rest = Object.keys(packages[''].dependencies ?? {})
while (rest.length > 0) {
  const name = rest.pop()
  const found = packages[`node_modules/${name}`]
  if (!found || shipped.has(name)) continue
  shipped.set(name, found.version)
  rest.push(...Object.keys(found.dependencies ?? {}))
}

const faults = [...shipped].flatMap(([name, version]) => {
  const looked = list.packages[name]
  if (!looked) return [`${name} ${version}: nobody has looked for published holes`]
  return looked.version === version
    ? []
    : [`${name} ${version}: published holes were looked for in ${looked.version} only`]
})
const gone = Object.keys(list.packages).filter((name) => !shipped.has(name))
for (const name of gone) faults.push(`${name} is in the list of holes and does not ship`)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
