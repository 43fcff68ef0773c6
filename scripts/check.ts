import { enableCompileCache } from 'node:module';

// Imported only now, so that what Node makes of the code is kept from one check to the next: it is half of its start.
enableCompileCache();
await import('./check/command.ts');
