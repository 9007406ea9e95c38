import { useMemo } from 'react'
import { CONVENTIONS } from '@/i18n/conventions'
import { useWords } from '@/ui/useWords'

/** Moments as people say them here and now: the hour, and the day unless it is today. */
export function useMoment(): (at: number) => string {
  const { language } = useWords()
  return useMemo(() => {
    const { locale } = CONVENTIONS[language]
    const hour = new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    const day = new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    })
    return (at) => {
      const when = new Date(at)
      return day.format(when) === day.format(new Date())
        ? hour.format(when)
        : `${hour.format(when)}, ${day.format(when)}`
    }
  }, [language])
}
