import { enableCompileCache } from 'node:module';

// A thread begins with an empty cache of compiled code of its own; the imports that follow are most of its first second.
enableCompileCache();
await import('./share-judge.ts');
