import { once } from 'node:events'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/**
 * What a server says in place of a file: another status, another text, or the same after a wait.
 */
export type Answer = {
  readonly status?: number
  readonly type?: string
  readonly body?: string
  /** The file comes to its half, and then the connection is gone. */
  readonly isCut?: boolean
  /** The answer is held back until this is settled. */
  readonly after?: Promise<void>
  /** The file is said to have its length and to be of this time, as most servers say. */
  readonly modified?: string
  /** What it says of the file comes at once, the file itself when this is settled. */
  readonly bodyAfter?: Promise<void>
}

export type StaticServer = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** The paths asked for, within the site, in the order of asking. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
}

/**
 * Seconds. Many servers tell browsers to keep every file for a while; data that were replaced must
 * be seen all the same.
 */
const AN_HOUR = 3600

/**
 * Serves a folder under a path, such as `/so-noi-vu/cchc/`, as the plainest web server would: no
 * rewrites, no compression, and 404 for everything else. `answers` are looked up at each request,
 * by path within the site.
 */
export async function serveFolder(
  folder: string,
  prefix: string,
  answers: ReadonlyMap<string, Answer>,
): Promise<StaticServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const inside = pathname.startsWith(prefix)
      ? decodeURIComponent(pathname.slice(prefix.length))
      : null
    if (inside === null) {
      plain(response, 404, 'Not found')
      return
    }
    const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
    asked.push(name)
    void answer(response, folder, name, answers.get(name))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer(
  response: ServerResponse,
  folder: string,
  name: string,
  other: Answer | undefined,
): Promise<void> {
  await other?.after
  if (other?.body !== undefined || other?.status !== undefined) {
    return plain(response, other.status ?? 200, other.body ?? `HTTP ${other.status}`, other.type)
  }
  const file = path.join(folder, name)
  const isFile = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile()
  if (!isFile) return plain(response, 404, 'Not found')
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': `max-age=${AN_HOUR}`,
    ...(other?.isCut || other?.modified ? { 'content-length': statSync(file).size } : {}),
    ...(other?.modified ? { 'last-modified': other.modified } : {}),
  })
  if (other?.bodyAfter) {
    response.flushHeaders()
    await other.bodyAfter
  }
  if (other?.isCut) {
    const bytes = readFileSync(file)
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
    return
  }
  // A test may be over, and its folder gone, before a file that was asked for ahead is opened.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type })
  response.end(text)
}

/** Holds answers back: `answer` for the server, and `open` to let them go. */
export function gate(): { readonly answer: Answer; readonly open: () => void } {
  let open = (): void => undefined
  const after = new Promise<void>((resolve) => {
    open = resolve
  })
  return { answer: { after }, open }
}
