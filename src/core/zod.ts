/** The one door to Zod: the small build, with code generation off so that a strict CSP stays quiet. */
import * as z from 'zod/mini';

z.config({ jitless: true });
export { z };
