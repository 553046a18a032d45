import { type Call, page, type Reply } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { DossierPage } from '../view-dossier/view-dossier.page.tsx'
import { viewDossier } from '../view-dossier/view-dossier.ts'
import type { Desk } from './desk.ts'
import type { FilledForm } from './filled-form.ts'
import { offeredActs } from './offered-acts.rules.ts'
import { offeredDeskActs } from './page-acts.rules.ts'

type Shown = { status?: number; filled?: FilledForm | undefined; done?: string | undefined }

/** The page of a dossier for whoever asks, with the form that he sent when it was refused. */
export const dossierReply = async (
  call: Call,
  { frame, keeper }: Desk,
  { status = 200, filled, done }: Shown,
): Promise<Reply> => {
  const { request, params } = call
  const view = await viewDossier(request, params.code ?? '')
  const asked = { dossier: view.dossier, facts: view.facts, person: request.actor }
  return page(
    renderPage(
      <DossierPage
        {...{ view, filled, done, now: request.now, surroundings: frame(call) }}
        offered={offeredActs(asked)}
        desk={offeredDeskActs(view, request.actor)}
        keepsFiles={keeper !== undefined}
        script={officeScript('dossier').href}
      />,
    ),
    status,
  )
}
