import { never } from '@/dataset/never'
import { placeIn } from '@/edit/place'
import { useParams } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { DraftForm } from './DraftForm'
import { Hub } from './Hub'
import { Unkept } from './Unkept'
import { useOpenDraft, type OpenDraft } from './useOpenDraft'
import css from './draft.module.css'

/** Editing by hand: the list of changes, or the form of a row. */
export function DraftPane() {
  const t = useText()
  const open = useOpenDraft()
  return (
    <div className={css.draft}>
      {open === null && <p role="status">{t('hub.loading')}</p>}
      {open === 'failed' && <p role="alert">{t('hub.failed')}</p>}
      {open !== null && open !== 'failed' && (
        <>
          <Unkept open={open} />
          <Opened open={open} />
        </>
      )}
    </div>
  )
}

function Opened({ open }: { readonly open: OpenDraft }) {
  const params = useParams('data')
  const place = placeIn(params) ?? { kind: 'hub' }
  switch (place.kind) {
    case 'hub':
      return <Hub open={open} />
    case 'form':
      return <DraftForm key={params.row} open={open} table={place.table} row={place.key} />
    default:
      return never(place)
  }
}
