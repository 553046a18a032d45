import { day, defineRegister, longText, ordinal } from '#modules/registers'
import { formatDay } from '#platform/time.ts'

/** How far the commune's online meetings reach; the newest row in effect counts. */
export const meetingFacilityRegister = defineRegister({
  module: 'equipment',
  table: 'meeting_facility',
  path: '/hop-truc-tuyen',
  title: 'Sổ hệ thống họp trực tuyến',
  one: 'mức họp trực tuyến',
  about: 'Mã ghi vào phụ lục báo cáo: chưa có 0, liên thông 2 cấp 1, liên thông 3 cấp 2',
  keptBy: ['office-clerk', 'administrator'],
  fields: {
    levels: ordinal('Mã mức', {
      hint: 'Chưa có ghi 0, liên thông 2 cấp ghi 1, liên thông 3 cấp ghi 2',
    }),
    description: longText('Mô tả', { optional: true, hint: 'Phòng họp, thiết bị, đường truyền' }),
    effective_on: day('Có từ ngày'),
  },
  list: ['effective_on', 'levels', 'description'],
  search: ['description'],
  newestBy: ['effective_on'],
  label: ({ levels, effective_on }) => `Mức ${levels} từ ${formatDay(effective_on)}`,
  check: ({ levels }) =>
    levels > 2 ? [{ field: 'levels', message: 'Mã mức chỉ là 0, 1 hoặc 2' }] : [],
})
