import { buffer } from 'node:stream/consumers'
import { NotFound, Refused } from '#platform/refused.ts'
import type { DeskHandler } from '../move-page/desk.ts'
import { viewDossier } from '../view-dossier/view-dossier.ts'
import { pictureKindOf } from './picture-kind.rules.ts'

/** A picture that shows a hand-over of this dossier, for those who see its scans: the signature or the photo. */
export const viewPicture: DeskHandler = async (call, { keeper }) => {
  const { code = '', hash } = call.params
  const { handOvers, seesScans } = await viewDossier(call.request, code)
  if (!seesScans) throw new Refused('Anh/chị không được giao lĩnh vực của hồ sơ này.')
  const pictures = handOvers.flatMap(({ signature, photo }) =>
    [signature ?? [], photo ?? []].flat(),
  )
  const sha256 = pictures.find((each) => each === hash)
  if (!keeper || !sha256) throw new NotFound('Hồ sơ không có ảnh này.')
  const body = await buffer(await keeper.store.read(sha256))
  const kind = pictureKindOf(body) ?? 'png'
  return { kind: 'file', name: `chung-tu.${kind}`, type: `image/${kind}`, body, inline: true }
}
