import { useText } from '@/ui/useWords'

/** That the data could not be opened, and in one sentence why. */
export function FailureTitle({ text }: { readonly text: string }) {
  const t = useText()
  return (
    <div role="alert">
      <h1>{t('failure.title')}</h1>
      <p>{text}</p>
    </div>
  )
}
