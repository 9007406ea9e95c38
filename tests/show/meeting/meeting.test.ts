import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import type { Agenda, AgendaItem } from '@/show/meeting/agenda'
import {
  itemKeys,
  withItem,
  withMinutes,
  withMoved,
  withoutItem,
  withView,
} from '@/show/meeting/edit'
import { generatedAgenda, subjectId } from '@/show/meeting/generate'
import { agendaName, filesWithAgenda } from '@/show/meeting/packageOf'
import { issue } from '@/dataset/issue'
import { agendaJson, agendaReferences, readAgenda } from '@/show/meeting/readAgenda'
import { parseAddress } from '@/screens/address'
import { SCREENS } from '@/screens/registry'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { datasetFrom } from '#tests/support/drawDataset'
import { createWords } from '@/i18n/translator'
import { shippedDataset } from '#tests/support/shippedDataset'

const text = fc.string({ minLength: 1, maxLength: 30 }).map((each) => `a${each.trim()}`)
const item: fc.Arbitrary<AgendaItem> = fc.record({
  address: fc.constantFrom('/overview', '/compare?focus=a,b', '/units?unit=x'),
  title: fc.option(text, { nil: null }),
  notes: fc.oneof(text, fc.constant('')),
  minutes: fc.oneof(text, fc.constant('')),
  seconds: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: null }),
})
const agenda: fc.Arbitrary<Agenda> = fc.record({
  id: fc.constant('x'),
  title: text,
  date: fc.constantFrom(null, '2021-10-27'),
  attendance: fc.oneof(text, fc.constant('')),
  items: fc.array(item, { maxLength: 8 }),
  stamp: fc.option(text, { nil: null }),
})

const words = createWords('vi')
const STAGE = { width: 1920, height: 1080, ratio: 4, safe: 0 } as const
let dataset: Dataset
beforeAll(async () => {
  dataset = await shippedDataset()
})

describe('the file of an agenda', () => {
  it('reads back as the agenda it was written from', () => {
    fc.assert(
      fc.property(agenda, (written) => {
        const read = readAgenda('x.json', 'x', JSON.parse(JSON.stringify(agendaJson(written))))
        expect(read).toEqual({ usable: true, value: written, issues: [] })
      }),
    )
  })

  it('names the place of what is wrong in it, and keeps the rest', () => {
    const value = {
      title: 'T',
      date: 'soon',
      items: [
        { address: '/overview', seconds: 'ten' },
        { address: 'javascript:alert(1)' },
        7,
        { address: '/nowhere' },
      ],
    }
    const read = readAgenda('m.json', 'm', value)
    const page = { kind: 'text', text: '/overview' } as const
    expect(read.issues).toEqual(
      (
        [
          ['items[0].seconds', '"ten"', { kind: 'type', type: 'number' }, 'warning'],
          ['items[1].address', 'javascript:alert(1)', page],
          ['items[2].address', null, page],
          ['items[3].address', '/nowhere', page],
          ['date', 'soon', { kind: 'type', type: 'date' }],
        ] as const
      ).map(([column, found, expected, severity = 'error' as const]) =>
        issue({ code: 'cell/type', severity, file: 'm.json', column, found, expected }),
      ),
    )
    expect(read.usable && read.value.items.map(({ address }) => address)).toEqual(['/overview'])
  })

  it('is refused where it is none', () => {
    for (const value of [null, 3, 'x', [], {}, { items: {} }])
      expect(readAgenda('m.json', 'm', value).usable).toBe(false)
    fc.assert(fc.property(fc.jsonValue(), (value) => void readAgenda('m.json', 'm', value)))
  })

  it('does not make an object of its own out of __proto__', () => {
    const read = readAgenda(
      'm.json',
      'm',
      JSON.parse(
        '{"__proto__":{"title":"x"},"items":[{"address":"/overview","__proto__":{"notes":"y"}}]}',
      ),
    )
    expect(read.usable && [read.value.title, read.value.items[0]?.notes]).toEqual(['m', ''])
  })
})

describe('the agendas of the package', () => {
  it('are whole and name only what there is', () => {
    expect(dataset.about.dashboard.meetings.length).toBeGreaterThan(0)
    for (const id of dataset.about.dashboard.meetings) {
      const read = readAgenda(id, id, JSON.parse(readFileSync(`data/meetings/${id}.json`, 'utf8')))
      if (!read.usable) throw new Error(`${id} cannot be read`)
      expect([...read.issues, ...agendaReferences(id, read.value, dataset)]).toEqual([])
      expect(read.value.items.length).toBeGreaterThan(5)
    }
  })

  it('say which ids the package does not know', () => {
    const unknown: Agenda = {
      id: 'x',
      title: 'x',
      date: null,
      attendance: '',
      stamp: null,
      items: [
        {
          address: '/units?unit=atlantis&focus=lap-vo,mu',
          title: null,
          notes: '',
          minutes: '',
          seconds: null,
        },
      ],
    }
    expect(agendaReferences('x.json', unknown, dataset).map(({ found }) => found)).toEqual([
      'atlantis',
      'mu',
    ])
  })
})

describe('a generated agenda', () => {
  it('is there for every unit, indicator and inspection, and names only what there is', () => {
    const ids = [
      ...dataset.units.rows.map(({ unit_id }) => subjectId('unit', unit_id)),
      ...dataset.indicators.rows.map(({ indicator_id }) => subjectId('indicator', indicator_id)),
      ...dataset.inspections.rows.map(({ inspection_id }) =>
        subjectId('inspection', inspection_id),
      ),
    ]
    for (const id of ids) {
      const made = generatedAgenda(dataset, id, words)
      if (!made) throw new Error(`None for ${id}`)
      expect(agendaReferences(id, made, dataset)).toEqual([])
      const pages = made.items.map(({ address }) => address.split('?')[0])
      expect(pages).toContain('/overview')
      for (const { notes } of made.items) expect(notes).toMatch(/^Vì sao có trang này: .+\.$/)
    }
  })

  it('begins with what is farthest from its target in widths of its near band, not in the order of the package', () => {
    const drawn = datasetFrom(
      {
        units: 'unit_id\na',
        fields: 'field_id\nfield',
        sources: 'source_id\nsrc',
        indicators: `indicator_id,target,near,headline_order
          first,90,80,1
          worst,90,89,2
          second,50,40,3
          met,10,5,4`,
        observations: `unit_id,indicator_id,period,value
          a,first,2021-Q3,70
          a,worst,2021-Q3,80
          a,second,2021-Q3,15
          a,met,2021-Q3,20`,
      },
      { period: '2021-Q3', level: 'district' },
    )
    const made = generatedAgenda(drawn, subjectId('unit', 'a'), words)
    const shown = made?.items.filter(({ address }) => address.startsWith('/indicators'))
    // Short of target by 2, 10 and 3.5 widths.
    expect(shown?.map(({ address }) => /indicator=(\w+)/.exec(address)?.[1])).toEqual([
      'worst',
      'second',
      'first',
    ])
    expect(shown?.[0]?.notes).toContain('10,0 lần khoảng gần đạt')
  })

  it('has no slide without anything on it, and requests of its subject alone', async () => {
    const programs = await loadSlides(SCREENS)
    const about = dataset.units.rows.flatMap(({ unit_id }) => {
      const made = generatedAgenda(dataset, subjectId('unit', unit_id), words)
      return made ? [{ made, unit_id }] : []
    })
    for (const { made, unit_id } of about) {
      const has = (rows: readonly { readonly unit_ids: readonly string[] }[]): boolean =>
        rows.some(({ unit_ids }) => unit_ids.includes(unit_id))
      const pages = made.items.map(({ address }) => address.split('?')[0])
      expect(pages.includes('/directives')).toBe(has(dataset.directives))
      expect(pages.includes('/shortcomings')).toBe(has(dataset.shortcomings))
      for (const { address } of made.items) {
        const [path = '', query = ''] = address.split('?')
        const parts = slidesOf(programs, dataset, parseAddress(path, query), STAGE, words)
        for (const { panes } of parts) {
          expect(panes.length, address).toBeGreaterThan(0)
          for (const { drawing } of panes)
            if (drawing.kind === 'table') expect(drawing.rows.length, address).toBeGreaterThan(0)
        }
      }
    }
    const [indicator] = dataset.directives.flatMap(({ indicator_ids }) => indicator_ids)
    const made = generatedAgenda(dataset, subjectId('indicator', indicator ?? ''), words)
    expect(made?.items.at(-1)?.address).toBe(`/directives?indicator=${indicator}`)
  })

  it('is none for what is not there', () => {
    for (const id of ['unit~atlantis', 'planet~earth', '', 'unit~', '__proto__~x'])
      expect(generatedAgenda(dataset, id, words)).toBeNull()
  })
})

describe('changing an agenda', () => {
  it('moves an item and loses none', () => {
    fc.assert(
      fc.property(
        agenda,
        fc.nat({ max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (before, index, by) => {
          const after = withMoved(before, index, by)
          expect(
            [...after.items].sort((a, b) => before.items.indexOf(a) - before.items.indexOf(b)),
          ).toEqual(before.items)
          const at = Math.max(0, Math.min(before.items.length - 1, index + by))
          if (index < before.items.length) expect(after.items[at]).toBe(before.items[index])
        },
      ),
    )
  })

  it('adds, changes and takes away one item', () => {
    fc.assert(
      fc.property(agenda, (before) => {
        const added = withView(before, '/models')
        const last = added.items.length - 1
        expect(withItem(added, last, { notes: 'n' }).items[last]?.notes).toBe('n')
        expect(withoutItem(added, last)).toEqual(before)
      }),
    )
  })
})

describe('minutes typed at an item', () => {
  it('stay with it wherever it goes, and each item has its own', () => {
    fc.assert(
      fc.property(
        agenda,
        fc.nat({ max: 7 }),
        fc.integer({ min: -9, max: 9 }),
        (before, index, by) => {
          const keys = itemKeys(before.items)
          expect(new Set(keys).size).toBe(keys.length)
          expect([...itemKeys(withMoved(before, index, by).items)].sort()).toEqual([...keys].sort())
        },
      ),
    )
  })

  it('come behind those that the file has', () => {
    const before = withView(
      withView(
        { id: 'x', title: 't', date: null, attendance: '', stamp: null, items: [] },
        '/overview',
      ),
      '/overview',
    )
    const said = withItem(before, 0, { minutes: 'Đã nêu' })
    const after = withMinutes(said, (key) => (key === '/overview#1' ? 'Thêm' : '  '))
    expect(after.items.map(({ minutes }) => minutes)).toEqual(['Đã nêu\nThêm', ''])
  })
})

describe('an agenda for the server', () => {
  const made: Agenda = {
    id: 'own-1 a/b',
    title: 'Họp',
    date: null,
    attendance: '',
    stamp: '2021-10-27 ab',
    items: [],
  }
  const descriptor = readFileSync('data/datapackage.json', 'utf8')

  it('is a file and the descriptor that names it, and nothing else of the package changes', () => {
    const files = filesWithAgenda(descriptor, made)
    expect([...(files?.keys() ?? [])]).toEqual(['datapackage.json', 'meetings/own-1-a-b.json'])
    const before = JSON.parse(descriptor) as { dashboard: { meetings: string[] } }
    const after = JSON.parse(files?.get('datapackage.json') ?? '') as typeof before
    expect(after).toEqual({
      ...before,
      dashboard: { ...before.dashboard, meetings: ['2021-10-27', 'own-1-a-b'] },
    })
    expect(
      readAgenda('a', made.id, JSON.parse(files?.get('meetings/own-1-a-b.json') ?? '')),
    ).toMatchObject({ usable: true, value: made })
  })

  it('is named once however often it is made', () => {
    const once = filesWithAgenda(descriptor, made)?.get('datapackage.json') ?? ''
    expect(filesWithAgenda(once, made)?.get('datapackage.json')).toBe(once)
    expect(agendaName(made)).toBe('own-1-a-b')
  })

  it('cannot be made for a descriptor that is none', () => {
    for (const wrong of ['', '[]', '<html>', 'null'])
      expect(filesWithAgenda(wrong, made)).toBeNull()
  })
})
