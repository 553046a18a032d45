import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Where the browser knows passkeys, their forms appear and carry its reply to the server. */
const asks = {
  get: (options: string) => startAuthentication({ optionsJSON: JSON.parse(options) }),
  create: (options: string) => startRegistration({ optionsJSON: JSON.parse(options) }),
}

const carry = async (form: HTMLFormElement): Promise<void> => {
  const told = form.querySelector<HTMLElement>('[role=status]')
  const reply = form.querySelector<HTMLInputElement>('[data-reply]')
  if (told) told.hidden = true
  try {
    const ask = form.dataset.passkey === 'create' ? asks.create : asks.get
    if (reply) reply.value = JSON.stringify(await ask(form.dataset.options ?? ''))
    form.submit()
  } catch {
    if (told) told.hidden = false
  }
}

if ('PublicKeyCredential' in window)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void carry(form)
    })
  }
