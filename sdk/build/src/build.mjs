// Makes a component of an ES module: source, folder with the world `plugin`, output.
import { writeFileSync } from 'node:fs';
import { componentize } from '@bytecodealliance/componentize-js';

const [sourcePath, witPath, output] = process.argv.slice(1);
const { component } = await componentize({ sourcePath, witPath, worldName: 'plugin' });
writeFileSync(output, component);
