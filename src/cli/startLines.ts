import { openLarge } from '@/dataset/openLarge'
import { count, listOf } from '@/i18n/message'
import { filesOfFolder } from './diskFile'
import { words } from './words'

/**
 * The five lines of `npm start`: where the site is, the state of its data, the guide, how another
 * machine reaches it (`others` has its addresses, empty where only this machine may), how to stop.
 * A package that cannot be opened is said in its line.
 */
export async function startLines(
  folder: string,
  address: string,
  others: readonly string[],
): Promise<string[]> {
  return [
    words.text('start.address', { address }),
    await dataLine(folder),
    words.text('start.guide'),
    others.length > 0
      ? words.text('start.others', { addresses: listOf(others) })
      : words.text('start.alone'),
    words.text('start.stop'),
  ]
}

async function dataLine(folder: string): Promise<string> {
  const { assembled } = await openLarge(filesOfFolder(folder))
  if (!assembled.usable) return words.text('start.noData')
  const { about, issues } = assembled.dataset
  const day = about.dashboard.asOf ?? about.created?.slice(0, 10)
  const of = (severity: 'error' | 'warning') =>
    count(issues.filter((each) => each.severity === severity).length)
  return words.text('start.data', {
    title: about.dashboard.title ?? about.title,
    day: day === undefined ? '–' : { kind: 'date', date: day },
    errors: of('error'),
    warnings: of('warning'),
  })
}
