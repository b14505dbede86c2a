import { operations as domainOperations, type InputOf, type OutputOf, reasons } from "@trefoil/domain";
import { kindOfReason, type OperationName, type Operations, operations } from "@trefoil/sdk";
import { expect, expectTypeOf, it } from "vitest";
import { sdkExempt } from "./catalogue/sdk-exempt.ts";

it("has a method for every operation that it is not exempt from", () => {
  const served = Object.keys(domainOperations).filter((name) => !(name in sdkExempt));
  expect(Object.keys(operations)).toEqual(served);
});

it("has the domain's kind for each of its reasons", () => {
  for (const [reason, { kind }] of Object.entries(reasons)) {
    expect([reason, kindOfReason[reason as keyof typeof kindOfReason]]).toEqual([reason, kind]);
  }
});

it("has the domain's views and the members of its inputs", () => {
  // An input without members has no keys to compare.
  type Named = Exclude<OperationName, "me" | "listConsumers">;
  expectTypeOf<{ [Name in OperationName]: OutputOf<(typeof domainOperations)[Name]> }>().toExtend<{
    [Name in OperationName]: Operations[Name]["output"];
  }>();
  expectTypeOf<{ [Name in Named]: keyof InputOf<(typeof domainOperations)[Name]> }>().toEqualTypeOf<{
    [Name in Named]: keyof Operations[Name]["input"];
  }>();
});
