/** What grpc-js knows of a call and its types don't show. Tests see to it that all of it stays there. */
import type { ServerHttp2Stream } from "node:http2";
import type { Metadata, ServerInterceptingCallInterface, StatusObject } from "@grpc/grpc-js";

/** Hears of a request. Messages come when they are asked for, by `startRead`. */
export interface BaseListener {
  onReceiveMetadata(): void;
  onReceiveMessage(message: unknown): void;
  onReceiveHalfClose(): void;
  onCancel(): void;
}

/** The call nearest to the wire: the first interceptor is given it. */
export interface BaseCall {
  readonly stream: ServerHttp2Stream;
  readonly metadata: Metadata;
  readonly decoder: { readonly readState: number };
  /** What has come and was not yet taken. */
  readonly readQueue: unknown[];
  readonly incomingEncoding: string;
  readonly maxReceiveMessageSize: number;
  readonly handler: { deserialize(message: Buffer): unknown };
  /** Told of each piece of the request, and of its end. */
  handleDataFrame(data: Buffer): void;
  handleEndEvent(): void;
  /** What grpc-js counts of its calls. */
  readonly callEventTracker: {
    addMessageSent(): void;
    addMessageReceived(): void;
    onStreamEnd(success: boolean): void;
    onCallEnd(status: Pick<StatusObject, "code">): void;
  } | null;
  /** Whether the answer has been begun, and whether its end; and whether that has been counted. */
  metadataSent: boolean;
  wantTrailers: boolean;
  streamEnded: boolean;
  getPeer(): string;
  getDeadline(): Date | number;
  start(listener: BaseListener): void;
  startRead(): void;
  /** Whether nobody is left to be answered. */
  checkCancelled(): boolean;
  /** Ends the watch over the call; its listener hears `onCancel`. */
  notifyOnCancel(): void;
  serializeMessage(message: unknown): Buffer;
  decompressMessage(message: Buffer, encoding: string): Promise<Buffer> | Buffer;
  sendMetadata(metadata: Metadata): void;
  sendMessage(message: unknown, callback: () => void): void;
  sendStatus: ServerInterceptingCallInterface["sendStatus"];
}

/** A message has so many bytes in front: whether it is compressed, and its length. */
export const PREFIX = 5;

/** Whether the bytes that have come end within a message. */
export function isTruncated({ decoder }: BaseCall): boolean {
  return decoder.readState !== BETWEEN_MESSAGES;
}

const BETWEEN_MESSAGES = 0;

/** Whether it was broken off, by whichever side. */
export function isOver({ stream }: BaseCall): boolean {
  return stream.aborted || stream.closed || stream.destroyed;
}
