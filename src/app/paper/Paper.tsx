import { useEffect, useState } from 'react'
import { localDay } from '@/dataset/day'
import type { Dataset } from '@/dataset/dataset'
import type { Scene } from '@/analysis/scene'
import { useWords } from '@/ui/useWords'
import { useSheet } from './useSheet'
import './paper.css'
import './words'
import css from './paper.module.css'

export type PaperProps = {
  readonly dataset: Dataset
  readonly scene: Scene
  /** What the page shown is called; `null` where there is none. */
  readonly page: string | null
}

/**
 * What stands over a page on paper, and on paper alone: the office, the title, the period, the day
 * as of which it is said and the day of the print. Further sheets repeat title and period at their
 * edge, beside their number.
 */
export function Paper({ dataset, scene, page }: PaperProps) {
  const words = useWords()
  const [today, setToday] = useState(() => localDay(new Date()))
  const { office, title: own } = dataset.about.dashboard
  const title = [page, own ?? dataset.about.title].filter((part) => part !== null).join(' · ')
  const period =
    scene.period === null
      ? null
      : words.text('paper.period', { period: { kind: 'period', period: scene.period } })
  const facts = [
    period,
    scene.asOf && words.text('paper.asOf', { date: { kind: 'date', date: scene.asOf } }),
    words.text('paper.printed', { date: { kind: 'date', date: today } }),
  ]
  const line = [office, title, period].filter((part) => part !== null).join(' · ')
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper-line', JSON.stringify(line.replace(/\s+/g, ' ')))
    return () => void style.removeProperty('--paper-line')
  }, [line])
  useSheet()
  useEffect(() => {
    const onPrint = (): void => setToday(localDay(new Date()))
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])
  return (
    <div className={css.paperHead} data-paper-head>
      {office !== null && <p className={css.paperOffice}>{office}</p>}
      <p className={css.paperTitle}>{title}</p>
      <p>{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
