import { useCallback, useMemo } from 'react'
import { draftText, type DraftTextId, type DraftValues } from '@/i18n/draftWords'
import { useWords } from '@/ui/useWords'

/** The short way to a text of editing: `const tell = useDraftText(); tell('form.save')`. */
export function useDraftText(): (id: DraftTextId, values?: DraftValues) => string {
  const words = useWords()
  return useCallback((id, values) => draftText(words, id, values), [words])
}

/** Moments as people say them here and now: the hour, and the day unless it is today. */
export function useMoment(): (at: number) => string {
  const { language } = useWords()
  return useMemo(() => {
    const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
    const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
    const day = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
    return (at) => {
      const when = new Date(at)
      return day.format(when) === day.format(new Date()) ? hour.format(when) : `${hour.format(when)}, ${day.format(when)}`
    }
  }, [language])
}
