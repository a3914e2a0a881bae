/** Discord shows "The application did not respond". */
export class NoResponseError extends Error {
  override readonly name = 'NoResponseError';

  constructor(what: string) {
    super(`${what}: the application did not respond`);
  }
}

/** Discord's client does not let the person do it. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}
