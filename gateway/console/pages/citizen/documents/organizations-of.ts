import type { OrganizationDocumentsQuery } from './generated/organization-documents.ts';

type Dossiers = OrganizationDocumentsQuery['dossiers'];
type Owner = NonNullable<NonNullable<Dossiers>['edges'][number]['node']['owner']>;

/** An organisation for which the reader has handed in a dossier. */
export type OwnOrganization = Extract<Owner, { readonly __typename: 'Organization' }>;

/** The organisations among the owners of these dossiers, each once. */
export function organizationsOf(dossiers: Dossiers): readonly OwnOrganization[] {
  const owners = (dossiers?.edges ?? []).map(({ node }) => node.owner);
  const organizations = owners.filter((owner) => owner?.__typename === 'Organization');
  return [...new Map(organizations.map((organization) => [organization.name, organization])).values()];
}
