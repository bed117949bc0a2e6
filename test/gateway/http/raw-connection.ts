import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What came back on a connection, byte for byte. */
export interface RawAnswer {
  /** Of the first answer; null when the connection ended without one. */
  readonly status: number | null;
  readonly text: string;
  readonly milliseconds: number;
}

/** Opens a connection to a server of this machine. */
export async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** Reads until the server ends the connection. A reset ends it, too. */
export async function readToEnd(socket: Socket): Promise<RawAnswer> {
  const from = performance.now();
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => undefined);
  // A reset is an end like another; `once` would reject.
  await new Promise((resolve) => {
    socket.on('close', resolve);
  });
  const text = Buffer.concat(chunks).toString();
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return {
    status: status === undefined ? null : Number(status),
    text,
    milliseconds: performance.now() - from,
  };
}

/** Sends these bytes and reads until the server ends the connection. */
export async function sendRaw(url: string, bytes: string | Buffer): Promise<RawAnswer> {
  const socket = await open(url);
  socket.write(bytes);
  return readToEnd(socket);
}
