import { FigureTile, type FigureTileProps, FigureTiles } from './components/figure-tile.tsx'
import { Link } from './components/link.tsx'
import { PageTitle } from './components/page-title.tsx'
import { OfficePage, type OfficePageProps } from './layout.tsx'

export type HomeGroup = {
  /** Also the anchor of the group. */
  id: string
  title: string
  links: readonly { href: string; label: string; about?: string | undefined }[]
}
type Props = {
  surroundings: Omit<OfficePageProps, 'title' | 'children'>
  /** The day in words, and what this person has to do on it; no figures for who works no dossiers. */
  today: { day: string; figures: readonly FigureTileProps[] }
  groups: readonly HomeGroup[]
}

/** The way in: what the office can do, by what people come for. */
export const HomePage = ({ surroundings, today, groups }: Props) => (
  <OfficePage {...surroundings} title="Tổng quan">
    <PageTitle title={surroundings.unitName} lead={today.day} />
    {today.figures.length > 0 ? (
      <FigureTiles>
        {today.figures.map((figure) => (
          <FigureTile key={figure.href} {...figure} />
        ))}
      </FigureTiles>
    ) : null}
    <div class="home-groups">
      {groups.map((group) => (
        <Group key={group.id} {...group} />
      ))}
    </div>
  </OfficePage>
)

const Group = ({ id, title, links }: HomeGroup) => (
  <section class="ds-card" data-variant="default" aria-labelledby={id}>
    <h2 class="ds-heading" id={id}>
      {title}
    </h2>
    <ul class="home-links">
      {links.map(({ href, label, about }) => (
        <li key={href}>
          <Link href={href}>{label}</Link>
          {about ? <p class="quiet">{about}</p> : null}
        </li>
      ))}
    </ul>
  </section>
)
