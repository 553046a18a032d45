import { verifyBooks, verifyReply } from '#modules/audit'
import { listUnits } from '#modules/organisation'
import { type Command, exitCodes } from './command.ts'
import { withServices } from './office.ts'

export const verify: Command = {
  summary: 'Kiểm tra sổ: chuỗi kiểm toán, nhật ký và trạng thái có khớp nhau không',
  usage: 'motcua verify',
  options: {},
  help: {},
  notes: 'Mã thoát 1 nếu thấy sai lệch, ví dụ một dòng bị sửa ngoài chương trình.',
  run: () =>
    withServices(
      async ({ db, ownerUrl }) => {
        const verification = await verifyBooks(ownerUrl)
        const names = await db.read({ unitId: 0 }, listUnits)
        const units = verification.units.map((unit) => ({
          ...unit,
          name: names.find(({ unitId }) => unitId === unit.unitId)?.name ?? '',
        }))
        process.stdout.write(`${verifyReply({ ...verification, units })}
`)
        return verification.faults.length > 0 ? exitCodes.found : exitCodes.done
      },
      { asGuest: true },
    ),
}
