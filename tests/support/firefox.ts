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
  readonly params?: { readonly level?: string; readonly text?: string }
}

/** Starts a Firefox without a window, which it installs where there is none and root may. */
export async function openFirefox(): Promise<FirefoxPage> {
  const programs = ['firefox-esr', 'firefox']
  if (!programs.some(isInstalled)) installPackages('firefox-esr')
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'))
  const child = spawn(
    programs.find(isInstalled) ?? 'firefox',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const socket = new WebSocket(`${await addressOf(child)}/session`)
  const errors: string[] = []
  const waiting = new Map<number, (said: Said) => void>()
  socket.addEventListener('message', ({ data }) => {
    const said = JSON.parse(String(data)) as Said
    if (said.id !== undefined) waiting.get(said.id)?.(said)
    else if (said.params?.level === 'error') errors.push(said.params.text ?? '')
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
    errors,
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
