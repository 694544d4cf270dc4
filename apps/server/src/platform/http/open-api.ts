import { problem, routes, type Access, type Route } from '@prongsai/contracts';
import { z } from 'zod';

type JsonSchema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

/** Dates and bytes have no JSON Schema of their own. */
const schemaOf = (contract: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(contract, { io, unrepresentable: 'any' });
  return schema;
};

const accessText = (access: Access): string => {
  if ('requires' in access) return `Requires the permission \`${access.requires}\`.`;
  return 'signedIn' in access ? `For anyone signed in: ${access.signedIn}.` : `Public: ${access.public}.`;
};

const parametersOf = (place: 'path' | 'query', contract: z.ZodType) => {
  const { properties = {}, required = [] } = schemaOf(contract, 'input');
  return Object.entries(properties).map(([name, schema]) => ({ name, in: place, required: place === 'path' || required.includes(name), schema }));
};

const fileOf = (mediaType: string) => ({ [mediaType]: { schema: { type: 'string', contentMediaType: mediaType } } });

const bodyOf = (route: Route) => {
  if (route.consumes) {
    const description = `The file itself, at most ${route.consumes.maxBytes / 1024 / 1024} MiB.`;
    return { requestBody: { required: true, description, content: fileOf(route.consumes.type) } };
  }
  const schema = schemaOf(route.body, 'input');
  const empty = schema['type'] === 'object' && Object.keys(schema.properties ?? {}).length === 0;
  return route.method === 'GET' || empty ? {} : { requestBody: { required: true, content: { 'application/json': { schema } } } };
};

const answerOf = (route: Route) =>
  route.produces ? fileOf(route.produces) : { 'application/json': { schema: schemaOf(route.response, 'output') } };

const operationOf = (name: string, route: Route) => ({
  operationId: name,
  tags: [route.path.split('/')[1] ?? ''],
  summary: `${route.summary.en} · ${route.summary.th}`,
  description: [accessText(route.access), ...(route.demonstrationOnly ? ['Only in the demonstration.'] : [])].join(' '),
  security: 'public' in route.access ? [] : [{ session: [] }],
  parameters: [...parametersOf('path', route.params), ...parametersOf('query', route.query)],
  ...bodyOf(route),
  responses: {
    [route.status ?? 200]: { description: route.status === 202 ? 'Taken; it goes on' : 'Done', content: answerOf(route) },
    default: { description: 'Refused, with every reason', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  },
});

/** The API as OpenAPI 3.1, out of the same table that is mounted. */
export function openApiDocument(demonstration: boolean): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    if (route.demonstrationOnly && !demonstration) continue;
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Prongsai', version: '0.1.0', description: 'The yearly ITA cycle of Thai local governments.' },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}
