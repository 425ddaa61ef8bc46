/**
 * In the bundle in place of the SDK's own, a third of its code: that checks what a client fills into forms, and this
 * server shows none.
 */
export class AjvJsonSchemaValidator {
  getValidator(): never {
    throw new Error('This server asks a client for nothing.');
  }
}
