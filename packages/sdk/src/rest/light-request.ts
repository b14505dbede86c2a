/** What openapi-fetch takes for a Request: only the address and the options, so that `fetch` builds the one real request. */

export class LightRequest {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }

  get method(): string {
    return this.init.method ?? "GET";
  }
}
