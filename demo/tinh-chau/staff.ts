import type {
  rotationCandidateRegister,
  staffMemberRegister,
  trainingTurnRegister,
} from '#modules/personnel'
import type { Draft } from '#modules/registers'
import { posts } from '../actors.ts'

type Staff = Draft<typeof staffMemberRegister.fields>

/** By post and without names; who of them is a woman is invented, only how many is not. */
const cadre = (position: string, sex: Staff['sex'] = 'male'): Staff => ({
  position,
  category: 'cadre',
  sex,
  started_on: '2021-07-01',
})
const servant = (position: string, sex: Staff['sex'], started_on: Staff['started_on']): Staff => ({
  position,
  category: 'civil-servant',
  sex,
  started_on,
})

export const staff: Staff[] = [
  cadre('Bí thư Đảng ủy kiêm Chủ tịch HĐND xã'),
  cadre('Phó Bí thư Đảng ủy'),
  cadre('Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'female'),
  cadre('Phó Chủ tịch HĐND xã'),
  cadre('Chủ tịch UBND xã'),
  cadre('Phó Chủ tịch UBND xã (1)'),
  cadre('Phó Chủ tịch UBND xã (2)'),
  cadre('Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam xã', 'female'),
  cadre('Chủ tịch Hội Cựu chiến binh xã'),
  cadre('Chủ tịch Hội Nông dân xã'),
  cadre('Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh xã', 'female'),
  servant('Chỉ huy trưởng Ban Chỉ huy Quân sự xã', 'male', '2016-05-01'),
  servant(posts.justice, 'female', '2012-09-01'),
  servant(posts.society, 'female', '2014-03-01'),
  servant(`${posts.land} (1)`, 'male', '2011-06-01'),
  servant(`${posts.land} (2)`, 'male', '2018-01-01'),
  servant(`${posts.finance} (1)`, 'female', '2010-10-01'),
  servant(`${posts.finance} (2)`, 'male', '2019-04-01'),
  servant(`${posts.office} (1)`, 'female', '2013-07-01'),
  servant(`${posts.office} (2)`, 'male', '2017-11-01'),
]

export const rotationCandidates: Draft<typeof rotationCandidateRegister.fields>[] = [
  posts.justice,
  `${posts.land} (1)`,
  `${posts.land} (2)`,
  `${posts.finance} (1)`,
  `${posts.finance} (2)`,
  `${posts.office} (1)`,
].map((name) => ({
  year: 2024,
  position: name,
  listed_on: '2024-02-06',
  document: 'Công văn số 50/UBND ngày 06/02/2024',
}))

type Turn = Draft<typeof trainingTurnRegister.fields>
const sent = (
  course: string,
  started_on: Turn['started_on'],
  ended_on: Turn['started_on'],
  ...names: string[]
) =>
  names.map(
    (name): Turn => ({
      position: name,
      course,
      started_on,
      ended_on,
      document: 'Kế hoạch số 05/KH-UBND ngày 26/01/2024',
    }),
  )

/** Twelve turns in the half-year; the courses are invented. */
export const trainingTurns: Turn[] = [
  ...sent(
    'Bồi dưỡng nghiệp vụ kiểm soát thủ tục hành chính',
    '2024-03-12',
    '2024-03-13',
    posts.justice,
    `${posts.office} (1)`,
  ),
  ...sent(
    'Tập huấn kỹ năng số và an toàn thông tin cho cán bộ, công chức cấp xã',
    '2024-03-21',
    '2024-03-22',
    `${posts.office} (1)`,
    `${posts.office} (2)`,
    posts.society,
  ),
  ...sent(
    'Bồi dưỡng nghiệp vụ đăng ký hộ tịch, chứng thực',
    '2024-04-09',
    '2024-04-11',
    posts.justice,
  ),
  ...sent(
    'Tập huấn quản lý đất đai, trật tự xây dựng',
    '2024-04-16',
    '2024-04-17',
    `${posts.land} (1)`,
    `${posts.land} (2)`,
  ),
  ...sent(
    'Bồi dưỡng kiến thức quốc phòng và an ninh',
    '2024-05-13',
    '2024-05-17',
    'Phó Chủ tịch UBND xã (1)',
    'Chỉ huy trưởng Ban Chỉ huy Quân sự xã',
  ),
  ...sent(
    'Tập huấn quản lý tài chính, tài sản công cấp xã',
    '2024-05-22',
    '2024-05-23',
    `${posts.finance} (1)`,
    `${posts.finance} (2)`,
  ),
]
