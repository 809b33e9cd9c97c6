import fc from 'fast-check';
import { fitting, ODD, spoilt } from './from-schema.js';
import type { Addressed, OpenApi, Parameter } from './operations.js';

/** A request to an operation. */
export interface Made {
  readonly url: string;
  readonly init: RequestInit;
}

/** Requests that fit the document, to one operation. */
export function validRequests(operation: Addressed, document: OpenApi): fc.Arbitrary<Made> {
  return fc.tuple(parameters(operation, document), body(operation, document)).map(([given, sent]) => requestOf(operation, given, sent));
}

/** Requests that do not: parameters and fields spoilt, left out or unknown, bodies that are no JSON or of another type. */
export function invalidRequests(operation: Addressed, document: OpenApi): fc.Arbitrary<Made> {
  const sound = fc.tuple(parameters(operation, document), body(operation, document));
  const spoiltBody = sound.chain(([given, sent]) =>
    sent === undefined ? fc.constant([given, sent] as const) : spoilt(sent).map((odd) => [given, odd] as const),
  );
  const spoiltParameter = sound.chain(([given, sent]) =>
    fc
      .tuple(fc.constantFrom(...Object.keys(given), 'nothing-known'), fc.constantFrom(...ODD))
      .map(([name, odd]) => [{ ...given, [name]: odd }, sent] as const),
  );
  const made = fc.oneof(spoiltBody, spoiltParameter).map(([given, sent]) => requestOf(operation, given, sent));
  if (operation.requestBody === undefined) return made;
  const notJson = fc
    .tuple(made, fc.constantFrom('{', '[1,', 'nul', '\u0000', '{"a":1}}', '['.repeat(5_000), ''))
    .map(([{ url, init }, text]) => ({ url, init: { ...init, body: text } }));
  const notTyped = made.map(({ url, init }) => ({ url, init: { ...init, headers: { 'content-type': 'text/plain' } } }));
  return fc.oneof({ arbitrary: made, weight: 4 }, { arbitrary: notJson, weight: 1 }, { arbitrary: notTyped, weight: 1 });
}

type Given = Readonly<Record<string, unknown>>;

function parameters({ parameters: declared = [] }: Addressed, document: OpenApi): fc.Arbitrary<Given> {
  const made = declared.map((parameter) => [parameter.name, parameterValue(parameter, document)] as const);
  const requiredKeys = declared.filter((each) => each.required === true).map(({ name }) => name);
  return fc.record(Object.fromEntries(made), { requiredKeys }) as fc.Arbitrary<Given>;
}

function parameterValue({ schema = {}, example }: Parameter, document: OpenApi): fc.Arbitrary<unknown> {
  const made = fitting(schema, document);
  return example === undefined ? made : fc.oneof(fc.constant(example), made);
}

function body({ requestBody }: Addressed, document: OpenApi): fc.Arbitrary<unknown> {
  if (requestBody === undefined) return fc.constant(undefined);
  const [content] = Object.values(requestBody.content);
  return fitting(content?.schema ?? {}, document);
}

function requestOf(operation: Addressed, given: Given, sent: unknown): Made {
  const { method, path, parameters: declared = [], requestBody } = operation;
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let address = path;
  for (const [name, value] of Object.entries(given)) {
    const place = declared.find((each) => each.name === name);
    const written = textOf(value);
    // An empty one would be another path, and so would dots.
    if (place?.in === 'path')
      address = address.replace(`{${name}}`, /^\.{0,2}$/.test(written) ? 'x' : encodeURIComponent(written.toWellFormed()));
    else if (place?.in === 'header') headers[name] = written.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
    else if (Array.isArray(value) && place?.explode !== false) for (const each of value) query.append(name, textOf(each));
    else query.append(name, written);
  }
  const url = query.size === 0 ? address : `${address}?${query.toString()}`;
  if (requestBody === undefined || sent === undefined) return { url, init: { method: method.toUpperCase(), headers } };
  const [type = 'application/json'] = Object.keys(requestBody.content);
  const json = /json/.test(type);
  const form = type === 'application/x-www-form-urlencoded';
  return {
    url,
    init: {
      method: method.toUpperCase(),
      headers: {
        ...headers,
        ...(form ? {} : { 'content-type': type.startsWith('multipart/') ? 'multipart/form-data; boundary=x' : type }),
      },
      body: json ? JSON.stringify(sent) : form ? new URLSearchParams(formFields(sent)) : textOf(sent),
    },
  };
}

function formFields(sent: unknown): Record<string, string> {
  if (typeof sent !== 'object' || sent === null) return {};
  return Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
