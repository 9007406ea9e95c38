import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const SERVERS = ['nginx', 'apache2', 'lighttpd', 'python3'] as const
export type ServerName = (typeof SERVERS)[number]

const PACKAGES: Readonly<Record<ServerName, string>> = {
  nginx: 'nginx-light',
  apache2: 'apache2',
  lighttpd: 'lighttpd',
  python3: 'python3',
}
/** Servers for which `docs/hosting/` has a configuration, which is the one they are run with. */
export const CONFIGURED: readonly ServerName[] = ['nginx', 'apache2']

const HOSTING = fileURLToPath(new URL('../../docs/hosting/', import.meta.url))

/** Debian keeps its servers where only root looks. */
const PROGRAM_FOLDERS = [
  ...(process.env['PATH'] ?? '').split(path.delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
]
/** While it exists and says 101, Debian starts no service that it installs. */
const NO_SERVICES = '/usr/sbin/policy-rc.d'
const PATIENCE_MS = 15_000

function programOf(name: ServerName): string | undefined {
  return PROGRAM_FOLDERS.map((folder) => path.join(folder, name)).find((file) => existsSync(file))
}

/**
 * Installs the servers that are missing, without starting any. Throws where that cannot be done:
 * only root on Debian can.
 */
export function installServers(): void {
  const missing = SERVERS.filter((name) => !programOf(name))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `Not installed: ${missing.join(', ')}. Install them, or run this as root on Debian.`,
    )
  }
  const isOurs = !existsSync(NO_SERVICES)
  if (isOurs) writeFileSync(NO_SERVICES, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    apt('update', '-q')
    apt('install', '-y', '-q', '--no-install-recommends', ...missing.map((name) => PACKAGES[name]))
  } finally {
    if (isOurs) rmSync(NO_SERVICES)
  }
}

function apt(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0)
    throw new Error(`apt-get ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
}

export type RunningServer = { readonly origin: string; readonly close: () => Promise<void> }

/**
 * Serves a copy of `site` under `prefix` (`/a/b/`) with a server as the distribution has it, its
 * table of types included.
 */
export async function startServer(
  name: ServerName,
  site: string,
  prefix: string,
): Promise<RunningServer> {
  const program = programOf(name)
  if (!program) throw new Error(`${name} is not installed.`)
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`))
  chmodSync(folder, 0o755) // the server's own user must be able to read it
  const www = path.join(folder, 'www')
  const below = path.join(www, prefix)
  mkdirSync(path.dirname(below), { recursive: true })
  cpSync(site, below, { recursive: true })
  chmodSync(below, 0o755)
  const port = await freePort()
  const server = spawn(program, commandLine(name, folder, { www, prefix }, port), {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stdout.on('data', (part: Buffer) => (said += part.toString()))
  server.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const origin = `http://127.0.0.1:${port}`
  const close = async (): Promise<void> => {
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const end = Date.now() + PATIENCE_MS
  while (!(await answers(origin))) {
    if (server.exitCode !== null || Date.now() > end) {
      await close()
      throw new Error(`${name} does not answer: ${said}`)
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  return { origin, close }
}

/**
 * The configuration that `docs/hosting/` gives to copy, with the folder and the path of this test
 * in it.
 */
function documented(file: string, { www, prefix }: Place): string {
  const below = path.join(www, prefix).replace(/\/$/, '')
  const folder = '\u0000'
  return readFileSync(path.join(HOSTING, file), 'utf8')
    .replaceAll('/srv/cchc/dist', folder)
    .replaceAll('/cchc/', prefix)
    .replaceAll(/(?<=[ =])\/cchc(?=[ {])/g, prefix.replace(/\/$/, ''))
    .replaceAll(folder, below)
}

type Place = { readonly www: string; readonly prefix: string }

function commandLine(name: ServerName, folder: string, place: Place, port: number): string[] {
  const { www } = place
  const config = path.join(folder, 'server.conf')
  switch (name) {
    case 'nginx': {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join('\n  ')
      writeFileSync(
        config,
        `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${temporary}
  server {
    listen 127.0.0.1:${port};
    ${documented('nginx.conf', place)}
  }
}
`,
      )
      return ['-e', 'stderr', '-p', folder, '-c', config]
    }
    case 'apache2': {
      const modules = [
        'mpm_event',
        'authz_core',
        'alias',
        'dir',
        'mime',
        'headers',
        'filter',
        'deflate',
        'rewrite',
        'env',
      ]
      writeFileSync(
        config,
        `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
TypesConfig /dev/null
User www-data
Group www-data
${modules.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`).join('\n')}
DocumentRoot ${www}
${documented('apache.conf', place)}
`,
      )
      return ['-X', '-f', config]
    }
    case 'lighttpd':
      writeFileSync(
        config,
        `server.document-root = "${www}"
server.bind = "127.0.0.1"
server.port = ${port}
index-file.names = ("index.html")
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
`,
      )
      return ['-D', '-f', config]
    case 'python3':
      return ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', www]
  }
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
