/** The example files themselves, made as this module loads: the build imports it and writes them out. */
import { demoFile } from './demo.ts';

export const files = {
  fi: await demoFile('fi'),
  sv: await demoFile('sv'),
  en: await demoFile('en'),
};
