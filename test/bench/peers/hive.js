// Hive Gateway, by default with its stitching runtime: node hive.js <supergraph> <port> [router]
import { createServer } from 'node:http';

import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import * as http from '@graphql-mesh/transport-http';

const [file, port, runtime] = process.argv.slice(2);
const gateway = createGatewayRuntime({
  supergraph: file,
  ...(runtime === 'router' ? { unifiedGraphHandler } : {}),
  // The package of a transport is found by its name only where it is installed beside the runtime.
  transports: { http },
  logging: 'error',
  graphiql: false,
  landingPage: false,
  requestId: false,
  cors: false,
});
createServer(gateway).listen(Number(port), '127.0.0.1');
