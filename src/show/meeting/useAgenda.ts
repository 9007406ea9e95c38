import { useCallback, useEffect, useMemo, useState } from 'react'
import { decodeText } from '@/dataset/files/decode'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import { parseJson, plainValue } from '@/dataset/cells/json'
import type { Dataset } from '@/dataset/dataset'
import type { Issue } from '@/dataset/issue'
import type { Agenda } from './agenda'
import { generatedAgenda } from './generate'
import { agendaReferences, readAgenda } from './readAgenda'
import { useDataset } from '@/ui/useDataset'
import { useStore } from '@/ui/useStore'
import { useWords } from '@/ui/useWords'
import { agendaOf, agendaStore, keptText } from './ownAgendas.browser'

/** An agenda on its way, there, or not to be had with the reasons. */
export type OpenedAgenda = {
  readonly agenda: Agenda | null
  readonly issues: readonly Issue[]
  readonly isLoading: boolean
}

const NONE: OpenedAgenda = { agenda: null, issues: [], isLoading: false }
const LOADING: OpenedAgenda = { agenda: null, issues: [], isLoading: true }

/**
 * Agendas that were read of each package: one is read once, so that a meeting needs no server after
 * it has begun.
 */
const read = new WeakMap<Dataset, Map<string, Promise<OpenedAgenda>>>()

/** An agenda that cannot be had is asked for again after so long, then twice as long, in ms. */
const AGAIN = 2_000
const MOST = 60_000

/**
 * The agenda of an id: generated from the package, kept in this browser, or a file of the package.
 * Where other data are shown and the file cannot be had any more, the one that was read stays.
 */
export function useAgenda(id: string | null): OpenedAgenda {
  const dataset = useDataset()
  const [fetched, setFetched] = useState<{
    readonly id: string
    readonly of: Dataset
    readonly opened: OpenedAgenda
  } | null>(null)
  const keptHere = useCallback(() => keptText(id), [id])
  const kept = useStore({ subscribe: agendaStore.subscribe, get: keptHere })
  const words = useWords()
  const made = useMemo(
    () => (id === null ? null : (agendaOf(id, kept) ?? generatedAgenda(dataset, id, words))),
    [dataset, id, kept, words],
  )
  const isFile = id !== null && made === null
  useEffect(() => {
    if (!isFile) return undefined
    let isCurrent = true
    let timer: number | undefined
    const ask = async (time: number): Promise<void> => {
      const opened = await openFile(dataset, id)
      if (!isCurrent) return
      const isLost = opened.agenda === null
      setFetched((last) =>
        isLost && last?.id === id && last.opened.agenda !== null
          ? last
          : { id, of: dataset, opened },
      )
      if (!isLost || opened.issues.length === 0) return
      timer = window.setTimeout(() => void ask(time + 1), Math.min(MOST, AGAIN * 2 ** time))
    }
    void ask(0)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [dataset, id, isFile])
  return useMemo(() => {
    if (made) return { agenda: made, issues: [], isLoading: false }
    if (id === null) return NONE
    if (fetched?.id !== id) return LOADING
    return fetched.of === dataset || fetched.opened.agenda !== null ? fetched.opened : LOADING
  }, [made, id, fetched, dataset])
}

function openFile(dataset: Dataset, id: string): Promise<OpenedAgenda> {
  const held = read.get(dataset) ?? new Map<string, Promise<OpenedAgenda>>()
  read.set(dataset, held)
  const opened = held.get(id) ?? fetchAgenda(dataset, id)
  held.set(id, opened)
  // What could not be had once is asked for again the next time.
  void opened.then(({ agenda }) => {
    if (agenda === null && held.get(id) === opened) held.delete(id)
  })
  return opened
}

async function fetchAgenda(dataset: Dataset, id: string): Promise<OpenedAgenda> {
  const file = `meetings/${id}.json`
  if (!dataset.about.dashboard.meetings.includes(id)) return NONE
  const bytes = await fetchSiteFile(file)
  if (!bytes.usable) return { ...NONE, issues: bytes.issues }
  const text = decodeText(file, bytes.value)
  if (!text.usable) return { ...NONE, issues: text.issues }
  const json = parseJson(file, text.value.text)
  if (!json.usable) return { ...NONE, issues: json.issues }
  const agenda = readAgenda(file, id, plainValue(json.value))
  if (!agenda.usable) return { ...NONE, issues: agenda.issues }
  return {
    agenda: agenda.value,
    issues: [...agenda.issues, ...agendaReferences(file, agenda.value, dataset)],
    isLoading: false,
  }
}
