import { DropAnywhere } from './drop/DropAnywhere'
import { Paper, type PaperProps } from './paper/Paper'

/** What comes once a page stands. */
export function Afterwards(props: PaperProps) {
  return (
    <>
      <Paper {...props} />
      <DropAnywhere />
    </>
  )
}
