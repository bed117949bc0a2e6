import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildASTSchema, GraphQLError, Kind, parse } from 'graphql';

import { refusalOf } from './may-read.js';

const SDL = readFileSync(join(import.meta.dirname, 'driver-licences.graphql'), 'utf8');

// What federation asks of every subgraph; the gateway knows these without being told.
const FEDERATION = `
  scalar _Any
  type _Service { sdl: String! }
  union _Entity = Citizen
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }
`;

/** The executable schema. Federation's own directives mean nothing to graphql-js, so the SDL is taken as it is. */
export function createSchema() {
  const { definitions } = parse(`${SDL}\n${FEDERATION}`);
  const schema = buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: withoutLinks(definitions) },
    { assumeValidSDL: true },
  );
  const { _entities, _service, dataAsOf } = schema.getQueryType().getFields();
  _service.resolve = () => ({ sdl: SDL });
  _entities.resolve = (_root, { representations }, context) =>
    representations.map((one) => citizenOf(one, context));
  dataAsOf.resolve = (_root, _arguments, { licences }) => licences.asOf;
  schema.getType('Citizen').getFields().driverLicences.resolve = driverLicences;
  return schema;
}

/** A person of whom no licence is on record is null, as somebody is of whom the caller may read nothing: nobody can tell the two apart. */
function citizenOf({ __typename, ref }, { licences, ...look }) {
  const known = __typename === 'Citizen' ? licences.byOwner.get(ref) : undefined;
  const mayRead = refusalOf({ ...look, ref, coordinate: 'Citizen.driverLicences' }) === null;
  return known !== undefined && mayRead ? { __typename, ref } : null;
}

/** Asked again here: a field is refused by its own coordinate, also when another field let the person be seen. */
function driverLicences({ ref }, _arguments, { licences, ...look }) {
  const coordinate = 'Citizen.driverLicences';
  const code = refusalOf({ ...look, ref, coordinate });
  if (code !== null) {
    throw new GraphQLError('Không được xem mục này. / This field may not be read.', {
      extensions: { code, coordinate },
    });
  }
  return licences.byOwner.get(ref);
}

// `extend schema @link(…)` is for composition; here there is no schema definition that it could extend.
const withoutLinks = (definitions) => definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
