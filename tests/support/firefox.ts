import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installPackages, isInstalled } from '#tests/support/programs'

/** A page in Firefox, driven by WebDriver BiDi. */
export type FirefoxPage = {
  /** `153.0`. */
  readonly version: string
  readonly open: (address: string) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** What an expression comes to in the page, as a text. Waits for a promise. */
  readonly read: (expression: string) => Promise<string>
  /** Errors of programs and of the console so far. */
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

/** No answer takes longer, in ms. */
const PATIENCE = 30_000

type Said = {
  readonly id?: number
  readonly error?: string
  readonly message?: string
  readonly result?: Readonly<Record<string, unknown>>
  readonly method?: string
  readonly params?: {
    readonly level?: string
    readonly text?: string
    readonly source?: { readonly context?: string }
  }
}

/** A Firefox that can be started: where it lies, and what of its libraries lies beside it. */
export type FirefoxProgram = { readonly path: string; readonly libraries: readonly string[] }

/** The Firefox of this machine, which it installs where there is none and root may. */
export function installedFirefox(): FirefoxProgram {
  const programs = ['firefox-esr', 'firefox']
  if (!programs.some(isInstalled)) installPackages('firefox-esr')
  return { path: programs.find(isInstalled) ?? 'firefox', libraries: [] }
}

/**
 * Starts a Firefox without a window. Throws where it does not begin. With a `screen`, in px, its
 * page fills that screen: an old one cannot be resized later.
 */
export async function openFirefox(
  program: FirefoxProgram,
  screen?: readonly [width: number, height: number],
): Promise<FirefoxPage> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'))
  const child = spawn(
    program.path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      ...(screen ? ['--kiosk'] : []),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: program.libraries.join(path.delimiter),
        ...(screen && {
          MOZ_HEADLESS_WIDTH: String(screen[0]),
          MOZ_HEADLESS_HEIGHT: String(screen[1]),
        }),
      },
    },
  )
  const socket = new WebSocket(`${await addressOf(child)}/session`)
  const logged: { readonly text: string; readonly context: string | undefined }[] = []
  const waiting = new Map<number, (said: Said) => void>()
  socket.addEventListener('message', ({ data }) => {
    const said = JSON.parse(String(data)) as Said
    if (said.id !== undefined) waiting.get(said.id)?.(said)
    else if (said.params?.level === 'error')
      logged.push({ text: said.params.text ?? '', context: said.params.source?.context })
  })
  await new Promise((done, fail) => {
    socket.addEventListener('open', done)
    socket.addEventListener('error', () => fail(new Error('Firefox takes no connection.')))
  })
  let count = 0
  const send = async (method: string, params: object): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((done, fail) => {
      const id = (count += 1)
      const timer = setTimeout(() => fail(new Error(`${method}: no answer`)), PATIENCE)
      waiting.set(id, ({ result, error, message }) => {
        clearTimeout(timer)
        waiting.delete(id)
        if (result) done(result)
        else fail(new Error(`${method}: ${error ?? ''} ${message ?? ''}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
  const { capabilities } = await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { context } = await send('browsingContext.create', { type: 'tab' })
  return {
    version: (capabilities as { readonly browserVersion: string }).browserVersion,
    // What the browser's own first page complains of is none of ours.
    get errors() {
      return logged.filter((each) => each.context === context).map(({ text }) => text)
    },
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    read: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => String(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error((exceptionDetails as { readonly text: string }).text)
      return (result as { readonly value: string }).value
    },
    close: async () => {
      socket.close()
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The address at which a Firefox that was started listens, as it says it itself. */
async function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('Firefox does not begin.')), PATIENCE)
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += String(chunk)
      const [, address] = /BiDi listening on (ws:\/\/\S+)/.exec(said) ?? []
      if (address === undefined) return
      clearTimeout(timer)
      done(address)
    })
    child.once('exit', (code) => fail(new Error(`Firefox ended with ${code}: ${said}`)))
  })
}
