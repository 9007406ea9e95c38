import { Suspense, type ReactElement } from 'react'
import { lazily } from '@/ui/lazily'
import { useSession } from './useSession'

const Mark = lazily(() => import('./SessionMark').then((module) => module.SessionMark))
const Note = lazily(() => import('./SessionMark').then((module) => module.ArrivedNote))

/** The mark of what is loaded for this session only, fetched with it: nothing where there is none. */
export function LazySessionMark() {
  return <OfSession shown={<Mark />} />
}

/** That the screen has gone to a period which was imported: nothing where it has not. */
export function LazyArrivedNote() {
  return <OfSession shown={<Note />} />
}

function OfSession({ shown }: { readonly shown: ReactElement }) {
  return useSession().isSession && <Suspense fallback={null}>{shown}</Suspense>
}
