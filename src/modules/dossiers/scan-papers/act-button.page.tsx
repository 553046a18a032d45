import { Button } from '#web/components/button.tsx'
import { type Arrangement, arrangements } from './arrange-scans.ts'

/** Does something with the pages that are chosen in its form. */
export const Act = ({ what, danger }: { what: Arrangement; danger?: boolean }) => (
  <Button variant="secondary" name="viec" value={what} danger={danger}>
    {arrangements[what]}
  </Button>
)
