import * as v from 'valibot'
import { paramOf } from '@/address/screen'
import { parseAddress } from '@/screens/address'
import { isNobody } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId, InspectionId, ModelId, UnitId } from '@/dataset/ids'
import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { BAG, BAG_OR_NONE, expects, isBag, maybe, orElse, shapeIssues, TEXT } from '@/dataset/shape'
import type { Agenda, AgendaItem } from './agenda'

/** No meeting has more items, and no note more letters: beyond that a file is something else. */
const MOST_ITEMS = 500
const LONGEST = 20_000

const SHORT = v.pipe(
  TEXT,
  v.transform((text) => text?.slice(0, LONGEST) ?? null),
)
const NOTE = v.pipe(
  SHORT,
  v.transform((text) => text ?? ''),
)
const ADDRESS = v.custom<string>(
  (address) => {
    const [path = '', query = ''] = typeof address === 'string' ? address.split('?') : []
    return path.startsWith('/') && parseAddress(path, query).page !== null
  },
  expects({ kind: 'text', text: '/overview' }),
)
const SECONDS = v.custom<number>(
  (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  expects({ kind: 'type', type: 'number' }, 'warning'),
)
const DAY = v.custom<string | null>(
  (text) => text === null || (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)),
  expects({ kind: 'type', type: 'date' }),
)

const ITEM: v.GenericSchema<unknown, AgendaItem> = v.pipe(
  BAG_OR_NONE,
  v.object({
    address: v.pipe(TEXT, ADDRESS),
    title: SHORT,
    notes: NOTE,
    minutes: NOTE,
    seconds: orElse(maybe(SECONDS), null),
  }),
)
const AGENDA = v.pipe(
  BAG,
  v.object({
    items: v.pipe(
      v.array(v.unknown()),
      v.transform((items) => items.slice(0, MOST_ITEMS)),
      v.array(orElse(ITEM, null)),
    ),
    title: SHORT,
    date: orElse(v.pipe(TEXT, DAY), null),
    attendance: NOTE,
    stamp: TEXT,
  }),
)

/**
 * Reads an agenda out of the value of a JSON file. Unusable: `json/shape`, where it is no object
 * with a list `items`. Other issues, each with the place as its column: `cell/type` for a part that
 * is not what it should be, which is then as if it were not there; an item without an address of a
 * page is left out. Never throws.
 */
export function readAgenda(file: string, id: string, value: unknown): Checked<Agenda> {
  const read = v.safeParse(AGENDA, value)
  if (!read.typed) {
    const expected = { kind: 'type', type: 'list' } as const
    return unusable(issue({ code: 'json/shape', file, column: 'items', expected }))
  }
  const { title, items, ...rest } = read.output
  const issues = shapeIssues(file, 'cell/type', read.issues ?? [])
  const listed = isBag(value) && Array.isArray(value['items']) ? value['items'].length : 0
  if (listed > MOST_ITEMS) {
    const expected = { kind: 'limit', limit: MOST_ITEMS, unit: 'rows' } as const
    const found = String(listed)
    issues.push(issue({ code: 'table/tooLarge', file, column: 'items', found, expected }))
  }
  const whole = items.filter((item) => item !== null)
  return usable({ id, title: title ?? id, ...rest, items: whole }, issues)
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
