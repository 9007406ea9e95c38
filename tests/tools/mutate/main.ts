import { fork, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { binomialCdf } from '@/stats/binomial'
import { fileAt, filesIn, parse, ROOT, type SourceFile } from '#tests/architecture/source'
import { endless } from './endless'
import { mutantsOf, mutantText, mutated, type Mutant } from './mutants'
import { readReach } from './reach'

/** Rooms that are held by mutants. */
const ROOMS = ['stats', 'dataset', 'import', 'analysis', 'address', 'edit']
/** What of all mutants is to be killed. */
const FLOOR = 0.85
/** So many test files, the nearest ones, are run against a mutant. */
const NEAREST = 8
const WORKERS = 2
/**
 * Where fewer are killed than would be so rarely, were the floor just held, it is broken: of a
 * thousand changes that hold it one is stopped.
 */
const CHANCE = 0.001
/** A worker that says nothing for so long has met a mutant without an end, in ms. */
const PATIENCE = 90_000

type Result = { readonly mutant: Mutant; readonly isKilled: boolean }

/**
 * Changes the code in small ways and looks whether a unit test fails: `npm run mutate -- [FILE …]`.
 * Without files it takes all of the rooms.
 *
 * `--sample=N` tries N of the mutants, the same ones each time; `--each=N` so many of each room;
 * `--since=REV` takes the files that differ from a revision, `--changed` those that differ from the
 * main branch, or on it from the commit before. `--minutes=N` begins none after that time, in an
 * order drawn once for all; `--workers=N` runs so many side by side. Ends with 1 below the floor; of
 * a part of the mutants only where that is no play of chance.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      each: { type: 'string' },
      since: { type: 'string' },
      changed: { type: 'boolean' },
      minutes: { type: 'string' },
      workers: { type: 'string' },
    },
  })
  const since = values.since ?? (values.changed === true ? mainRevision() : undefined)
  if (since === null) {
    process.stdout.write('mutate: nothing earlier to hold this against\n')
    return 0
  }
  const files = filesOf(positionals, since)
  if (files.length === 0) {
    process.stdout.write('mutate: nothing that is held by mutants has changed\n')
    return 0
  }
  const all = files.flatMap(mutantsOf)
  const picked =
    values.each === undefined
      ? sample(all, Number(values.sample ?? all.length))
      : ROOMS.flatMap((room) =>
          sample(
            all.filter(({ file }) => roomOf(file) === room),
            Number(values.each),
          ),
        )
  const chosen = picked.filter(isProgram)
  process.stdout.write(
    `mutate: ${chosen.length} of ${all.length} mutants of ${files.length} files\n`,
  )
  const until = Date.now() + Number(values.minutes ?? Infinity) * 60_000
  const results = await tryAll(chosen, until, Number(values.workers ?? WORKERS))
  return report(results, results.length === all.filter(isProgram).length)
}

/**
 * What a branch is held against: the main branch, or on it the commit before; `null` where a
 * checkout has neither.
 */
function mainRevision(): string | null {
  const [head] = git('rev-parse', 'HEAD') ?? []
  const found = ['origin/HEAD', 'origin/main', 'main'].find((name) => {
    const [base] = git('merge-base', name, 'HEAD') ?? []
    return base !== undefined && base !== head
  })
  return found ?? (git('rev-parse', '--verify', '--quiet', 'HEAD~1') ? 'HEAD~1' : null)
}

/** Whether what the mutant makes of its file is a program at all. */
function isProgram(mutant: Mutant): boolean {
  try {
    parse({ name: mutant.file, text: mutated(fileAt(mutant.file).text, mutant) })
    return true
  } catch {
    return false
  }
}

function filesOf(named: readonly string[], since: string | undefined): SourceFile[] {
  const held = ROOMS.flatMap((room) => filesIn(`src/${room}`)).filter(
    ({ name }) =>
      name.endsWith('.ts') &&
      !/\/words(\/\w+)?\.ts$|\.(worker|browser)\.ts$|\/use[A-Z]\w*\.ts$/.test(name),
  )
  if (named.length > 0)
    return named.flatMap((name) => {
      const found = held.filter((file) => file.name === name || file.name.startsWith(`${name}/`))
      if (found.length === 0) throw new Error(`${name}: no pure file of ${ROOMS.join(', ')}`)
      return found
    })
  if (since === undefined) return held
  const changed = new Set(changedSince(since))
  return held.filter(({ name }) => changed.has(name))
}

/** The files that differ from where a revision and this one part. Throws where git cannot tell. */
function changedSince(revision: string): readonly string[] {
  const [base = revision] = git('merge-base', revision, 'HEAD') ?? []
  const names = git('diff', '--name-only', base)
  if (!names) throw new Error(`${revision}: no revision of this project that git knows`)
  return names
}

/** The lines that git says, or `null` where it fails. */
function git(...words: readonly string[]): readonly string[] | null {
  const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter(Boolean) : null
}

/** So many mutants, chosen by what they are and not by where they stand: the same ones each time. */
function sample(mutants: readonly Mutant[], count: number): Mutant[] {
  const keyed = mutants.map((mutant) => ({
    mutant,
    key: createHash('sha256')
      .update(`${mutant.file} ${mutant.kind} ${mutant.from} ${mutant.to} ${mutant.line % 7}`)
      .digest('hex'),
  }))
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant)
}

const roomOf = (file: string): string => file.split('/')[1] ?? ''

type Batch = readonly [file: string, mutants: readonly Mutant[]]

/** Tries mutants file by file, or, where there is an end in ms, one by one as they were drawn. */
async function tryAll(
  mutants: readonly Mutant[],
  until: number,
  workers: number,
): Promise<Result[]> {
  const reach = readReach()
  const queue: Batch[] = Number.isFinite(until)
    ? mutants.map((mutant) => [mutant.file, [mutant]])
    : [...new Set(mutants.map(({ file }) => file))].map((file) => [
        file,
        mutants.filter((mutant) => mutant.file === file),
      ])
  const results: Result[] = []
  const work = async (): Promise<void> => {
    const copy = copyOfProject()
    let child: ChildProcess | null = null
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        if (Date.now() > until) break
        const [file] = next
        let rest = next[1]
        while (rest.length > 0) {
          child ??= await startWorker(copy)
          const killed = await ask(child, fileAt(file), rest, reach(file).slice(0, NEAREST))
          for (const [index, isKilled] of killed.entries()) {
            const mutant = rest[index]
            if (!mutant) continue
            results.push({ mutant, isKilled })
            // At once: a long run that is broken off has told what it found.
            if (!isKilled) process.stdout.write(`survived: ${mutantText(mutant)}\n`)
          }
          const isWhole = killed.length === rest.length
          rest = rest.slice(killed.length)
          if (isWhole) break
          // It met one without an end: that is seen by whoever runs the program.
          const [endlessOne] = rest
          if (endlessOne) results.push({ mutant: endlessOne, isKilled: true })
          rest = rest.slice(1)
          child.kill('SIGKILL')
          child = null
        }
      }
    } finally {
      child?.kill()
      rmSync(copy, { recursive: true, force: true })
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return results
}

/** A copy of the project in which a worker changes files. */
function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutate-'))
  for (const each of ['src', 'tests', 'data', 'public', 'docs', 'index.html', 'vite.config.ts'])
    cpSync(path.join(ROOT, each), path.join(copy, each), { recursive: true })
  for (const each of ['package.json', 'tsconfig.json', 'README.md'])
    cpSync(path.join(ROOT, each), path.join(copy, each))
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'))
  return copy
}

async function startWorker(copy: string): Promise<ChildProcess> {
  const child = fork(path.join(copy, 'tests/tools/mutate/worker.mjs'), {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'test', VITEST: '' },
  })
  await new Promise<void>((ready, fail) => {
    child.once('message', () => ready())
    child.once('exit', () => fail(new Error('A worker ended before it began.')))
  })
  return child
}

/** What was told of each mutant; fewer than were asked where the worker met one without an end. */
async function ask(
  child: ChildProcess,
  file: SourceFile,
  mutants: readonly Mutant[],
  tests: readonly string[],
): Promise<boolean[]> {
  const killed: boolean[] = []
  return new Promise((done) => {
    let timer = setTimeout(finish, PATIENCE * 3)
    function finish(): void {
      clearTimeout(timer)
      child.off('message', hear)
      child.off('exit', finish)
      done(killed)
    }
    function hear(said: { killed?: boolean; done?: boolean }): void {
      clearTimeout(timer)
      timer = setTimeout(finish, PATIENCE)
      if (said.killed !== undefined) killed.push(said.killed)
      if (said.done === true) finish()
    }
    child.on('message', hear)
    child.once('exit', finish)
    child.send({
      file: file.name,
      original: file.text,
      texts: mutants.map((mutant) => endless(file.name, mutated(file.text, mutant))),
      tests,
    })
  })
}

function report(results: readonly Result[], isWhole: boolean): number {
  for (const room of ROOMS) {
    const own = results.filter(({ mutant }) => roomOf(mutant.file) === room)
    if (own.length > 0) process.stdout.write(`${scoreText(room, own)}\n`)
  }
  process.stdout.write(`${scoreText('all', results)}, floor ${100 * FLOOR} %\n`)
  const [killed, all] = [killedOf(results), results.length]
  return isWhole ? Number(killed < FLOOR * all) : Number(isBelow(killed, all))
}

/** Whether so few killed of those tried say that of all mutants fewer than the floor are. */
export function isBelow(killed: number, tried: number): boolean {
  return binomialCdf(killed, tried, FLOOR) < CHANCE
}

const killedOf = (results: readonly Result[]): number =>
  results.filter(({ isKilled }) => isKilled).length

function scoreText(name: string, results: readonly Result[]): string {
  const killed = killedOf(results)
  const share = results.length === 0 ? 100 : (100 * killed) / results.length
  return `${name}: ${killed} of ${results.length} killed, ${share.toFixed(1)} %`
}
