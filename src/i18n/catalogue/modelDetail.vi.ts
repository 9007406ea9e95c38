/** Words of the facts of one model. */
export const modelDetailVi = {
  'models.detail': 'Về mô hình: {name}',
  'models.detail.problem': 'Vấn đề giải quyết',
  'models.detail.description': 'Cách làm',
  'models.detail.fields': 'Lĩnh vực',
  'models.detail.indicators': 'Chỉ số hướng tới',
  'models.detail.lead': 'Đơn vị khởi xướng',
  'models.detail.started': 'Bắt đầu',
  'models.detail.evidence': 'Minh chứng',
  'models.detail.units': 'Giai đoạn theo đơn vị',
  'models.detail.source': '{title} ({publisher})',
  'models.detail.notGiven': 'nguồn không nêu',
} as const
