import { createElement as h, type ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pageOf } from '@/analysis/listPage'
import { MarkRows } from '@/ui/cell/MarkRows'
import { Legend, Swatch } from '@/ui/Legend'
import { ListPager, Pager } from '@/ui/pager/Pager'
import { Select } from '@/ui/Select'
import { Sparkline } from '@/ui/spark/Sparkline'

/** What an element looks like without its classes, which are the concern of its sheet. */
function markup(element: React.ReactElement): string {
  return renderToStaticMarkup(element).replaceAll(/ class="[^"]*"/g, '')
}

describe('a legend', () => {
  it('explains what it is given, in that order, and nothing else', () => {
    const entries = [
      false,
      { text: 'met' },
      null,
      undefined,
      { sign: '–', text: 'unknown' },
    ] as const
    expect(markup(h(Legend, { entries }))).toMatch(
      /<ul [^>]*aria-label="Chú giải"><li>met<\/li><li>–unknown<\/li><\/ul>$/,
    )
  })

  it('marks the ground of what is missed, and of what is met only by its colour', () => {
    expect(markup(h(Swatch, { of: 'missed' }))).toContain('<svg')
    expect(markup(h(Swatch, { of: 'met' }))).toBe('<span></span>')
  })
})

describe('a select', () => {
  const props = {
    label: 'Đơn vị',
    value: 'b',
    options: [
      ['a', 'A'],
      ['b', 'B'],
    ],
    onChoose: () => undefined,
  } satisfies ComponentProps<typeof Select>

  it('shows what is chosen, with nothing to choose besides', () => {
    expect(markup(h(Select, props))).toBe(
      '<label><span>Đơn vị</span><select><option value="a">A</option><option value="b" selected="">B</option></select></label>',
    )
  })

  it('begins with none of them, and puts a group at the end, where there are these', () => {
    const group = { label: 'Lĩnh vực', options: [['c', 'C']] } as const
    const shown = markup(h(Select, { ...props, value: null, none: 'Tất cả', group }))
    expect(shown).toContain('<option value="" selected="">Tất cả</option><option value="a">')
    expect(shown).toContain('<optgroup label="Lĩnh vực"><option value="c">C</option></optgroup>')
  })
})

describe('the pages of a list', () => {
  const list = (page: number) => pageOf(['a', 'b', 'c', 'd', 'e'], 2, page)
  const linked = (page: number) => markup(h(ListPager, { of: list(page), wayTo: (to) => `#${to}` }))
  const pressed = (page: number) =>
    markup(h(ListPager, { of: list(page), list: 'Lỗi', wayTo: () => () => undefined }))

  it('are nothing where one holds all', () => {
    expect(markup(h(ListPager, { of: pageOf(['a'], 2, 1), wayTo: () => '#' }))).toBe('')
  })

  it('lead by links to the pages that there are', () => {
    const next = (to: number) => `<a href="#${to}">Trang sau</a>`
    const previous = (to: number) => `<a href="#${to}">Trang trước</a>`
    const nav = (inner: string) => `<nav aria-label="Các trang của danh sách">${inner}</nav>`
    expect(linked(1)).toBe(nav(`<span>1–2 trong 5</span>${next(2)}`))
    expect(linked(2)).toBe(nav(`${previous(1)}<span>3–4 trong 5</span>${next(3)}`))
    expect(linked(3)).toBe(nav(`${previous(2)}<span>5–5 trong 5</span>`))
  })

  it('keep their buttons in place, off where there is no page', () => {
    expect(pressed(1)).toMatch(/disabled=""[^>]*>Trang trước<.*<button[^>]*>Trang sau</)
    expect(pressed(2)).not.toContain('disabled')
    expect(pressed(3)).toMatch(/>Trang trước<.*disabled=""[^>]*>Trang sau</)
    expect(pressed(1)).toContain('aria-label="Các trang của danh sách “Lỗi”"')
  })

  it('of columns are turned by arrows that are called by their texts', () => {
    const turn = { text: 'Các đơn vị sau', way: () => undefined }
    const shown = markup(
      h(Pager, { isArrows: true, label: 'Trang', range: '1–2', previous: null, next: turn }),
    )
    expect(shown).toMatch(
      /^<nav aria-label="Trang"><span>1–2<\/span><button [^>]*aria-label="Các đơn vị sau"/,
    )
    expect(shown).not.toContain('>Các đơn vị sau<')
  })
})

describe('the marks of a cell', () => {
  const said = (attribution: string, kind: string, index: number) => ({
    id: `${attribution} ${kind} ${index}`,
    attribution,
    kind,
  })
  const marks = (items: readonly ReturnType<typeof said>[], most?: number) =>
    markup(
      h(MarkRows<ReturnType<typeof said>>, {
        items,
        ...(most === undefined ? {} : { most }),
        idOf: ({ id }) => id,
        kindOf: ({ kind }) => kind,
        renderMark: ({ kind }, of) => `${kind}${of === 1 ? '' : '*'}`,
      }),
    )

  it('stand apart: those of the unit alone, then those of several', () => {
    const items = [said('joint', 'x', 1), said('unit', 'a', 2), said('common', 'y', 3)]
    expect(marks(items)).toBe('<span>a</span><span>xy</span>')
    expect(marks([])).toBe('')
  })

  it('are one of each kind with its number where there are too many', () => {
    const items = ['a', 'b', 'a'].map((kind, index) => said('unit', kind, index))
    expect(marks(items, 3)).toBe('<span>aba</span>')
    expect(marks(items, 2)).toBe(
      '<span><span>a*<span>2</span></span><span>b<span>1</span></span></span>',
    )
  })
})

describe('a small history', () => {
  it('is drawn with gaps, a dot for a figure alone, its level and its cut', () => {
    const shown = markup(
      h(Sparkline, { values: [0, 10, null, 5], target: 10, cut: 2, label: 'Diễn biến' }),
    )
    expect(shown).toContain('role="img" aria-label="Diễn biến"')
    expect([...shown.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path)).toEqual([
      'M0 2.0H100',
      'M50.0 0V20',
      'M2.0 18.0L34.0 2.0M98.0 10.0h0',
      'M98.0 10.0h0',
    ])
  })

  it('is nothing without figures, and unsaid without a label', () => {
    expect(markup(h(Sparkline, { values: [null], target: 3 }))).toBe('')
    expect(markup(h(Sparkline, { values: [1, 2] }))).toContain('aria-hidden="true"')
  })
})
