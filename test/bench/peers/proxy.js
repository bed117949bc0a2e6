// The floor: takes a request and hands it to one URL as it is, nothing read. node proxy.js <url> <port>
import { createServer } from 'node:http';

import { Pool } from 'undici';

const [url, port] = process.argv.slice(2);
const { origin, pathname } = new URL(url);
const pool = new Pool(origin, { connections: 64, pipelining: 1 });
const headers = { 'content-type': 'application/json' };

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => forward(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks), response));
}).listen(Number(port), '127.0.0.1');

function forward(body, response) {
  const answer = [];
  pool.dispatch(
    { path: pathname, method: 'POST', headers, body },
    {
      onRequestStart() {},
      onResponseStart(_controller, status, { 'content-length': length }) {
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': length });
      },
      onResponseData(_controller, chunk) {
        answer.push(chunk);
      },
      onResponseEnd() {
        response.end(answer.length === 1 ? answer[0] : Buffer.concat(answer));
      },
      onResponseError() {
        response.destroy();
      },
    },
  );
}
