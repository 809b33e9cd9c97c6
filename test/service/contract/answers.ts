import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Addressed, OpenApi } from './operations.js';

/** What is wrong with an answer by the document: a fault of the service, a status, type or body that is not declared; `null` where nothing is. */
export type AnswerFault = string | null;

const ROOT = 'https://watchbill.invalid/openapi';

/** Looks whether answers are what a document declares. */
export function answerCheck(document: OpenApi): (operation: Addressed, response: Response) => Promise<AnswerFault> {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  (formats as unknown as { readonly default: (ajv: Ajv2020) => void }).default(ajv);
  ajv.addSchema({ ...document, $id: ROOT });
  return async ({ path, method, responses }, response) => {
    const { status } = response;
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? null;
    // A stream of events has no end to wait for.
    const endless = type === 'text/event-stream';
    if (endless) await response.body?.cancel();
    const text = endless ? '' : await response.text();
    if (status >= 500) return `${status}: ${text}`;
    const declaredAs = [String(status), `${String(status)[0]}XX`, 'default'].find((each) => responses[each] !== undefined);
    if (declaredAs === undefined) return `${status} is not declared: ${text}`;
    const content = responses[declaredAs]?.content;
    if (content === undefined) return text === '' ? null : `${status} has a body that is not declared`;
    if (type === null || content[type] === undefined)
      return `${status} is of type ${type}, declared are ${Object.keys(content).join(', ')}`;
    if (!/json/.test(type)) return null;
    const pointer = ['paths', path, method, 'responses', declaredAs, 'content', type, 'schema'];
    const validate = ajv.getSchema(
      `${ROOT}#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    );
    if (validate === undefined) return content[type]?.schema === undefined ? null : `no schema at ${pointer.join(' ')}`;
    if (validate(JSON.parse(text))) return null;
    return `${status} does not fit its schema: ${ajv.errorsText(validate.errors)}`;
  };
}
