/** Listens to the shop's own live stream of events, to know to the millisecond when something came about. */
import http from "node:http";

export interface Listening {
  close(): void;
}

interface Plan {
  readonly url: string;
  readonly authorization: string;
  readonly types: readonly string[];
  heard(type: string, subject: string): void;
}

export async function listenToEvents({ url, authorization, types, heard }: Plan): Promise<Listening> {
  const request = http.get(`${url}/v2/events/stream?types=${types.join(",")}`, {
    headers: { authorization, accept: "text/event-stream" },
  });
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  if (response.statusCode !== 200) throw new Error(`the event stream answers ${response.statusCode}`);
  let rest = "";
  response.setEncoding("utf8").on("data", (chunk: string) => {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (data === undefined) continue;
      const { type, subject } = JSON.parse(data) as { type: string; subject: string };
      heard(type, subject);
    }
  });
  response.on("error", () => undefined);
  return { close: () => request.destroy() };
}
