import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeUrl } from "./webhook-url.rules.ts";

const strict = (url: string) => judgeUrl(url, { allowPrivate: false });
const lenient = (url: string) => judgeUrl(url, { allowPrivate: true });

describe("the URL of a webhook", () => {
  it.each([
    ["https://example.com/hooks", "https://example.com/hooks"],
    ["https://EXAMPLE.com", "https://example.com/"],
    ["https://example.com:443/", "https://example.com/"],
    ["https://example.com:8443/a?b=c", "https://example.com:8443/a?b=c"],
    ["https://8.8.8.8/", "https://8.8.8.8/"],
    ["https://[2606:4700::1111]/", "https://[2606:4700::1111]/"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
    ["https://10.example.com/", "https://10.example.com/"],
  ])("may be %s", (given, url) => expect(strict(given)).toEqual({ url }));

  it.each([
    "https://127.0.0.1/",
    "https://127.0.0.1./",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://017700000001/",
    "https://0/",
    "https://１２７.０.０.１/",
    "https://①②⑦.0.0.1/",
    "https://%31%32%37.0.0.1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[fe80::1]/",
    "https://[fd00:ec2::254]/",
    "https://[ff02::1]/",
    "https://10.0.0.1/",
    "https://100.64.0.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://localhost/",
    "https://LOCALHOST./",
    "https://a.localhost/",
    "https://printer.local/",
    "https://metadata.google.internal/",
    "https://router.home.arpa/",
    "https://database/",
    "https://example.onion/",
  ])("is not %s", (url) => expect(strict(url)).toHaveProperty("fault"));

  it.each([
    ["http://example.com/", "must begin with https://"],
    ["ftp://example.com/", "must begin with https://"],
    ["javascript:alert(1)", "must begin with https://"],
    ["file:///etc/passwd", "must begin with https://"],
    ["https://user@example.com/", "must not contain a user or a password"],
    ["https://:secret@example.com/", "must not contain a user or a password"],
    ["https://example.com/#part", "must not have a fragment"],
    ["https://example.com/#", "must not have a fragment"],
    ["https://example.com:22/", "must use port 443 or one from 1024 on"],
    ["https://example.com:0/", "must use port 443 or one from 1024 on"],
    ["https://exa\tmple.com/", "must not contain white space or a backslash"],
    [" https://example.com/", "must not contain white space or a backslash"],
    ["https://example.com\\@10.0.0.1/", "must not contain white space or a backslash"],
    ["example.com", "must be a URL such as https://example.com/webhooks"],
    ["https://", "must be a URL such as https://example.com/webhooks"],
    ["https://exa mple.com/", "must not contain white space or a backslash"],
    ["https://example.com:99999/", "must be a URL such as https://example.com/webhooks"],
    [`https://example.com/${"ä".repeat(1000)}`, "must have at most 2000 characters when encoded"],
  ])("is not %s: it %s", (url, fault) => expect(strict(url)).toEqual({ fault }));

  it("may be on this machine where private addresses are allowed, but not just anything", () => {
    expect(lenient("http://localhost:3000/hooks")).toEqual({ url: "http://localhost:3000/hooks" });
    expect(lenient("http://127.0.0.1:81/")).toEqual({ url: "http://127.0.0.1:81/" });
    for (const url of [
      "ftp://localhost/",
      "http://a@localhost/",
      "http://localhost:0/",
      "http://localhost/#",
    ]) {
      expect(lenient(url)).toHaveProperty("fault");
    }
  });

  it("is judged the same once it has been accepted, and stays the same text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((rest) => `https://example.com/${rest}`),
        ),
        (text) => {
          const first = strict(text);
          fc.pre("url" in first);
          expect(strict((first as { url: string }).url)).toEqual(first);
        },
      ),
    );
  });

  it("never ends in a crash, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Object.keys(strict(`https://${text}`))).toHaveLength(1);
      }),
    );
  });
});
