/** Messages of the contract in JSON, made from their descriptors, in which nothing is left out. */
import { type DescField, type DescMessage, type JsonValue, ScalarType } from "@bufbuild/protobuf";

const wellKnown: Readonly<Record<string, JsonValue>> = {
  "google.protobuf.Timestamp": "2026-03-01T12:00:00.123Z",
  "google.protobuf.FieldMask": "name,categoryId",
  "google.protobuf.Struct": { text: "é", number: 1.5, none: null, list: [true, { deep: [] }] },
};

/** A message with every field set, in JSON; one for each choice that it leaves. */
export function samplesOf(message: DescMessage): Record<string, JsonValue>[] {
  const most = Math.max(1, ...message.oneofs.map(({ fields }) => fields.length));
  return Array.from({ length: most }, (_, choice) =>
    Object.fromEntries(
      message.members.flatMap((member) => {
        const field = member.kind === "oneof" ? member.fields[choice % member.fields.length] : member;
        return field === undefined ? [] : [[field.jsonName, valueOf(field)]];
      }),
    ),
  );
}

function valueOf(field: DescField): JsonValue {
  switch (field.fieldKind) {
    case "list":
      return [itemOf(field), itemOf(field)];
    case "map":
      return { origin: "Sri Lanka", "": "" };
    default:
      return itemOf(field);
  }
}

function itemOf({ message, enum: type, scalar, name }: DescField): JsonValue {
  if (message) return wellKnown[message.typeName] ?? samplesOf(message)[0] ?? null;
  if (type) return type.values.at(-1)?.name ?? null;
  if (scalar === ScalarType.STRING) return `${name} Ω`;
  if (scalar === ScalarType.BOOL) return true;
  return scalar === ScalarType.INT64 ? "9007199254740993" : -7;
}
