import { describe, expect, it } from 'vitest'
import { roomQueries } from '@/build/vitePlugins.mjs'
import { filesIn } from '#tests/architecture/source'

const ROOMS = { BROAD: '(min-width: 1px) and (min-height: 2px)' }

/** What becomes of a sheet, as the build writes it. */
function written(css: string): string {
  const { transform } = roomQueries(ROOMS)
  if (typeof transform !== 'function') throw new Error('The plug-in transforms nothing.')
  const made: unknown = Reflect.apply(transform, undefined, [css, '/a/b.module.css'])
  if (made === null) return css
  if (typeof made !== 'object' || !('code' in made)) throw new Error('It gives no code.')
  return String(made.code)
}

describe('a room that a sheet names', () => {
  it('becomes its query, also where it is asked not to be', () => {
    expect(written('@media (--broad) {\n}\n@media not (--broad) {\n}')).toBe(
      '@media (min-width: 1px) and (min-height: 2px) {\n}\n@media not ((min-width: 1px) and (min-height: 2px)) {\n}',
    )
    expect(written('.a { color: var(--broad) }')).toBe('.a { color: var(--broad) }')
  })

  it('stops the build where there is none of that name', () => {
    expect(() => written('@media (--narow) {\n}')).toThrow('no room is called narow')
  })
})

describe('a page', () => {
  it('is laid out by the room that it has in letters, never by the ratio of the screen alone', () => {
    const sheets = filesIn('src')
      .filter(({ name }) => name.endsWith('.css'))
      .filter(({ text }) => /\(min-aspect-ratio/.test(text))
      .map(({ name }) => name)
    expect(sheets).toEqual([])
  })
})
