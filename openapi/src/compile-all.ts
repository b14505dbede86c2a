/** Compiles every schema that requests need, so that the first of them is as fast as the rest. */
import type { Contract } from "./contract.ts";
import type { OperationContract } from "./operation-contract.ts";
import { compileRequestValidator, type RequestValidator } from "./request-validator.ts";

export type RequestValidators<Operations> = {
  readonly [Id in keyof Operations]: RequestValidator<Operations[Id]>;
};

/** A validator an operation; `warm` compiles at once what they would compile at first use. */
export function compileAll<Operations>(
  contract: Contract<Operations>,
  { warm = true } = {},
): RequestValidators<Operations> {
  const table = contract.operations as Readonly<Record<string, OperationContract>>;
  const validators = Object.entries(table).map(([id, operation]) => {
    if (warm) for (const schema of requestSchemas(operation)) operation.schemas.compile(schema, "first");
    return [id, compileRequestValidator(operation)] as const;
  });
  return Object.fromEntries(validators) as RequestValidators<Operations>;
}

function requestSchemas({ parameters, requestBody }: OperationContract) {
  const ofParameters = [
    ...parameters.path,
    ...parameters.query,
    ...parameters.header.filter((p) => p.enforced),
  ];
  const json = requestBody?.content["application/json"];
  return [...ofParameters.map((parameter) => parameter.schema), ...(json === undefined ? [] : [json.schema])];
}
