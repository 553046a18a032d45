import { choice, day, defineRegister, longText, money, text } from '#modules/registers'

/** Public property in the keeping of the commune. */
export const publicAssetRegister = defineRegister({
  module: 'finance',
  table: 'public_asset',
  path: '/tai-san-cong',
  title: 'Sổ tài sản công',
  one: 'tài sản công',
  about: 'Trụ sở, đất, xe, máy móc và tài sản khác của xã',
  fields: {
    name: text('Tên tài sản'),
    kind: choice('Loại', {
      land: 'Đất',
      building: 'Nhà, trụ sở',
      vehicle: 'Phương tiện đi lại',
      machine: 'Máy móc, thiết bị',
      other: 'Tài sản khác',
    }),
    received_on: day('Ngày tiếp nhận'),
    value: money('Nguyên giá (đồng)', { optional: true, hint: 'Để trống nếu chưa xác định' }),
    note: longText('Ghi chú', { optional: true }),
  },
  list: ['name', 'kind', 'received_on', 'value'],
  search: ['name', 'note'],
  filters: ['kind'],
  newestBy: ['received_on'],
  label: ({ name }) => name,
})
