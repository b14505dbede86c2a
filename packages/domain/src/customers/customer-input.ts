/** The rules of a customer's fields. */
import { text } from "../kernel/index.ts";

const MAX_EMAIL = 254; // RFC 5321, section 4.5.3.1.3: a path of 256 octets with its angle brackets

export const customerFields = {
  email: text({
    max: MAX_EMAIL,
    pattern: /^[^\s@<>()[\],;:\\"]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/,
    shape: "an e-mail address",
  }).transform((email) => email.toLowerCase()),
  name: text({ min: 1, max: 200 }),
  password: text({ min: 8, max: 200 }),
};
