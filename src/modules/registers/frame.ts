import type { Call } from '#platform/http/route.ts'
import type { OfficePageProps } from '#web/layout.tsx'

/** What stands around every page of a register: the commune's name, the menu, the styles. */
export type Surroundings = Pick<
  OfficePageProps,
  'unitName' | 'navigation' | 'notice' | 'stylesHref' | 'keysScript' | 'person' | 'alerts'
>
export type Frame = (call: Call) => Surroundings
