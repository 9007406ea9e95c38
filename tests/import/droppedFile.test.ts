import { expect, it } from 'vitest'
import { readDroppedFile } from '@/import/droppedFile'

const file = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({
  name: 'a.csv',
  size,
  arrayBuffer,
})

it('A dropped file gives its bytes.', async () => {
  const read = await readDroppedFile(
    file(2, () => Promise.resolve(new Uint8Array([1, 2]).buffer)),
    10,
  )
  expect(read).toEqual({ usable: true, value: new Uint8Array([1, 2]), issues: [] })
})

it('One that is too large is refused before anything of it is read.', async () => {
  const read = await readDroppedFile(
    file(11, () => Promise.reject(new Error('must not be read'))),
    10,
  )
  expect(read.issues).toEqual([
    {
      code: 'file/tooLarge',
      severity: 'error',
      file: 'a.csv',
      row: null,
      column: null,
      found: '11',
      expected: { kind: 'limit', limit: 10, unit: 'bytes' },
    },
  ])
})

it('One that the system does not give is an issue with its reason.', async () => {
  const read = await readDroppedFile(
    file(1, () => Promise.reject(new DOMException('gone', 'NotReadableError'))),
    10,
  )
  expect(read.issues).toMatchObject([
    { code: 'file/refused', file: 'a.csv', found: 'NotReadableError' },
  ])
})
