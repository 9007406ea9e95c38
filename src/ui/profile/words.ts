import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'overview.score': { vi: 'Điểm', en: 'Score' },
  'profile.title': { vi: 'Hồ sơ {unit}', en: 'Profile of {unit}' },
  'profile.rank': { vi: 'hạng {place}', en: 'rank {place}' },
  'profile.shortcomingsHeading': { vi: 'Hạn chế được nêu', en: 'Shortcomings named' },
  'profile.modelsHeading': { vi: 'Mô hình, sáng kiến', en: 'Models and initiatives' },
  'profile.notInspected': {
    vi: 'Nguồn không có thông tin về đơn vị này.',
    en: 'The sources say nothing of this unit.',
  },
  'profile.directivesHeading': {
    vi: '{n} kiến nghị của chủ trì',
    en: '{n} {n|request|requests} of the chair',
  },
  'profile.figure': { vi: '{indicator}: {value}', en: '{indicator}: {value}' },
  'profile.trend': { vi: '{indicator} qua các kỳ: {unit}', en: '{indicator} over time: {unit}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
