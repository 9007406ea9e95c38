import { Button } from '@/ui/Button'
import { useText } from '@/ui/useWords'
import { printOn, type Paper } from './printOn.browser'
import './words'

const PAPERS: readonly (readonly [
  paper: Paper,
  name: 'print.a4' | 'print.a4Side' | 'print.a3Side',
])[] = [
  ['A4 portrait', 'print.a4'],
  ['A4 landscape', 'print.a4Side'],
  ['A3 landscape', 'print.a3Side'],
]

/** The page that is open on a paper of choice. */
export function PrintPage() {
  const t = useText()
  return (
    <fieldset>
      <legend>{t('print.legend')}</legend>
      {PAPERS.map(([paper, name]) => (
        <Button key={paper} onClick={() => printOn(paper)}>
          {t(name)}
        </Button>
      ))}
    </fieldset>
  )
}
