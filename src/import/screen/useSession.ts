import type { ListPage } from '@/analysis/listPage'
import { createContext, useContext } from 'react'
import type { TableName } from '@/dataset/declarations'
import type { Assignment, RecipeReading } from '@/import/recipe'
import type { Issue } from '@/dataset/issue'
import type { WorkerEnd } from '@/ui/worker.browser'
import type { Words } from '@/i18n/translator'
import type { ImportStep } from '@/import/importSession'
import type { NewPackage, SetSource } from '@/import/overview'
import type { ChangeKind, ChangeRow, IntakeOverview, ProblemFilter } from '@/import/overview'

/** Something that a person does to an import; each is followed by a new overview. */
export type IntakeAct =
  | {
      readonly kind: 'answer'
      readonly table: string
      readonly question: string
      readonly answer: string
    }
  /** Every question of a table that waits is answered as suggested. */
  | { readonly kind: 'suggested'; readonly table: string }
  | { readonly kind: 'unanswer'; readonly table: string; readonly question: string }
  | {
      readonly kind: 'assign'
      readonly table: string
      readonly heading: string
      readonly assignment: Assignment | null
    }
  | {
      readonly kind: 'reading'
      readonly file: string
      readonly reading: RecipeReading & { readonly sheets?: readonly string[] }
    }
  | { readonly kind: 'replace'; readonly table: TableName; readonly isReplaced: boolean }
  | { readonly kind: 'remove'; readonly file: string }
  /** Says once where all figures come from. */
  | { readonly kind: 'source'; readonly source: SetSource | null }
  /** What is taken goes into a new package; `null`: into the one in use. */
  | { readonly kind: 'start'; readonly about: NewPackage | null }
  | { readonly kind: 'recipes'; readonly file: string; readonly text: string }

/**
 * What an import has come to. `version` grows with every overview, so that pages of it are asked
 * for anew.
 */
export type IntakeState = {
  readonly phase: 'empty' | 'working' | 'ready' | 'cancelled' | 'failed'
  readonly stages: readonly { readonly file: string; readonly stage: ImportStep }[]
  readonly overview: IntakeOverview | null
  readonly version: number
  /** How the worker ended, where it did. */
  readonly fault: { readonly end: WorkerEnd; readonly detail: string } | null
  /** Whether the worker has said nothing for long. */
  readonly isSilent: boolean
  /** What was wrong with a package that was to be used for the session. */
  readonly refusal: readonly Issue[]
}

/** The way to the import, which works aside from the page. */
export type IntakePort = {
  readonly state: () => IntakeState
  readonly subscribe: (listener: () => void) => () => void
  readonly add: (files: readonly File[]) => void
  /** A file of this import by its name. */
  readonly fileNamed: (name: string) => File | undefined
  /** Begins anew with the files of an import whose worker was lost. */
  readonly again: () => void
  readonly act: (act: IntakeAct) => void
  /** Stops at once whatever is going on; the files are let go. */
  readonly cancel: () => void
  readonly clear: () => void
  readonly problems: (filter: ProblemFilter, page: number, words: Words) => Promise<ListPage<Issue>>
  readonly changes: (kind: ChangeKind | null, page: number) => Promise<ListPage<ChangeRow>>
  readonly problemsCsv: (filter: ProblemFilter, words: Words) => Promise<Blob>
  readonly recipes: () => Promise<Blob>
  /** `missing`: files of the package beside its tables that could not be had, and are not in it. */
  readonly zip: () => Promise<{ readonly zip: Blob; readonly missing: readonly string[] }>
  /** Whether the package made can be shown, and is. */
  readonly useForSession: () => Promise<boolean>
}

/** The package in use, as far as the import and the mark of the session need it. */
export type SessionPort = {
  /** Whether what is shown was loaded for this session only. */
  readonly isSession: boolean
  /** Goes back to the package on the server. */
  readonly undo: () => void
  /** Fetches the program of the import and gives the one import of this session. */
  readonly openIntake: () => Promise<IntakePort>
  /** The files of the package that is shown, by path; a draft is not in them. */
  readonly held: () => ReadonlyMap<string, Uint8Array>
  /**
   * Shows the package in these files, which the server or another window of a show has. `false`
   * where they cannot be opened: nothing changes then.
   */
  readonly take: (files: ReadonlyMap<string, Uint8Array>) => Promise<boolean>
}

export const SessionContext = createContext<SessionPort>({
  isSession: false,
  undo: () => undefined,
  openIntake: () => Promise.reject(new Error('No import outside a loaded screen')),
  held: () => new Map(),
  take: () => Promise.resolve(false),
})

/** What is loaded for this session, and the way to an import. */
export function useSession(): SessionPort {
  return useContext(SessionContext)
}
