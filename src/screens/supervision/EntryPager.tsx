import type { ListPage } from '@/analysis/listPage'
import { ListPager } from '@/ui/pager/Pager'
import { useScreen } from '@/ui/useScreen'

/** The pages of a list of shortcomings or requests, each an address of its own. */
export function EntryPager({ list }: { readonly list: ListPage<unknown> }) {
  const { href } = useScreen()
  return <ListPager of={list} wayTo={(page) => href({ item: null, at: page })} />
}
