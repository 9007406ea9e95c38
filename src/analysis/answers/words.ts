import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'answers.figure': {
    vi: '{period}: {value} (số {status}); chỉ tiêu {target}',
    en: '{period}: {value} ({status}); target {target}',
  },
  'answers.found': { vi: 'Phát hiện ngày {day}', en: 'Found on {day}' },
  'answers.foundDue': {
    vi: 'Phát hiện ngày {day}; hạn khắc phục {due}',
    en: 'Found on {day}; to be remedied by {due}',
  },
  'answers.asked': { vi: 'Đề nghị ngày {day}', en: 'Asked on {day}' },
  'answers.askedDue': {
    vi: 'Đề nghị ngày {day}; thời hạn {due}',
    en: 'Asked on {day}; due {due}',
  },
  'answer.said': {
    vi: '{unit} trả lời ngày {day}',
    en: '{unit} answered on {day}',
  },
  'answer.explanation': { vi: 'Giải trình: “{text}”', en: 'Explanation: “{text}”' },
  'answer.commitment': { vi: 'Cam kết: “{text}”', en: 'Commitment: “{text}”' },
  'answer.due': { vi: 'Hạn thực hiện cam kết: {day}', en: 'To be kept by {day}' },
  'answer.evidence': { vi: 'Minh chứng: “{text}”', en: 'Evidence: “{text}”' },
  'answer.ownWords': {
    vi: 'theo lời đơn vị, chưa kiểm chứng',
    en: 'in the unit’s own words, not verified',
  },
  'answer.missing': { vi: 'Chưa trả lời: {units}', en: 'Not answered: {units}' },
  'answer.open': {
    vi: 'Chưa trả lời {n} trong {of} nội dung',
    en: '{n} of {of} {of|matter|matters} not answered',
  },
  'answers.to': { vi: '{what}, {period}', en: '{what}, {period}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
