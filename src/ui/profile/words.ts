import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'profile.unranked': { vi: 'chưa xếp hạng', en: 'not ranked' },
  'profile.change': { vi: '{change} điểm so với {period}', en: '{change} points since {period}' },
  'profile.models': { vi: 'mô hình', en: 'models' },
  'profile.modelsNone': { vi: 'sáng kiến, mô hình hay', en: 'good initiatives or models' },
  'profile.shortcomings': { vi: 'hạn chế', en: 'shortcomings' },
  'profile.inspection': {
    vi: 'Kiểm tra ngày {date}, {format}; chủ trì: {chair}.',
    en: 'Inspected on {date}, {format}; chair: {chair}.',
  },
  'profile.source': { vi: 'Nguồn: {title} ({publisher}).', en: 'Source: {title} ({publisher}).' },
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
  'profile.short': { vi: 'Chưa đạt chỉ tiêu', en: 'Short of the target' },
  'profile.shortNone': {
    vi: 'Đạt mọi chỉ tiêu của bảng có số liệu.',
    en: 'Meets every target of the table that it has figures for.',
  },
  'profile.shortOf': { vi: '{value} · chỉ tiêu {target}', en: '{value} · target {target}' },
  'profile.figure': { vi: '{indicator}: {value}', en: '{indicator}: {value}' },
  'profile.trend': { vi: '{indicator} qua các kỳ: {unit}', en: '{indicator} over time: {unit}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
