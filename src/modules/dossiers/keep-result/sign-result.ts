/** What a signed result leaves in the evidence of the move. */
export type Signed = { way: string }

/** How a result gets its signature; digital signatures come as further providers. */
export type SignResult = {
  /** What the choice is called on screen. */
  label: string
  /** What the person must know before he confirms. */
  note: string
  sign: (result: { code: string; signer: string }) => Promise<Signed>
}

/** The leader signs the paper and confirms here that he did; no key and no certificate takes part. */
export const signedByHand: SignResult = {
  label: 'Ký tay trên bản giấy',
  note: 'Chưa nối chữ ký số: bấm nút này là xác nhận đã ký tay trên bản giấy, không ký số tệp nào.',
  sign: async () => ({ way: 'Ký tay trên bản giấy' }),
}
