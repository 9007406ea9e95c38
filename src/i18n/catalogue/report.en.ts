import type { reportVi } from './report.vi'

/** Words of the sheet for the next meeting, in English. */
export const reportEn: Readonly<Record<keyof typeof reportVi, string>> = {
  'report.title': 'Follow-up of the requests of the chair',
  'report.from': 'Inspection of {date} ({format}), chaired by {chair}',
  'report.asOf': 'As of {date}',
  'report.period': 'figures of {period}',
  'report.minutes': 'Noted at the meeting',
  'report.left': '{n} more {n|request|requests} did not fit on this page; see the screen.',
  'report.done': '{n} {n|request is|requests are} done and not listed.',
  'report.otherUnits': '{n} more {n|unit|units} asked without a column on this page.',
  'report.nothing': 'No request is left undone.',
  'report.marks': '▲ near the target; ✕ missed; – no figure.',
  'report.secretary': 'Secretary',
  'report.chair': 'Chair',
}
