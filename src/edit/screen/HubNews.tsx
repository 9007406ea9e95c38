import { identityOf } from '@/edit/identity'
import { download } from '@/ui/download.browser'
import type { Aside, DraftNews } from '@/edit/port'
import { useSay } from '@/ui/useWords'
import type { OpenDraft } from './useOpenDraft'
import { cx } from '@/ui/cx'
import draftCss from './draft.module.css'
import { Button } from '@/ui/Button'

/**
 * What was done last, where it can be taken back or should be known; and what was found damaged.
 */
export function HubNews({ open }: { readonly open: OpenDraft }) {
  const say = useSay()
  const { port, state } = open
  const { news, aside, later } = state
  return (
    <>
      <div role="status">{news && <News news={news} open={open} />}</div>
      {later.length > 0 && (
        <div role="alert" className={draftCss.draftAlert}>
          <p>{say('hub.later', { n: later.length })}</p>
          <Button onClick={() => download(textOf(later), LATER_FILE)}>{say('hub.laterGet')}</Button>
        </div>
      )}
      {aside.length > 0 && (
        <div role="alert" className={draftCss.draftAlert}>
          <p>{say('hub.aside', { n: aside.length })}</p>
          <Button onClick={() => download(textOf(aside), ASIDE_FILE)}>{say('hub.asideGet')}</Button>
          <Button onClick={port.dropAside}>{say('hub.asideDrop')}</Button>
        </div>
      )}
    </>
  )
}

const ASIDE_FILE = 'ban-nhap-hong.txt'
const LATER_FILE = 'ban-nhap-moi-hon.txt'

function textOf(entries: readonly Aside[]): Blob {
  return new Blob([entries.map(({ name, text }) => `${name}\n${text}\n`).join('\n')], {
    type: 'text/plain',
  })
}

function News({
  news,
  open: { port, base },
}: {
  readonly news: DraftNews
  readonly open: OpenDraft
}) {
  const say = useSay()
  switch (news.kind) {
    case 'removed':
      return (
        <p className={draftCss.draftNotice}>
          {say('hub.removed', { n: news.changes.length })}
          <Button onClick={port.takeBack}>{say('hub.takeBack')}</Button>
        </p>
      )
    case 'replaced':
      return <p className={cx(draftCss.draftNotice, draftCss.isAlert)}>{say('hub.replaced')}</p>
    case 'refused':
      return (
        <p className={cx(draftCss.draftNotice, draftCss.isAlert)}>
          {say(`hub.refused.${news.reason}`)}
        </p>
      )
    case 'imported': {
      const own = identityOf(base)
      return (
        <div className={draftCss.draftNotice}>
          <p>{say('hub.imported', { n: news.taken })}</p>
          {news.refused > 0 && <p>{say('hub.importedRefused', { n: news.refused })}</p>}
          {news.identity.name !== own.name && (
            <p>{say('hub.importedOther', { name: news.identity.name })}</p>
          )}
          {news.identity.name === own.name && news.identity.print !== own.print && (
            <p>{say('hub.importedOlder')}</p>
          )}
        </div>
      )
    }
  }
}
