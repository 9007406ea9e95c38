import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A server of PostgreSQL on this machine: how to reach it, and how to end it. */
export type Postgres = { readonly at: string; readonly stop: () => Promise<void> }

const VERSIONS = '/usr/lib/postgresql'

/** Starts a server of Debian's package, which is installed where it is not there. */
export async function startPostgres(): Promise<Postgres> {
  if (!existsSync(VERSIONS)) {
    const args = ['install', '-y', '--no-install-recommends', 'postgresql']
    spawnSync('apt-get', args, { stdio: 'ignore' })
  }
  const bin = path.join(VERSIONS, readdirSync(VERSIONS).sort().at(-1) ?? '', 'bin')
  const root = mkdtempSync(path.join(tmpdir(), 'postgres-'))
  // The server refuses to run as root; the package made a user for it.
  const isRoot = process.getuid?.() === 0
  const owner = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(root, owner.uid, owner.gid)
  chmodSync(root, 0o755)
  const data = path.join(root, 'data')
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'maker', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...owner, cwd: root, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stderr)
  const server = spawn(
    path.join(bin, 'postgres'),
    ['-D', data, '-k', root, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...owner, cwd: root, stdio: 'ignore' },
  )
  const at = `host=${root} dbname=postgres`
  for (let tries = 0; ; tries += 1) {
    if (spawnSync('psql', ['-X', '-c', 'SELECT 1', `${at} user=maker`]).status === 0) break
    if (tries === 100) throw new Error('PostgreSQL does not answer')
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
  }
  return {
    at,
    stop: async () => {
      await new Promise((resolve) => {
        server.once('exit', resolve)
        server.kill('SIGINT')
      })
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const idOf = (which: '-u' | '-g'): number =>
  Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout)
