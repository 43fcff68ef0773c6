import { enableCompileCache } from 'node:module';

// A thread begins with an empty cache of compiled code of its own.
enableCompileCache();
await import('./do-tasks.ts');
