import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { inOrder, zipOf } from '@/ui/office/zip'

afterEach(() => vi.useRealTimers())

const FILES = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.csv$/), fc.uint8Array()),
  { selector: ([path]) => path },
)

it('the same files in whatever order, at whatever time, are the same bytes, and read back the same', () => {
  fc.assert(
    fc.property(FILES, (files) => {
      vi.useFakeTimers({ now: new Date(2021, 9, 27) })
      const early = zipOf(inOrder(files))
      vi.setSystemTime(new Date(2026, 10, 30, 9))
      const late = zipOf(inOrder([...files].reverse()))
      expect(late).toEqual(early)
      expect(unzipSync(early)).toEqual(Object.fromEntries(files))
    }),
  )
})
