// The lockfile names every binary that another system would need, and no registry's address: node
// src/build/checkLock.mjs
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))

// npm leaves out optional packages that the registry does not have yet, and `npm ci` then refuses
// the lockfile.
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
    )
    .map((name) => `${place} needs ${name}, which the lockfile does not have`),
)
const addressed = Object.entries(packages)
  .filter(([, { resolved, link }]) => resolved && !link)
  .map(([place, { resolved }]) => `${place} holds an address: ${resolved}`)
const loose = Object.entries({ ...dependencies, ...devDependencies })
  .filter(([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))
  .map(([name, version]) => `package.json asks for ${name} ${version}, which is not one version`)

const faults = [...missing, ...addressed, ...loose]
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
