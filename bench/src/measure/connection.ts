/** One HTTP/1.1 connection that asks and waits, with as little time of its own as a script can have. */
import net from "node:net";

export interface Timed {
  /** From the request's last byte sent to the answer's last byte received. */
  readonly ms: number;
  /** Status line and headers. */
  readonly head: string;
}

export interface Connection {
  /** The answer must have a Content-Length. Fails unless it is 200. */
  get(path: string): Promise<Timed>;
  close(): void;
}

export async function openConnection(url: string): Promise<Connection> {
  const { hostname, port, host } = new URL(url);
  const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return {
    get(path) {
      const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
      return new Promise((resolve, reject) => {
        const began = performance.now();
        let head: string | undefined;
        let missing = 0;
        const receive = (chunk: Buffer) => {
          if (head === undefined) {
            const end = chunk.indexOf("\r\n\r\n");
            head = chunk.toString("latin1", 0, end);
            missing = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]) + end + 4;
          }
          missing -= chunk.length;
          if (missing > 0) return;
          socket.off("data", receive);
          if (head.startsWith("HTTP/1.1 200 ")) resolve({ ms: performance.now() - began, head });
          else reject(new Error(`${path} answers ${head.split("\r\n")[0]}`));
        };
        socket.on("data", receive);
        socket.write(request);
      });
    },
    close: () => void socket.destroy(),
  };
}
