import type { profileVi } from './profile.vi'

export const profileEn: Readonly<Record<keyof typeof profileVi, string>> = {
  'profile.title': 'Profile of {unit}',
  'profile.rank': 'rank {rank} of {of}',
  'profile.unranked': 'not ranked',
  'profile.change': '{change} points since {period}',
  'profile.models': 'models',
  'profile.shortcomings': 'shortcomings',
  'profile.shortcomingsHeading': 'Shortcomings named',
  'profile.modelsHeading': 'Models and initiatives',
  'profile.notInspected': 'The sources say nothing of this unit.',
  'profile.directivesHeading': '{n} {n|request|requests} of the chair',
  'profile.figure': '{indicator}: {value}',
  'profile.trend': '{indicator} over time: {unit}',
  'profile.inspection': 'Inspected on {date}, {format}; chair: {chair}.',
  'profile.source': 'Source: {title} ({publisher}).',
  'profile.lessons': 'Who to learn from',
  'profile.lessons.for': '{units} · for the shortcoming: {shortcoming}',
  'profile.lessons.lack': '{shortcomings}: {lack}',
}
