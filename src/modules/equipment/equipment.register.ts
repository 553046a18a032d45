import { choice, day, defineRegister, text } from '#modules/registers'

/** Machines of the office and of the one-stop desk. */
export const equipmentRegister = defineRegister({
  module: 'equipment',
  table: 'equipment',
  path: '/thiet-bi',
  title: 'Sổ thiết bị',
  one: 'thiết bị',
  about: 'Máy vi tính, máy quét, máy đọc chip và thiết bị khác; mỗi máy một dòng',
  keptBy: ['office-clerk', 'administrator'],
  fields: {
    kind: choice('Loại', {
      'a3-scanner': 'Máy quét khổ A3',
      'a4-scanner': 'Máy quét khổ A4',
      'chip-reader': 'Máy đọc chip CCCD',
      computer: 'Bộ máy vi tính',
      kiosk: 'Máy tra cứu TTHC',
      printer: 'Máy in',
      camera: 'Máy quay, camera',
      'meeting-screen': 'Thiết bị họp trực tuyến',
      other: 'Thiết bị khác',
    }),
    name: text('Tên thiết bị', { hint: 'Tên, hiệu máy hoặc số máy' }),
    received_on: day('Ngày tiếp nhận'),
    holder: text('Nơi sử dụng', { hint: 'Ví dụ: Bộ phận một cửa' }),
    condition: choice('Tình trạng', {
      good: 'Tốt',
      slow: 'Chạy chậm',
      broken: 'Hỏng',
      disposed: 'Đã thanh lý',
    }),
  },
  list: ['name', 'kind', 'holder', 'condition', 'received_on'],
  search: ['name', 'holder'],
  filters: ['kind', 'condition'],
  newestBy: ['received_on'],
  label: ({ name }) => name,
})
