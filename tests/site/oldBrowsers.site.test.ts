import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { newerPrograms, newerStyles, type BuiltFile } from '#tests/support/oldBrowsers'

/** What the site does where a browser has not what its programs use. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'Error.captureStackTrace': 'fflate: asked for first',
  'Navigator.connection': 'React: asked for first',
  'Navigator.wakeLock': 'asked for first, and done without',
  '.canIntercept': 'React: heard only where there are such events',
  '.createPolicy': 'trusted types: asked for first',
  '.currentEntry': 'React: heard only where there is such a history',
  '.dimension': 'ECharts: of its own data',
  '.downlink': 'React: asked for first',
  '.draw': 'ECharts: of another platform, asked for first',
  '.features': 'GeoJSON: of files of boundaries',
  '.skipTransition': 'React: only in a transition, which needs `startViewTransition`',
  '.startViewTransition': 'React: only for its component of that name, which nothing here uses',
  '.transition': 'ECharts: of its own options; React: asked for first',
  'global ClipboardItem': 'asked for first, and said: a picture is then saved and not copied',
}

/** What is seen where a browser has not what a style uses. */
const STYLES: Readonly<Record<string, string>> = {
  ':first': 'in `@page`: the first sheet of a print carries the running line too',
  ':has': 'on paper: an open card is printed with its page',
  'break-after: avoid': 'a heading may end a page of print',
  'color-mix()': 'the bars of the rest have their border and no fill',
  'field-sizing': 'a field keeps the height it has',
  'paint-order': 'only in drawings, where both have it',
  'scrollbar-width': 'a bar under the header of a phone',
  size: 'in `@page`, where both have it',
  'text-wrap': 'a heading breaks where it is full',
}

const ASSETS = path.join(inject('builtSite'), 'assets')
const builtFiles = (ending: string): BuiltFile[] =>
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(path.join(ASSETS, name), 'utf8') }))

describe('Chrome 109 and Firefox 115', () => {
  it('have all that the programs of the built site use, or it is asked for first.', () => {
    expect(newerPrograms(builtFiles('.js'))).toEqual(Object.keys(PROGRAMS).sort())
  })

  it('have all that its styles use, or show as much without it.', () => {
    expect(newerStyles(builtFiles('.css'))).toEqual(Object.keys(STYLES).sort())
  })
})
