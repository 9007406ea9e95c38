import type { Language } from '@/address/screen'
import type { Issue } from '@/dataset/issue'
import type { IntakeAct } from './screen/useSession'
import type { PackageBytes } from './basePackage'
import type { Stage } from './desk'
import type { ChangeKind, ChangeRow, IntakeOverview, Page, ProblemFilter } from './overview'

/** What the worker can be asked for, and what it answers. */
export type Answers = {
  readonly problems: Page<Issue>
  readonly changes: Page<ChangeRow>
  readonly problemsCsv: string
  readonly recipes: string
  readonly package: PackageBytes | null
  readonly zip: Uint8Array<ArrayBuffer> | null
}

export type Question =
  | { readonly kind: 'problems'; readonly filter: ProblemFilter; readonly page: number; readonly language: Language }
  | { readonly kind: 'changes'; readonly change: ChangeKind | null; readonly page: number }
  | { readonly kind: 'problemsCsv'; readonly filter: ProblemFilter; readonly language: Language }
  | { readonly kind: 'recipes' }
  | { readonly kind: 'package' }
  | { readonly kind: 'zip' }

/** To the worker. */
export type Asked =
  | { readonly kind: 'open'; readonly files: PackageBytes }
  | { readonly kind: 'add'; readonly files: readonly File[] }
  | { readonly kind: 'act'; readonly act: IntakeAct }
  | { readonly kind: 'ask'; readonly id: number; readonly what: Question }

/** From the worker. */
export type Told =
  | { readonly kind: 'stage'; readonly file: string; readonly stage: Stage }
  | { readonly kind: 'overview'; readonly overview: IntakeOverview }
  | { readonly kind: 'answer'; readonly id: number; readonly value: Answers[keyof Answers] }
  | { readonly kind: 'fault'; readonly text: string }
