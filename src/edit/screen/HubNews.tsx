import { identityOf } from '@/edit/identity'
import { download } from '@/ui/download.browser'
import type { QuarantinedEntry, DraftNews } from '@/edit/port'
import { useText } from '@/ui/useWords'
import type { OpenDraft } from './useOpenDraft'
import { cx } from '@/ui/cx'
import draftCss from './draft.module.css'
import { Button } from '@/ui/Button'

/**
 * What was done last, where it can be taken back or should be known; and what was found damaged.
 */
export function HubNews({ open }: { readonly open: OpenDraft }) {
  const t = useText()
  const { port, state } = open
  const { news, aside, later } = state
  return (
    <>
      <div role="status">{news && <News news={news} open={open} />}</div>
      {later.length > 0 && (
        <div role="alert" className={draftCss.draftAlert}>
          <p>{t('hub.later', { n: later.length })}</p>
          <Button onClick={() => download(textOf(later), LATER_FILE)}>{t('hub.laterGet')}</Button>
        </div>
      )}
      {aside.length > 0 && (
        <div role="alert" className={draftCss.draftAlert}>
          <p>{t('hub.aside', { n: aside.length })}</p>
          <Button onClick={() => download(textOf(aside), ASIDE_FILE)}>{t('hub.asideGet')}</Button>
          <Button onClick={port.dropAside}>{t('hub.asideDrop')}</Button>
        </div>
      )}
    </>
  )
}

const ASIDE_FILE = 'ban-nhap-hong.txt'
const LATER_FILE = 'ban-nhap-moi-hon.txt'

function textOf(entries: readonly QuarantinedEntry[]): Blob {
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
  const t = useText()
  switch (news.kind) {
    case 'removed':
      return (
        <p className={draftCss.draftNotice}>
          {t('hub.removed', { n: news.changes.length })}
          <Button onClick={port.takeBack}>{t('hub.takeBack')}</Button>
        </p>
      )
    case 'replaced':
      return <p className={cx(draftCss.draftNotice, draftCss.isAlert)}>{t('hub.replaced')}</p>
    case 'refused':
      return (
        <p className={cx(draftCss.draftNotice, draftCss.isAlert)}>
          {t(`hub.refused.${news.reason}`)}
        </p>
      )
    case 'imported': {
      const own = identityOf(base)
      return (
        <div className={draftCss.draftNotice}>
          <p>{t('hub.imported', { n: news.taken })}</p>
          {news.refused > 0 && <p>{t('hub.importedRefused', { n: news.refused })}</p>}
          {news.identity.name !== own.name && (
            <p>{t('hub.importedOther', { name: news.identity.name })}</p>
          )}
          {news.identity.name === own.name && news.identity.fingerprint !== own.fingerprint && (
            <p>{t('hub.importedOlder')}</p>
          )}
        </div>
      )
    }
  }
}
