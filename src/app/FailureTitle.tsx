import { useSay } from '@/ui/useWords'

/** That the data could not be opened, and in one sentence why. */
export function FailureTitle({ text }: { readonly text: string }) {
  const say = useSay()
  return (
    <div role="alert">
      <h1>{say('failure.title')}</h1>
      <p>{text}</p>
    </div>
  )
}
