/** What may stand between a runner and GitHub: a proxy that must be asked, or a server whose certificate is private. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** A name that nothing but the proxy knows. */
export const HOST = 'github.invalid';

export interface Hop {
  readonly port: number;
  /** What a proxy was asked to connect to. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

async function listening(server: Server, asked: readonly string[], sockets: ReadonlySet<Socket>): Promise<Hop> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function joined(client: Socket, port: number, sockets: Set<Socket>, onConnect: () => void = () => {}): void {
  const server = connect(port, '127.0.0.1', () => {
    onConnect();
    server.pipe(client).pipe(server);
  });
  for (const socket of [client, server]) {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  }
}

/** A proxy that leads every connection to one port. */
export function proxyTo(port: number): Promise<Hop> {
  const [asked, sockets] = [[] as string[], new Set<Socket>()];
  const proxy = createServer().on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    joined(client, port, sockets, () => client.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
  });
  return listening(proxy, asked, sockets);
}

/** HTTPS in front of a port, with a certificate of {@link AUTHORITY} for `localhost` and {@link HOST}. */
export function tlsTo(port: number): Promise<Hop> {
  const sockets = new Set<Socket>();
  const server = createTlsServer({ key: KEY, cert: CERTIFICATE }, (client) => joined(client, port, sockets));
  server.on('tlsClientError', () => {});
  return listening(server, [], sockets);
}

// Made for these tests and used nowhere else; they last until 2126.
export const AUTHORITY = `-----BEGIN CERTIFICATE-----
MIIBtzCCAV2gAwIBAgIUbVPG2ejpGd1M8LY/bosnVS8bNWQwCgYIKoZIzj0EAwIw
KDEmMCQGA1UEAwwdQSBwcml2YXRlIGF1dGhvcml0eSBmb3IgdGVzdHMwIBcNMjYx
MTIxMTgyNDA0WhgPMjEyNjEwMjgxODI0MDRaMCgxJjAkBgNVBAMMHUEgcHJpdmF0
ZSBhdXRob3JpdHkgZm9yIHRlc3RzMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
gWtwRLUTaqt5W/oNaDDs4LyLgUJrWHMI6I89tO9LffnwfEqcLzh5SqD1kZjHZVGn
XlRhkJysUmg9h/r23OYoF6NjMGEwHQYDVR0OBBYEFKQa7RYSnZ4rPNugS25DwBP3
rzhIMB8GA1UdIwQYMBaAFKQa7RYSnZ4rPNugS25DwBP3rzhIMA8GA1UdEwEB/wQF
MAMBAf8wDgYDVR0PAQH/BAQDAgIEMAoGCCqGSM49BAMCA0gAMEUCIDpZupFwlCFr
g9YKKOSMaKPOVIhDQkp9CkwgzrubWJd8AiEAk+Lfq62exK0ZVsvWAREyxk+fDoZx
+dUvH2g5lkXOwUE=
-----END CERTIFICATE-----
`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBuDCCAV6gAwIBAgIUKinQstrUI4nsbOmpZIxccWowLPUwCgYIKoZIzj0EAwIw
KDEmMCQGA1UEAwwdQSBwcml2YXRlIGF1dGhvcml0eSBmb3IgdGVzdHMwIBcNMjYx
MTIxMTgyNDA0WhgPMjEyNjEwMjgxODI0MDRaMBkxFzAVBgNVBAMMDmdpdGh1Yi5p
bnZhbGlkMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3a510Y/u1zUU3vR/8s8S
7RgaYP7ylCl8R2MiyJ2blwqG6ZPqZjZfn05a1QWOrGJyjoWKN1sQDrjHCHdufZqD
A6NzMHEwJAYDVR0RBB0wG4IJbG9jYWxob3N0gg5naXRodWIuaW52YWxpZDAJBgNV
HRMEAjAAMB0GA1UdDgQWBBRAgT6I4lUxrLPXhqwIny9NpF8YFjAfBgNVHSMEGDAW
gBSkGu0WEp2eKzzboEtuQ8AT9684SDAKBggqhkjOPQQDAgNIADBFAiA8zwrhJGML
N2QyrDo1d02s+ooQZEWlNwaHktVKWZnc1QIhAMF9MYy6X20lLCf1G/a93HREGQuS
zYJNYR4hZjY8L9jl
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDvB7Oq5467FHDmk+
IlZDMsdH69KtgVwVygUvkkY7f+6hRANCAATdrnXRj+7XNRTe9H/yzxLtGBpg/vKU
KXxHYyLInZuXCobpk+pmNl+fTlrVBY6sYnKOhYo3WxAOuMcId259moMD
-----END PRIVATE KEY-----
`;
