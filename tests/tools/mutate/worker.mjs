// Runs unit tests over files changed again and again, in a copy of the project of its own: started
// by main.ts, which sends `{ file, original, texts, tests }` and hears `{ killed }` for each text.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createVitest } from 'vitest/node'

const root = process.cwd()
const vitest = await createVitest('test', {
  root,
  watch: false,
  project: ['unit'],
  // Between processes Vitest passes programs through files that it writes once.
  pool: 'threads',
  maxWorkers: 1,
  reporters: [{}],
})
const unit = vitest.getProjectByName('unit')
/** Whether a test file passes with nothing changed, as far as it was asked. */
const isSound = new Map()

process.on('message', (task) => void answer(task))
process.send({ ready: true })

async function answer({ file, original, texts, tests }) {
  for (const text of texts) {
    put(file, text)
    process.send({ killed: await isKilled({ file, original, text, tests }) })
  }
  put(file, original)
  process.send({ done: true })
}

/** Whether one of the tests fails that passes with nothing changed; the first such ends the search. */
async function isKilled({ file, original, text, tests }) {
  for (const test of tests) {
    if (isSound.get(test) === false || (await passes(test))) continue
    if (!isSound.has(test)) {
      put(file, original)
      // Twice: a busy machine may break one run off.
      isSound.set(test, (await passes(test)) || (await passes(test)))
      if (!isSound.get(test)) process.stderr.write(`${test} fails with nothing changed\n`)
      put(file, text)
    }
    if (isSound.get(test)) return true
  }
  return false
}

function put(file, text) {
  const place = path.join(root, file)
  writeFileSync(place, text)
  vitest.invalidateFile(place)
}

/** Whether a test file passes as things stand. Vitest tells of all files it has ever run. */
async function passes(test) {
  const place = path.join(root, test)
  const { testModules } = await vitest.runTestSpecifications([unit.createSpecification(place)])
  return testModules.find(({ moduleId }) => moduleId === place)?.state() === 'passed'
}
