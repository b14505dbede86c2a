/** Reasons that only HTTP knows: what a request can get wrong before any operation of the shop hears of it. */

interface EdgeReasonEntry {
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

export const edgeReasons = {
  MALFORMED_JSON: {
    status: 400,
    title: "The body is not JSON",
    meaning: "The body can't be read as JSON in UTF-8 (RFC 8259).",
    remedy: "Send valid JSON; the detail says where reading stopped.",
  },
  ROUTE_NOT_FOUND: {
    status: 404,
    title: "There is nothing at this path",
    meaning: "The path is no resource of this API.",
    remedy: "Check the path against the reference at /docs.",
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: "The path does not have this method",
    meaning: "The resource exists, but not with this method.",
    remedy: "Use one of the methods that the Allow header lists.",
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: "There is no representation that you accept",
    meaning: "The Accept header excludes every media type that the path can answer with.",
    remedy:
      "Accept application/json, or application/x-ndjson for the export and text/event-stream for a live stream.",
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: "The body is too large",
    meaning: "A body may have 1 MiB, also after decompression. Imports are streams and have no limit in all.",
    remedy: "Send less at once; many products go to /v2/products/import.",
  },
  URI_TOO_LONG: {
    status: 414,
    title: "The address is too long",
    meaning: "Path and query together may have 8 KiB.",
    remedy: "Ask for less at once.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: "The body's media type is not taken here",
    meaning: "The Content-Type or Content-Encoding of the body is none that the operation reads.",
    remedy: "Use a media type that the detail lists, in UTF-8; gzip, deflate and br may compress it.",
  },
  VERSION_REQUIRED: {
    status: 428,
    title: "If-Match is required",
    meaning: "A change names the version that it is based on, so that nobody's work is overwritten unseen.",
    remedy: "Read the resource and send its ETag as If-Match.",
  },
} as const satisfies Record<string, EdgeReasonEntry>;

export type EdgeReason = keyof typeof edgeReasons;
