import { describe, expect, it } from 'vitest'
import { newerPrograms, newerStyles } from './oldBrowsers'

describe('programs', () => {
  it.each([
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['const { promise } = Promise.withResolvers()', 'Promise.withResolvers'],
    ['await Array.fromAsync(a)', 'Array.fromAsync'],
    ['a.isSubsetOf(b)', '.isSubsetOf'],
    ['document.startViewTransition()', 'Document.startViewTransition'],
    ['new URLPattern(a)', 'global URLPattern'],
    ['window.navigation.back()', 'Window.navigation'],
    ['using a = b', 'syntax: using'],
    ['const a = /[a--b]/v', 'syntax: regular expressions with v'],
    ['const a = /(?i:a)b/', 'syntax: regular expressions with modifiers'],
    ["import a from './a.json' with { type: 'json' }", 'syntax: import attributes'],
  ])('%s is newer than they are.', (text, expected) => {
    const found = newerPrograms([{ name: 'planted.js', text }])
    expect(found).toContain(expected)
  })

  it.each([
    'a.map(b).at(-1)',
    'structuredClone(a)',
    'const a = { isSubsetOf: b }; a.isSubsetOf(c)',
    'const a = /(?:a|(?<b>c)|(?!d))/u',
    'class A { static { this.#b = 1 } static #b; }',
  ])('%s is not.', (text) => {
    expect(newerPrograms([{ name: 'planted.js', text }])).toEqual([])
  })
})

describe('styles', () => {
  it.each([
    ['.a:has(.b){color:red}', ':has'],
    ['@scope (.a){.b{color:red}}', '@scope'],
    ['.a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['.a{color:oklch(1 0 0)}', 'oklch()'],
    ['.a{grid-template-columns:subgrid}', 'grid-template-columns: subgrid'],
    ['.a{anchor-name:--b}', 'anchor-name'],
    ['.a{color:red;.b{color:blue}}', 'nesting'],
    ['.a{&:hover{color:blue}}', 'nesting'],
    ['.a{print-color-adjust:exact}', 'print-color-adjust'],
  ])('%s is newer than they are.', (text, expected) => {
    expect(newerStyles([{ name: 'planted.css', text }])).toContain(expected)
  })

  it.each([
    '.a{height:100dvh}',
    '@container (width>10em){.a{color:red}}',
    '@media (min-width:1px){.a:hover{color:red}.b::before{content:"color-mix("}}',
    '.a{-webkit-print-color-adjust:exact;print-color-adjust:exact}',
    '.a:is(.b,:not(.c)){inset:0;aspect-ratio:1}',
  ])('%s is not.', (text) => {
    expect(newerStyles([{ name: 'planted.css', text }])).toEqual([])
  })
})
