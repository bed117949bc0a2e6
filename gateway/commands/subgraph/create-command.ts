import type { SubgraphGroup } from './subgraph-group.ts';

/** `hub subgraph create <name>`: a ready subgraph to begin with. It asks no hub. */
export function addCreate({ group, answering }: SubgraphGroup): void {
  group
    .command('create')
    .description('Tạo sẵn một phân hệ mới. A new subgraph, ready to run.')
    .argument('<name>', 'tên phân hệ, ví dụ health-insurance / its name, e.g. health-insurance')
    .option('--into <folder>', 'thư mục chứa nó, mặc định subgraphs/members / the folder that it goes into')
    .action(async (name: string, options: { readonly into?: string }) => {
      const { createSubgraph } = await import('./create.ts');
      await answering(createSubgraph(name, options));
    });
}
