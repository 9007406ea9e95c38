import fc from 'fast-check'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { sumOf, treeOf, type PictureNode } from '@/app/picture/picture'

const texts = fc.string({ minLength: 1, unit: 'grapheme' }).filter((each) => !/[\r\0]/.test(each))
const node = fc.letrec<{ tree: PictureNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'td', 'path'),
        fc.dictionary(fc.constantFrom('class', 'data-x', 'aria-sort', 'd'), texts, { maxKeys: 3 }),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, attributes, children]): PictureNode => [tag, attributes, ...children]),
  ),
})).tree

/** Texts that stand beside each other are one text on the page. */
function joined(each: PictureNode): PictureNode {
  if (typeof each === 'string') return each
  const [tag, attributes, ...children] = each
  return children.map(joined).reduce<PictureNode>(
    (made, child) => {
      const [, , ...had] = made as readonly [string, object, ...PictureNode[]]
      const last = had.at(-1)
      return typeof child === 'string' && typeof last === 'string'
        ? [tag, attributes, ...had.slice(0, -1), last + child]
        : [tag, attributes, ...had, child]
    },
    [tag, attributes],
  )
}
const elementOf = (each: PictureNode): ReactNode => {
  if (typeof each === 'string') return each
  const [tag, { class: className, ...attributes }, ...children] = each
  return createElement(
    tag,
    { ...attributes, ...(className === undefined ? {} : { className }) },
    ...children.map(elementOf),
  )
}

describe('The tree of the picture', () => {
  test('is what React was given, whatever stands in texts and attributes', () => {
    fc.assert(
      fc.property(node, (tree) => {
        const whole: PictureNode = ['div', {}, tree]
        expect(treeOf(renderToStaticMarkup(elementOf(whole)))).toEqual(joined(whole))
      }),
      { numRuns: 200 },
    )
  })

  test('leaves out what is only for ears and keys, and what React notes for itself', () => {
    expect(
      treeOf(
        '<div id="a" title="t" aria-label="l" tabindex="0" class=""><!--$--><br/><b>x</b><!--/$--></div>',
      ),
    ).toEqual(['div', {}, ['br', {}], ['b', {}, 'x']])
  })

  test('is refused where the text is cut or not React’s', () => {
    for (const text of ['<div><b>x</b>', '<div>x</div></div>', '<div a=1>x</div>', ''])
      expect(() => treeOf(text)).toThrow('React')
  })
})

test('The sum of a file changes with any byte of it, and with its length', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, by) => {
        const other = Uint8Array.from(bytes)
        const place = at % bytes.length
        other[place] = ((other[place] ?? 0) + by) % 256
        expect(sumOf(other)).not.toBe(sumOf(bytes))
        expect(sumOf(Uint8Array.from([...bytes, 0]))).not.toBe(sumOf(bytes))
      },
    ),
  )
  // The bytes may lie anywhere in their buffer.
  const all = Uint8Array.from([9, 1, 2, 3, 4, 5, 6])
  expect(sumOf(all.subarray(1))).toBe(sumOf(Uint8Array.from([1, 2, 3, 4, 5, 6])))
})
