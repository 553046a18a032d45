import type { GrantableRole } from '#modules/identity'
import { type FieldCode, fields } from '#modules/procedures'
import { actors, officerOf, posts } from './actors.ts'

type DemoPerson = {
  loginName: string
  /** As the dossiers and journals of the half-year name the post. */
  name: string
  post: string
  roles: readonly GrantableRole[]
  /** The fields in which a specialist settles dossiers; all when left out. */
  fields?: readonly FieldCode[]
}

const settledBy = (wanted: (field: FieldCode) => boolean): FieldCode[] =>
  Object.values(fields)
    .map(({ code }) => code)
    .filter(wanted)

const isJustice = (field: FieldCode): boolean => officerOf(field) === posts.justice

/** Who can sign in at the demo commune. They are posts, as everywhere in the demo. */
export const demoPeople: readonly DemoPerson[] = [
  { loginName: 'chutich', name: 'Chủ tịch UBND xã', post: 'Chủ tịch', roles: ['leader'] },
  {
    loginName: 'phochutich',
    name: 'Phó Chủ tịch UBND xã',
    post: 'Phó Chủ tịch',
    roles: ['leader'],
  },
  { loginName: 'motcua', name: actors.desk.name, post: 'Công chức tiếp nhận', roles: ['clerk'] },
  {
    ...{ loginName: 'hotich', name: posts.justice, post: posts.justice, roles: ['specialist'] },
    fields: settledBy(isJustice),
  },
  {
    ...{ loginName: 'diachinh', name: posts.land, post: posts.land, roles: ['specialist'] },
    fields: settledBy((field) => !isJustice(field)),
  },
  {
    ...{ loginName: 'vanhoa', name: posts.society, post: posts.society, roles: ['specialist'] },
    fields: settledBy((field) => officerOf(field) === posts.society),
  },
  { loginName: 'vanphong', name: posts.office, post: posts.office, roles: ['office-clerk'] },
  {
    ...{ loginName: 'quantri', name: actors.administrator.name, post: 'Quản trị' },
    roles: ['administrator'],
  },
  {
    ...{ loginName: 'captren', name: 'Chuyên viên cấp trên', post: 'Chuyên viên theo dõi' },
    roles: ['upper-level'],
  },
]

/** One password for all of them; the sign-in page of the demo shows it. */
export const DEMO_PASSWORD = 'xa-mau-tinh-chau'
