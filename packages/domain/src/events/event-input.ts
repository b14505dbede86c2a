/** What a reader of the log may ask for: types, a subject, and where to go on. */
import * as z from "zod";
import {
  type Caller,
  type EventFilter,
  fromTypeId,
  type IdKind,
  isStaff,
  prefixes,
  ShopError,
  type StreamType,
  subjectKinds,
  text,
} from "../kernel/index.ts";

const eventType = text({
  max: 100,
  pattern: /^trefoil\.[a-z_]{1,40}\.[a-z_-]{1,40}\.v[0-9]{1,3}$/,
  shape: "a type such as trefoil.order.placed.v1",
});

const kinds = Object.entries(prefixes) as [IdKind, string][];

/** The TypeID of any resource: its UUID, and the streams that are about it. */
const subject = text({ max: 40 }).transform((value, context) => {
  const kind = kinds.find(([, prefix]) => value.startsWith(`${prefix}_`))?.[0];
  const streamId = kind && fromTypeId(kind, value);
  if (streamId !== undefined) return { streamId, streams: streamsOf(kind as IdKind) };
  context.addIssue({
    code: "custom",
    message: "must be an id such as ord_01h455vb4pex5vsknk084sn02q",
    params: { reason: "INVALID_FORMAT" },
    input: value,
  });
  return z.NEVER;
});

function streamsOf(kind: IdKind): readonly StreamType[] {
  const streams = Object.keys(subjectKinds) as StreamType[];
  return streams.filter((stream) => subjectKinds[stream] === kind);
}

export const eventFilterInput = {
  types: z.array(eventType).min(1).max(20).optional(),
  subject: subject.optional(),
};

/** The position of the last event that the caller has seen; beyond the end of the log it is waited for. */
export const afterInput = text({
  max: 19,
  pattern: /^[0-9]{1,16}$/,
  shape: "a position such as 1042",
})
  .transform(Number)
  .optional();

interface Asked {
  readonly types?: readonly string[] | undefined;
  readonly subject?: { readonly streamId: string; readonly streams: readonly StreamType[] } | undefined;
}

/** Customers see their own events, the staff see all. */
export function filterOf(caller: Caller, { types, subject: of }: Asked): EventFilter {
  return {
    owner: ownerSeenBy(caller),
    streamId: of?.streamId,
    streams: of?.streams,
    types: types && new Set(types),
  };
}

/** Whose events alone the caller sees; undefined for everybody's. */
export function ownerSeenBy(caller: Caller): string | undefined {
  if (isStaff(caller)) return undefined;
  if (caller.customerId === null) throw new ShopError("TOKEN_REQUIRED", "The token stands for no customer.");
  return caller.customerId;
}
