import type { certificateRegister, equipmentRegister } from '#modules/equipment'
import type { Draft } from '#modules/registers'
import { posts } from '../actors.ts'

type Machine = Draft<typeof equipmentRegister.fields>
type Certificate = Draft<typeof certificateRegister.fields>

/** What the office had before; makes and days are invented. */
export const olderMachines: Machine[] = [
  {
    kind: 'computer',
    name: 'Máy vi tính Bộ phận Một cửa số 1',
    received_on: '2021-03-15',
    holder: 'Bộ phận Một cửa',
    condition: 'good',
  },
  {
    kind: 'computer',
    name: 'Máy vi tính Tư pháp - Hộ tịch',
    received_on: '2021-03-15',
    holder: posts.justice,
    condition: 'good',
  },
  {
    kind: 'computer',
    name: 'Máy vi tính Địa chính - Xây dựng',
    received_on: '2014-08-20',
    holder: posts.land,
    condition: 'slow',
  },
  {
    kind: 'computer',
    name: 'Máy vi tính Văn hóa - Xã hội',
    received_on: '2015-05-11',
    holder: posts.society,
    condition: 'slow',
  },
  {
    kind: 'computer',
    name: 'Máy vi tính Tài chính - Kế toán',
    received_on: '2020-10-05',
    holder: posts.finance,
    condition: 'good',
  },
  {
    kind: 'printer',
    name: 'Máy in Bộ phận Một cửa',
    received_on: '2020-10-05',
    holder: 'Bộ phận Một cửa',
    condition: 'good',
  },
  {
    kind: 'a4-scanner',
    name: 'Máy quét văn thư',
    received_on: '2019-06-18',
    holder: 'Văn thư',
    condition: 'good',
  },
  {
    kind: 'meeting-screen',
    name: 'Bộ thiết bị phòng họp trực tuyến',
    received_on: '2022-06-01',
    holder: 'Hội trường UBND xã',
    condition: 'good',
  },
]

export const machinesReceived: Machine[] = [
  {
    kind: 'a3-scanner',
    name: 'Máy quét văn bản khổ A3',
    received_on: '2024-02-20',
    holder: 'Bộ phận Một cửa',
    condition: 'good',
  },
  {
    kind: 'chip-reader',
    name: 'Máy đọc chip CCCD',
    received_on: '2024-02-20',
    holder: 'Bộ phận Một cửa',
    condition: 'good',
  },
  {
    kind: 'computer',
    name: 'Máy vi tính Bộ phận Một cửa số 2',
    received_on: '2024-02-20',
    holder: 'Bộ phận Một cửa',
    condition: 'good',
  },
  {
    kind: 'kiosk',
    name: 'Máy tra cứu thông tin thủ tục hành chính',
    received_on: '2024-02-27',
    holder: 'Bộ phận Một cửa, khu vực chờ',
    condition: 'good',
  },
]

const leaders = ['Chủ tịch UBND xã', 'Phó Chủ tịch UBND xã (1)', 'Phó Chủ tịch UBND xã (2)']
const servants = [
  'Chỉ huy trưởng Ban Chỉ huy Quân sự xã',
  posts.justice,
  posts.society,
  ...[posts.land, posts.finance, posts.office].flatMap((post) => [`${post} (1)`, `${post} (2)`]),
]

/** Asked for in the half-year: 12 tokens of staff, one of the agency, three SIM PKI of leaders. */
export const certificatesRequested: Certificate[] = [
  ...[...leaders, ...servants].map(
    (holder): Certificate => ({
      kind: 'staff-token',
      holder,
      requested_on: '2024-01-18',
      status: 'requested',
    }),
  ),
  {
    kind: 'agency-token',
    holder: 'UBND xã Tịnh Châu',
    requested_on: '2024-01-18',
    status: 'requested',
  },
  ...leaders.map(
    (holder): Certificate => ({
      kind: 'sim-pki',
      holder,
      requested_on: '2024-02-28',
      status: 'requested',
    }),
  ),
]

/** When they were granted; a SIM is in use at once. */
export const granted = {
  'staff-token': { granted_on: '2024-03-14', status: 'granted' },
  'agency-token': { granted_on: '2024-03-14', status: 'granted' },
  'sim-pki': { granted_on: '2024-03-01', status: 'active' },
} as const satisfies Record<Certificate['kind'], Partial<Certificate>>
