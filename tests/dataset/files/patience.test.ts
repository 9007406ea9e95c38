import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { baseURI: 'http://here/' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Answer = {
  ok: true
  status: number
  headers: Headers
  arrayBuffer: () => Promise<ArrayBuffer>
}

/** A file of so many bytes, whose answer begins at once and has come after so many ms. */
const comingIn = (bytes: number, ms: number, length: string): Promise<Answer> =>
  Promise.resolve({
    ok: true,
    status: 200,
    headers: new Headers({ 'content-length': length }),
    arrayBuffer: () =>
      new Promise((done) => {
        setTimeout(() => done(new ArrayBuffer(bytes)), ms)
      }),
  })

async function readAfter(answer: Promise<Answer>, ms: number): Promise<unknown> {
  vi.stubGlobal('window', { earlyFiles: { 'a.csv': answer }, location: { search: '' } })
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  const { readPatiently } = await import('@/dataset/files/patience.browser')
  const patient = readPatiently(() => undefined)
  const read = patient.read('a.csv')
  await vi.advanceTimersByTimeAsync(ms)
  patient.stop()
  return Promise.race([read, Promise.resolve('waits')])
}

test('A large file that has begun to come is given the time that its bytes take on a slow line.', async () => {
  const large = 20_000_000
  expect(await readAfter(comingIn(8, 30_000, String(large)), 30_000)).toMatchObject({
    usable: true,
  })
})

test('A small file, and one that is slower than any line, are given up for now.', async () => {
  const late = { usable: false, issues: [{ code: 'file/unreachable', file: 'a.csv' }] }
  expect(await readAfter(comingIn(8, 30_000, '80000'), 9_000)).toMatchObject(late)
  expect(await readAfter(comingIn(8, 90_000, '20000000'), 49_000)).toMatchObject(late)
  expect(await readAfter(comingIn(8, 90_000, '20000000'), 40_000)).toBe('waits')
})
