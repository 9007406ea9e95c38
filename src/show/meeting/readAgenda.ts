import { paramOf } from '@/address/screen'
import { parseAddress } from '@/screens/address'
import { isNobody } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { isBag, textOf } from '@/dataset/hints'
import type { IndicatorId, InspectionId, ModelId, UnitId } from '@/dataset/ids'
import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import type { Agenda, AgendaItem } from './agenda'

/** No meeting has more items, and no note more letters: beyond that a file is something else. */
const MOST_ITEMS = 500
const LONGEST = 20_000

/**
 * Reads an agenda out of the value of a JSON file. Unusable: `json/shape`, where it is no object
 * with a list `items`. Other issues, each with the place as its column: `cell/type` for a part that
 * is not what it should be, which is then as if it were not there; an item without an address of a
 * page is left out. Never throws.
 */
export function readAgenda(file: string, id: string, value: unknown): Checked<Agenda> {
  if (!isBag(value) || !Array.isArray(value['items'])) {
    return unusable(
      issue({
        code: 'json/shape',
        file,
        column: 'items',
        expected: { kind: 'type', type: 'list' },
      }),
    )
  }
  const issues: Issue[] = []
  const listed: readonly unknown[] = value['items']
  const items = listed
    .slice(0, MOST_ITEMS)
    .flatMap((entry, index) => readItem(file, `items[${index}]`, entry, issues))
  if (listed.length > MOST_ITEMS) {
    const expected = { kind: 'limit', limit: MOST_ITEMS, unit: 'rows' } as const
    issues.push(
      issue({
        code: 'table/tooLarge',
        file,
        column: 'items',
        found: String(listed.length),
        expected,
      }),
    )
  }
  const date = textOf(value['date'])
  const isDay = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
  if (date !== null && !isDay)
    issues.push(
      issue({
        code: 'cell/type',
        file,
        column: 'date',
        found: date,
        expected: { kind: 'type', type: 'date' },
      }),
    )
  return usable(
    {
      id,
      title: cut(textOf(value['title']) ?? id),
      date: isDay ? date : null,
      attendance: cut(textOf(value['attendance']) ?? ''),
      items,
      stamp: textOf(value['stamp']),
    },
    issues,
  )
}

function readItem(file: string, place: string, entry: unknown, issues: Issue[]): AgendaItem[] {
  const bag = isBag(entry) ? entry : {}
  const address = textOf(bag['address'])
  const [path = '', query = ''] = (address ?? '').split('?')
  if (address === null || !address.startsWith('/') || parseAddress(path, query).page === null) {
    issues.push(
      issue({
        code: 'cell/type',
        file,
        column: `${place}.address`,
        found: address,
        expected: { kind: 'text', text: '/overview' },
      }),
    )
    return []
  }
  const seconds = bag['seconds']
  const isTime = typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0
  if (seconds !== undefined && seconds !== null && !isTime) {
    const expected = { kind: 'type', type: 'number' } as const
    issues.push(
      issue({
        code: 'cell/type',
        severity: 'warning',
        file,
        column: `${place}.seconds`,
        found: JSON.stringify(seconds),
        expected,
      }),
    )
  }
  const title = textOf(bag['title'])
  return [
    {
      address,
      title: title === null ? null : cut(title),
      notes: cut(textOf(bag['notes']) ?? ''),
      minutes: cut(textOf(bag['minutes']) ?? ''),
      seconds: isTime ? seconds : null,
    },
  ]
}

function cut(text: string): string {
  return text.slice(0, LONGEST)
}

/** The value of the JSON file of an agenda: what `readAgenda` reads back as the same agenda. */
export function agendaJson(agenda: Omit<Agenda, 'id'>): unknown {
  const { title, date, attendance, items, stamp } = agenda
  return {
    title,
    date,
    stamp,
    attendance,
    items: items.map(({ address, ...rest }) => ({ address, ...rest })),
  }
}

/**
 * Issues `reference/missing` (warnings) for ids in the addresses of an agenda that the package does
 * not know.
 */
export function agendaReferences(file: string, agenda: Agenda, dataset: Dataset): Issue[] {
  return agenda.items.flatMap(({ address }, index) => {
    const [path = '', query = ''] = address.split('?')
    const state = parseAddress(path, query)
    const of = (name: 'unit' | 'indicator' | 'inspection' | 'model'): string | null =>
      paramOf(state, name)
    const missing = (table: string, id: string | null, isKnown: (id: string) => boolean): Issue[] =>
      id === null || isKnown(id)
        ? []
        : [
            issue({
              code: 'reference/missing',
              severity: 'warning',
              file,
              column: `items[${index}].address`,
              found: id,
              expected: { kind: 'reference', table, suggestions: [] },
            }),
          ]
    return [
      ...missing('units', of('unit'), (id) => dataset.units.byId.has(id as UnitId)),
      ...(state.focus ?? []).flatMap((each) =>
        missing('units', each, (id) => isNobody(id) || dataset.units.byId.has(id as UnitId)),
      ),
      ...missing('indicators', of('indicator'), (id) =>
        dataset.indicators.byId.has(id as IndicatorId),
      ),
      ...missing('inspections', of('inspection'), (id) =>
        dataset.inspections.byId.has(id as InspectionId),
      ),
      ...missing('models', of('model'), (id) => dataset.models.byId.has(id as ModelId)),
    ]
  })
}
