import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toBuffer, toString } from 'qrcode';

import { parseDossierCode } from '#schema/scalars/dossier-code.ts';
import { parseProcedureCode } from '#schema/scalars/procedure-code.ts';

/** Where people find this hub. */
export interface QrPlaces {
  /** Without a path, as set. Null: where the request came to. */
  readonly publicUrl: string | null;
  /** `https` where nothing is set: production stands behind a proxy that ends TLS. */
  readonly scheme: 'http' | 'https';
}

const KINDS = ['svg', 'png'] as const;
type Kind = (typeof KINDS)[number];

// A phone reads it from paper that was folded: 15 % of it may be lost.
const PRINTED = { errorCorrectionLevel: 'M', margin: 4 } as const;
// Sharp on paper at 4 cm and 300 dots an inch.
const PNG_PIXELS = 512;
// What a proxy passes on as the host; anything else is not put into a picture.
const HOST = /^[\w.-]+(?::\d{1,5})?$/;
const ONE_DAY_SECONDS = 86_400;

/**
 * Serves QR codes as pictures: `/track/<code>` for a receipt, `/apply/<procedure>` for a counter, and
 * `/apply/<procedure>/<component>` for one paper of it. Each holds the address of its page on this hub.
 */
export function serveQrCodes(app: FastifyInstance, places: QrPlaces): void {
  for (const kind of KINDS) {
    const draw = async (request: FastifyRequest, reply: FastifyReply, path: string | null) => {
      const origin = originOf(request, places);
      return path === null || origin === null
        ? reply.callNotFound()
        : sendPicture(reply.header('cache-control', keptBy(places)), kind, `${origin}${path}`);
    };
    app.get<{ Params: { code: string } }>(`/track/:code(^.+?(?=[.]${kind}$)).${kind}`, (request, reply) =>
      draw(request, reply, trackPath(request.params.code)),
    );
    app.get<{ Params: { code: string } }>(`/apply/:code(^.+?(?=[.]${kind}$)).${kind}`, (request, reply) =>
      draw(request, reply, applyPath(request.params.code, null)),
    );
    app.get<{ Params: { code: string; part: string } }>(
      `/apply/:code/:part(^.+?(?=[.]${kind}$)).${kind}`,
      (request, reply) => draw(request, reply, applyPath(request.params.code, request.params.part)),
    );
  }
}

async function sendPicture(reply: FastifyReply, kind: Kind, address: string): Promise<FastifyReply> {
  reply.header('x-content-type-options', 'nosniff').header('content-security-policy', "default-src 'none'");
  return kind === 'svg'
    ? reply.type('image/svg+xml').send(await toString(address, { ...PRINTED, type: 'svg' }))
    : reply.type('image/png').send(await toBuffer(address, { ...PRINTED, width: PNG_PIXELS }));
}

// Where the address comes from the request, no cache in between may give one host's picture to another's visitors.
function keptBy({ publicUrl }: QrPlaces): string {
  return `${publicUrl === null ? 'private' : 'public'}, max-age=${ONE_DAY_SECONDS}`;
}

function originOf({ host }: FastifyRequest, { publicUrl, scheme }: QrPlaces): string | null {
  return publicUrl ?? (HOST.test(host) ? `${scheme}://${host}` : null);
}

function trackPath(code: string): string | null {
  const parsed = parseDossierCode(code);
  return parsed.ok ? `/track/${parsed.value}` : null;
}

const COMPONENT = /^[\w.-]{1,80}$/;

function applyPath(code: string, component: string | null): string | null {
  const parsed = parseProcedureCode(code);
  if (!parsed.ok || (component !== null && !COMPONENT.test(component))) {
    return null;
  }
  return `/apply/${parsed.value}${component === null ? '' : `#${component}`}`;
}
