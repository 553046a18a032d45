import type { Surroundings } from '#modules/registers'
import type { Day } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { CatalogueVersion } from '../versions.sql.ts'
import { Version } from './procedure-version.page.tsx'

type Props = {
  surroundings: Surroundings
  /** Newest first; one at least. */
  versions: readonly [CatalogueVersion, ...CatalogueVersion[]]
  today: Day
  /** Whether the reader may change the catalogue. */
  mayChange: boolean
}

export const ProcedurePage = ({ surroundings, versions, today, mayChange }: Props) => {
  const [newest] = versions
  return (
    <OfficePage
      {...surroundings}
      title={newest.name}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Thủ tục hành chính', href: '/thu-tuc' },
        { label: newest.code },
      ]}
    >
      <PageTitle
        title={newest.name}
        lead={`Mã ${newest.code} · ${newest.fieldName}`}
        actions={
          mayChange ? (
            <LinkButton href={`/quan-tri/thu-tuc/${newest.code}/ban-moi`} variant="secondary">
              Lập bản mới
            </LinkButton>
          ) : null
        }
      />
      {versions.map((version) => (
        <Version key={version.id} {...{ version, today, mayChange }} />
      ))}
    </OfficePage>
  )
}
