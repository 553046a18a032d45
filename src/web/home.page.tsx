import { Card } from './components/card.tsx'
import { Link } from './components/link.tsx'
import { PageTitle } from './components/page-title.tsx'
import { OfficePage, type OfficePageProps } from './layout.tsx'

export type HomeGroup = {
  title: string
  links: readonly { href: string; label: string; about?: string | undefined }[]
}
type Props = {
  surroundings: Omit<OfficePageProps, 'title' | 'children'>
  groups: readonly HomeGroup[]
}

/** The way in: what the office can do, by what people come for. */
export const HomePage = ({ surroundings, groups }: Props) => (
  <OfficePage {...surroundings} title="Trang chính">
    <PageTitle
      title={surroundings.unitName}
      lead="Văn phòng số: sổ sách của xã và báo cáo lập từ sổ sách."
    />
    <div class="home-groups">
      {groups.map(({ title, links }) => (
        <Card key={title} title={title}>
          <ul class="home-links">
            {links.map(({ href, label, about }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
                {about ? <span class="quiet">{about}</span> : null}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  </OfficePage>
)
