// Completion and help from the JSON Schema, as VS Code has them: allowed values, the meaning of a field, and what does
// not fit. The schema is the kit's; no draft can name another.
import {
  type CompletionItem,
  getLanguageService,
  type Hover,
  TextDocument,
} from 'vscode-json-languageservice/lib/esm/jsonLanguageService.js';

export interface Question {
  text: string;
  /** A place in the text, in UTF-16 code units. */
  offset: number;
  /** The address of the JSON Schema. */
  schema: string;
}

/** Something that may stand at a place. */
export interface Offer {
  label: string;
  /** Its meaning, in English. */
  info: string;
  from: number;
  to: number;
  insert: string;
  /** The position in it at which writing goes on. */
  cursor: number;
}

export interface Mark {
  level: 'error' | 'warning';
  message: string;
  /** Both from 1. */
  line: number;
  column: number;
}

type Service = ReturnType<typeof getLanguageService>;
const services = new Map<string, Service>();

function serviceFor(schema: string): Service {
  let service = services.get(schema);
  if (!service) {
    service = getLanguageService({
      // Whatever a draft gives as its "$schema".
      schemaRequestService: async () => (await fetch(schema)).text(),
      workspaceContext: { resolveRelativePath: () => schema },
      clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'] } } } },
    });
    service.configure({ validate: true, schemas: [{ uri: schema, fileMatch: ['*'] }] });
    services.set(schema, service);
  }
  return service;
}

function read({ text, schema }: Question) {
  const service = serviceFor(schema);
  const document = TextDocument.create('manifest:/manifest.json', 'json', 1, text);
  return { service, document, json: service.parseJSONDocument(document) };
}

export async function validate(question: Question): Promise<Mark[]> {
  const { service, document, json } = read(question);
  const marks = await service.doValidation(document, json, { schemaRequest: 'ignore' });
  return marks.map(({ message, range: { start }, severity }) => ({
    level: severity === 1 ? 'error' : 'warning',
    message: typeof message === 'string' ? message : message.value,
    line: start.line + 1,
    column: start.character + 1,
  }));
}

export async function complete(question: Question): Promise<Offer[]> {
  const { service, document, json } = read(question);
  const list = await service.doComplete(document, document.positionAt(question.offset), json);
  return (list?.items ?? []).map((item) => offerOf(item, document, question.offset));
}

/** The meaning of the field at a place, in English; '' if it has none. */
export async function describe(question: Question): Promise<string> {
  const { service, document, json } = read(question);
  const hover = await service.doHover(document, document.positionAt(question.offset), json);
  return hover ? wordsOf(hover.contents) : '';
}

function offerOf(item: CompletionItem, document: TextDocument, offset: number): Offer {
  const { label, documentation, detail, textEdit, insertText } = item;
  const range = textEdit && ('range' in textEdit ? textEdit.range : textEdit.replace);
  const description = documentation ?? detail ?? '';
  return {
    label,
    info: typeof description === 'string' ? description : description.value,
    from: range ? document.offsetAt(range.start) : offset,
    to: range ? document.offsetAt(range.end) : offset,
    ...withoutStops(textEdit?.newText ?? insertText ?? label),
  };
}

/** A template of VS Code, `"heading": ${1:""}$0`, as plain text, and where its first place to write is. */
export function withoutStops(template: string): { insert: string; cursor: number } {
  let insert = '';
  let cursor = -1;
  for (const [whole, escaped, , words, stop] of template.matchAll(
    /\\([$}\\])|(\$\{\d+:?((?:\\.|[^}\\])*)\})|\$(\d+)|[^$\\]+|[$\\]/g,
  )) {
    if (words === undefined && stop === undefined) insert += escaped ?? whole;
    else {
      if (cursor < 0) cursor = insert.length + (/^["[{]/.test(words ?? '') ? 1 : 0);
      insert += (words ?? '').replace(/\\([$}\\])/g, '$1');
    }
  }
  return { insert, cursor: cursor < 0 ? insert.length : cursor };
}

/** Words of a hover, without the marks of Markdown that the service escapes them with. */
function wordsOf(contents: Hover['contents']): string {
  const parts = Array.isArray(contents) ? contents : [contents];
  return parts
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}
