import { identityOf } from '@/edit/identity'
import { download } from '@/ui/download.browser'
import type { Aside, DraftNews } from '@/edit/port'
import { useDraftText } from './useDraftText'
import type { OpenDraft } from './useOpenDraft'

/** What was done last, where it can be taken back or should be known; and what was found damaged. */
export function HubNews({ open }: { readonly open: OpenDraft }) {
  const tell = useDraftText()
  const { port, state } = open
  const { news, aside, later } = state
  return (
    <>
      <div role="status" className="draft-news">
        {news && <News news={news} open={open} />}
      </div>
      {later.length > 0 && (
        <div role="alert" className="draft-alert">
          <p>{tell('hub.later', { n: later.length })}</p>
          <button type="button" className="tool" onClick={() => download(textOf(later), LATER_FILE)}>
            {tell('hub.laterGet')}
          </button>
        </div>
      )}
      {aside.length > 0 && (
        <div role="alert" className="draft-alert">
          <p>{tell('hub.aside', { n: aside.length })}</p>
          <button type="button" className="tool" onClick={() => download(textOf(aside), ASIDE_FILE)}>
            {tell('hub.asideGet')}
          </button>
          <button type="button" className="tool" onClick={port.dropAside}>
            {tell('hub.asideDrop')}
          </button>
        </div>
      )}
    </>
  )
}

const ASIDE_FILE = 'ban-nhap-hong.txt'
const LATER_FILE = 'ban-nhap-moi-hon.txt'

function textOf(entries: readonly Aside[]): Blob {
  return new Blob([entries.map(({ name, text }) => `${name}\n${text}\n`).join('\n')], { type: 'text/plain' })
}

function News({ news, open: { port, base } }: { readonly news: DraftNews; readonly open: OpenDraft }) {
  const tell = useDraftText()
  switch (news.kind) {
    case 'removed':
      return (
        <p className="draft-notice">
          {tell('hub.removed', { n: news.changes.length })}
          <button type="button" className="tool" onClick={port.takeBack}>
            {tell('hub.takeBack')}
          </button>
        </p>
      )
    case 'replaced':
      return <p className="draft-notice is-alert">{tell('hub.replaced')}</p>
    case 'refused':
      return <p className="draft-notice is-alert">{tell(`hub.refused.${news.reason}`)}</p>
    case 'imported': {
      const own = identityOf(base)
      return (
        <div className="draft-notice">
          <p>{tell('hub.imported', { n: news.taken })}</p>
          {news.refused > 0 && <p>{tell('hub.importedRefused', { n: news.refused })}</p>}
          {news.identity.name !== own.name && <p>{tell('hub.importedOther', { name: news.identity.name })}</p>}
          {news.identity.name === own.name && news.identity.print !== own.print && <p>{tell('hub.importedOlder')}</p>}
        </div>
      )
    }
  }
}
